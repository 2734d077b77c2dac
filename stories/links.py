"""Finds what stands between two figures: an arrow, from and to, instead of, once and now."""

from dataclasses import dataclass
from enum import Enum, auto

from stories.comparing import falls, like_a_year
from stories.figures import Found, phrase
from stories.sentence import Sentence, Span
from stories.tokens import Kind, Token

_BESIDE = (",", ";", ".", "(", "[", ":", "–", "-", "—", "/")
_BEFORE_MOST = 4  # words of what was done: 8 people did it before


class Way(Enum):
    """How a sentence puts one figure beside another."""

    arrow = auto()
    to = auto()  # may be a range
    onto = auto()
    instead = auto()
    back = auto()  # now first: 10 minutes, down from 45
    then_now = auto()


@dataclass(frozen=True)
class Link:
    """What stands between two figures, and where the words in front of them end.

    `spans` are the words that an arrow says as well. `denies` counts the token of: not 4 hours but 10 minutes.
    """

    way: Way
    lead: int
    spans: tuple[Span, ...] = ()
    denies: int | None = None

    @property
    def backwards(self) -> bool:
        return self.way in (Way.instead, Way.back)


class Linked(Sentence):
    """A sentence, and how its figures stand beside each other."""

    def link(self, first: Found, second: Found) -> Link | None:
        between = self.told[first.end : second.first]
        keys = tuple(token.key for token in between)
        if keys[:1] == ("→",) and (len(keys) == 1 or keys[1:] in self.cues.phrases("now")):
            opened = self._opened(first)
            return Link(Way.arrow, first.first - opened, _spans(between if len(keys) == 1 else []))
        return self._from_to(first, second, between, keys) or self._aside(first, keys) or self._times(first, second)

    def _opened(self, first: Found) -> int:
        """How many words in front of a figure say that it is where something came from: de 4, but not au lieu de 4."""
        return 0 if self.ending(first.first, "instead") else self.ending(first.first, "origin")

    def _from_to(self, first: Found, second: Found, between: list[Token], keys: tuple[str, ...]) -> Link | None:
        onto = keys in self.cues.phrases("onto")
        if not onto and keys not in self.cues.phrases("to"):
            return self._to_from(first, keys)
        opened = self._opened(first)
        lead = first.first - opened
        spans = _spans([*self.told[lead : first.first], *between]) if len(keys) == 1 else ()
        if opened:
            return Link(Way.onto if onto else Way.to, lead, spans)
        ends = second.end == len(self.told) or self.told[second.end].kind is Kind.mark
        down = first.dimension and first.dimension == second.dimension and falls(first, second) and ends
        heads = lead == 0 or self.told[lead - 1].key == ":" or self.told[lead - 1].key in self.cues.vocabulary("moves")
        return Link(Way.onto, lead, spans) if down and heads else None

    def _to_from(self, first: Found, keys: tuple[str, ...]) -> Link | None:
        """Sick days fell to 5 from 9."""
        reached = self.ending(first.first, "to")
        moved = reached and any(token.key in self.cues.vocabulary("moves") for token in self.clause(first.first))
        return Link(Way.back, first.first - reached) if moved and keys in self.cues.phrases("origin") else None

    def _aside(self, first: Found, keys: tuple[str, ...]) -> Link | None:
        """10 minutes instead of 4 hours; 10 minutes, down from 4 hours; not 4 hours but 10 minutes."""
        if self._opened(first):
            return None
        plain = tuple(key for key in keys if key not in _BESIDE)
        if keys in self.cues.phrases("instead"):
            return Link(Way.instead, first.first)
        set_off = keys and keys[0] in (",", "(", "[") and plain in self.cues.phrases("earlier")
        if plain in self.cues.phrases("down_from") or set_off:
            return Link(Way.back, first.first)
        gone = self.ending(first.first, "gone")
        lead = first.first - gone
        begins = lead == 0 or self.told[lead - 1].kind is Kind.mark or gone > 1  # it has not 12 but 14 beds
        if gone and begins and plain in self.cues.phrases("became"):
            return Link(Way.then_now, lead, denies=lead)
        return None

    def _times(self, first: Found, second: Found) -> Link | None:
        """The link that words such as once and now make, before or behind each of the figures."""
        if self._opened(first):
            return None
        if years := self._years(first, second):
            return years
        between = self.told[first.end : second.first]
        colon = first.first > 0 and self.told[first.first - 1].key == ":"
        lead = first.first - colon
        replaced, then = self.ending(first.first, "instead"), self.ending(lead, "then")
        plain = tuple(token.key for token in between if token.key not in _BESIDE)
        apart = len(plain) != len(between)
        if plain not in self.cues.phrases("now") or not (apart or replaced == first.first > 0):
            return self._behind(first, second, between)
        if then or replaced:
            return Link(Way.then_now, lead - then if then else first.first - replaced)
        ends = second.end == len(self.told) or self.told[second.end].kind is Kind.mark
        current = ends and not self.cues.vocabulary("current").isdisjoint(plain)
        return Link(Way.then_now, first.first) if current else None

    def _behind(self, first: Found, second: Found, between: list[Token]) -> Link | None:
        """8 people did it before, now 3; before, 8 people did it, now 3; 10 minutes now vs. 4 hours before."""
        parting = self.cues.vocabulary("versus") | self.cues.vocabulary("plus")
        cut = next((at for at, token in enumerate(between) if token.key in {*_BESIDE, *parting}), -1)
        if cut < 0:
            return None
        front = [token.key for token in between[:cut]]
        rest = tuple(token.key for token in between[cut:] if token.key not in _BESIDE)
        joint, rest = (rest[0], rest[1:]) if rest and rest[0] in parting else ("", rest)
        long_ago = self.cues.vocabulary("earlier") - self.cues.vocabulary("weak")
        opened = [token.key for token in self.clause(first.first)[:1]]
        told = not long_ago.isdisjoint([*front, *opened]) or self.ending(first.first, "then")
        was = told and len(front) <= _BEFORE_MOST
        if was and (rest in self.cues.phrases("now") or (not rest and phrase(self.told, second.end, "now", self.cues))):
            return Link(Way.then_now, first.first)
        is_now = tuple(front) in self.cues.phrases("now") or (not front and joint in self.cues.vocabulary("versus"))
        if is_now and (
            rest in self.cues.phrases("earlier") or (not rest and phrase(self.told, second.end, "earlier", self.cues))
        ):
            return Link(Way.back, first.first)
        return None

    def _years(self, first: Found, second: Found) -> Link | None:
        """14 incidents in 2025 and 3 in 2026."""
        between, behind = self.told[first.end : second.first], self.told[second.end : second.end + 2]
        joined = len(between) == 3 and (between[2].key in (",", ";") or between[2].key in self.cues.vocabulary("plus"))
        if not joined or not (self.dated(between[:2]) and self.dated(behind)):
            return None
        one, two = between[1].amount, behind[1].amount
        return Link(Way.then_now if one < two else Way.back, first.first) if one != two else None

    def dated(self, listed: list[Token]) -> bool:
        """Whether this says in which year."""
        return len(listed) == 2 and listed[0].key in self.cues.vocabulary("since") and like_a_year(listed[1])


def _spans(listed: list[Token]) -> tuple[Span, ...]:
    return tuple((token.start, token.end) for token in listed)
