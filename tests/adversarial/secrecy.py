"""What nobody may learn before all have agreed, and what nobody may learn at all (E01 to E12).

After every way of every case `leaks` looks through each letter for others' addresses, tokens, ids and words.
"""

from __future__ import annotations

import asyncio
import io
import re
from datetime import timedelta

from assistant import log
from tests.adversarial.trying import ASKED, BEN_AGREED, See, Way, act, bring, came, consent, home, letter, passes, play
from tests.stories.cast import CAST, OWN, Got
from tests.stories.language import read_scenes
from tests.stories.stage import Stage, opened

INTRODUCED = f"""{BEN_AGREED}
ana -> ask: yes
        ana, ben <- introduction with invitation Thu 10:30
        mike <- report
"""
OBSERVED = """
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
wait 10m
ana -> ask: Yes, gladly.
{ben}
wait 1d
mike -> acknowledge: status
mike -> intro: status
mike -> acknowledge: Did Ben decline?
wait 3w
ana -> ask: And now?
"""
BEN_IS_OUT = {
    "silence": "",
    "a no": "ben -> ask: No, thank you.",
    "never": "ben -> ask: never",
    "never by the list address": "ben -> ask [never]: x",
    "forgotten": "ben -> ask: forget me",
    "a no from elsewhere": "mallory -> ask [of ben]: no",
    "a yes that was taken back": "ben -> ask [fail]: yes\nben -> ask: no",
    "absent": "ben -> ask [automatic, subject Out of office]: I am away.",
}
SUPPRESSED = """
nora -> intro: Please introduce Ben Okafor <ben@b.example> and Dora Lind <dora@d.example>. Both keep bees.
wait 10m
ben -> ask: never
given now 2026-11-17 10:00
"""


async def transcript(ben: str, earlier: str = "") -> list[str]:
    """What Ana and Mike got while Ben did this: how long after the request, and every word, our addresses aside."""
    async with opened() as stage:
        for scene in read_scenes(earlier, "earlier"):
            await stage.act(scene.action)
        began, since = stage.clock.at, len(stage.got)
        for scene in read_scenes(OBSERVED.format(ben=ben), "observed"):
            await stage.act(scene.action)
        letters = [got for got in stage.got[since:] if got.reader in ("ana", "mike")]
        numbers = {got.introduction for got in stage.got} - {"-"}
        return [f"{got.reader} after {got.at - began}: {words(got, numbers)}" for got in letters]


def words(got: Got, numbers: set[str]) -> str:
    """What a letter says, without what names this one introduction, and without dates."""
    text = f"{got.name}\n{got.parsed['Subject']}\n{got.parsed['Auto-Submitted']}\n{got.text}"
    text = re.sub(r"\+[a-z2-7]{26}@", "+TOKEN@", text)
    text = re.sub("|".join(numbers), "NUMBER", text)
    return re.sub(
        r"\d{1,2}(?=\s(?:November|December))|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|November|December", "D", text
    )


async def cannot_be_told_apart(stage: Stage) -> None:
    silence = await transcript("")
    assert len(silence) >= 5
    for how, ben in BEN_IS_OUT.items():
        assert await transcript(ben) == silence, how
    assert await transcript("", SUPPRESSED) == silence


async def asks_show_nothing_of_each_other(stage: Stage) -> None:
    await play(BEN_AGREED)(stage)
    for got in stage.got:
        if got.name == "ask":
            other = {"ana": "ben", "ben": "ana"}[got.reader]
            assert CAST[other].address not in got.raw.decode()
            assert home(stage, other).partition("@")[0] not in got.raw.decode()


async def each_letter_has_one_reader(stage: Stage) -> None:
    """Before all agreed: one recipient, the one in To, and nobody in any other header."""
    await play(BEN_AGREED)(stage)
    for got in stage.got:
        assert got.parsed.get_all("To") is not None
        assert [str(to).rpartition("<")[2].rstrip(">") for to in got.parsed.get_all("To")] == [got.recipient]
        assert not {"cc", "bcc", "reply-to", "sender", "resent-to"} & {name.lower() for name in got.parsed}


async def threads_of_our_own(stage: Stage) -> None:
    """No id of the connector's letter, and none that two people share."""
    await bring(stage, letter(stage, passes("connect.example"), "Message-ID: <secret-1@connect.example>",
                              "Thread-Topic: secret-2", "Thread-Index: secret-3", "Subject: secret-4",
                              body="Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>."))  # fmt: skip
    await stage.wait(stage.clock.at + timedelta(minutes=30))
    asks = [got for got in stage.got if got.name == "ask"]
    assert [got.reader for got in asks] == ["ana", "ben"]
    for got in asks:
        assert b"secret-" not in got.raw
        assert got.parsed["Thread-Topic"] is got.parsed["In-Reply-To"] is None
    one, two = (set(re.findall(rb"[a-z2-7]{16,}", got.raw)) for got in asks)
    assert not one & two


async def the_door_tells_nothing(stage: Stage) -> None:
    """Nobody learns from outside who is known: not an address, not a connector, not a token."""
    await play(ASKED)(stage)
    known, none = home(stage, "ana"), home(stage, "ana").replace("+", "+q")[:-20] + "@assist.example"
    said: list[set[str]] = []
    for question in ("MAIL FROM:<{0}>", "VRFY {0}", "EXPN {0}"):
        said.append(
            {
                await reply(stage, question.format(who))
                for who in (CAST["ana"].address, CAST["mike"].address, "x@y.example", OWN)
            }
        )
    said.append({await reply(stage, "MAIL FROM:<x@y.example>", f"RCPT TO:<{who}>") for who in (known, none, OWN)})
    said.append(
        {
            await reply(stage, "MAIL FROM:<x@y.example>", f"RCPT TO:<{who}>")
            for who in (CAST["ana"].address, "x@y.example")
        }
    )
    assert [len(replies) for replies in said] == [1, 1, 1, 1, 1]
    assert [min(replies)[:3] for replies in said] == ["250", "252", "502", "250", "550"]


async def reply(stage: Stage, *commands: str) -> str:
    """The door's last word to these commands."""
    reader, writer = await asyncio.open_connection("127.0.0.1", (await stage.start()).port)
    await reader.readline()
    answer = b""
    for command in ("HELO x.example", *commands):
        writer.write(command.encode() + b"\r\n")
        answer = await reader.readline()
    writer.close()
    return answer.decode()


async def only_the_invited_meet(stage: Stage) -> None:
    """Organizer and UID are the reader's own; attendees are those who agreed; nothing else names anybody."""
    await play(INTRODUCED)(stage)
    got = {g.reader: g for g in stage.got if g.name == "introduction"}
    assert got["ana"].ics("UID") != got["ben"].ics("UID")
    for reader, invitation in got.items():
        lines = invitation.calendar.splitlines()
        assert invitation.ics("ORGANIZER") == f"mailto:{home(stage, reader)}"
        attendees = {line.rpartition("mailto:")[2] for line in lines if line.startswith("ATTENDEE")}
        assert attendees == {CAST["ana"].address, CAST["ben"].address}
        rest = [line for line in lines if not line.startswith(("ATTENDEE", "ORGANIZER", "SUMMARY", "DESCRIPTION"))]
        assert not re.search(r"ana|ben|mike|ruiz|okafor", "\n".join(rest).lower().replace("calendar", ""))
        assert home(stage, {"ana": "ben", "ben": "ana"}[reader]) not in invitation.raw.decode()


async def the_log_names_nobody(stage: Stage) -> None:
    """Neither addresses, names, tokens nor words stand in the log, a refused letter and a fault included."""
    for json in (False, True):
        stream = io.StringIO()
        log.configure(json=json, stream=stream)
        async with opened() as inner:
            inner.smarthost.refused.add(CAST["carla"].address)
            await act(
                inner,
                "mike -> intro: Please introduce Ana Ruiz <ana@a.example>, Ben Okafor <ben@b.example> and Carla Neri <carla@c.example>. They love secretwords.\n        mike <- acknowledge\nwait 10m\n        ana, ben <- ask\n        mike <- report\nana -> ask: yes, and mysecret\nmallory -> intro: hello",
            )
            await bring(inner, letter(inner, "From: a@x.example\r\nFrom: b@x.example", body="hush"), home(inner, "ana"))
            tokens = [home(inner, who).partition("+")[2].partition("@")[0] for who in ("ana", "ben")]
        text = stream.getvalue().lower()
        assert "event=queued" in text or '"event": "queued"' in text
        assert not [
            word
            for word in ("@", "ruiz", "okafor", "secret", "zqmike", "zqana", "hush", "b.example", *tokens)
            if word in text
        ]
    log.configure()


async def signed_up_elsewhere(stage: Stage) -> None:
    """Somebody gives a token address to another service: its letter reaches nobody."""
    await play(BEN_AGREED)(stage)
    for sender in ("noreply@shop.example", "welcome@shop.example", "Shop <news@shop.example>"):
        body = "Please confirm your address: https://shop.example/confirm?code=12345\n\nYes, confirm"
        raw = letter(stage, passes("shop.example"), f"From: {sender}", "Subject: Confirm your account", body=body)
        await bring(stage, raw, home(stage, "ana"), sender="bounce@shop.example")
    letters = came(stage)
    assert set(letters) <= {"ana <- which", "mike <- report"}
    assert not [got for got in stage.got if b"12345" in got.raw or b"shop.example" in got.raw]
    assert consent(stage, "ana").value == "asked"


def relayed(question: str, *hidden: str) -> Way:
    """A question of Ana's reaches Mike without what is not his."""

    async def way(stage: Stage) -> None:
        await play(BEN_AGREED)(stage)
        asked = stage.latest("ana", "ask")
        quoted = "\n".join(f"> {line}" for line in asked.text.splitlines())
        body = f"{question.format(token=asked.home)}\n\nOn Tue, 3 Nov 2026, Intro Assistant <{asked.home}> wrote:\n{quoted}"
        raw = letter(stage, passes("a.example"), "From: ana@a.example", body=body)
        assert await bring(stage, raw, asked.home, sender="ana@a.example") == ["mike <- relay"]
        text = stage.got[-1].text
        assert "wine" in text
        assert not [word for word in (asked.home.partition("@")[0], "wrote:", "> ", *hidden) if word in text]

    return way


TRIED: dict[str, tuple[Way | See, ...]] = {
    "E01": (See("tests/stories/test_stories.py::test_story"), asks_show_nothing_of_each_other),
    "E02": (
        cannot_be_told_apart,
        See("tests/mail/test_compose.py::test_the_same_words_after_a_no_a_never_a_forgetting_and_silence"),
    ),
    "E03": (
        play(f"{BEN_AGREED}\nana -> ask [cc ben, cc mike]: hmm\n        ana <- which"),
        play(f"{BEN_AGREED}\nana -> ask [cc ben, cc mallory]: No, thanks\n        ana <- noted"),
        play(f"{ASKED}\nana -> ask [cc ben]: yes\nben -> ask [cc ana]: no\n        ben <- noted"),
    ),
    "E04": (
        See("tests/stories/25-a_question.story"),
        relayed("Does Ben like wine?"),
        relayed("Does Ben like wine? My number is 020 7946 0123.", "7946"),
        play(f"{BEN_AGREED}\nmallory -> ask [of ana]: Does Ben like wine?\n        ana <- which"),
        play(f"{BEN_AGREED}\nana -> ask: Yes. Tell Ben that I look forward to it!\n        ana, ben <- introduction with invitation | lacks \"look forward to it\"\n        mike <- report"),
    ),
    "E05": (threads_of_our_own,),
    "E06": (See("tests/stories/45-strangers_get_nothing.story"), the_door_tells_nothing),
    "E07": (
        See("tests/stories/18-status_and_help.story"),
        play(f"{ASKED}\nben -> ask: no\n        ben <- noted\nmike -> acknowledge: status\n        mike <- status | lacks \"declined\" | lacks \"said no\""),
    ),
    "E08": (
        See("tests/stories/38-reply_to_all.story"),
        play(f"{INTRODUCED}\nana -> introduction [all]: Hello Ben, how nice. I live by the river.\nben -> introduction [all]: Can you bring the book?"),
    ),
    "E09": (each_letter_has_one_reader,),
    "E10": (See("tests/test_log.py::test_words_of_other_libraries_are_not_repeated"), the_log_names_nobody),
    "E11": (only_the_invited_meet,),
    "E12": (signed_up_elsewhere,),
}  # fmt: skip
