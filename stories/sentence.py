"""A sentence cut into tokens: its figures, its quote, its clauses, and whether anything in it raises doubts."""

from collections.abc import Iterable, Iterator, Sequence

from stories import cues
from stories.comparing import like_a_year
from stories.figures import Found, phrase, rate
from stories.rough import any_figure
from stories.tokens import Kind, Token, tokens

Span = tuple[int, int]  # characters of the sentence


class Sentence:
    """One sentence, cut into tokens once. `told` is all of it but its quote."""

    def __init__(self, text: str, language: str) -> None:
        self.text = text
        self.cues = cues.of(language)
        self.all = tokens(text, self.cues)
        self._metrics = tuple(self.cues.vocabulary("metrics"))
        self.quoted, self.broken = _quoted(self.all)
        self.told = list(_outside(self.all, self.quoted))
        self.figures = list(self._figures())
        figured = {at for found in self.figures for at in range(found.first, found.end)}
        apart = [at for at in range(len(self.told)) if at not in figured]
        self.odd = self.broken or any(self.told[at].kind is Kind.odd for at in apart)
        self.doubts = {
            at for at in range(len(self.told)) if self._doubt(at) and not (at in figured and self._rough(at))
        }

    def said(self, span: Span | None) -> str:
        return self.text[slice(*span)] if span else ""

    def covered(self, shown: Iterable[Span]) -> bool:
        """Whether every word of the sentence stands in one of these places."""
        spans = list(shown)
        spoken = (token for token in self.all if token.kind in (Kind.word, Kind.number, Kind.odd))
        return all(any(start <= token.start and token.end <= end for start, end in spans) for token in spoken)

    def clause(self, end: int) -> list[Token]:
        """The words in front of a place, back to the last mark; one colon may stand between."""
        end -= end > 0 and self.told[end - 1].key == ":"
        start = end
        while start > 0 and self.told[start - 1].kind not in (Kind.mark, Kind.arrow, Kind.quote):
            start -= 1
        return self.told[start:end]

    def clause_behind(self, start: int) -> list[Token]:
        end = start
        while end < len(self.told) and self.told[end].kind not in (Kind.mark, Kind.arrow, Kind.quote):
            end += 1
        return self.told[start:end]

    def named(self, end: int) -> bool:
        """Whether the word in front of a place only takes a number as its name: room 12, but not per room: 12."""
        lead = self.clause(end)
        return (
            bool(lead)
            and lead[-1].key in self.cues.vocabulary("numbered")
            and not rate(lead, max(0, len(lead) - 2), self.cues)
        )

    def ending(self, end: int, name: str) -> int:
        """How many tokens the longest phrase of this name has that ends here."""
        return next((length for length in range(5, 0, -1) if end >= length and self._is(end - length, end, name)), 0)

    def _is(self, start: int, end: int, name: str) -> bool:
        return tuple(token.key for token in self.told[start:end]) in self.cues.phrases(name)

    def counted(self, token: Token) -> bool:
        """Whether this names something that is counted."""
        written = self.text[token.start : token.end]
        return (written.isalpha() and written.isupper() and len(written) > 1) or token.key.endswith(self._metrics)

    def _figures(self) -> Iterator[Found]:
        at = 0
        while at < len(self.told):
            article = self.told[at].key in self.cues.vocabulary("articles") and self._compares(at)
            found = None if self._year(at) else any_figure(self.text, self.told, at, self.cues, article=article)
            if found:
                yield found
            at = found.end if found else at + 1

    def _year(self, at: int) -> bool:
        """Whether this only dates the sentence: since 2024."""
        return like_a_year(self.told[at]) and at > 0 and self.told[at - 1].key in self.cues.vocabulary("since")

    def _compares(self, at: int) -> bool:
        """Whether a word that compares stands beside a unit with an article: from an hour, an hour →."""
        beside = (
            self.cues.vocabulary("origin")
            | self.cues.vocabulary("to")
            | self.cues.vocabulary("onto")
            | self.cues.vocabulary("save")
            | self.cues.vocabulary("roughly")
            | {"→", ",", "("}
        )
        before = at == 0 or self.told[at - 1].key in beside or bool(self.ending(at, "instead"))
        return before or bool(
            self.told[at + 2 : at + 3] and self.told[at + 2].key in self.cues.openers("instead") | {"→"}
        )

    def _rough(self, at: int) -> bool:
        """Whether this only says that a figure is a rough one."""
        token = self.told[at]
        return (
            token.kind is Kind.mark
            or token.key in self.cues.vocabulary("until")
            or bool(phrase(self.told, at, "roughly", self.cues))
        )

    def _doubt(self, at: int) -> bool:
        token = self.told[at]
        if token.key == "?" or (token.kind is Kind.mark and token.key[0] in "~≈<>≤≥±"):
            return True
        month = token.key in self.cues.vocabulary("dates") and self.text[token.start].isupper()
        if month or not phrase(self.told, at, "doubts", self.cues):
            return False
        return not any(
            phrase(self.told, start, "harmless", self.cues) > at - start for start in range(max(0, at - 2), at + 1)
        )


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
