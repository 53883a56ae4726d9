"""`demo`, `serve` and `run`: what turns and sends."""

from __future__ import annotations

import argparse

from assistant import log
from assistant.errors import Busy
from assistant.settings import Settings, can_turn, find, load, others_may_read


def demo(arguments: argparse.Namespace) -> int:
    """Tell the first introduction as a story."""
    from assistant import demo as story  # takes its time to load

    story.main(arguments.keep)
    return 0


def serve(arguments: argparse.Namespace) -> int:
    """Work until SIGTERM or SIGINT."""
    settings = _begun(arguments)
    from assistant import daemon

    daemon.serve(settings)
    return 0


def run(arguments: argparse.Namespace) -> int:
    """Take up what is due now; beside a running daemon there is nothing to do."""
    settings = _begun(arguments)
    from assistant import daemon

    try:
        daemon.run_once(settings)
    except Busy:
        log.warning("Nothing to do here: another process works on this data folder.")
    return 0


def _begun(arguments: argparse.Namespace) -> Settings:
    settings = load(find(arguments.config))
    can_turn(settings)
    log.configure(json=arguments.log == "json", verbose=arguments.verbose)
    if others_may_read(settings):
        log.warning("The settings hold a password, and others may read them: chmod 600.")
    return settings
