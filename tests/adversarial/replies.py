"""Whose answer counts (B01 to B16)."""

from __future__ import annotations

import subprocess

from assistant.introductions.model import Consent
from tests.adversarial.trying import ASKED, BEN_AGREED, See, Way, bring, consent, home, letter, passes, play
from tests.stories.cast import OWN
from tests.stories.stage import Stage

ANA = passes("a.example")


def answer(*headers: str, to: str = "", body: str = "yes", then: list[str], leaves: Consent = Consent.ASKED) -> Way:
    """A letter from Ana after Ben agreed, with `{token}` for her own and `{ben}` for Ben's token."""

    async def way(stage: Stage) -> None:
        await play(BEN_AGREED)(stage)
        words = {"token": token(stage, "ana"), "ben": token(stage, "ben")}
        lines = [line.format(**words) for line in headers]
        raw = letter(
            stage,
            *lines,
            *([] if any(x.startswith("From") for x in lines) else ["From: ana@a.example"]),
            body=body.format(**words),
        )
        assert (
            await bring(stage, raw, *(to.format(**words).split() or [home(stage, "ana")]), sender="ana@a.example")
            == then
        )
        assert consent(stage, "ana") is leaves

    return way


def token(stage: Stage, who: str) -> str:
    return home(stage, who).partition("@")[0].partition("+")[2]


def shout(text: str) -> str:
    """Every second letter in upper case."""
    return "".join(letter.upper() if n % 2 else letter for n, letter in enumerate(text))


def spelt(how: str) -> Way:
    """Programs on the way change the case of an address."""

    async def way(stage: Stage) -> None:
        await play(BEN_AGREED)(stage)
        address = home(stage, "ana")
        local, _, domain = address.partition("@")
        spelling = {"upper": address.upper(), "local": f"{local.upper()}@{domain}", "mixed": f"{shout(local)}@{domain}"}
        raw = letter(stage, ANA, "From: Ana <ANA@a.example>", f"To: {spelling[how]}", body="yes")
        assert "ana <- introduction" in await bring(stage, raw, spelling[how], sender="ana@a.example")

    return way


async def again_and_again(stage: Stage) -> None:
    """The same yes thirty times, by the door and by the pipe, with other recipients, other Message-IDs and envelopes."""
    await play(ASKED)(stage)
    address = home(stage, "ana")
    raw = letter(stage, ANA, "From: ana@a.example", f"To: {address}", "Message-ID: <1@a.example>", body="yes")
    for number in range(10):
        assert await bring(stage, raw, address, sender="ana@a.example") == []
        assert await bring(stage, raw, address, OWN, sender="x@y.example") == []
        assert await bring(stage, raw.replace(b"<1@", b"<%d@" % number), address) == []
    before = consent(stage, "ana")
    await play("ben -> ask: yes\n        ana, ben <- introduction with invitation\n        mike <- report")(stage)
    assert await bring(stage, raw, address) == []
    assert before is Consent.YES


async def after_the_end(stage: Stage) -> None:
    """A yes to what is closed gets one neutral word, whoever sends it, to the address on file."""
    await play(
        f"{BEN_AGREED}\nwait 3d\n        ana <- reminder\nwait 4d\n        ana <- reminder\nwait 8d\n        ben <- closed\n        mike <- report"
    )(stage)
    address = home(stage, "ana")
    for sender in ("ana@a.example", "mallory@evil.example", "ana@a.example"):
        raw = letter(stage, passes(sender.partition("@")[2]), f"From: {sender}", body="yes")
        await bring(stage, raw, address, sender=sender)
    assert [(got.reader, got.name) for got in stage.got[-2:]] != [("ana", "closed")] * 2
    assert sum(got.name == "closed" and got.reader == "ana" for got in stage.got) == 1
    assert all(got.reader in ("ana", "ben", "mike") for got in stage.got)


async def guessing(stage: Stage) -> None:
    """Tokens that are none are taken like those that are, and lead nowhere: at most one word of help a day to Ana."""
    await play(ASKED)(stage)
    mine, raw = token(stage, "ana"), letter(stage, ANA, "From: ana@a.example", body="yes")
    for guess in ("a" * 26, "7" * 26, "1", "a" * 50, mine[:-1], mine + "a"):
        await bring(stage, raw, f"intro+{guess}@assist.example", sender="ana@a.example")
    assert consent(stage, "ana") is Consent.ASKED
    assert [got.name for got in stage.got if got.reader == "ana"] == ["ask", "help"]


async def stolen(stage: Stage) -> None:
    """What lies on the disk is for its owner alone."""
    await play(ASKED)(stage)
    data = stage.folder / "data"
    modes = subprocess.run(["find", data, "-perm", "/077"], capture_output=True, text=True, check=True).stdout
    assert modes == ""


BOUNCED = "Content-Type: multipart/report; report-type=delivery-status; boundary=b"

TRIED: dict[str, tuple[Way | See, ...]] = {
    "B01": (
        play(
            f"{BEN_AGREED}\nana -> ask: yes\n        ana, ben <- introduction with invitation\n        mike <- report"
        ),
        play(
            f"{BEN_AGREED}\nana -> ask [none]: yes\n        ana, ben <- introduction with invitation\n        mike <- report"
        ),
        play(
            f"{BEN_AGREED}\nana -> ask [fresh]: yes\n        ana, ben <- introduction with invitation\n        mike <- report"
        ),
    ),
    "B02": (
        play(
            f"{BEN_AGREED}\nmallory -> ask [of ana]: yes\n        ana <- which\nmallory -> ask [of ana]: yes!\n        mike <- report\nana -> which: yes\n        ana, ben <- introduction with invitation\n        mike <- report"
        ),
        play(
            f"{BEN_AGREED}\nana -> ask [from ana@elsewhere.example]: yes\n        ana <- which\nana -> ask: yes\n        ana, ben <- introduction with invitation\n        mike <- report"
        ),
        play(f"{BEN_AGREED}\nmike -> ask [of ana]: yes\n        ana <- which"),
    ),
    "B03": (
        See("tests/stories/who-from_elsewhere.story"),
        play(
            f"{BEN_AGREED}\nana -> ask [fail]: yes\n        ana <- which\nana -> which [fail]: yes\n        mike <- report"
        ),
    ),
    "B04": (
        See("tests/stories/who-the_token_of_another.story"),
        play(f"{BEN_AGREED}\nana -> ask [at ben]: yes\n        ben <- which"),
    ),
    "B05": (
        See("tests/stories/who-help_once_a_day.story"),
        answer(ANA, to=OWN, then=["ana <- help"]),
        answer(to=OWN, then=[]),
        answer(ANA, "Subject: Re: Would you like to meet Ben Okafor?", to=OWN, then=["ana <- help"]),
        play(
            f"{BEN_AGREED}\nana -> ask [plain]: yes\n        ana, ben <- introduction with invitation\n        mike <- report"
        ),
    ),
    "B06": (
        answer(ANA, "Subject: intro+{token}@assist.example", to=OWN, then=["ana <- help"]),
        answer(ANA, "Subject: {token}", "X-Token: {token}", to=OWN, body="yes {token}", then=["ana <- help"]),
        answer(ANA, to=OWN, body="To: intro+{token}@assist.example\n\nyes", then=["ana <- help"]),
        answer(ANA, "Reply-To: intro+{token}@assist.example", to=OWN, then=["ana <- help"]),
        answer("From: mallory@evil.example", "Subject: {token}", to=OWN, body="yes {token}", then=[]),
    ),
    "B07": (spelt("upper"), spelt("local"), spelt("mixed")),
    "B08": (
        See(
            "tests/adapters/test_smtp_in.py::test_guessed_tokens_are_answered_like_right_ones_until_there_were_too_many"
        ),
        See("tests/adapters/test_smtp_in.py::test_who_guesses_is_told_to_come_in_an_hour"),
        guessing,
    ),
    "B09": (again_and_again,),
    "B10": (
        See("tests/stories/22-a_no_takes_a_yes_back.story"),
        play(f"{ASKED}\nana -> ask: yes\nana -> ask: no\n        ana <- noted\nben -> ask: yes"),
        play(
            f"{ASKED}\nana -> ask: yes\nana -> ask [none, fresh]: No, sorry, I would rather not.\n        ana <- noted\nben -> ask: yes"
        ),
    ),
    "B11": (
        See("tests/stories/22-a_no_takes_a_yes_back.story"),
        play(
            f'{BEN_AGREED}\nana -> ask: no\n        ana <- noted\nana -> ask: yes\n        ana <- noted | has "Mike"\nana -> ask: yes!\nana -> noted: Yes please.'
        ),
    ),
    "B12": (after_the_end, See("tests/stories/27-one_is_silent.story")),
    "B13": (
        See("tests/stories/who-afterwards_only_from_home.story"),
        play(f"{BEN_AGREED}\nmallory -> ask [of ana]: no\n        ana <- noted"),
        play(f"{BEN_AGREED}\nana -> ask [from ana@elsewhere.example]: No thanks\n        ana <- noted"),
        play(f"{BEN_AGREED}\nana -> ask [fail]: never write to me again\n        ana <- noted\nana -> ask: yes"),
        play(
            f"{BEN_AGREED}\nana -> ask: yes\n        ana, ben <- introduction with invitation\n        mike <- report\nmallory -> ask [of ana]: no\n        ana <- which"
        ),
    ),
    "B14": (
        See("tests/adapters/test_store.py::test_files_are_for_their_owner_only"),
        See("tests/adapters/test_store.py::test_digests_are_keyed_and_of_another_folder_mean_nothing"),
        stolen,
    ),
    "B15": (
        See("tests/stories/24-never_by_the_list_address.story"),
        play(f"{BEN_AGREED}\nana -> ask [automatic]: yes"),
        play(f"{BEN_AGREED}\nana -> ask [never]: yes\n        ana <- noted\nana -> ask [never]: no"),
        play(f"{BEN_AGREED}\nmallory -> ask [of ana, never]: hello\n        ana <- noted"),
    ),
    "B16": (
        See("tests/stories/who-two_tokens.story"),
        play(f"{ASKED}\nana -> ask [and ben]: no\n        ana <- noted\nben -> ask: Is it far?\n        mike <- relay"),
    ),
}
