"""What a language has to say about itself, so that a story and its evidence can be read in it.

Phrases stand in small letters with bars between them.
"""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
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
