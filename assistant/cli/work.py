"""`demo`, `serve` and `run`: what turns and sends."""

from __future__ import annotations

import argparse
from importlib import import_module

from assistant import log
from assistant.errors import Busy
from assistant.settings import can_turn, find, load


def demo(arguments: argparse.Namespace) -> int:
    """Tell the first introduction as a story."""
    main = import_module("assistant.demo").main

    main(arguments.keep)
    return 0


def serve(arguments: argparse.Namespace) -> int:
    """Work until SIGTERM or SIGINT."""
    settings = load(find(arguments.config))
    can_turn(settings)
    log.configure(json=arguments.log == "json", verbose=arguments.verbose)
    import_module("assistant.daemon").serve(settings)
    return 0


def run(arguments: argparse.Namespace) -> int:
    """Take up what is due now; beside a running daemon there is nothing to do."""
    settings = load(find(arguments.config))
    can_turn(settings)
    log.configure(json=arguments.log == "json", verbose=arguments.verbose)
    try:
        import_module("assistant.daemon").run_once(settings)
    except Busy:
        log.warning("Nothing to do here: another process works on this data folder.")
    return 0
