"""Finds in a sentence what it compares, and whether that is certain; gives places in it, never words of its own."""

from dataclasses import dataclass
from enum import Enum, auto

from stories import cues
from stories.comparing import comparable, falls, like_a_year, whole
from stories.figures import Found
from stories.sentence import Sentence, Span
from stories.tokens import Kind

SUBJECT_MOST = 80  # characters
_SCALES = (5, 6, 7, 10, 100)  # from 1 to 10 is how something is rated


@dataclass(frozen=True)
class Pair:
    before: Found
    after: Found
    subject: Span | None
    shown: tuple[Span, ...]


@dataclass(frozen=True)
class Single:
    figure: Found
    subject: Span | None
    shown: tuple[Span, ...]


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
    """What stands between two figures, and where the words in front of them end."""

    way: Way
    lead: int
    spans: tuple[Span, ...] = ()

    @property
    def backwards(self) -> bool:
        return self.way in (Way.instead, Way.back)


class Reader(Sentence):
    """What one sentence says for certain."""

    def change(self) -> Pair | None:
        if self.odd or self.doubtful or len(self.figures) != 2:
            return None
        first, second = self.figures
        link = self._link(first, second)
        if link is None:
            return None
        before, after = (second, first) if link.backwards else (first, second)
        if not (comparable(before, after) and self._certain(link, before, after)):
            return None
        subject = self._subject(link.lead)
        shown = (*link.spans, _span(first), _span(second), *([subject] if subject else []))
        return Pair(before, after, subject, shown)

    def difference(self) -> Single | None:
        if self.odd or self.doubtful or len(self.figures) != 1:
            return None
        [found] = self.figures
        subject = self._said_of(found) if found.certain else None
        if subject is None or subject[1] - subject[0] > SUBJECT_MOST:
            return None
        return Single(found, subject, (_span(found), subject))

    def quote(self) -> Span | None:
        """What stands in quotation marks, where somebody said it."""
        if self.quoted is None or self.broken or self.doubtful:
            return None
        first, last = self.quoted
        said = self.all[first + 1 : last]
        outside = {token.key for token in self.told if token.kind is not Kind.mark}
        apart = outside & (cues.vocabulary("naming") | (cues.vocabulary("earlier") - cues.vocabulary("weak")))
        short = sum(token.kind is not Kind.mark for token in said) < 3
        alone = said and (not outside or said[-1].key in (".", "!", "?", "…") or outside & cues.vocabulary("saying"))
        if not any(token.kind is Kind.word for token in said) or apart or (short and not alone):
            return None
        return said[0].start, said[-1].end

    def _link(self, first: Found, second: Found) -> Link | None:
        between = self.told[first.end : second.first]
        keys = tuple(token.key for token in between)
        plain = tuple(token.key for token in between if token.key not in (",", "(", "[", ":", "–", "-", "/"))
        opened = self.ending(first.first, "origin")
        lead = first.first - opened
        spans = tuple((token.start, token.end) for token in (*between, *self.told[lead : first.first]))
        if keys == ("→",):
            return Link(Way.arrow, lead, spans)
        if keys in cues.phrases("to") | cues.phrases("onto"):
            sure = keys in cues.phrases("onto")
            if opened:
                return Link(Way.onto if sure else Way.to, lead, spans)
            ends = second.end == len(self.told) or self.told[second.end].kind is Kind.mark
            down = first.dimension and first.dimension == second.dimension and falls(first, second) and ends
            heads = lead == 0 or self.told[lead - 1].key == ":" or self.told[lead - 1].key in cues.vocabulary("moves")
            return Link(Way.onto, lead, spans) if down and heads else None
        if opened:
            return None
        if keys in cues.phrases("instead"):
            return Link(Way.instead, lead, spans)
        if plain in cues.phrases("down_from") or (
            keys and keys[0] in (",", "(", "[") and plain in cues.phrases("earlier")
        ):
            return Link(Way.back, lead, spans)
        replaced = self.ending(lead, "instead")
        if replaced == lead > 0 and plain in cues.phrases("now"):
            return Link(Way.then_now, 0)
        colon = lead > 0 and self.told[lead - 1].key == ":"
        then = self.ending(lead - colon, "then")
        if then and plain in cues.phrases("now") and keys != plain:
            return Link(Way.then_now, lead - colon - then)
        return None

    def _certain(self, link: Link, before: Found, after: Found) -> bool:
        """Whether the pair is a change, and no range, no clock, no year, and no name such as room 12."""
        lead = self.clause(link.lead)
        colon = link.lead > 0 and self.told[link.lead - 1].key == ":"
        last = lead[-1].key if lead else ""
        lasts = link.way is Way.instead and "time" in (before.dimension, after.dimension)  # in 2 days instead of 5
        if not colon and last in cues.vocabulary("loose") and not (lasts and last in cues.vocabulary("within")):
            return False
        if self.named(link.lead) and not before.dimension and not (colon and after.unit):
            return False
        if all(like_a_year(self.told[one.first]) for one in (before, after)) and before.bare:
            return False
        moved = any(token.key in cues.vocabulary("moves") for token in lead)
        counted = any(self.counted(token) for token in lead)
        bare = before.bare and after.bare
        match link.way:
            case Way.to:
                scale = before.amount in (0, 1) and after.amount in _SCALES
                sure = moved or (counted and not (bare and scale))
                return sure or (not bare and falls(before, after))
            case Way.onto:
                behind = self.told[self.figures[1].end :][:4]
                return not bare or moved or counted or any(token.key in cues.vocabulary("moves") for token in behind)
            case Way.arrow:
                down = falls(before, after) and whole(before) and whole(after)
                return not bare or colon or counted or not lead or down
            case Way.instead:
                return not bare or counted
        return True

    def _said_of(self, found: Found) -> Span | None:
        """The words that make a single figure a difference."""
        lead, behind = self.clause(found.first), self.clause_behind(found.end)
        last, ahead = lead[-1].key if lead else "", behind[0].key if behind else ""
        by = last in cues.vocabulary("by") and not like_a_year(self.told[found.first])
        colon = found.first > 0 and self.told[found.first - 1].key == ":"
        if (self.named(found.first) and not found.dimension) or (last in cues.vocabulary("loose") and not by):
            return None
        if ahead in cues.vocabulary("fewer") or (by and ahead in cues.vocabulary("moves")):
            return behind[0].start, behind[-1].end
        if found.bare:
            return None
        saves = any(token.key in cues.vocabulary("save") for token in lead[-4:])
        moves = (lead and last in cues.vocabulary("moves") - cues.vocabulary("weak")) or (
            by and any(token.key in cues.vocabulary("moves") for token in lead)
        )
        signed = self.text[found.start] in "+-−" and found.dimension != "temperature"
        if saves or moves or (signed and lead and (colon or self.counted(lead[-1]))):
            return lead[0].start, lead[-1].end
        return (behind[0].start, behind[-1].end) if signed and not lead and behind else None

    def _subject(self, end: int) -> Span | None:
        """What the figures are about: the words in front of them, without what only says that there is a change."""
        clause = self.clause(end)
        if not (end > 0 and self.told[end - 1].key == ":"):
            small = cues.vocabulary("weak") | cues.vocabulary("moves")
            while clause and clause[-1].key in small | cues.vocabulary("loose"):
                clause = clause[:-1]
            if clause and clause[0].key in cues.vocabulary("pronouns") | cues.vocabulary("moves"):
                while clause and clause[0].key in small | cues.vocabulary("pronouns"):
                    clause = clause[1:]
        if not clause or clause[-1].end - clause[0].start > SUBJECT_MOST:
            return None
        return clause[0].start, clause[-1].end


def _span(found: Found) -> Span:
    return found.start, found.stop
