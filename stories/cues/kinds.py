"""What a language has to say about itself, so that a story and its evidence can be read in it.

Phrases stand in small letters with bars between them.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

Phrase = tuple[str, ...]
Measure = tuple[str, Decimal]  # what a unit measures, and how many base units it is


@dataclass(frozen=True, eq=False)  # each is the only one of its language, and is looked up as itself
class Cues:
    """The words of one language."""

    # a story told in one go
    labels: Mapping[str, str]  # field → how people label it
    situation: tuple[str, ...]  # patterns of how things were
    change: tuple[str, ...]
    outcome: tuple[str, ...]
    verbs: tuple[str, ...]  # patterns of what a headline seldom has
    joints: str  # in front of these a sentence may end early and still be true
    links: str  # the same, after a comma
    openings: tuple[str, ...]  # patterns of what a headline does without at its beginning
    halves: tuple[str, ...]  # patterns of what begins half a sentence
    greetings: tuple[str, ...]  # patterns of how a message begins

    # what was typed to search
    fillers: str

    # figures
    elided: str  # words that stand joined with the next: d'une heure
    decimals: str  # the mark before them
    numbers: Mapping[str, str]  # phrase → amount
    articles: str  # one, but only in front of a unit and beside a word that compares
    one: str  # of these, what always counts
    magnitudes: Mapping[str, str]
    units: Mapping[str, Mapping[str, str]]  # dimension → how many base units → its names
    abbreviations: str  # words whose full stop ends no sentence
    rates: str  # what follows a unit and belongs to it
    per: str  # opens a rate that ends with any word
    dates: str  # next to a figure, these make it a day or an hour
    since: str  # in front of a year
    roughly: str  # in front of a figure, these belong to it: about 4
    until: str  # between two numbers of a range, where it never means a change
    plus: str  # joins two figures: 1 hour and 30 minutes
    out_of: str  # between a figure and the scale it stands on: 4.2 of 5

    # comparing
    origin: str  # in front of what was before
    to: str  # may also be a range
    onto: str  # is never a range
    instead: str  # after first, before second
    down_from: str  # the same
    earlier: str  # the same, after a comma or in brackets
    versus: str  # between what is and what was
    gone: str  # what was, in front: not 4 hours but 10 minutes, aus 4 Stunden wurden 10 Minuten
    became: str  # what is, behind that
    then: str  # the sentence speaks of what was before
    now: str
    current: str  # of these, what is sure without a word of what was
    fewer: str  # follows a difference
    save: str  # goes before a difference
    by: str
    moves: str  # up or down
    down: str  # of these, the latter
    weak: str  # verbs and small words that a subject does without
    pronouns: str
    metrics: str  # how the name of something that is counted ends
    numbered: str  # what a number only names: room 12
    loose: str  # in front of a figure, these make it no measure
    within: str  # but in front of a time these say how long
    bounds: str  # never part of a unit
    doubts: str  # not so, not yet, not quite
    harmless: str  # holds a doubtful word and no doubt
    naming: str  # in front of quotation marks that hold no quote
    saying: str

    def phrases(self, name: str) -> frozenset[Phrase]:
        """The phrases under this name."""
        return _phrases(self, name)

    def vocabulary(self, name: str) -> frozenset[str]:
        """The same, where each is one word."""
        return _vocabulary(self, name)

    def openers(self, name: str) -> frozenset[str]:
        """The words that these phrases begin with."""
        return _openers(self, name)

    def longest(self, name: str) -> int:
        """How many words the longest of these phrases has."""
        return _longest(self, name)

    def pattern(self, name: str) -> re.Pattern[str]:
        """Finds any of the patterns under this name, where a word begins."""
        return _pattern(self, name)

    def amounts(self, name: str) -> Mapping[Phrase, Decimal]:
        """What each of the numbers, or of the magnitudes, amounts to."""
        return _amounts(self, name)

    def named_units(self) -> Mapping[str, Measure]:
        """What the units that have a name here measure, and how many base units each is."""
        return _named_units(self)


def listed(text: str) -> list[str]:
    """What stands between the bars."""
    return [each for part in text.split("|") if (each := " ".join(part.split()))]


@cache
def _phrases(cues: Cues, name: str) -> frozenset[Phrase]:
    return frozenset(tuple(each.split()) for each in listed(getattr(cues, name)))


@cache
def _vocabulary(cues: Cues, name: str) -> frozenset[str]:
    return frozenset(phrase[0] for phrase in cues.phrases(name) if len(phrase) == 1)


@cache
def _openers(cues: Cues, name: str) -> frozenset[str]:
    return frozenset(phrase[0] for phrase in cues.phrases(name))


@cache
def _longest(cues: Cues, name: str) -> int:
    return max((len(each) for each in cues.phrases(name)), default=0)


@cache
def _pattern(cues: Cues, name: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(getattr(cues, name))})", re.IGNORECASE)


@cache
def _amounts(cues: Cues, name: str) -> Mapping[Phrase, Decimal]:
    return {tuple(phrase.split()): Decimal(amount) for phrase, amount in getattr(cues, name).items()}


@cache
def _named_units(cues: Cues) -> Mapping[str, Measure]:
    return {
        name: (dimension, Decimal(factor))
        for dimension, scale in cues.units.items()
        for factor, names in scale.items()
        for name in listed(names)
    }
