"""Finds in a sentence what it compares, and whether that is certain; gives places in it, never words of its own."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from stories import cues
from stories.comparing import comparable, falls, like_a_year, whole
from stories.figures import Found, figure, phrase
from stories.tokens import Kind, Token, tokens

SUBJECT_MOST = 80  # characters
_SCALES = (5, 6, 7, 10, 100)  # from 1 to 10 is how something is rated

Span = tuple[int, int]  # characters of the sentence


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


class Reader:
    """One sentence, cut into tokens once."""

    def __init__(self, text: str, language: str) -> None:
        self.text = text
        self.all = tokens(text, language)
        self.quoted, self.broken = _quoted(self.all)
        self.told = list(_outside(self.all, self.quoted))
        self.figures = list(self._figures())
        self.odd = self.broken or any(token.kind is Kind.odd for token in self.told)
        self.doubtful = any(self._doubt(at) for at in range(len(self.told)))

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

    def said(self, span: Span | None) -> str:
        return self.text[slice(*span)] if span else ""

    def covered(self, shown: Iterable[Span]) -> bool:
        """Whether every word of the sentence stands in one of these places."""
        spans = list(shown)
        spoken = (token for token in self.all if token.kind in (Kind.word, Kind.number, Kind.odd))
        return all(any(start <= token.start and token.end <= end for start, end in spans) for token in spoken)

    def _figures(self) -> Iterator[Found]:
        at = 0
        while at < len(self.told):
            article = self.told[at].key in cues.vocabulary("articles") and self._compares(at)
            found = None if self._year(at) else figure(self.text, self.told, at, article=article)
            if found:
                yield found
            at = found.end if found else at + 1

    def _year(self, at: int) -> bool:
        """Whether this only dates the sentence: since 2024."""
        return like_a_year(self.told[at]) and at > 0 and self.told[at - 1].key in cues.vocabulary("since")

    def _compares(self, at: int) -> bool:
        """Whether a word that compares stands beside a unit with an article: from an hour, an hour →."""
        beside = (
            cues.vocabulary("origin")
            | cues.vocabulary("to")
            | cues.vocabulary("onto")
            | cues.vocabulary("save")
            | {"→", "of", ",", "("}
        )
        before = at == 0 or self.told[at - 1].key in beside or bool(self._ending(at, "instead"))
        return before or bool(self.told[at + 2 : at + 3] and self.told[at + 2].key in ("→", "instead", "statt"))

    def _doubt(self, at: int) -> bool:
        token = self.told[at]
        if token.key == "?" or (token.kind is Kind.mark and token.key[0] in "~≈<>≤≥±"):
            return True
        month = token.key in cues.vocabulary("dates") and self.text[token.start].isupper()
        if month or not phrase(self.told, at, "doubts"):
            return False
        return not any(phrase(self.told, start, "harmless") > at - start for start in range(max(0, at - 2), at + 1))

    def _link(self, first: Found, second: Found) -> Link | None:
        between = self.told[first.end : second.first]
        keys = tuple(token.key for token in between)
        plain = tuple(token.key for token in between if token.key not in (",", "(", ":", "–", "-"))
        opened = self._ending(first.first, "origin")
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
        if plain in cues.phrases("down_from") or (keys and keys[0] in (",", "(") and plain in cues.phrases("earlier")):
            return Link(Way.back, lead, spans)
        colon = lead > 0 and self.told[lead - 1].key == ":"
        then = self._ending(lead - colon, "then")
        if then and plain in cues.phrases("now") and keys != plain:
            return Link(Way.then_now, lead - colon - then)
        return None

    def _certain(self, link: Link, before: Found, after: Found) -> bool:
        """Whether the pair is a change, and no range, no clock, no year, and no name such as room 12."""
        lead = self._clause(link.lead)
        colon = link.lead > 0 and self.told[link.lead - 1].key == ":"
        last = lead[-1].key if lead else ""
        lasts = link.way is Way.instead and "time" in (before.dimension, after.dimension)  # in 2 days instead of 5
        if not colon and last in cues.vocabulary("loose") and not (lasts and last in cues.vocabulary("within")):
            return False
        if last in cues.vocabulary("numbered") and not before.dimension and not (colon and after.unit):
            return False
        if all(like_a_year(self.told[one.first]) for one in (before, after)) and before.bare:
            return False
        moved = any(token.key in cues.vocabulary("moves") for token in lead)
        counted = any(self._metric(token) for token in lead)
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
        lead, behind = self._clause(found.first), self._clause_behind(found.end)
        last, ahead = lead[-1].key if lead else "", behind[0].key if behind else ""
        by = last in cues.vocabulary("by") and not like_a_year(self.told[found.first])
        colon = found.first > 0 and self.told[found.first - 1].key == ":"
        if (last in cues.vocabulary("numbered") and not found.dimension) or (
            last in cues.vocabulary("loose") and not by
        ):
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
        if saves or moves or (signed and lead and (colon or self._metric(lead[-1]))):
            return lead[0].start, lead[-1].end
        return (behind[0].start, behind[-1].end) if signed and not lead and behind else None

    def _metric(self, token: Token) -> bool:
        """Whether this names something that is counted."""
        written = self.text[token.start : token.end]
        return (written.isalpha() and written.isupper() and len(written) > 1) or token.key.endswith(_metrics())

    def _subject(self, end: int) -> Span | None:
        """What the figures are about: the words in front of them, without what only says that there is a change."""
        clause = self._clause(end)
        if not (end > 0 and self.told[end - 1].key == ":"):
            small = cues.vocabulary("weak") | cues.vocabulary("moves")
            while clause and clause[-1].key in small | cues.vocabulary("loose"):
                clause = clause[:-1]
            while clause and clause[0].key in small | cues.vocabulary("pronouns"):
                clause = clause[1:]
        if not clause or clause[-1].end - clause[0].start > SUBJECT_MOST:
            return None
        return clause[0].start, clause[-1].end

    def _clause(self, end: int) -> list[Token]:
        """The words in front of a place, back to the last mark; one colon may stand between."""
        end -= end > 0 and self.told[end - 1].key == ":"
        start = end
        while start > 0 and self.told[start - 1].kind not in (Kind.mark, Kind.arrow, Kind.quote):
            start -= 1
        return self.told[start:end]

    def _clause_behind(self, start: int) -> list[Token]:
        end = start
        while end < len(self.told) and self.told[end].kind not in (Kind.mark, Kind.arrow, Kind.quote):
            end += 1
        return self.told[start:end]

    def _ending(self, end: int, name: str) -> int:
        """How many tokens the longest phrase of this name has that ends here."""
        return next((length for length in range(5, 0, -1) if end >= length and self._is(end - length, end, name)), 0)

    def _is(self, start: int, end: int, name: str) -> bool:
        return tuple(token.key for token in self.told[start:end]) in cues.phrases(name)


def _quoted(listed: Sequence[Token]) -> tuple[tuple[int, int] | None, bool]:
    """Where the one quote of a sentence begins and ends; and whether the marks make no sense."""
    marks = [at for at, token in enumerate(listed) if token.kind is Kind.quote]
    if len(marks) != 2 or marks[1] - marks[0] < 2:
        return None, bool(marks)
    return (marks[0], marks[1]), False


def _outside(listed: Sequence[Token], quoted: tuple[int, int] | None) -> Iterator[Token]:
    """The sentence with a mark where its quote stands."""
    for at, token in enumerate(listed):
        if quoted is None or not quoted[0] < at <= quoted[1]:
            yield token


def _span(found: Found) -> Span:
    return found.start, found.stop


def _metrics() -> tuple[str, ...]:
    return tuple(cues.vocabulary("metrics"))
