"""docs/templates.md names every template, field and variant, and nothing that is not there."""

from __future__ import annotations

import dataclasses
import re
from pathlib import Path

from assistant.mail import samples
from assistant.mail.contexts import Context, Gap, Overview, Party
from assistant.mail.templates import Action, Page, Paragraph
from assistant.mail.when import When
from tests.mail.letters import TEMPLATES

MANUAL = (Path(__file__).parents[2] / "docs" / "templates.md").read_text("utf-8")


def test_every_field_is_documented():
    named = set(re.findall(r"`(\w+)`", MANUAL))
    fields = {
        f.name
        for kind in (Context, Party, Gap, Overview, Page, Paragraph, Action, When)
        for f in dataclasses.fields(kind)
    }
    assert fields <= named


def test_every_template_is_documented():
    named = set(re.findall(r"`(\w+)`", MANUAL))
    assert {file.name.split(".")[0] for file in (TEMPLATES / "en").iterdir()} <= named


def test_the_table_of_fields_holds_no_other():
    table = MANUAL.split("| name | what it is |")[1].split("\n\n")[0]
    rows = [row for line in table.splitlines()[2:] for row in re.findall(r"`(\w+)`", line.split("|")[1])]
    assert rows == [f.name for f in dataclasses.fields(Context)]


def test_the_table_of_variants_is_the_one_of_the_samples():
    variants: dict[str, list[str]] = {}
    for group in (samples.TO_PEOPLE, samples.TO_CONNECTOR):
        for letter, abouts in group.items():
            variants.setdefault(letter.value, []).extend(about.value for about in abouts if about.value)
    rows = [f"| `{name}` | {', '.join(f'`{v}`' for v in kinds)} |" for name, kinds in variants.items() if kinds]
    assert "\n".join(rows) in MANUAL, "\n".join(rows)
