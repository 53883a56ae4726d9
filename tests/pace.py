"""Whether work grows with its input and not faster; a busy machine cannot make it fail."""

from __future__ import annotations

from collections.abc import Callable
from time import process_time

TRIES = 12
SLACK = 0.002  # seconds; below it nothing can be told


def grows_evenly(work: Callable[[str], object], small: str, large: str) -> bool:
    """Whether `large` costs at most three times its length in `small`s, at the best of several tries of each.

    Noise only ever adds time, so the best tries come close to the truth; quadratic work on eight times the text costs
    64 times as much, and no try is ever good enough.
    """
    most = 3 * len(large) / len(small)
    shortest = {small: float("inf"), large: float("inf")}
    for _ in range(TRIES):
        for text in shortest:
            begun = process_time()
            work(text)
            shortest[text] = min(shortest[text], process_time() - begun)
        if shortest[large] <= most * shortest[small] + SLACK:
            return True
    return False
