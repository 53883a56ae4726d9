"""A Dovecot of our own on loopback, for tests: its folders, its log and its end are ours."""

from __future__ import annotations

import getpass
import os
import pwd
import shutil
import smtplib
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from imapclient import IMAPClient

from tests.servers import TOP, free_port

_CONFIG = """
base_dir = {root}/run
state_dir = {root}/state
log_path = {root}/log
protocols = imap lmtp
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
{users}
first_valid_uid = 0
first_valid_gid = 0
mail_location = maildir:{root}/mail
imap_capability = {capability}
passdb {{
  driver = static
  args = password=geheim
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={root}/home
}}
auth_failure_delay = 0
service anvil {{
  chroot =
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = 0
  }}
}}
service imap {{
  service_count = 1
}}
service lmtp {{
  inet_listener lmtp {{
    address = 127.0.0.1
    port = {lmtp}
  }}
}}
auth_username_format = %Ln
!include {top}/config/dovecot/intro.conf
"""


# Dovecot drops its rights to users of its own, where it has rights to drop.
_USERS = f"""
default_internal_user = {getpass.getuser()}
default_internal_group = {getpass.getuser()}
default_login_user = {getpass.getuser()}
"""


class Mailbox:
    """The mailbox of one user, seen from outside as a mail server and a mail program see it."""

    def __init__(self, root: Path, port: int, lmtp: int) -> None:
        self.root, self.port, self.lmtp = root, port, lmtp

    @contextmanager
    def program(self) -> Iterator[IMAPClient]:
        """A mail program that looks into the same mailbox."""
        client = IMAPClient("127.0.0.1", self.port, ssl=False, timeout=10)
        client.login("intro", "geheim")
        try:
            yield client
        finally:
            client.logout()

    def deliver(self, *messages: bytes) -> None:
        """Put messages into INBOX."""
        with self.program() as client:
            for message in messages:
                client.append("INBOX", message)

    def bring(self, sender: str, recipient: str, message: bytes) -> None:
        """Hand a message over as a mail server does: the envelope's recipient becomes Delivered-To."""
        with smtplib.LMTP("127.0.0.1", self.lmtp) as server:
            server.sendmail(sender, [recipient], message)

    def subjects(self, folder: str = "INBOX") -> list[tuple[str, bool]]:
        """What lies in a folder, in order: subject, and whether it was read. Nothing where there is no such folder."""
        with self.program() as client:
            if not client.folder_exists(folder):
                return []
            client.select_folder(folder, readonly=True)
            found = client.fetch(client.search(), ["FLAGS", "BODY.PEEK[HEADER.FIELDS (SUBJECT)]"])
            return [
                (row[b"BODY[HEADER.FIELDS (SUBJECT)]"].decode().strip()[9:], b"\\Seen" in row[b"FLAGS"])
                for _, row in sorted(found.items())
            ]

    def hang_up(self) -> None:
        """End all sessions, as a server does that is started anew."""
        command = ["doveadm", "-c", str(self.root / "dovecot.conf"), "kick", "intro"]
        subprocess.run(command, check=True, capture_output=True)

    def renumber(self) -> None:
        """Give INBOX a new UIDVALIDITY, as a restored or moved mailbox has."""
        for name in ("dovecot-uidlist", "dovecot.index", "dovecot.index.cache", "dovecot.index.log"):
            (self.root / "mail" / name).unlink(missing_ok=True)
        shutil.rmtree(self.root / "state", ignore_errors=True)


@contextmanager
def dovecot(capability: str = "") -> Iterator[Mailbox]:
    """Run it in the foreground as our child; `capability` replaces what it announces after the login."""
    port, lmtp = free_port(), free_port()
    with tempfile.TemporaryDirectory(prefix="dovecot-") as folder:
        root = Path(folder)
        root.chmod(0o755)
        config = root / "dovecot.conf"
        config.write_text(
            _CONFIG.format(root=root, port=port, lmtp=lmtp, top=TOP, capability=capability, **_owner(root))
        )
        command = ["dovecot", "-F", "-c", str(config)]
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        try:
            _ready(process, port, root)
            yield Mailbox(root, port, lmtp)
        finally:
            process.terminate()
            process.wait(10)
            assert process.stdout is not None
            process.stdout.close()


def _owner(root: Path) -> dict[str, object]:
    """Whose the mail is: ours, or where we are root (which Dovecot refuses) nobody's."""
    uid, gid, users = os.getuid(), os.getgid(), _USERS
    if uid == 0:
        nobody = pwd.getpwnam("nobody")
        uid, gid, users = nobody.pw_uid, nobody.pw_gid, ""
    for name in ("run", "state", "home", "mail"):
        (root / name).mkdir()
    for name in ("home", "mail"):
        os.chown(root / name, uid, gid)
    return {"uid": uid, "gid": gid, "users": users}


def _ready(process: subprocess.Popen[bytes], port: int, root: Path) -> None:
    for _ in range(100):
        if process.poll() is not None:
            assert process.stdout is not None
            raise RuntimeError(process.stdout.read().decode())
        try:
            with socket.create_connection(("127.0.0.1", port), 1) as line:
                if line.recv(4) == b"* OK":
                    return
        except OSError:
            time.sleep(0.05)
    raise RuntimeError((root / "log").read_text())
