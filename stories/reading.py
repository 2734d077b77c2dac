"""Finds in a sentence what it compares, and whether that is certain; gives places in it, never words of its own."""

from dataclasses import dataclass
from itertools import pairwise, takewhile

from stories.comparing import comparable, countable, falls, like_a_year, whole
from stories.figures import Found, phrase
from stories.links import Link, Linked, Way
from stories.sentence import Span
from stories.tokens import Kind

SUBJECT_MOST = 80  # characters
PHRASE_MOST = 120  # characters, the figure among them
_SCALES = (5, 6, 7, 10, 100)  # from 1 to 10 is how something is rated


@dataclass(frozen=True)
class Pair:
    """How it was and how it is. `shown` are the places that a drawing shows, if it shows them in their order."""

    before: Found
    after: Found
    subject: Span | None
    shown: tuple[Span, ...]
    countable: bool


@dataclass(frozen=True)
class Single:
    """A figure, and the words it was written with: they begin before it or end behind it."""

    figure: Found
    phrase: Span


class Reader(Linked):
    """What one sentence says for certain."""

    def change(self) -> Pair | None:
        if self.odd or sum(token.kind is Kind.arrow for token in self.told) > 1:
            return None
        found = [(one, two, link) for one, two in pairwise(self.figures) if (link := self.link(one, two))]
        if len(found) != 1:
            return None
        [(first, second, link)] = found
        before, after = (second, first) if link.backwards else (first, second)
        doubtful = self.doubts - {link.denies} if link.denies is not None else self.doubts
        if doubtful or not (comparable(before, after) and self._certain(link, before, after)):
            return None
        if not all(self._said_too(one, second, link) for one in self.figures if one not in (first, second)):
            return None
        subject = self._subject(link.lead)
        shown = (*link.spans, _span(first), _span(second), *([subject] if subject else []))
        return Pair(before, after, subject, shown, countable(before, after))

    def difference(self) -> Single | None:
        if self.odd or self.doubts or len(self.figures) != 1:
            return None
        [found] = self.figures
        if not self._sure(found):
            return None
        lead, behind = self.clause(found.first), self.clause_behind(found.end)
        start, stop = ([*lead, self.told[found.first]][0].start, [self.told[found.end - 1], *behind][-1].end)
        return Single(found, (start, stop)) if stop - start <= PHRASE_MOST else None

    def quote(self) -> Span | None:
        """What stands in quotation marks, where somebody said it."""
        if self.quoted is None or self.broken or self.doubts:
            return None
        first, last = self.quoted
        said = self.all[first + 1 : last]
        outside = {token.key for token in self.told if token.kind is not Kind.mark}
        apart = outside & (
            self.cues.vocabulary("naming") | (self.cues.vocabulary("earlier") - self.cues.vocabulary("weak"))
        )
        short = sum(token.kind is not Kind.mark for token in said) < 3
        alone = said and (
            not outside or said[-1].key in (".", "!", "?", "…") or outside & self.cues.vocabulary("saying")
        )
        if not any(token.kind is Kind.word for token in said) or apart or (short and not alone):
            return None
        return said[0].start, said[-1].end

    def _certain(self, link: Link, before: Found, after: Found) -> bool:
        """Whether the pair is a change, and no range, no clock, no year, and no name such as room 12."""
        if self._only_more(link, before, after):
            return False
        lead = self.clause(link.lead)
        colon = link.lead > 0 and self.told[link.lead - 1].key == ":"
        last = lead[-1].key if lead else ""
        lasts = link.way is Way.instead and "time" in (before.dimension, after.dimension)  # in 2 days instead of 5
        if (
            not colon
            and last in self.cues.vocabulary("loose")
            and not (lasts and last in self.cues.vocabulary("within"))
        ):
            return False
        if self.named(link.lead) and not before.dimension and not (colon and after.unit):
            return False
        if all(like_a_year(self.told[one.first]) for one in (before, after)) and before.bare:
            return False
        also = any(self._differs(one) for one in self.figures if one not in (before, after))
        moved = also or any(token.key in self.cues.vocabulary("moves") for token in lead)
        sinks = any(token.key in self.cues.vocabulary("down") for token in lead)
        if link.way in (Way.to, Way.onto) and sinks and not falls(before, after):  # reduced by 4 to 11, it may mean
            return False
        counted = any(self.counted(token) for token in lead)
        bare = before.bare and after.bare
        match link.way:
            case Way.to:
                scale = before.amount in (0, 1) and after.amount in _SCALES
                sure = moved or (counted and not (bare and scale))
                return sure or (not bare and falls(before, after))
            case Way.onto:
                behind = self.told[max(before.end, after.end) :][:4]
                return (
                    not bare or moved or counted or any(token.key in self.cues.vocabulary("moves") for token in behind)
                )
            case Way.arrow:
                down = falls(before, after) and whole(before) and whole(after)
                return not bare or colon or counted or not lead or down
            case Way.instead:
                return not bare or counted
        return True

    def _only_more(self, link: Link, before: Found, after: Found) -> bool:
        """Whether words such as saved or fewer make a figure of it that is no state: 10 minutes → 4 hours saved."""
        second = max(before, after, key=lambda each: each.first)
        more = self.cues.vocabulary("fewer") | self.cues.vocabulary("save")
        behind, lead = self.clause_behind(second.end), self.clause(link.lead)
        colon = link.lead > 0 and self.told[link.lead - 1].key == ":"
        shaped = before.bare or after.bare or before.measured == after.measured or link.way is Way.arrow
        saved = not colon and any(token.key in self.cues.vocabulary("save") for token in lead)
        ahead = takewhile(lambda token: token.key not in self.cues.vocabulary("plus"), behind)
        return saved or not shaped or any(token.key in more for token in ahead)

    def _said_too(self, other: Found, second: Found, link: Link) -> bool:
        """Whether another figure leaves the pair certain: a difference, a part of its name, or an aside behind it."""
        if link.way not in (Way.arrow, Way.to, Way.onto):
            return False
        if other.stop <= second.start:
            names = link.way is Way.arrow and self.told[link.lead - 1].key == ":"  # errors per 1,000 parts: 12 → 3
            return (names and other.end < link.lead) or self._sure(other)
        lasts = self.told[other.first - 1].key in self.cues.vocabulary("within")  # from 21 to 48 within six months
        within = lasts and other.dimension == "time" != second.dimension
        return within or self.told[second.end].key in ("(", "[") or self._sure(other)

    def _sure(self, found: Found) -> bool:
        return found.certain and found.plain and self._differs(found)

    def _differs(self, found: Found) -> bool:
        """Whether the words around a single figure make it a difference."""
        lead, behind = self.clause(found.first), self.clause_behind(found.end)
        last, ahead = lead[-1].key if lead else "", behind[0].key if behind else ""
        by = last in self.cues.vocabulary("by") and not like_a_year(self.told[found.first])
        colon = found.first > 0 and self.told[found.first - 1].key == ":"
        if (self.named(found.first) and not found.dimension) or (last in self.cues.vocabulary("loose") and not by):
            return False
        more = (phrase(self.told, at, "fewer", self.cues) > 1 for at in range(found.end, found.end + len(behind)))
        if any(more) or ahead in self.cues.vocabulary("fewer") or (by and ahead in self.cues.vocabulary("moves")):
            return True
        if found.bare:
            return False
        saves = any(token.key in self.cues.vocabulary("save") for token in lead[-4:])
        moves = (bool(lead) and last in self.cues.vocabulary("moves") - self.cues.vocabulary("weak")) or (
            by and any(token.key in self.cues.vocabulary("moves") for token in lead)
        )
        signed = self.text[found.start] in "+-−" and found.dimension != "temperature"
        beside = (colon or self.counted(lead[-1])) if lead else bool(behind)
        return saves or moves or (signed and beside)

    def _subject(self, end: int) -> Span | None:
        """What the figures are about: the words in front of them, without what only says that there is a change."""
        clause = self.clause(end)
        if not (end > 0 and self.told[end - 1].key == ":"):
            small = self.cues.vocabulary("weak") | self.cues.vocabulary("moves")
            while clause and clause[-1].key in small | self.cues.vocabulary("loose"):
                clause = clause[:-1]
            if clause and clause[0].key in self.cues.vocabulary("pronouns") | self.cues.vocabulary("moves"):
                opening = len(clause)
                while clause and clause[0].key in small | self.cues.vocabulary("pronouns"):
                    clause = clause[1:]
                if clause and opening - len(clause) == 1:  # we answer within
                    return None
        if not clause or clause[-1].end - clause[0].start > SUBJECT_MOST:
            return None
        times = self.cues.vocabulary("now") | self.cues.vocabulary("then")
        if clause[0].key in times or clause[-1].key in times | self.cues.vocabulary("pronouns"):
            return None
        return clause[0].start, clause[-1].end


def _span(found: Found) -> Span:
    return found.start, found.stop
