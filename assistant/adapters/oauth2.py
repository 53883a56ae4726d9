"""Access tokens for mail servers that take no password: fetched with a refresh token, kept until they run out."""

from __future__ import annotations

import json
import threading
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Callable
from pathlib import Path

from assistant.adapters.files import write
from assistant.errors import TryAgain

ENDPOINTS = {
    "google": "https://oauth2.googleapis.com/token",
    "microsoft": "https://login.microsoftonline.com/common/oauth2/v2.0/token",
}
_EARLY = 60.0  # seconds before it runs out that a token is renewed
_TIMEOUT = 30.0
_MOST = 100_000  # bytes of an answer


class LoginLost(TryAgain):
    """The provider renews this login no more: a person must log in again."""


class AccessToken:
    """Call it for an access token (RFC 6749 section 6). Blocks; may be called from several threads.

    Raises LoginLost when the provider refuses, OSError when it cannot be reached. Never falls back to a password.
    """

    def __init__(
        self,
        endpoint: str,
        client_id: str,
        refresh: Callable[[], str],
        *,
        client_secret: str = "",
        keep: Path | None = None,
    ) -> None:
        """`refresh` gives the refresh token; a renewed one is written to `keep`, from where `refresh` reads it."""
        self._endpoint = endpoint
        self._client_id = client_id
        self._client_secret = client_secret
        self._refresh = refresh
        self._keep = keep
        self._token = ""
        self._until = 0.0
        self._lock = threading.Lock()

    def __call__(self) -> str:
        with self._lock:
            if not self._token or time.monotonic() >= self._until:
                self._renew()
            return self._token

    def _renew(self) -> None:
        refresh = self._refresh()
        form = {"grant_type": "refresh_token", "client_id": self._client_id, "refresh_token": refresh}
        if self._client_secret:
            form["client_secret"] = self._client_secret
        answer = self._ask(urllib.parse.urlencode(form).encode())
        self._token = str(answer["access_token"])
        lasts = answer.get("expires_in")
        self._until = time.monotonic() + (float(lasts) if isinstance(lasts, (int, float)) else 300.0) - _EARLY
        renewed = answer.get("refresh_token")
        if self._keep and isinstance(renewed, str) and renewed not in ("", refresh):
            write(self._keep, renewed.encode())

    def _ask(self, form: bytes) -> dict[str, object]:
        request = urllib.request.Request(self._endpoint, form, {"Accept": "application/json"})
        try:
            with urllib.request.urlopen(request, timeout=_TIMEOUT) as response:
                answer = json.loads(response.read(_MOST))
        except urllib.error.HTTPError as error:
            with error:
                if error.code >= 500:
                    raise OSError(f"{self._endpoint} answers {error.code}") from None
                raise LoginLost(self._words(error.read(_MOST))) from None
        except ValueError as error:
            raise OSError(f"{self._endpoint} answers what is no JSON") from error
        if not isinstance(answer, dict) or not answer.get("access_token"):
            raise OSError(f"{self._endpoint} answers without a token")
        return answer

    def _words(self, body: bytes) -> str:
        """What the operator is told; of the answer only the error's name, never a token."""
        try:
            name = str(json.loads(body)["error"])[:40]
        except (ValueError, KeyError, TypeError):
            name = "no reason given"
        return f"the login at {self._endpoint} is not renewed ({name}): log in again and replace the token"
