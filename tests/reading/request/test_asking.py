"""The sentence that asks, where a name looks like the verb that asks."""

from assistant.reading.request import asking
from assistant.reading.request.mentions import mention


def test_a_verb_inside_a_name_asks_for_nothing():
    assert asking.read(f"To: {mention(1, 'Intro')} Assistant : a", False) is None
    assert not asking.asks(f"{mention(0, 'Connect Berlin')} is a club.")


def test_behind_such_a_name_the_real_verb_is_found():
    asked = asking.read(f"{mention(0, 'Intro')} farms, please introduce {mention(1, 'Ana')}.", False)
    assert asked is not None
    assert [item.index for item in asked.items] == [1]
