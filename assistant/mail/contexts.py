"""What a template is handed: frozen values, all words ready, nothing that its reader may not see.

Before the introduction is out a person's letter knows of the others no more than name and the connector's
words (invariant 1): their addresses are not in the context at all, so no template can leak them.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Party:
    """One person as this reader may see it; `address` is empty where the reader must not know it."""

    name: str
    first: str
    address: str = ""
    blurb: str = ""
    optional: bool = False
    vouched: bool = False  # the connector says that this person has agreed
    declined: bool = False
    dead: bool = False  # mail to this address comes back
    met: str = ""  # met, not_yet, no, or empty


@dataclass(frozen=True, slots=True)
class Gap:
    """What a request lacks. `what`: address, name, person, confirm."""

    name: str
    what: str


@dataclass(frozen=True, slots=True)
class Overview:
    """One introduction in a `status` letter. `standing` is one of view.Standing."""

    id: str
    standing: str
    people: tuple[Party, ...]
    names: tuple[str, ...]
    asked_on: str
    until: str
    hour: str


@dataclass(frozen=True, slots=True)
class Context:
    """Everything that a template may use (docs/templates.md); what does not apply is empty, 0 or false."""

    letter: str
    about: str
    assistant: str
    assistant_address: str
    operator: str
    keep_days: int
    reader: Party
    connector: Party
    to_connector: bool = False
    connector_hears: bool = False  # who declined, at once
    own: bool = False  # the connector is one of those who meet
    people: tuple[Party, ...] = ()
    names: tuple[str, ...] = ()
    perhaps: int = 0  # how many more may join
    concerned: tuple[Party, ...] = ()
    concerned_names: tuple[str, ...] = ()
    reason: str = ""
    place: str = ""
    minutes: int = 0
    wanted: bool = True  # a coffee is wanted, not only an introduction by mail
    standing: bool = False  # an hour stands
    searching: bool = False  # a new hour is looked for
    introduced: bool = False
    asks_after: bool = False  # "did you meet?" follows the coffee
    hour: str = ""
    day: str = ""
    elsewhere: tuple[str, ...] = ()
    windows: tuple[str, ...] = ()
    until: str = ""
    again: str = ""
    draft_until: str = ""
    asked_on: str = ""
    number: str = ""
    hold_minutes: int = 0
    reminders: int = 0
    hours_from: str = ""
    hours_to: str = ""
    within_days: int = 0
    ask_first: str = ""
    words: str = ""
    answers: str = ""
    missing: tuple[Gap, ...] = ()
    overviews: tuple[Overview, ...] = ()
    sentences: tuple[str, ...] = ()
    exported: bool = False
