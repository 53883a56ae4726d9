"""Tables of people: each cell is read below its own heading, and what is for us alone is told to nobody."""

from __future__ import annotations

import pytest

from tests.reading.test_hostile_requests import HEAD, understood

ASK = "Please introduce Ana Ruiz and Ben Oduya.\n\n"
ANA, BEN = "Ana Ruiz\tana@ruiz.example", "Ben Oduya\tben@oduya.example"
SECRET = ("lost her job", "owes me", "rex", "50k")


def told(request: dict) -> str:
    names = " ".join(f"{p['name']} {p['blurb'] or ''}" for p in request["people"])
    return f"{names} {request['reason'] or ''} {request['place'] or ''}".lower()


def safe(body: str) -> dict:
    request = understood(body)["request"]
    assert not any(word in told(request) for word in SECRET), told(request)
    return request


@pytest.mark.parametrize("divider", ["\t", " | ", "|"])
def test_an_empty_cell_keeps_its_column(divider):
    rows = ["Name\tEmail\tDoes\tConfidential notes", f"{ANA}\t\tjust lost her job", f"{BEN}\tshapes kayaks\t"]
    request = safe(ASK + "\n".join(rows).replace("\t", divider))
    assert request["sure"]
    assert "shapes kayaks" in told(request)


def test_an_empty_first_cell_keeps_the_others_in_place():
    rows = ["Confidential\tName\tEmail\tDoes", f"\t{ANA}\tcuts stones", f"owes me money\t{BEN}\tshapes kayaks"]
    request = safe(ASK + "\n".join(rows))
    assert request["sure"]
    assert "cuts stones" in told(request)


@pytest.mark.parametrize(
    "row", [f"{ANA}\tjust lost her job", f"{ANA}\tx\ty\tjust lost her job", f"{ANA}\t\tjust lost her job\t"]
)
def test_a_row_that_does_not_fit_its_heading_is_doubted(row):
    request = safe(ASK + f"Name\tEmail\tDoes\tPrivate\n{row}\n{BEN}\tshapes kayaks\twho owes me")
    assert not request["sure"] or row.endswith("\t")


def test_an_empty_cell_of_html_keeps_its_column():
    cells = [["Name", "Email", "Does", "Confidential"], [*ANA.split("\t"), "", "just lost her job"],
             [*BEN.split("\t"), "shapes kayaks", ""]]  # fmt: skip
    html = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in cells)
    from assistant.mail.message import parse
    from assistant.reading import explained, incoming
    from tests.reading.test_requests import CONTEXT

    raw = f"{HEAD}Content-Type: text/html; charset=utf-8\n\n<p>{ASK}</p><table>{html}</table>"
    request = explained.as_object("x", incoming.read(parse(raw.encode()), None, CONTEXT))["request"]
    assert "lost her job" not in told(request)
    assert "shapes kayaks" in told(request)


@pytest.mark.parametrize(
    "heading",
    [
        "Do not share",
        "Off the record",
        "Sensitive",
        "Between us",
        "Notes to self",
        "Please keep to yourself",
        "Hidden",
        "Personal",
        "Privat",
        "Confidencial",
        "Confidentiel",
        "Salary",
        "Don't tell them",
        "Not for sharing",
        "My own notes",
        "Privé",
        "Vertraulich",
        "Keep quiet",
    ],
)
def test_a_private_column_is_not_told(heading):
    rows = [f"Name\tEmail\tDoes\t{heading}", f"{ANA}\tcuts stones\tjust lost her job", f"{BEN}\tkayaks\towes me 50k"]
    assert safe(ASK + "\n".join(rows))["sure"]
    safe(ASK + "\n".join(rows).replace("\t", " | "))


def test_beside_a_private_column_only_known_ones_are_told():
    rows = ["Name\tEmail\tQuux\tConfidential", f"{ANA}\tjust lost her job\tx", f"{BEN}\towes me\tx"]
    safe(ASK + "\n".join(rows))


@pytest.mark.parametrize("secret", ["boss is rex@ruizcork.example, owes me money", "rex@a.example and rex@b.example"])
def test_an_address_in_a_private_cell_is_nobodys(secret):
    rows = ["Name\tEmail\tDoes\tConfidential", f"{ANA}\tcuts stones\t{secret}", f"{BEN}\tshapes kayaks\t"]
    assert len(safe(ASK + "\n".join(rows))["people"]) == 2


def test_a_table_that_is_refused_shows_nothing_private_and_is_doubted():
    rows = [
        "Name\tEmail\tDoes\tConfidential",
        f"{ANA}\tcuts stones with ben@oduya.example\towes me money",
        f"{BEN}\tx\t",
    ]
    assert not safe(ASK + "\n".join(rows))["sure"]


def test_a_card_that_is_refused_shows_nothing_private():
    card = "Name: Ana Ruiz\nEmail: ana@ruiz.example, rex2@b.example\nSalary: 50k\nConfidential: owes me money\n"
    request = understood(f"{ASK}{card}\nBen Oduya <ben@oduya.example>")["request"]
    assert not request["sure"]
    assert not {"owes me", "50k"} & {word for word in SECRET if word in told(request)}


@pytest.mark.parametrize(
    ("heading", "cell", "optional", "sure"),
    [
        ("Optional?", "yes", True, True),
        ("Optional?", "not optional", False, True),
        ("Optional?", "no", False, True),
        ("Optional?", "yes, if she can", False, False),
        ("Required?", "yes", False, True),
        ("Required?", "optional", True, True),
        ("Required?", "no", True, True),
        ("Required?", "hm", False, False),
        ("Mandatory", "✓", False, True),
    ],
)
def test_the_whole_cell_says_who_may_stay_away(heading, cell, optional, sure):
    must = "no" if heading == "Optional?" else "yes"
    rows = [f"Name\tEmail\tDoes\t{heading}", f"{ANA}\tcuts stones\t{cell}", f"{BEN}\tshapes kayaks\t{must}",
            f"Carl Holm\tcarl@holm.example\tbakes\t{must}"]  # fmt: skip
    request = understood(f"Please introduce these three to each other.\n\n{chr(10).join(rows)}")["request"]
    assert [p["optional"] for p in request["people"]] == [optional, False, False]
    assert request["sure"] is sure


def test_who_introduced_somebody_is_no_city():
    rows = ["Name\tEmail\tIntroduced by", f"{ANA}\tRex Holm", f"{BEN}\tRex Holm"]
    assert "based in" not in told(understood(ASK + "\n".join(rows))["request"])


def test_hours_that_somebody_has_not_are_no_free_ones():
    rows = ["Name\tEmail\tAvailable", f"{ANA}\tnot Tuesdays", f"{BEN}\tany morning"]
    request = understood(ASK + "\n".join(rows))["request"]
    assert "free not" not in told(request)
    assert not request["sure"]


def test_a_long_line_behind_a_label_is_kept_whole():
    long = "they both care for the river, " * 15 + "and Ana sails to Porto"
    body = f"Please introduce Ana Ruiz <ana@ruiz.example> and Ben Oduya <ben@oduya.example>.\n\nWhy: {long}."
    from assistant.reading.request.tables import untabled

    assert untabled(body).text == body


def test_a_private_line_that_goes_on_is_not_told():
    card = "Name: Ana Ruiz\nEmail: ana@ruiz.example\nConfidential: just\nlost her job\nand owes me\n"
    assert not safe(f"{ASK}{card}\nName: Ben Oduya\nEmail: ben@oduya.example\n")["sure"]
