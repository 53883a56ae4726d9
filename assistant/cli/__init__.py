"""The commands: from the words of the command line to an exit code. The only place that catches AssistantError.

Each command lives in a file of its own and is imported when it is asked for, so that `deliver` starts quickly.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Sequence
from importlib import import_module

from assistant.cli import parser
from assistant.cli.terminal import plain, plain_lines
from assistant.errors import AssistantError, TryAgain

DELIVER = "deliver"


def main(words: Sequence[str]) -> int:
    """Run the command that these words ask for; returns its exit code (CONTRACT section 1)."""
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(AttributeError):  # a stand-in of somebody who calls us from Python
            stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    try:
        code = _run(words)
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # the reader left; let Python end in peace
        code = 1
    return TryAgain.exit_code if code and _delivers(words) else code


def _run(words: Sequence[str]) -> int:
    try:
        arguments = parser.build().parse_args(words)
        file, function = arguments.call.split(".")
        code: int = getattr(import_module(f"assistant.cli.{file}"), function)(arguments)
        return code
    except AssistantError as error:
        print(plain_lines(f"assistant: {error}"), file=sys.stderr)
        return error.exit_code
    except SystemExit as end:  # argparse has said what is wrong
        return end.code if isinstance(end.code, int) else 2
    except KeyboardInterrupt:
        return 1
    except BrokenPipeError:
        raise
    except Exception as error:
        return _our_fault(error, "--verbose" in words)


def _our_fault(error: Exception, verbose: bool) -> int:
    if verbose:
        import traceback

        traceback.print_exception(error)
    last = error.__traceback__
    while last and last.tb_next:
        last = last.tb_next
    where = f"{last.tb_frame.f_code.co_filename}, line {last.tb_lineno}" if last else "an unknown place"
    print(
        plain(
            f"assistant: this is a fault of the program, not yours: {type(error).__name__} in {where}. "
            "Please report it; --verbose shows more (and may show what people wrote).",
            1000,
        ),
        file=sys.stderr,
    )
    return 1


def _delivers(words: Sequence[str]) -> bool:
    """A mail server calls: whatever the reason, it must try again later and bounce nothing."""
    return next((word for word in words if word in parser.NAMES), "") == DELIVER
