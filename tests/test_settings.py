"""The settings: what loads, what is refused and in which words, and where secrets may come from."""

import tomllib
from contextlib import suppress
from dataclasses import fields
from datetime import time, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.errors import ConfigError
from assistant.introductions.model import Place, Policy
from assistant.settings import Secret, can_turn, find, kinds, load, parse
from assistant.settings.example import example
from assistant.settings.table import TABLES, Settings

LEAST = '[assistant]\naddress = "intro@example.org"\n'


@pytest.fixture
def write(tmp_path):
    def write(text, name="assistant.toml"):
        file = tmp_path / name
        file.write_text(text)
        return file

    return write


def refusal(file):
    with pytest.raises(ConfigError) as caught:
        load(file)
    assert caught.value.exit_code == 78
    return str(caught.value)


def test_an_address_is_all_that_must_be_given(write):
    settings = load(write(LEAST))
    assert settings.assistant.address == "intro@example.org"
    assert settings.connectors.allow == ()
    assert settings.smtp is None
    assert settings.imap is None
    assert settings.policy() == Policy()


def test_every_table_and_kind_is_read(write, tmp_path):
    settings = load(
        write(
            LEAST
            + """
            timezone = "America/New_York"
            [connectors]
            allow = ["mike@example.org", "*@team.example.org"]
            [incoming.smtp]
            listen = "unix:/run/assistant/lmtp.sock"
            protocol = "lmtp"
            [incoming.imap]
            host = "imap.example.org"
            username = "intro"
            password = { env = "INTRO_IMAP_PASSWORD" }
            poll = "30s"
            [outgoing]
            folder = "sent"
            [asking]
            hold = "0s"
            remind_after = []
            confirm = "always"
            tell_connector = "who"
            daytime = ""
            [coffee]
            hours = "8:00-12:30"
            remind_before = ""
            online = "https://meet.example/{id}"
            [[coffee.places]]
            name = "Café Prückel"
            city = "Vienna"
            latitude = 48
            longitude = 16.38
            """
        )
    )
    policy = settings.policy()
    assert policy.hold == timedelta(0)
    assert policy.remind_after == ()
    assert policy.always_confirm
    assert policy.tell_who
    assert policy.daytime is None
    assert policy.hours == (time(8), time(12, 30))
    assert policy.remind_before is None
    assert policy.places == (Place(name="Café Prückel", city="Vienna", latitude=48.0, longitude=16.38),)
    assert policy.timezone == "America/New_York"
    assert settings.outgoing.folder == tmp_path / "sent"
    assert settings.assistant.data == tmp_path / "data"
    assert settings.imap.poll == timedelta(seconds=30)
    assert settings.smtp.protocol == "lmtp"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[assistant]\n", '[assistant] address is missing; write address = "…"'),
        ("", '[assistant] address is missing; write address = "…"'),
        (LEAST + 'adress = "x"', "line 3: [assistant] adress is not known; did you mean address?"),
        (LEAST + "[assisting]\n", "line 3: [assisting] there is no such table; did you mean [assistant]?"),
        (LEAST + '[incoming.impa]\nhost = "h"', "did you mean [incoming.imap]?"),
        (LEAST + 'hold = "1m"', "[assistant] hold is not known here; it belongs in [asking]"),
        ('hold = "1m"\n' + LEAST, "[hold] belongs in [asking]"),
        ("incoming = 3\n" + LEAST, "must be the tables [incoming.smtp] and [incoming.imap]"),
        ("assistant = 3\n", "must be a table: [assistant]"),
        (LEAST + 'timezone = "Europe/Lundon"', "line 3: [assistant] timezone must be a time zone"),
        (LEAST + 'timezone = "../../etc/passwd"', "must be a time zone"),
        (LEAST + 'language = "tlh"', 'must be one with templates, and there are none for "tlh"'),
        (LEAST + 'language = "../en"', "must be a language code"),
        (LEAST + 'separator = "ab"', "separator must be"),
        (LEAST + 'operator = "intro@example.org"', "must be a person's address"),
        (LEAST + 'templates = "nowhere"', "must be a folder"),
        (LEAST.replace("intro@", "intro+me@"), "must not stand in the address itself"),
        (LEAST.replace("intro@example.org", "intro"), "must be a plain mail address"),
        (LEAST + '[connectors]\nallow = "mike@example.org"', "must be a list in square brackets"),
        (LEAST + '[connectors]\nallow = ["*"]', 'must hold addresses or "*@domain"'),
        (LEAST + '[connectors]\nallow = ["intro@example.org"]', "must not hold the assistant's own address"),
        (LEAST + '[asking]\nhold = "10"', "line 4: [asking] hold must be a number and s, m, h, d or w"),
        (LEAST + "[asking]\nhold = 10", 'like "10m" or "3d", not 10'),
        (LEAST + '[asking]\nhold = "8d"', "must be shorter than seven days"),
        (LEAST + '[asking]\nhold = "999999w"', "must not be longer than ten years"),
        (LEAST + '[asking]\nexpire_after = "0d"', "must be longer than nothing"),
        (LEAST + '[asking]\nconfirm = "never"', "must be one of 'when-unsure', 'always', not 'never'"),
        (LEAST + '[coffee]\nhours = "17:00-09:00"', "must begin before it ends"),
        (LEAST + '[coffee]\nhours = "9-17"', "must be times of day"),
        (LEAST + '[coffee]\nhours = "09:00-24:30"', "must be times of day from 00:00 to 23:59"),
        (LEAST + '[coffee]\nhours = "09:00-09:30"', "must be long enough for 60 minutes"),
        (LEAST + '[coffee]\nminutes = "60"', "must be a whole number, without quotes"),
        (LEAST + "[coffee]\nminutes = true", "must be a whole number, without quotes"),
        (LEAST + "[coffee]\nminutes = -5", "must be from 5 to 480, not -5"),
        (LEAST + '[coffee]\nnotice = "30d"', "must be shorter than within"),
        (LEAST + '[coffee]\nonline = "javascript:alert(1)"', "must be a link"),
        (LEAST + '[coffee]\nonline = "https://meet.example/{name}"', "may hold {id}"),
        (LEAST + '[coffee.places]\nname = "A"', "must be tables with double brackets"),
        (LEAST + 'name = "a@b.example"', "must be a short name without @"),
        (LEAST + 'name = " "', "must be a short name"),
        (LEAST + "[[coffee.places]]\n", "needs a name for every place"),
        (LEAST + '[[coffee.places]]\nname = "A"\nlatitude = 1', "needs both latitude and longitude"),
        (LEAST + '[[coffee.places]]\nname = "A"\nlatitude = 91\nlongitude = 1', "needs a latitude from -90 to 90"),
        (LEAST + '[[coffee.places]]\nname = "A"\ntown = "B"', "does not know 'town'"),
        (LEAST + '[incoming.smtp]\nlisten = "8025"', 'must be "127.0.0.1:8025"'),
        (LEAST + '[incoming.smtp]\ntrusted = ["mail.example.org"]', "must hold IP addresses"),
        (LEAST + '[incoming.imap]\nhost = "h"', "[incoming.imap] username is missing"),
        (LEAST + '[incoming.imap]\nhost = "h"\nusername = "u"', "a mailbox needs a password, or oauth2"),
        (
            LEAST + '[incoming.imap]\nhost = "h"\nusername = "u"\npassword = "p"\ntls = "none"',
            "the password would travel readably to h",
        ),
        (
            LEAST + '[incoming.imap]\nhost = "h"\nusername = "u"\npassword = "p"\ndone = "INBOX"',
            "must be another folder",
        ),
        (LEAST + '[outgoing]\nhost = "h"\nfolder = "f"', "cannot go together with host"),
        (LEAST + '[outgoing]\nhost = "h"\nusername = "u"', "needs a password, or oauth2"),
        (LEAST + '[outgoing]\nhost = "h"\npassword = "p"', "needs a username"),
        (LEAST + '[outgoing]\npassword = { fil = "p" }', 'must be { file = "path" }, { env = "NAME" }'),
        (LEAST + '[outgoing]\noauth2 = { provider = "yahoo" }', 'must be { provider = "google"'),
        (LEAST + '[security]\nrequire_authentication = "no"', "must be true or false, without quotes"),
        ("[assistant\n", "this is not TOML"),
    ],
)
def test_what_cannot_be_is_refused_with_its_reason(write, text, words):
    file = write(text)
    said = refusal(file)
    assert words in said
    assert said.startswith(str(file))


def test_all_faults_are_told_at_once(write):
    said = refusal(write(LEAST + 'timezone = "Mars"\n[coffee]\nminutes = 0\nhous = "x"\n'))
    assert len(said.splitlines()) == 3


def test_a_file_that_is_not_there_or_not_text_is_refused(tmp_path, write):
    assert "No such file" in refusal(tmp_path / "no.toml")
    (tmp_path / "b.toml").write_bytes(b"\xff\xfe\x00")
    assert "not UTF-8" in refusal(tmp_path / "b.toml")
    assert "not TOML" in refusal(write("a = " + "[" * 5000))


def test_the_file_is_looked_for_in_this_order(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("ASSISTANT_CONFIG", raising=False)
    with pytest.raises(ConfigError, match="There are no settings"):
        find()
    user = tmp_path / "home" / "assistant" / "assistant.toml"
    user.parent.mkdir(parents=True)
    user.touch()
    assert find() == user
    (tmp_path / "assistant.toml").touch()
    assert find() == tmp_path / "assistant.toml"
    monkeypatch.setenv("ASSISTANT_CONFIG", "other.toml")
    assert find() == tmp_path / "other.toml"
    assert find("given.toml") == tmp_path / "given.toml"


def test_letters_must_go_somewhere_only_when_there_are_turns(write):
    with pytest.raises(ConfigError, match="letters must go somewhere"):
        can_turn(load(write(LEAST)))
    can_turn(load(write(LEAST + '[outgoing]\nfolder = "sent"')))


# ------------------------------------------------------------------ secrets


def outgoing(write, password):
    text = f'{LEAST}[outgoing]\nhost = "h"\nusername = "u"\npassword = {password}\n'
    return load(write(text)).outgoing.password


def test_a_secret_is_text_a_file_or_the_environment(write, tmp_path, monkeypatch):
    assert outgoing(write, '"tea"').reveal() == "tea"
    monkeypatch.setenv("INTRO_TEST", "milk")
    assert outgoing(write, '{ env = "INTRO_TEST" }').reveal() == "milk"
    write("sugar\n", "pass").chmod(0o600)
    assert outgoing(write, '{ file = "pass" }').reveal() == "sugar"


def test_a_secret_is_never_shown(write):
    assert "tea" not in repr(outgoing(write, '"tea"'))


def test_a_missing_secret_is_told(write, monkeypatch):
    monkeypatch.delenv("INTRO_TEST", raising=False)
    with pytest.raises(ConfigError, match="environment variable INTRO_TEST"):
        outgoing(write, '{ env = "INTRO_TEST" }').reveal()
    with pytest.raises(ConfigError, match="cannot be read"):
        outgoing(write, '{ file = "none" }').reveal()
    write("\n", "pass").chmod(0o600)
    with pytest.raises(ConfigError, match="there is none"):
        outgoing(write, '{ file = "pass" }').reveal()


@pytest.mark.parametrize("mode", [0o644, 0o640, 0o604])
def test_a_password_file_that_others_may_read_is_refused(write, mode):  # M02
    write("sugar", "pass").chmod(mode)
    with pytest.raises(ConfigError, match="chmod 600"):
        outgoing(write, '{ file = "pass" }').reveal()


def test_a_password_file_of_another_user_is_refused(write, monkeypatch):  # M02
    write("sugar", "pass").chmod(0o600)
    monkeypatch.setattr("os.geteuid", lambda: 12345)
    with pytest.raises(ConfigError, match="belongs to another user"):
        outgoing(write, '{ file = "pass" }').reveal()


def test_credentials_of_systemd_come_first_whatever_their_mode(write, tmp_path, monkeypatch):
    given = tmp_path / "credentials"
    given.mkdir()
    (given / "pass").write_text("credential")
    (given / "pass").chmod(0o644)
    write("sugar", "pass").chmod(0o600)
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(given))
    assert outgoing(write, '{ file = "pass" }').reveal() == "credential"


def test_oauth2_finds_its_token_file(write, tmp_path):
    text = '[outgoing]\nhost = "h"\nusername = "u"\noauth2 = { provider = "google", client_id = "c", token = { file = "t" } }'
    login = load(write(LEAST + text)).outgoing.oauth2
    assert login.token == Secret(file=tmp_path / "t")
    assert login.provider == "google"


def test_whoever_turns_needs_its_passwords_at_start(write, monkeypatch):
    monkeypatch.delenv("INTRO_TEST", raising=False)
    text = '[outgoing]\nhost = "h"\nusername = "u"\npassword = { env = "INTRO_TEST" }\n'
    settings = load(write(LEAST + text))
    with pytest.raises(ConfigError, match=r"\[outgoing\] A password is expected in the environment variable"):
        can_turn(settings)
    monkeypatch.setenv("INTRO_TEST", "tea")
    can_turn(settings)


# ------------------------------------------------------------------ the table and its example


def test_the_example_file_is_made_from_the_table():
    shown = Path(__file__).parent.parent / "config" / "assistant.example.toml"
    assert shown.read_text() == example(), "python -m assistant.settings.example > config/assistant.example.toml"


def test_the_example_loads_and_its_values_are_the_defaults(tmp_path):
    shown = parse(tomllib.loads(example()), tmp_path / "assistant.toml")
    plain = {name: {f.name: f.metadata["key"] for f in fields(cls)} for name, cls in TABLES.items() if "." not in name}
    least = parse({"assistant": {"address": "intro@example.org"}}, tmp_path / "assistant.toml")
    for table, keys in plain.items():
        for name, key in keys.items():
            if key.example is None:
                assert getattr(getattr(shown, table), name) == getattr(getattr(least, table), name), (table, name)
    assert shown.policy() == Policy()


def test_every_key_is_explained_in_plain_words():
    for cls in TABLES.values():
        for f in fields(cls):
            assert len(f.metadata["key"].says) > 4, (cls, f.name)


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.floats() | st.text(), st.lists, max_leaves=4))
def test_no_kind_raises_anything_but_value_error(value):
    for cls in TABLES.values():
        for f in fields(cls):
            with suppress(ValueError):
                f.metadata["key"].kind(value)


@given(st.dictionaries(st.sampled_from([*TABLES, "x"]), st.integers() | st.dictionaries(st.text(), st.text())))
def test_no_document_raises_anything_but_a_refusal(document):
    with suppress(ConfigError):
        assert isinstance(parse(document, Path("assistant.toml")), Settings)


def test_durations():
    assert kinds.duration("90s") == timedelta(seconds=90)
    assert kinds.duration("2w") == timedelta(weeks=2)
