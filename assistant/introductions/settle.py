"""The ordered list of what is due: the only place that moves the phase and sends what nobody just asked for.

Each guard looks at the introduction and yields what will be due, and when. `settle` does the first that is due
now, looks again, and stops when nothing is: the earliest of the rest is `wake_at`. So a timer is a column, and
a guard that has acted must not yield the same again (`sent`, phases and dates make each of them idempotent).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime

from assistant.introductions import asking, coffee
from assistant.introductions.model import Introduction, Phase
from assistant.introductions.step import Due, Step

BOUND = 100  # far above what any introduction needs in one step

GUARDS: dict[Phase, Callable[[Introduction, datetime], Iterator[Due]]] = {
    Phase.DRAFT: asking.drafting,
    Phase.ASKING: asking.asking,
    Phase.ARRANGING: coffee.arranging,
    Phase.BOOKED: coffee.booked,
    Phase.AFTER: coffee.after,
}


def settle(step: Step) -> None:
    """Do all that is due now, in the order of the guards; then set `wake_at` (invariant 3)."""
    for _ in range(BOUND):
        if step.introduction.phase is Phase.ENDED:
            step.set(wake_at=None)
            return
        dues = list(GUARDS[step.introduction.phase](step.introduction, step.at))
        due = next((d for d in dues if d.at <= step.at), None)
        if due is None:
            step.set(wake_at=min(d.at for d in dues))
            return
        due.act(step)
    raise RuntimeError("an introduction does not come to rest")
