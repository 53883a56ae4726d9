"""The grammar of addresses (cases G01 to G23), what is the same, clean words, and our own addresses."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.mail import address as a

CASES = Path(__file__).parents[1] / "cases"
ADVERSARIAL = {
    case["id"]: case
    for case in map(json.loads, (CASES / "adversarial.jsonl").read_text(encoding="utf-8").strip().split("\n"))
}
REFUSED = [
    "G01",
    "G02",
    "G04",
    "G05",
    "G06",
    "G07",
    "G08",
    "G09",
    "G10",
    "G11",
    "G12",
    "G13",
    "G14",
    "G16",
    "G17",
    "G18",
    "G19",
    "G20",
]
HOUSE = a.House("intro@assist.example", "+", "Intro Assistant")


@pytest.mark.parametrize("id", REFUSED)
def test_hostile_addresses_are_refused(id):
    raw = ADVERSARIAL[id]["raw"]
    for parse in (a.parse_address, a.parse_mailbox):
        with pytest.raises(ValueError, match=r"not|plain|domain|label"):
            parse(raw)


@pytest.mark.parametrize("id", [id for id in REFUSED if id not in ("G01", "G06")])
def test_and_in_a_header_nothing_of_them_remains(id):
    assert a.parse_mailboxes(ADVERSARIAL[id]["raw"]) == ()


def test_a_name_that_holds_an_address_is_dropped():  # G03
    assert a.parse_mailbox('"alice@good.test" <bob@evil.test>') == a.Mailbox("", "bob@evil.test")
    assert a.parse_mailbox("=?utf-8?q?alice=40good=2Etest?= <bob@evil.test>") == a.Mailbox("", "bob@evil.test")


def test_letters_of_another_alphabet_are_another_domain():  # G14, G15
    with pytest.raises(ValueError, match="alphabets"):
        a.parse_address("bob@gооd.test")
    assert not a.same("a@faß.example", "a@fass.example")
    assert a.parse_address("a@faß.example") == "a@xn--fa-hia.example"
    assert a.same("a@BÜCHER.example", "A@xn--bcher-kva.example") is False  # IDNA2008 maps nothing
    assert a.same("a@bücher.example", "A@xn--bcher-kva.example")


@pytest.mark.parametrize(
    ("text", "name", "address"),
    [
        ("ana@a.example", "", "ana@a.example"),
        (" <ana+x@a.example> ", "", "ana+x@a.example"),
        ("Ana Ruiz <ana@a.example>", "Ana Ruiz", "ana@a.example"),
        ('"Blom, Oskar" <o@n.example>', "Blom, Oskar", "o@n.example"),
        ('"PYM, Harriet (Trustee)" <h@c.example>', "PYM, Harriet (Trustee)", "h@c.example"),
        ('"Ana \\"A\\" Ruiz" <ana@a.example>', "Ana A Ruiz", "ana@a.example"),
        ("=?UTF-8?Q?Luc=C3=ADa?= =?UTF-8?Q?_Ferr=C3=A1n?= <l@f.example>", "Lucía Ferrán", "l@f.example"),
        ("=?iso-2022-jp?B?GyRCOjRGIzJWO1IbKEI=?= <h@s.example>", "佐藤花子", "h@s.example"),
        ("O'Donoghue <d@o.example>", "O'Donoghue", "d@o.example"),
    ],
)
def test_mailboxes_that_people_have(text, name, address):
    assert a.parse_mailbox(text) == a.Mailbox(name, address)


def test_a_header_of_several():
    header = '"Abernathy, Ruth" <r@n.example>, bad@@x, Yves <y@p.example>, team: A <a@x.example>, B <b@x.example>, C <c@x.example>;'
    assert [m.address for m in a.parse_mailboxes(header)] == ["r@n.example", "y@p.example"]
    assert len(a.parse_mailboxes(", ".join(f"a{i}@x.example" for i in range(1000)))) == 50


@pytest.mark.parametrize(
    "name",
    [
        "Bank Security <security@bank.example>",
        "http://evil.example",
        "www.evil.example",
        "x@y",
        "pay at evil.example/login",
    ],
)
def test_a_shown_name_has_no_address_and_no_link(name):  # G22
    assert a.clean_name(name) == ""


def test_a_shown_name_is_short_and_plain():  # G22
    assert a.clean_name("An\u202ena\u200b  Ru\u0301iz") == "Anna Rúiz"
    assert len(a.clean_name("x" * 99)) == 40


@pytest.mark.parametrize("id", ["F01", "F02", "F03"])
def test_hostile_words_become_one_harmless_line(id):
    cleaned = a.clean(ADVERSARIAL[id]["raw"], 500)
    assert "\n" not in cleaned
    assert "\r" not in cleaned
    assert "=?" not in cleaned


def test_what_ends_a_line_anywhere_ends_none_here():  # F07
    assert a.clean("a\r\nb\0c\vd\fe\x85f\u2028g\u2029h\x1ci\x7f", 500) == "a bc d e f g h i"
    assert a.clean("x =?UTF-8?Q?=0A?= =?a=?UTF-8?Q?b?=?q?c?=", 500).count("=?") == 0


@given(st.text(max_size=300), st.integers(1, 100))
def test_clean_is_one_short_printable_line(text, limit):
    cleaned = a.clean(text, limit)
    assert len(cleaned) <= limit
    assert cleaned.splitlines() in ([], [cleaned])
    assert "=?" not in cleaned
    assert a.clean(cleaned, limit) == cleaned


@given(st.text(max_size=300))
def test_clean_lines_keeps_the_lines(text):
    cleaned = a.clean_lines(text, 1000)
    assert "\n\n\n" not in cleaned
    assert [a.clean(line, 1000) for line in cleaned.split("\n")] == cleaned.split("\n")


@given(st.text(max_size=100) | st.from_regex(r"[a-z.<>\"@, ]{1,40}", fullmatch=True))
def test_no_text_breaks_the_grammar(text):
    for mailbox in a.parse_mailboxes(text):
        assert a.parse_address(mailbox.address) == mailbox.address
        assert mailbox.address.isascii()
    assert a.same(text, text)
    assert not a.matches("*@a.example", text) or text.lower().endswith("@a.example>") or "a.example" in text.lower()


def test_same_and_canonical():  # A25
    assert a.same("CAROL@CORP.EXAMPLE", "carol@corp.example")
    assert not a.same("carol+x@corp.example", "carol@corp.example")
    assert a.canonical("C.a.rol+x@Googlemail.com") == "carol@gmail.com"
    assert a.canonical("C.arol+x@corp.example") == "c.arol@corp.example"
    assert not a.same("\u212aim@x.example", "kim@x.example")


def test_the_allow_list():
    assert a.matches("*@Team.example", "Ana@team.EXAMPLE")
    assert not a.matches("*@team.example", "ana@sub.team.example")
    assert not a.matches("*@team.example", "ana@evil.example@team.example")
    assert a.matches("mike@c.example", "MIKE@c.example")
    assert not a.matches("mike@c.example", "mike+x@c.example")


def test_our_addresses():
    assert HOUSE.token_address("k4h7") == "intro+k4h7@assist.example"
    assert HOUSE.token_of("INTRO+K4H7@Assist.Example") == "k4h7"
    assert HOUSE.token_of("intro@assist.example") is None
    assert HOUSE.token_of("intro+@assist.example") is None
    assert HOUSE.token_of("intro+k4h7@evil.example") is None
    assert HOUSE.is_ours("Intro@assist.example")
    assert HOUSE.is_ours("intro+x@assist.example")
    assert not HOUSE.is_ours("introx@assist.example")
    plain = a.House("intro@assist.example", "", "Intro Assistant")
    assert plain.token_address("k4h7") == "intro@assist.example"
    assert plain.token_of("intro+k4h7@assist.example") is None
    assert not plain.is_ours("intro+k4h7@assist.example")


@given(st.binary(min_size=16, max_size=32))
def test_what_is_derived_is_stable_and_leads_home(seed):
    token = a.token(seed, "1")
    assert token == a.token(seed, "1")
    assert len({token, a.token(seed, "2"), a.token(seed, "*"), a.never_token(seed, "1")}) == 4
    assert len(token) == 26
    assert HOUSE.token_of(HOUSE.token_address(token).upper()) == token
    assert a.parse_address(HOUSE.token_address(token)) == HOUSE.token_address(token)
    assert a.message_id(seed, "1", "ask", 1, "x.example") != a.message_id(seed, "1", "ask", 2, "x.example")
