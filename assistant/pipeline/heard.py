"""One letter of one person of one introduction, with all that is known of it, and the desk where it is read."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.adapters.rows import Stored
from assistant.adapters.store import Store
from assistant.errors import NotThere
from assistant.introductions.events import Voice
from assistant.introductions.model import Introduction, Person
from assistant.pipeline.arrived import Arrived
from assistant.pipeline.rules import Rules
from assistant.pipeline.whose import Owner
from assistant.reading.incoming import Context, Reading, writer_zone


@dataclass(frozen=True, slots=True)
class Desk:
    """What is stored, and what the settings say."""

    store: Store
    rules: Rules

    def stored(self, id: str) -> Stored:
        """The introduction with this id. Raises NotThere."""
        found = self.store.introduction(id)
        if found is None:
            raise NotThere(f"there is no introduction {id}")
        return found


@dataclass(frozen=True, slots=True)
class Heard:
    arrived: Arrived
    stored: Stored
    person: Person
    owner: Owner
    voice: Voice
    reading: Reading
    context: Context  # in which it was read

    @property
    def introduction(self) -> Introduction:
        return self.stored.introduction

    @property
    def zone(self) -> str:
        """The writer's zone (IANA), as far as it is known."""
        return writer_zone(self.arrived.message, self.context)
