"""`check`: tells what works and what does not, and what to do about each thing that does not."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import asdict, dataclass

from assistant.adapters import clock
from assistant.adapters.lock import held
from assistant.adapters.store import Store
from assistant.cli import probes, terminal
from assistant.errors import AssistantError, ConfigError
from assistant.settings import Settings, can_send, find, load, others_may_read, secrets


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at. `do` is what to do about it; `code` the exit code if it is broken."""

    name: str
    ok: bool
    says: str
    do: str | None = None
    code: int = 1


def check(arguments: argparse.Namespace) -> int:
    """Look at everything; returns 0, or 1 if anything is broken (78 if settings or templates are)."""
    found = list(_findings(arguments))
    if arguments.json:
        shown = [{key: value for key, value in asdict(finding).items() if key != "code"} for finding in found]
        terminal.say_json({"ok": all(finding.ok for finding in found), "checks": shown})
    else:
        for finding in found:
            _print(finding)
    return max((finding.code for finding in found if not finding.ok), default=0)


def _print(finding: Finding) -> None:
    mark = terminal.colour("ok    ", "32") if finding.ok else terminal.colour("BROKEN", "31")
    print(f"{mark}  {finding.name}: {terminal.plain_lines(finding.says)}")
    if finding.do:
        print(f"        {terminal.plain_lines(finding.do)}")


def _findings(arguments: argparse.Namespace) -> Iterator[Finding]:
    try:
        file = find(arguments.config)
        settings = load(file)
        can_send(settings)
    except ConfigError as error:
        yield Finding("settings", False, str(error), "Correct the settings, then check again.", error.exit_code)
        return
    yield Finding("settings", True, str(file))
    yield from _connectors(settings)
    yield from _secrets(settings)
    yield from _database(settings)
    yield _templates(settings)
    yield from _incoming(settings)
    yield _outgoing(settings)


def _connectors(settings: Settings) -> Iterator[Finding]:
    allow = settings.connectors.allow
    if allow:
        yield Finding("connectors", True, f"{len(allow)} may ask for introductions")
    else:
        yield Finding("connectors", True, "nobody may ask for introductions", "Name somebody in [connectors] allow.")
    if settings.security.require_authentication and not settings.security.authserv_id:
        yield Finding(
            "authentication",
            True,
            "no [security] authserv_id: every request is confirmed by a letter to its connector first",
            "If your mail server writes Authentication-Results, put the name it uses there into authserv_id.",
        )


def _secrets(settings: Settings) -> Iterator[Finding]:
    for where, secret in secrets(settings):
        try:
            secret.reveal()
        except ConfigError as error:
            yield Finding("passwords", False, f"[{where}] {error}", None, error.exit_code)
    if others_may_read(settings):
        file = settings.file
        yield Finding("passwords", False, f"{file} holds a password, and others may read it", f"chmod 600 {file}")


def _database(settings: Settings) -> Iterator[Finding]:
    folder = settings.assistant.data
    if not (folder / "assistant.db").is_file():
        error = probes.unwritable(folder)
        says = f"none yet; `assistant serve` creates it in {folder}"
        yield Finding("database", not error, error or says, f"Make {folder} writable for us." if error else None)
        return
    try:
        with Store(folder, clock.now) as store:
            broken = probes.damage(store)
            waiting = len(store.aside())
    except (AssistantError, OSError) as error:
        yield Finding("database", False, str(error), f"Look at {folder}, and whose it is.")
        return
    yield Finding("database", not broken, broken or str(folder), "Restore a backup." if broken else None)
    if waiting:
        yield Finding(
            "set aside",
            False,
            f"{waiting} could not be processed",
            "Look at `assistant outbox`; after an upgrade, or when the cause is gone, `assistant retry`.",
        )


def _templates(settings: Settings) -> Finding:
    fault = probes.template_fault(settings)
    folders = ", ".join(str(folder / settings.assistant.language) for folder in settings.template_folders())
    return Finding("templates", not fault, fault or folders, "Correct the template." if fault else None, 78)


def _incoming(settings: Settings) -> Iterator[Finding]:
    if not settings.smtp and not settings.imap:
        yield Finding(
            "incoming", True, "only by `assistant deliver`: there is neither [incoming.smtp] nor [incoming.imap]"
        )
    if not settings.smtp:
        return
    fault, listen = probes.unbindable(settings.smtp.listen), settings.smtp.listen
    if fault and held(settings.assistant.data):
        yield Finding("incoming.smtp", True, f"{listen}: the running assistant listens")
    elif fault:
        yield Finding("incoming.smtp", False, f"{listen}: {fault}", "Choose another [incoming.smtp] listen, or end it.")
    else:
        yield Finding("incoming.smtp", True, f"{listen}: free, `assistant serve` will listen there")


def _outgoing(settings: Settings) -> Finding:
    out = settings.outgoing
    if out.folder:
        fault = probes.unwritable(out.folder)
        says = f"a dry run: letters are written to {out.folder}, nothing is sent"
        return Finding("outgoing", not fault, fault or says, f"Make {out.folder} writable for us." if fault else None)
    fault, do = probes.unsendable(settings)
    return Finding("outgoing", not fault, fault or f"{out.host} port {out.port} takes our letters", do)
