"""Templates: what is wrong in one is named by file, line and variable, before anything is promised."""

from __future__ import annotations

from datetime import timedelta

import pytest

from assistant.mail import samples
from assistant.mail.address import House
from assistant.mail.compose import Composer
from assistant.mail.templates import TemplateFault, listed
from tests.mail.letters import SEED, TEMPLATES, composer, read

HOUSE = House("intro@example.org", "+", "Intro Assistant")


def own(tmp_path, files: dict[str, str | bytes]) -> Composer:
    (tmp_path / "en").mkdir(exist_ok=True)
    for name, content in files.items():
        (tmp_path / "en" / name).write_bytes(content if isinstance(content, bytes) else content.encode())
    return Composer(HOUSE, "en", (tmp_path, TEMPLATES), "", timedelta(days=365))


def test_all_built_in_templates_are_good():
    composer().check()
    composer("").check()
    composer("+", "").check()


def test_own_template_wins(tmp_path):
    written = own(tmp_path, {"noted.txt.j2": "Subject: Noted, {{ reader.first }}\n\nThank you."})
    written.check()
    send, introduction = next((s, i) for s, i in samples.letters() if s.letter.value == "noted")
    letter = read(written.compose(send, introduction, SEED, samples.NOW).data)
    assert (letter.subject, letter.text) == ("Noted, Ana", "Thank you.\n")
    assert "Thank you." in letter.html


def test_own_html_wins(tmp_path):
    html = "<p>{{ reader.name }}: {{ paragraphs | length }} {{ actions[0].mailto }}</p>"
    written = own(tmp_path, {"ask.html.j2": html})
    send, introduction = next(samples.letters())
    assert read(written.compose(send, introduction, SEED, samples.NOW).data).html.startswith("<p>Ana Ruiz: ")


@pytest.mark.parametrize(
    ("body", "line", "variable"),
    [
        ("Subject: x\n\n{{ reader.adress }}", 3, "reader.adress"),
        ("Subject: x\n\n{% if about == 'never-used' %}\n{{ person.name }}{% endif %}", 4, "person"),
        ("Subject: x\n\n{% for p in people %}{% if false %}{{ p.token }}{% endif %}{% endfor %}", 3, "p.token"),
        ("Subject: x\n\n{% set r = reader %}{{ r.seed }}", 3, "r.seed"),
        ("Subject: x\n\n{{ (people | first).secret }}", 3, ".secret"),
        ("Subject: x\n\n{{ people[0].secret }}", 3, ".secret"),
        ("Subject: x\n\n{{ reader.name.__class__ }}", 3, "__class__"),
        ("Subject: x\n\n{{ range(3) }}", 3, "range"),
        ("Subject: x\n\n{% if %}", 3, "expression"),
        ("Subject: x\n\n{{ reader | nonsense }}", 3, "nonsense"),
        ("Subject: x\n\n{{ 1 / 0 }}", 3, "division"),
        ("Hello\n\nthere", 1, "Subject"),
        ("Subject: x", 1, "Subject"),
        ("Subject: x\n\n   ", 1, "Subject"),
        (b"Subject: x\n\n\xff", 0, "UTF-8"),
    ],
)
def test_faults_name_file_line_and_variable(tmp_path, body, line, variable):
    with pytest.raises(TemplateFault) as caught:
        own(tmp_path, {"ask.txt.j2": body}).check()
    assert caught.value.file.endswith("ask.txt.j2")
    assert caught.value.line == line
    assert variable in caught.value.variable


def test_missing_template_and_missing_language(tmp_path):
    with pytest.raises(TemplateFault, match="no such template"):
        Composer(HOUSE, "xx", (TEMPLATES,), "", timedelta(days=1)).check()


@pytest.mark.parametrize(
    "text",
    ["{{ ''.__class__.__mro__[1].__subclasses__() }}", "{0.__init__.__globals__}", "{% for x in y %}", "%(a)s"],
)
def test_words_of_others_are_never_a_template(text):
    from dataclasses import replace

    send, introduction = next(samples.letters())
    letter = read(composer().compose(send, replace(introduction, reason=text), SEED, samples.NOW).data)
    assert text.replace(" ", "") in letter.text.replace("\n", "").replace(" ", "").replace("[.]", ".")


def test_html_is_escaped_and_text_is_not():
    from dataclasses import replace

    send, introduction = next(samples.letters())
    text = "O'Donoghue <img src=x> & <a href=y>form</a>"
    letter = read(composer().compose(send, replace(introduction, reason=text), SEED, samples.NOW).data)
    assert "O'Donoghue <img src=x> &" in letter.text
    assert "<img" not in letter.html
    assert "&lt;img src=x&gt;" in letter.html


def test_listed():
    assert [listed(names, "and") for names in ((), ("A",), ("A", "B"), ("A", "B", "C"))] == [
        "",
        "A",
        "A and B",
        "A, B and C",
    ]
