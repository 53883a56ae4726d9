"""Every letter: its headers, its recipients, what it must not tell, and that the bytes read back as meant."""

from __future__ import annotations

import pytest

from assistant.mail import samples
from tests.mail.letters import SEED, all_letters, composer, read


@pytest.mark.parametrize(("send", "introduction"), list(all_letters()))
def test_every_letter_reads_back(send, introduction):
    letter = read(composer().compose(send, introduction, SEED, samples.NOW).data)
    assert letter.headers["X-Introduction"] == f"sample; letter={send.letter.value}"
    assert max(map(len, letter.text.splitlines())) < 72
