"""The documentation: every command and key is in it, links lead somewhere, and nothing is promised that is not there."""

import re
from dataclasses import fields
from pathlib import Path

import pytest

from assistant.cli.parser import COMMANDS, build
from assistant.introductions.events import Intent
from assistant.settings.table import TABLES
from tests.reading import test_answer

TOP = Path(__file__).parent.parent
PAGES = [TOP / "README.md", TOP / "CONTRIBUTING.md", TOP / "CHANGELOG.md", *sorted((TOP / "docs").rglob("*.md"))]
OPERATING = (TOP / "docs" / "operating.md").read_text()
EXAMPLE = (TOP / "config" / "assistant.example.toml").read_text()


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_every_command_and_option_is_documented(command):
    line = next(line for line in OPERATING.splitlines() if line.startswith("|") and f"assistant {command.name}" in line)
    for option in command.options:
        assert option.names[0] in line or str(option.rest.get("metavar")) in line
    assert ("--json" in line) == command.json


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_every_command_has_help(command, capsys):
    with pytest.raises(SystemExit) as end:
        build().parse_args([command.name, "--help"])
    assert end.value.code == 0
    assert command.says[:20].lower() in capsys.readouterr().out.lower()


def test_every_key_is_in_the_example():
    table = ""
    seen = set()
    for line in EXAMPLE.splitlines():
        if found := re.match(r"\[([a-z.]+)\]", line):
            table = found[1]
        elif found := re.match(r"(?:# )?([a-z_0-9]+) *= ", line):
            seen.add((table, found[1]))
    assert seen >= {(name, f.name) for name, cls in TABLES.items() for f in fields(cls) if f.name != "places"}
    assert "[[coffee.places]]" in EXAMPLE


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(TOP)))
def test_links_lead_somewhere(page):
    for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text()):
        assert (page.parent / target).exists(), target


def test_every_documented_command_is_there():
    told = set(re.findall(r"`assistant ([a-z]+)", OPERATING + (TOP / "README.md").read_text()))
    assert told == {command.name for command in COMMANDS}


def test_every_decision_is_listed():
    folder = TOP / "docs" / "decisions"
    listed = re.findall(r"\((\d{4}-[a-z0-9-]+\.md)\)", (folder / "README.md").read_text())
    assert listed == sorted(path.name for path in folder.glob("[0-9]*.md"))


def test_the_folder_config_is_what_the_readme_says():
    named = re.findall(r"^- `([a-z./-]+)`|; `([a-z]+/)` instead", (TOP / "README.md").read_text(), re.MULTILINE)
    named = {name for pair in named for name in pair if name}
    there = {f"{path.name}/" if path.is_dir() else path.name for path in (TOP / "config").iterdir()}
    assert named == there - {"assistant.example.toml"}


def test_every_snippet_says_what_it_is_for():
    for path in (TOP / "config").rglob("*"):
        if path.is_file():
            first = next(line for line in path.read_text().splitlines() if not line.startswith("#!"))
            assert first.startswith("# "), path


@pytest.mark.parametrize(
    ("file", "words"),
    [
        ("intro-assistant.service", r"^ExecStart=\S+/assistant (.*)$"),
        ("postfix/master.cf", r"argv=\S+/deliver\.sh (.*)$"),
    ],
)
def test_command_lines_of_the_snippets_are_understood(file, words):
    found = re.search(words, (TOP / "config" / file).read_text(), re.MULTILINE)[1].split()
    given = found if "serve" in found else ["deliver", *found]
    assert build().parse_args(given).config == "/etc/intro-assistant/assistant.toml"


def test_files_named_in_the_docs_are_there():
    for page in (TOP / "docs" / "flow.md", TOP / "README.md"):
        for name in re.findall(
            r"`((?:adapters|mail|reading|introductions|pipeline|cli)/[a-z_/]*(?:\.py)?)`", page.read_text()
        ):
            assert (TOP / "assistant" / name).exists(), name


def test_the_idiom_of_the_reading_page_is_one_line_of_one_table():
    page = (TOP / "docs" / "reading.md").read_text(encoding="utf-8")
    table, said, line = re.search(r"\n    # (\S+): (\".+\")\n    (.+)\n", page).groups()
    assert line in (TOP / "assistant" / "reading" / table).read_text(encoding="utf-8")
    for words in re.findall(r'"([^"]+)"', said):
        answer = test_answer.read(words)
        assert answer.intent is Intent.NO
        assert any(re.fullmatch(line.replace("sworn/swore", "(?:sworn|swore)"), why) for why in answer.why)
