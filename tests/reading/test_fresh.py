"""How well letters of strangers are read: cases written without a look at the rules, as shares that must not fall."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.reading.judging import Judged, answers, new_texts, requests, times

CASES = Path(__file__).parents[1] / "cases"
KINDS: dict[Callable[[Path], list[Judged]], float] = {answers: 0.86, times: 0.91, requests: 0.85, new_texts: 0.93}
"""What is judged, and the share that was right when the cases were first read, less three points."""


@pytest.mark.parametrize(("judge", "floor"), KINDS.items(), ids=[kind.__name__ for kind in KINDS])
def test_the_share_that_is_right_does_not_fall(judge: Callable[[Path], list[Judged]], floor: float) -> None:
    judged = judge(CASES / "fresh")
    faults = [f"{one.name}: {one.fault}" for one in judged if one.fault]
    share = 1 - len(faults) / len(judged)
    print(f"{judge.__name__}: {share:.1%} of {len(judged)} right", *faults, sep="\n  ")
    assert share >= floor
