"""Other programs, asked what they make of one case a line; runs in an environment of its own (libraries.txt).

In: lines of JSON, {"text", "now"}; `now` is the writer's own clock, without zone, and only there for hours.
Out: lines of JSON, {"found", "ms"}. Found is the text that is new, or a list of [start, end]; end is null where only a
beginning was found, and a day alone is written as a date.  `python others.py PROGRAM < cases`
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from datetime import date, datetime
from typing import Any

Found = Any


def talon(case: dict[str, str]) -> Found:
    from talon import quotations

    return quotations.extract_from_plain(case["text"])


def mail_parser_reply(case: dict[str, str]) -> Found:
    from mailparser_reply import EmailReplyParser

    languages = ["en", "de", "cs", "da", "es", "fr", "it", "ja", "ko", "nl", "pl", "sv", "zh"]
    return EmailReplyParser(languages=languages).parse_reply(text=case["text"])


def email_reply_parser(case: dict[str, str]) -> Found:
    from email_reply_parser import EmailReplyParser

    return EmailReplyParser.parse_reply(case["text"])


def dateparser(case: dict[str, str]) -> Found:
    from dateparser.search import search_dates

    base = {"RELATIVE_BASE": datetime.fromisoformat(case["now"]), "PREFER_DATES_FROM": "future"}
    return [
        [at.replace(tzinfo=None), None] for _, at in search_dates(case["text"], languages=["en"], settings=base) or []
    ]


def timefhuman(case: dict[str, str]) -> Found:
    from timefhuman import tfhConfig, timefhuman

    return list(_flat(timefhuman(case["text"], config=tfhConfig(now=datetime.fromisoformat(case["now"])))))


def _flat(found: Found) -> Found:
    if isinstance(found, list):
        for one in found:
            yield from _flat(one)
    elif isinstance(found, tuple):
        yield list(found)
    elif isinstance(found, date):  # and so every datetime
        yield [found, None]


def ctparse(case: dict[str, str]) -> Found:
    from ctparse import ctparse
    from ctparse.types import Interval

    result = ctparse(case["text"], ts=datetime.fromisoformat(case["now"]))
    found = result.resolution if result else None
    if found is None:
        return []
    if isinstance(found, Interval):
        return [[found.t_from.dt if found.t_from else None, found.t_to.dt if found.t_to else None]]
    if found.isDate:
        return [[found.dt.date(), None]]
    return [[found.start.dt, found.end.dt if found.isPOD or found.hasPOD else None]]


def parsedatetime(case: dict[str, str]) -> Found:
    import parsedatetime

    found = parsedatetime.Calendar().nlp(case["text"], sourceTime=datetime.fromisoformat(case["now"])) or ()
    return [[at.date() if kind == 1 else at, None] for at, kind, *_ in found]


NEW_TEXT: list[Callable[[dict[str, str]], Found]] = [talon, mail_parser_reply, email_reply_parser]
TIMES: list[Callable[[dict[str, str]], Found]] = [dateparser, timefhuman, ctparse, parsedatetime]


def main() -> None:
    program = next(one for one in NEW_TEXT + TIMES if one.__name__ == sys.argv[1])
    warm = False
    for line in sys.stdin:
        case = json.loads(line)
        for _ in range(1 if warm else 2):  # the first call loads modules and tables
            begun = time.perf_counter()
            try:
                found = program(case)
            except Exception as error:  # whatever they raise is their answer
                found = f"raised {type(error).__name__}" if program in NEW_TEXT else []
            taken = time.perf_counter() - begun
        warm = True
        print(json.dumps({"found": found, "ms": taken * 1000}, default=lambda one: one.isoformat()), flush=True)


if __name__ == "__main__":
    main()
