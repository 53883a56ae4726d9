"""What a connector tells of somebody's yes, or of who was asked, is never repeated to the others."""

import pytest

from assistant.reading.request import limits


@pytest.mark.parametrize(
    "sentence",
    [
        "Both have already said yes.",
        "Ana said yes already, Ben doesn't know yet.",
        "I have asked Ana and she is keen.",
        "She has agreed.",
        "They both agreed last week.",
        "I've told Ben about it.",
        "He hasn't answered so far.",
        "Ana knows about this.",
        "She is on board.",
    ],
)
def test_a_sentence_about_consent_is_kept_back(sentence):
    assert limits.tells_consent(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Ana builds cheap soil sensors.",
        "He is keen on kites.",
        "They share a love of almonds.",
        "She is willing to teach anybody who asks.",
        "Ben said that nobody has ever seen one.",
    ],
)
def test_a_sentence_about_a_person_is_told(sentence):
    assert not limits.tells_consent(sentence)
