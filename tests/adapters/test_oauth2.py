"""Access tokens, from a real HTTP server on loopback."""

from __future__ import annotations

import json
import stat
import threading
import urllib.parse
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from assistant.adapters import oauth2
from assistant.adapters.oauth2 import AccessToken, LoginLost


class Provider(HTTPServer):
    """Answers as it is told to, and notes what it was asked."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.asked: list[dict[str, str]] = []
        self.answer: tuple[int, bytes] = (200, b"{}")

    def gives(self, status: int = 200, **fields: object) -> None:
        self.answer = (status, json.dumps(fields).encode())

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/token"


class Handler(BaseHTTPRequestHandler):
    server: Provider

    def do_POST(self) -> None:
        form = self.rfile.read(int(self.headers["Content-Length"])).decode()
        self.server.asked.append(dict(urllib.parse.parse_qsl(form)))
        status, body = self.server.answer
        self.send_response(status)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def provider():
    server = Provider()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


def test_a_token_is_kept_until_it_runs_out(provider: Provider):
    provider.gives(access_token="a1", expires_in=3600)
    token = AccessToken(provider.url, "me", lambda: "r1", client_secret="s")
    assert [token(), token()] == ["a1", "a1"]
    assert provider.asked == [
        {"grant_type": "refresh_token", "client_id": "me", "refresh_token": "r1", "client_secret": "s"}
    ]


def test_one_that_runs_out_is_renewed(provider: Provider):
    provider.gives(access_token="a1", expires_in=30)
    token = AccessToken(provider.url, "me", lambda: "r1")
    assert token() == "a1"
    provider.gives(access_token="a2", expires_in=3600)
    assert token() == "a2"


def test_a_renewed_refresh_token_is_written_back(provider: Provider, tmp_path: Path):
    file = tmp_path / "token"
    file.write_text("r1")
    provider.gives(access_token="a1", expires_in=0, refresh_token="r2")
    token = AccessToken(provider.url, "me", file.read_text, keep=file)
    token()
    assert file.read_text() == "r2"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    token()
    assert [asked["refresh_token"] for asked in provider.asked] == ["r1", "r2"]


def test_a_refusal_is_told_without_the_token(provider: Provider):
    provider.gives(400, error="invalid_grant", error_description="geheim")
    with pytest.raises(LoginLost, match=r"invalid_grant.*log in again") as told:
        AccessToken(provider.url, "me", lambda: "geheim")()
    assert "geheim" not in str(told.value)


@pytest.mark.parametrize("answer", [(503, b""), (200, b"no json"), (200, b"[]"), (200, b"{}")])
def test_what_is_no_answer_is_tried_again_later(provider: Provider, answer: tuple[int, bytes]):
    provider.answer = answer
    with pytest.raises(OSError, match="answers"):
        AccessToken(provider.url, "me", lambda: "r1")()


def test_the_providers_are_asked_over_tls():
    assert set(oauth2.ENDPOINTS) == {"google", "microsoft"}
    assert all(url.startswith("https://") for url in oauth2.ENDPOINTS.values())
