"""Hope and reality: a leader's guess before a campaign, and guess beside result after it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, assert_never

from microsoft_teams.cards import CardElement, TextInput

from cards import parts
from cards.actions import Verb, execute
from stories.briefs import NUMBER_MOST, in_unit
from stories.campaigns import Campaign, CampaignLeader
from stories.hopes import Guessing, Hoped, Outcome
from texts import Words

ADOPTIONS, NUMBER = "adoptions", "guess"  # the inputs; each id goes on with the campaign's
COUNT_MOST = 7  # digits
FEW = "12"  # adoptions, as an example


@dataclass(frozen=True)
class Entered:
    """What somebody typed on a campaign's card, and what is wrong with it where."""

    typed: Mapping[str, str] = field(default_factory=dict)
    wrong: Mapping[str, str] = field(default_factory=dict)
    done: str = ""  # what was just done
    refused: str = ""


NOTHING = Entered()


def hope(told: Guessing | Hoped, words: Words, data: dict[str, Any]) -> list[CardElement]:
    """A part of a letter; `data` says which letter."""
    match told:
        case Guessing():
            return [
                parts.run(says(told, words)),
                parts.run(told.campaign.question, weight="Bolder"),
                *guess(told.campaign, told.mine, words, data),
            ]
        case Hoped():
            return [parts.run(says(told, words)), *_mine(told, words), *beside(told.outcome, words)]
    assert_never(told)


def says(told: Guessing | Hoped, words: Words) -> str:
    """What it is about, in a sentence."""
    match told:
        case Guessing():
            return words("guess-asked", name=told.campaign.name, day=words.day(told.campaign.first_day))
        case Hoped():
            return words("hope-title", name=told.outcome.campaign.name)
    assert_never(told)


def guess(
    campaign: Campaign, mine: CampaignLeader, words: Words, data: dict[str, Any], entered: Entered = NOTHING
) -> list[CardElement]:
    """Two inputs, filled in with what was guessed; until the campaign begins it can be changed."""
    kept = {ADOPTIONS: "" if mine.adoptions is None else str(mine.adoptions), NUMBER: mine.number}
    until = words.day(campaign.first_day)
    note = words("guess-kept" if mine.guessed_at else "guess-note", day=until)
    save = execute(
        Verb.campaign_guess,
        words("button-guess-change" if mine.guessed_at else "button-guess"),
        {**data, "campaign": str(campaign.id)},
        None if mine.guessed_at else "positive",
        heard=words("button-about", button=words("button-guess"), piece=campaign.name),
    )
    labels = {ADOPTIONS: words("guess-adoptions"), NUMBER: words("guess-number", measure=campaign.measure)}
    most = {ADOPTIONS: COUNT_MOST, NUMBER: NUMBER_MOST}
    examples = {ADOPTIONS: FEW, NUMBER: in_unit(campaign.baseline, campaign.unit)}
    inputs = [
        TextInput(
            id=f"{each}-{campaign.id}",
            label=labels[each],
            placeholder=words("for-example", example=examples[each]),
            value=entered.typed.get(each, kept[each])[: most[each]] or None,
            max_length=most[each],
            spacing="Medium",
        )
        for each in (ADOPTIONS, NUMBER)
    ]
    marked = [parts.marked(entered.wrong.get(each, ""), enter) for each, enter in zip(labels, inputs, strict=True)]
    return [*marked, parts.note(note, "Small"), parts.buttons(save)]


def beside(outcome: Outcome, words: Words) -> list[CardElement]:
    """What all of them guessed beside what came of it; of nobody by name."""
    campaign, progress = outcome.campaign, outcome.progress
    value = progress.value
    became = words("hope-became", adoptions=progress.adoptions)
    stood = (
        words(
            "hope-number",
            measure=campaign.measure,
            number=in_unit(value.written, campaign.unit),
            day=words.day(value.day),
        )
        if value
        else words("hope-no-number", measure=campaign.measure)
    )
    return [
        parts.label(words("hope-reality")),
        parts.run(became, weight="Bolder"),
        parts.run(stood, weight="Bolder"),
        parts.quiet(_guessed(outcome, words)),
    ]


def reported(outcome: Outcome, now: datetime, words: Words) -> list[CardElement]:
    """A campaign in the report: what came of it so far; what was guessed, once it is over."""
    campaign, value = outcome.campaign, outcome.progress.value
    runs = words("campaign-until", name=campaign.name, day=words.day(campaign.last_day))
    over = words("campaign-ended", name=campaign.name, day=words.day(campaign.last_day))
    figures = [campaign.baseline, *([value.written] if value else []), campaign.target]
    moved = " → ".join(in_unit(each, campaign.unit) for each in figures)
    counted = words("campaign-counted", stories=outcome.progress.stories, adoptions=outcome.progress.adoptions)
    return [
        parts.run(over if campaign.over(now) else runs, weight="Bolder"),
        parts.run(counted),
        parts.run(words("hope-moved", measure=campaign.measure, figures=moved)),
        *([parts.quiet(_guessed(outcome, words))] if campaign.over(now) else []),
    ]


def _mine(told: Hoped, words: Words) -> list[CardElement]:
    campaign, mine = told.outcome.campaign, told.mine
    if not mine.guessed_at:
        return [parts.label(words("hope-yours")), parts.run(words("hope-none-of-yours"))]
    said = words("hope-guessed", adoptions=mine.adoptions or 0, number=in_unit(mine.number, campaign.unit))
    return [parts.label(words("hope-yours")), parts.run(said, weight="Bolder")]


def _guessed(outcome: Outcome, words: Words) -> str:
    """From the lowest to the highest guess, where there are enough of them; else how many there are."""
    guesses, unit = outcome.told, outcome.campaign.unit
    if not outcome.guesses:
        return words("hope-nobody")
    if not guesses:
        return words("hope-few", count=len(outcome.guesses))
    many = sorted(each.adoptions or 0 for each in guesses)
    figures = sorted(guesses, key=lambda each: each.number_amount or 0)
    low, high = (in_unit(each.number, unit) for each in (figures[0], figures[-1]))
    return words("hope-all", count=len(guesses), fewest=many[0], most=many[-1], low=low, high=high)
