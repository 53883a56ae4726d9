"""The sign of a clause without a cue of its own: the one that reaches it from a clause before or behind."""

from __future__ import annotations

from dataclasses import replace

from assistant.reading.times.phrases import BUSY, IDLE, Clause, Clock, Days, Extent

_LIMITS = ("gone by ", "out by ", "done by ", "leave at ", "finish by ", "finished by ")  # no exclusion reaches these


def taken_over(clauses: list[Clause], n: int) -> Clause:
    """The sign of a clause without a cue: of a cue before that reaches forward, or of one behind that reaches back."""
    clause = clauses[n]
    if all(part.words.startswith(_LIMITS) for part in clause.parts):
        return clause
    forward = _reaching(clauses, n, -1, "before")
    backward = _reaching(clauses, n, 1, "after")
    if forward and forward.join == "except" and not _same_kind(forward, clause):
        forward = None
    if forward and backward and forward.sign != backward.sign and BUSY in (forward.sign, backward.sign):
        return replace(clause, sign=backward.sign, doubt=clause.doubt or "free or not?")
    if backward and backward.sign == BUSY and clause.has_clock and not backward.has_clock:
        if clause.has_days and backward.has_days and " are " not in f" {backward.text} ":
            return clause  # "Tuesday 3-4, Wednesday isn't possible"
        return replace(clause, doubt=clause.doubt or "free or not?")
    both = clause.has_days and clause.has_clock and backward is not None and backward.has_days
    if both and backward is not None and backward.sign == BUSY and not (forward and forward.sign == BUSY):
        return replace(clause, doubt=clause.doubt or "free or not?")  # "Thursday from 6, Friday not in the evening"
    if forward and _ended(forward, clause):
        return clause
    source = forward or backward
    if source is None and clause.join == "(" and n and clauses[n - 1].sign == BUSY and clauses[n - 1].parts:
        return replace(clause, doubt=clause.doubt or "free or not?")
    if source is None or source.sign == IDLE:
        return clause
    told_by_hours = clause.join == "," and clause.has_clock and (clause.has_days or not source.has_clock)
    unclear = source is forward and source.sign == BUSY and told_by_hours
    return replace(clause, sign=source.sign, doubt=clause.doubt or ("free or not?" if unclear else ""))


def _ended(forward: Clause, clause: Clause) -> bool:
    """Whether an exclusion before a clause does not reach it."""
    if forward.sign != BUSY:
        return False
    if forward.has_clock and not forward.has_days and clause.has_days:
        return True  # "no mornings please, Wed or Thu"
    if any(isinstance(p.phrase, Clock) and p.phrase.whole for p in clause.parts):
        return True  # "away until Friday, Monday any time"
    if any(isinstance(p.phrase, Days) and p.phrase.extent is Extent.EVERY for p in clause.parts):
        return True  # "not Monday, any other day next week"
    return clause.join in (",", "and") and _opens_after(forward, clause)  # "away until Friday, any time after that"


def _opens_after(before: Clause, clause: Clause) -> bool:
    """Whether a clause names the time after the end that the one before named."""
    ends = any(isinstance(p.phrase, Days) and p.phrase.until and not p.phrase.start for p in before.parts)
    days = [p.phrase for p in clause.parts if isinstance(p.phrase, Days)]
    return ends and any(d.start or d.extent is Extent.EVERY for d in days)


def _reaching(clauses: list[Clause], n: int, step: int, side: str) -> Clause | None:
    """The nearest clause with a cue in one direction, if its cue reaches that far."""
    at = n
    while 0 <= at + step < len(clauses):
        join = clauses[at if step < 0 else at + step].join
        if join in ("but", ";", "except", "so", "(", ")", ".") and not (join == "(" and step > 0):
            return None
        at += step
        if clauses[at].said:
            return clauses[at] if clauses[at].cue == side else None
    return None


def _same_kind(excepted: Clause, clause: Clause) -> bool:
    return not (clause.has_clock and not excepted.has_clock)
