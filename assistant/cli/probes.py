"""The trials of `check`: each says in words what is wrong, or "" where all is well. Nothing is changed or sent."""

from __future__ import annotations

import asyncio
import os
import socket
from pathlib import Path

from assistant.adapters.server import Server
from assistant.adapters.smtp_out import Fate, SmtpOut
from assistant.adapters.store import Store
from assistant.daemon.parts import secret_of
from assistant.errors import ConfigError
from assistant.mail.compose import Composer, TemplateFault
from assistant.settings import Settings

_PATIENCE = 10.0  # seconds for one step of a server


def unwritable(folder: Path) -> str:
    """Why files cannot be written in this folder, or it cannot be made."""
    there = folder
    while not there.exists() and there != there.parent:
        there = there.parent
    if not there.is_dir():
        return f"{there} is no folder"
    return "" if os.access(there, os.W_OK | os.X_OK) else f"{there} cannot be written by this user"


def damage(store: Store) -> str:
    """What SQLite finds broken in the database."""
    found = store.row("PRAGMA quick_check(1)")
    return "" if found == ("ok",) else f"the database is damaged: {found}"


def unbindable(listen: str) -> str:
    """Why nobody could listen there now."""
    if listen.startswith("unix:"):
        return _unbindable_path(Path(listen.removeprefix("unix:")))
    host, _, port = listen.rpartition(":")
    host = host.strip("[]")
    try:
        family = socket.getaddrinfo(host, int(port), type=socket.SOCK_STREAM)[0][0]
        with socket.socket(family, socket.SOCK_STREAM) as trial:
            trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            trial.bind((host, int(port)))
    except OSError as error:
        return error.strerror or str(error)
    return ""


def _unbindable_path(path: Path) -> str:
    if fault := unwritable(path.parent):
        return fault
    if not path.is_socket():
        return f"{path} is there and is no socket" if path.exists() else ""
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as trial:
        try:
            trial.connect(str(path))
        except OSError:
            return ""  # left behind by one that ended; the daemon takes it away
    return "somebody listens there"


def template_fault(settings: Settings) -> str:
    """File, line and variable of the first fault in a template."""
    own = settings.assistant
    try:
        folders, keep_for = settings.template_folders(), settings.security.keep_for
        Composer(settings.house(), own.language, folders, own.operator or "", keep_for).check()
    except TemplateFault as fault:
        return str(fault)
    return ""


def unsendable(settings: Settings) -> tuple[str, str | None]:
    """Why the mail server would not take our letters, and what to do about it. Connects and logs in, sends nothing."""
    out = settings.outgoing
    where = f"{out.host} port {out.port} (tls = {out.tls!r})"
    try:
        server = Server(out.host, out.port, out.tls, out.username, secret_of(out), out.oauth2 is not None)
        outcome = asyncio.run(SmtpOut(server, hostname=settings.house().domain, timeout=_PATIENCE).check())
    except ConfigError as error:
        return str(error), None
    if outcome.fate is Fate.SENT:
        return "", None
    if outcome.login:
        return f"{where} refuses our login: {outcome.words}", "Are [outgoing] username and password right?"
    return f"{where}: {outcome.words}", _ADVICE


_ADVICE = 'Are [outgoing] host, port and tls right? Usual are 465 with "implicit" and 587 with "starttls".'
