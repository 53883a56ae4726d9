"""The words of the command line: every command, its options, and one sentence on each."""

from __future__ import annotations

import argparse
from dataclasses import dataclass

STATES = ("draft", "asking", "arranging", "booked", "after", "ended")


@dataclass(frozen=True, slots=True)
class Option:
    """One option or argument, as argparse takes it."""

    names: tuple[str, ...]
    rest: dict[str, object]


@dataclass(frozen=True, slots=True)
class Command:
    """One command. `call` names a file of this folder and the function in it."""

    name: str
    call: str
    says: str
    options: tuple[Option, ...] = ()
    settings: bool = True  # takes --config
    json: bool = False  # takes --json


def option(*names: str, **rest: object) -> Option:
    return Option(names, rest)


_ID = option("id", metavar="ID", help="of the introduction, as `list` shows it")

COMMANDS = (
    Command(
        "demo",
        "work.demo",
        "tell the first introduction as a story, on the real daemon; needs no settings and no network",
        (option("--keep", metavar="DIR", help="keep the letters and invitations there"),),
        settings=False,
    ),
    Command("check", "check.check", "tell what works and what does not, and what to do about it", json=True),
    Command("serve", "work.serve", "the daemon"),
    Command("run", "work.run", "take up everything that is due now, then exit (for cron)"),
    Command(
        "deliver",
        "deliver.deliver",
        "store one message from standard input (for a mail server's pipe); 0 or 75, nothing else",
        (
            option("--from", dest="sender", metavar="ADDR", default="", help="envelope sender"),
            option(
                "--to", dest="recipients", metavar="ADDR", nargs="+", action="extend", default=[], help="recipients"
            ),
        ),
    ),
    Command(
        "explain",
        "explain.explain",
        "tell what would be understood from messages, and why; changes nothing",
        (
            option("files", metavar="FILE", nargs="+", help="a message; - is standard input, bare words allowed"),
            option("--as", dest="as_", choices=("request", "answer", "meeting"), help="take it for this"),
            option("--now", metavar="ISO8601", help="reference time (default: the message's Date)"),
            option("--sent", metavar="FILE", help="the letter of ours that it answers, or its plain text"),
        ),
        json=True,
    ),
    Command(
        "list",
        "look.introductions",
        "the introductions",
        (option("--state", choices=STATES, help="only those"),),
        json=True,
    ),
    Command("show", "look.introduction", "one introduction: people, consents, letters, journal", (_ID,), json=True),
    Command("go", "orders.go", "release an introduction that waits", (_ID,)),
    Command("stop", "orders.stop", "stop an introduction", (_ID,)),
    Command("people", "look.people", "who is known, with what was agreed or declined", json=True),
    Command("outbox", "look.outbox", "letters waiting, deferred or failed, and what was set aside", json=True),
    Command(
        "retry",
        "orders.retry",
        "take up deferred and failed letters and what was set aside",
        (option("id", metavar="ID", nargs="?", help="only this one, as `outbox` shows it"),),
    ),
    Command("replay", "orders.replay", "fold the journal and compare it with what is stored"),
)
NAMES = frozenset(command.name for command in COMMANDS)


def build() -> argparse.ArgumentParser:
    """The parser; `call` of its result says whom to call."""
    parser = argparse.ArgumentParser(
        prog="assistant", description="Introduces people to each other by email, when all of them want to."
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="print the version")
    _common(parser, default=True)
    _config(parser, default=None)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for command in COMMANDS:
        one = commands.add_parser(command.name, help=command.says, description=command.says.capitalize() + ".")
        _common(one, default=False)
        if command.settings:
            _config(one, default=argparse.SUPPRESS)
        if command.json:
            one.add_argument("--json", action="store_true", help="print JSON (docs/json.md)")
        for entry in command.options:
            one.add_argument(*entry.names, **entry.rest)  # type: ignore[arg-type]
        one.set_defaults(call=command.call)
    return parser


def _common(parser: argparse.ArgumentParser, *, default: bool) -> None:
    """Options that may stand before or after the command."""
    log = "line" if default else argparse.SUPPRESS
    parser.add_argument("--log", choices=("line", "json"), default=log, help="how log lines look")
    quiet = False if default else argparse.SUPPRESS
    parser.add_argument("--verbose", action="store_true", default=quiet, help="addresses in the log, too")


def _config(parser: argparse.ArgumentParser, *, default: str | None) -> None:
    parser.add_argument("--config", metavar="FILE", default=default, help="the settings (see docs/operating.md)")


class _Version(argparse.Action):
    """Looked up only when it is asked for: it takes longer than all the rest."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from importlib.metadata import version

        print(f"assistant {version('intro-assistant')}")
        parser.exit()
