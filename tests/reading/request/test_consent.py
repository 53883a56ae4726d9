"""What a connector tells of somebody's yes, or of who was asked, is never repeated to the others."""

import pytest

from assistant.reading.request import limits
from tests.reading.request.test_wishes import understood


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
        "She's in.",
        "Has not been asked.",
        "Ben declined last year.",
    ],
)
def test_a_sentence_about_consent_is_kept_back(sentence):
    assert limits.tells_consent(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Ana builds cheap soil sensors.",
        "He is keen on kites.",
        "She declined the Nobel prize.",
        "She's in shipping.",
        "They share a love of almonds.",
        "She is willing to teach anybody who asks.",
        "Ben said that nobody has ever seen one.",
    ],
)
def test_a_sentence_about_a_person_is_told(sentence):
    assert not limits.tells_consent(sentence)


@pytest.mark.parametrize(
    "letter",
    [
        "Please introduce Ana Ruiz <ana@a.example>, who has already said yes, to Ben Okafor <ben@b.example>.",
        "Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both have already said yes.",
        "Please introduce:\n\n- Ana Ruiz, ana@a.example: said yes already\n- Ben Okafor, ben@b.example: not been asked\n",
        "Please introduce Ana Ruiz <ana@a.example> (she's in) and Ben Okafor <ben@b.example> (has not been asked).",
    ],
)
def test_no_blurb_and_no_reason_tells_it(letter):
    request = understood(letter)
    told = [request["reason"], *(person["blurb"] for person in request["people"])]
    assert len(request["people"]) == 2
    assert not [words for words in told if words]
