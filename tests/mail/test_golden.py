"""Finished letters, kept to be read: `pytest --update-golden` rewrites them, and the diff is the review."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.mail import samples
from tests.mail.letters import ALL, SEED, Letter, compose, composer, read, title

GOLDEN = Path(__file__).parent / "golden"


def shown(letter: Letter) -> str:
    """Headers, subject decoded, the text, and the invitation unfolded; the HTML says the same as the text."""
    headers = "\n".join(f"{name}: {' '.join(value.split())}" for name, value in letter.headers.items())
    calendar = "\n" + letter.calendar.replace("\r\n ", "").replace("\r\n", "\n") if letter.calendar else ""
    return f"{headers}\n\n{letter.subject}\n\n{letter.text}{calendar}"


def compare(name: str, found: str, update: bool) -> None:
    file = GOLDEN / name
    if update:
        file.parent.mkdir(exist_ok=True)
        file.write_text(found, encoding="utf-8")
    assert found == file.read_text("utf-8"), "run pytest --update-golden and read the diff"


@pytest.mark.parametrize(("send", "introduction"), ALL, ids=title)
def test_letters(send, introduction, update_golden):
    joins = "-joins" if introduction.joins else ""
    compare(f"{title(send)}{joins}.txt", shown(read(compose(send, introduction).data)), update_golden)


@pytest.mark.parametrize(("number", "name", "matter"), [(n, *one) for n, one in enumerate(samples.alone(), 1)])
def test_letters_of_no_introduction(number, name, matter, update_golden):
    letter = read(composer().alone(name, samples.MIKE, "7", SEED, samples.NOW, matter).data)
    compare(f"alone-{number}-{name}.txt", shown(letter), update_golden)


@pytest.mark.parametrize("letter", ["ask", "introduction"])
def test_html(letter, update_golden):
    send, introduction = next((s, i) for s, i in ALL if s.letter.value == letter)
    compare(f"{letter}.html", read(compose(send, introduction).data).html, update_golden)


def test_no_golden_file_is_left_over():
    known = {f"{title(s)}{'-joins' if i.joins else ''}.txt" for s, i in ALL}
    known |= {f"alone-{n}-{name}.txt" for n, (name, _) in enumerate(samples.alone(), 1)}
    assert {file.name for file in GOLDEN.iterdir()} == known | {"ask.html", "introduction.html"}
