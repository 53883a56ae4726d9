"""The SMTP door (I01 to I13). Most is tried byte by byte in tests/adapters/test_smtp_in.py."""

from __future__ import annotations

import asyncio

from tests.adversarial.trying import See, Way
from tests.stories.cast import OWN
from tests.stories.stage import Stage

DOOR = "tests/adapters/test_smtp_in.py::"


def smuggled(ending: bytes) -> Way:
    """A second letter behind a false end of the first: the real daemon stores neither."""

    async def way(stage: Stage) -> None:
        running = await stage.start()
        reader, writer = await asyncio.open_connection("127.0.0.1", running.port)
        await reader.readline()
        for line in (b"HELO x.example", b"MAIL FROM:<mike@connect.example>", f"RCPT TO:<{OWN}>".encode(), b"DATA"):
            writer.write(line + b"\r\n")
            await reader.readline()
        evil = b"MAIL FROM:<x@y.example>\r\nRCPT TO:<" + OWN.encode() + b">\r\nDATA\r\nSubject: evil\r\n\r\nx\r\n.\r\n"
        writer.write(b"From: mike@connect.example\r\nSubject: a\r\n\r\nhello" + ending + evil)
        answers = await asyncio.wait_for(reader.read(), 5)
        writer.close()
        assert answers[:1] in (b"5", b"")
        assert running.store.rows("SELECT id FROM inbox") == []

    return way


TRIED: dict[str, tuple[Way | See, ...]] = {
    "I01": (
        See(DOOR + "test_smuggling_takes_nothing_and_hangs_up"),
        *(smuggled(ending) for ending in (b"\n.\n", b"\n.\r\n", b"\r.\r", b"\r.\r\n", b"\r\n.\n", b"\r\n.\r", b"\r.\n", b"\n\r.\n\r", b"\r\n\x00.\r\n", b"\r\n.\r\r\n")),
    ),
    "I02": (smuggled(b"\r\r\n.\r\n"), smuggled(b"\r\r\n.\r\r\n")),
    "I05": (See(DOOR + "test_a_session_in_one_packet_takes_nothing"),),
    "I06": (See(DOOR + "test_recipients"),),
    "I07": (See(DOOR + "test_twenty_recipients_and_no_more"),),
    "I08": (
        See(DOOR + "test_so_many_connections_of_one_peer"),
        See(DOOR + "test_so_many_connections_in_all_and_room_again"),
        See(DOOR + "test_the_slow_are_told_to_come_again"),
        See(DOOR + "test_the_silent_are_left"),
    ),
    "I09": (See(DOOR + "test_senders_that_are_none"),),
    "I10": (See(DOOR + "test_lmtp_gives_one_reply_a_recipient"),),
    "I11": (See(DOOR + "test_the_unix_socket_is_for_owner_and_group"),),
    "I12": (See(DOOR + "test_250_comes_after_the_commit"), See("tests/adapters/test_store.py::test_what_was_acknowledged_survives_kill_9")),
    "I13": (
        See(DOOR + "test_our_faults_are_temporary_and_tell_nothing"),
        See("tests/adapters/test_store.py::test_a_full_disk_is_told_and_loses_nothing"),
        See("tests/adapters/test_store.py::test_nothing_leaves_twice_while_it_cannot_be_written_down_that_it_left"),
    ),
}  # fmt: skip
