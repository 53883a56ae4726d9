"""A password or token that is written in the settings, in a file or in the environment, and is read when needed."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass, field, replace
from pathlib import Path

from assistant.errors import ConfigError

_LARGEST = 65_536  # bytes


@dataclass(frozen=True, slots=True)
class Secret:
    """Exactly one of the three is set. `repr` shows none of the secret itself."""

    text: str = field(default="", repr=False)
    file: Path | None = None
    env: str = ""

    def below(self, folder: Path) -> Secret:
        """The same, its file looked up in $CREDENTIALS_DIRECTORY first, then in `folder`."""
        return replace(self, file=_find(self.file, folder)) if self.file else self

    def reveal(self) -> str:
        """The secret. Raises ConfigError where it is missing, empty, or a file that others may read."""
        if self.env:
            return self._full(os.environ.get(self.env, ""), f"the environment variable {self.env}")
        if self.file:
            return self._full(_read(self.file), f"the file {self.file}")
        return self.text

    @staticmethod
    def _full(text: str, where: str) -> str:
        if not text:
            raise ConfigError(f"A password is expected in {where}, but there is none.")
        return text


@dataclass(frozen=True, slots=True)
class OAuth2:
    """Login by XOAUTH2. `token` is the file of the refresh token; a renewed one is written back to it."""

    provider: str
    client_id: str
    token: Secret
    client_secret: Secret | None = None

    def below(self, folder: Path) -> OAuth2:
        """The same, its files looked up as those of a Secret."""
        secret = self.client_secret.below(folder) if self.client_secret else None
        return replace(self, token=self.token.below(folder), client_secret=secret)


def _find(file: Path, folder: Path) -> Path:
    credentials = os.environ.get("CREDENTIALS_DIRECTORY")
    if credentials and not file.is_absolute() and (Path(credentials) / file).is_file():
        return Path(credentials) / file
    return folder / file


def _read(file: Path) -> str:
    try:
        _private(file)
        with file.open("rb") as opened:
            raw = opened.read(_LARGEST + 1)
        if len(raw) > _LARGEST:
            raise ConfigError(f"The file {file} is too large for a password.")
        return raw.decode().rstrip("\r\n")
    except OSError as error:
        raise ConfigError(f"The password file {file} cannot be read: {error.strerror}.") from None
    except UnicodeDecodeError:
        raise ConfigError(f"The password file {file} is not UTF-8 text.") from None


def _private(file: Path) -> None:
    """Refuse a file that others may read or own; systemd's credentials are its own affair."""
    credentials = os.environ.get("CREDENTIALS_DIRECTORY")
    if credentials and file.is_relative_to(credentials):
        return
    found = file.stat()
    if found.st_uid != os.geteuid():
        raise ConfigError(f"The password file {file} belongs to another user. Try: chown {os.geteuid()} {file}")
    if stat.S_IMODE(found.st_mode) & 0o077:
        raise ConfigError(f"Others may read the password file {file}. Try: chmod 600 {file}")
