"""The trials of `check`: each says in words what is wrong, or "" where all is well. Nothing is changed or sent."""

from __future__ import annotations

import os
import smtplib
import socket
import ssl
from pathlib import Path

from assistant.adapters.store import Store
from assistant.errors import ConfigError
from assistant.mail.compose import Composer, TemplateFault
from assistant.settings import Outgoing, Settings

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


def unsendable(out: Outgoing) -> tuple[str, str | None]:
    """Why the mail server would not take our letters, and what to do about it."""
    where = f"{out.host} port {out.port}"
    try:
        _greeted(out)
    except ssl.SSLCertVerificationError as error:
        return f"{where} shows a certificate that is not its own: {error.verify_message}", "Is [outgoing] host right?"
    except ssl.SSLError:
        return f"{where} speaks no TLS there", 'Port 465 is tls = "implicit", port 587 is tls = "starttls".'
    except socket.gaierror:
        return f"there is no server called {out.host}", "Is [outgoing] host right?"
    except smtplib.SMTPNotSupportedError:
        return f"{where} offers no STARTTLS or no login", 'Try port = 465 and tls = "implicit".'
    except smtplib.SMTPAuthenticationError as error:
        return f"{where} refuses the login ({error.smtp_code})", "Are [outgoing] username and password right?"
    except ConfigError as error:
        return str(error), None
    except (OSError, smtplib.SMTPException) as error:
        return f"{where} does not answer as it should: {type(error).__name__}", "Are host, port and tls right?"
    return "", None


def _greeted(out: Outgoing) -> None:
    """Connect, say EHLO, begin TLS and log in, as the sender does."""
    trusted = ssl.create_default_context()
    if out.tls == "implicit":
        server: smtplib.SMTP = smtplib.SMTP_SSL(out.host, out.port, timeout=_PATIENCE, context=trusted)
    else:
        server = smtplib.SMTP(out.host, out.port, timeout=_PATIENCE)
    with server:
        if out.tls == "starttls":
            server.starttls(context=trusted)
        if out.username and out.password:
            server.login(out.username, out.password.reveal())
        server.noop()
