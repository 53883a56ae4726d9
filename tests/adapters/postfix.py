"""A Postfix of our own on loopback, by the snippets of config/, for tests: its folders, its log and its end are ours.

Its milter says of senders what OpenDKIM and OpenDMARC would say, without the DNS that these need.
"""

from __future__ import annotations

import contextlib
import json
import shutil
import smtplib
import socketserver
import struct
import subprocess
import sys
import sysconfig
import threading
from collections.abc import Iterator
from pathlib import Path

from tests.servers import TOP, free_port

AUTHSERV = "mx.assist.example"
OPT = "/opt/intro-assistant"
USER = "nobody"  # owns the data folder: Postfix pipes mail neither to root nor to its own user

_MAIN = """
compatibility_level = 3.6
queue_directory = {root}/queue
data_directory = {root}/state
maillog_file = {root}/log
maillog_file_prefixes = {root}
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
myhostname = {authserv}
mydestination =
alias_maps =
virtual_mailbox_domains = assist.example
virtual_mailbox_maps = inline:{{ {{ intro@assist.example = intro }} }}
relayhost = [127.0.0.1]:{relay}
smtp_destination_recipient_limit = 1
queue_run_delay = 1s
minimal_backoff_time = 1s
maximal_backoff_time = 2s
"""
_MASTER = """
127.0.0.1:{port} inet n - n - - smtpd
cleanup unix n - n - 0 cleanup
qmgr unix n - n 1 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
proxymap unix - - n - - proxymap
smtp unix - - n - - smtp
error unix - - n - - error
retry unix - - n - - error
lmtp unix - - n - - lmtp
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
postlog unix-dgram n - n - 1 postlogd
showq unix n - n - - showq
"""


class Postfix:
    """One that runs: mail is brought to `port`, what is not for us goes to the relay."""

    def __init__(self, root: Path, port: int) -> None:
        self.root, self.port = root, port

    def bring(self, sender: str, recipients: tuple[str, ...], message: bytes) -> None:
        """Hand a message over as other mail servers do, to all its recipients at once. Raises smtplib's errors."""
        with smtplib.SMTP("127.0.0.1", self.port) as server:
            server.sendmail(sender, recipients, message)

    def waiting(self) -> list[str]:
        """Why each recipient of what lies in the queue still waits."""
        lines = self._do("postqueue", "-j").splitlines()
        return [to.get("delay_reason", "") for line in lines for to in json.loads(line)["recipients"]]

    def log(self) -> list[str]:
        """What it did."""
        return (self.root / "log").read_text().splitlines()

    def route(self, target: str) -> None:
        """Where mail for us goes: a line of the transport table."""
        (self.root / "etc" / "transport").write_text(f"intro@assist.example {target}\n")
        self._do("postmap", f"hash:{self.root}/etc/transport")

    def _do(self, command: str, *words: str) -> str:
        config = ["-c", str(self.root / "etc")]
        done = subprocess.run([command, *config, *words], capture_output=True, text=True, check=False)
        assert done.returncode == 0, f"{command}: {done.stdout} {done.stderr} {self._ending()}"
        return done.stdout

    def _ending(self) -> str:
        with contextlib.suppress(OSError):
            return "\n".join(self.log()[-20:])
        return ""


@contextlib.contextmanager
def postfix(root: Path, top: Path, relay: int, vouched: frozenset[str]) -> Iterator[Postfix]:
    """Run it in `root`. `top` is where the assistant is installed, `vouched` are senders that are who they say."""
    with milter(vouched) as checks:
        one = Postfix(root, free_port())
        etc = root / "etc"
        for name in ("etc", "queue", "state"):
            (root / name).mkdir()
        shutil.chown(root / "state", "postfix")
        ours = _snippet("main.cf", etc, top).replace(
            "inet:127.0.0.1:8891, inet:127.0.0.1:8893", f"inet:127.0.0.1:{checks}"
        )
        ours = ours.replace("inet:127.0.0.1:8891", f"inet:127.0.0.1:{checks}")
        (etc / "main.cf").write_text(_MAIN.format(root=root, authserv=AUTHSERV, relay=relay) + ours)
        (etc / "master.cf").write_text(_MASTER.format(port=one.port) + _snippet("master.cf", etc, top))
        (etc / "header_checks").write_text(_snippet("header_checks", etc, top))
        one.route("error:nowhere yet")
        one._do("postfix", "start")
        try:
            yield one
        finally:
            one._do("postfix", "stop")


def _snippet(name: str, etc: Path, top: Path) -> str:
    """One of config/postfix, with our names and folders in it."""
    text = (TOP / "config" / "postfix" / name).read_text()
    for theirs, ours in (
        (r"mail\.example\.org", AUTHSERV.replace(".", r"\.")),
        ("/etc/postfix", str(etc)),
        ("user=intro-assistant", f"user={USER}"),
        (OPT, str(top)),
        ("/etc/intro-assistant", str(etc.parent / "own")),
    ):
        text = text.replace(theirs, ours)
    return text


# ------------------------------------------------------------------ the milter


@contextlib.contextmanager
def milter(vouched: frozenset[str]) -> Iterator[int]:
    """A mail filter that writes Authentication-Results at the top; gives its port."""

    class Session(socketserver.StreamRequestHandler):
        """The milter protocol, version 6, as far as it is needed: MAIL FROM in, one header out."""

        def handle(self) -> None:
            sender = ""
            while head := self.rfile.read(5):
                size, command = struct.unpack(">Ic", head)
                data = self.rfile.read(size - 1)
                if command == b"O":  # we add headers (1), and hear nothing but MAIL
                    self._say(
                        b"O", struct.pack(">III", 6, 0x01, 0x01 | 0x02 | 0x08 | 0x10 | 0x20 | 0x40 | 0x100 | 0x200)
                    )
                elif command == b"M":
                    sender = data.partition(b"\0")[0].decode().strip("<>")
                    self._say(b"c")
                elif command == b"E":
                    self._say(
                        b"i", struct.pack(">I", 0) + b"Authentication-Results\0" + _verdict(sender).encode() + b"\0"
                    )
                    self._say(b"a")

        def _say(self, command: bytes, data: bytes = b"") -> None:
            self.wfile.write(struct.pack(">I", len(data) + 1) + command + data)

    def _verdict(sender: str) -> str:
        said = "pass" if sender in vouched else "none"
        return f"{AUTHSERV}; dmarc={said} header.from={sender.rpartition('@')[2] or 'nobody.example'}"

    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Session) as server:
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server.server_address[1]
        server.shutdown()


# ------------------------------------------------------------------ the assistant, installed


def installed(top: Path) -> Path:
    """Put the assistant where every user may run it, as config/ has it in /opt; gives its command. Our interpreter and
    environment may lie in somebody's home, so there is a copy of them, without what only builds and checks."""
    library = top / "lib" / Path(sysconfig.get_path("stdlib")).name
    unused = shutil.ignore_patterns("site-packages", "dist-packages", "test", "idlelib", "tkinter", "config-*")
    heavy = shutil.ignore_patterns(
        "*mypy*", "ruff*", "hypothesis*", "pip*", "pytest*", "_pytest*", "hatch*", "assistant"
    )
    shutil.copytree(sysconfig.get_path("stdlib"), library, ignore=unused)
    shutil.copytree(sysconfig.get_path("purelib"), library / "site-packages", ignore=heavy)
    for name in ("assistant", "templates", "config"):
        shutil.copytree(TOP / name, library / "site-packages" / name)
    (top / "bin").mkdir()
    shutil.copy(Path(sys.executable).resolve(), top / "bin" / "python")
    if sysconfig.get_config_var("Py_ENABLE_SHARED"):
        shutil.copy(Path(sysconfig.get_config_var("LIBDIR"), sysconfig.get_config_var("INSTSONAME")), top / "lib")
    here = f"PYTHONHOME={top} LD_LIBRARY_PATH={top}/lib"
    _script(top / "bin" / "assistant", f'#!/bin/sh\n{here} exec {top}/bin/python -m assistant "$@"\n')
    (top / "config").mkdir()
    _script(top / "config" / "deliver.sh", (TOP / "config" / "deliver.sh").read_text().replace(OPT, str(top)))
    return top / "bin" / "assistant"


def _script(file: Path, words: str) -> None:
    file.write_text(words)
    file.chmod(0o755)
