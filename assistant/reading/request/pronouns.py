"""Who is meant by "she", "he", "the former"."""

from __future__ import annotations

from dataclasses import dataclass

_SAYS = {"she": "she", "her": "she", "hers": "she", "he": "he", "him": "he", "his": "he"}


@dataclass(slots=True)
class People:
    """Who is meant by "she", "he", "the former", as far as the letter has told by now.

    `says` holds "she", "he" or "" for each person; what is not known is learned from the first pronoun that can
    mean nobody else.
    """

    names: list[str]  # first names
    says: list[str]
    order: tuple[int, ...]
    current: int | None = None

    def resolve(self, word: str) -> int | None:
        """The person that a pronoun means, None where two fit."""
        word = word.lower().strip()
        if word in ("the former", "the first"):
            return self.order[0] if len(self.order) == 2 or (word == "the first" and self.order) else None
        if word in ("the latter", "the second"):
            return self.order[1] if len(self.order) == 2 else None
        if word == "the other":
            others = [i for i in self.order if i != self.current]
            return others[0] if len(others) == 1 else None
        said = _SAYS.get(word)
        return self._by_gender(said) if said else None

    def meant(self, word: str, named: tuple[int, ...]) -> int | None:
        """As `resolve`; the only one of `named`, said before it in the sentence, whom the pronoun fits goes first."""
        said = _SAYS.get(word)
        fitting = [i for i in named if i in self.order and said and self.says[i] in ("", said)]
        return fitting[0] if len(fitting) == 1 else self.resolve(word)

    def _by_gender(self, said: str) -> int | None:
        known = [i for i in self.order if self.says[i] == said]
        if self.current is not None and self.current not in self.order and self.says[self.current] in ("", said):
            return None  # somebody who only looks on
        if self.current in known or (
            self.current is not None and self.current in self.order and not self.says[self.current]
        ):
            return self._learn(self.current, said)
        if len(known) == 1:
            return known[0]
        if known:
            return None
        unknown = [i for i in self.order if not self.says[i]]
        return self._learn(unknown[0], said) if len(unknown) == 1 else None

    def _learn(self, index: int | None, said: str) -> int | None:
        if index is not None and not self.says[index]:
            self.says[index] = said
        return index
