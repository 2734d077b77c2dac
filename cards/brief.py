"""A campaign's form: everything in one card, filled in, and every mistake beside its input."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from microsoft_teams.cards import (
    CardElement,
    Choice,
    ChoiceSetInput,
    DateInput,
    TextInput,
)

from cards import mistakes, parts
from cards.actions import Verb, execute
from cards.parts import Card, Input
from stories import times
from stories.briefs import FIELDS, MEASURE_MOST, NAME_MOST, NUMBER_MOST, QUESTION_MOST, UNIT_MOST
from stories.campaigns import Campaign
from stories.errors import StoryError
from stories.rules import TEXT_MOST
from texts import Words

CHANNELS = "channels"
ASKED = (*FIELDS, CHANNELS)  # the inputs
MOST = {
    "name": NAME_MOST,
    "question": QUESTION_MOST,
    "measure": MEASURE_MOST,
    "unit": UNIT_MOST,
    "baseline": NUMBER_MOST,
    "target": NUMBER_MOST,
    "leaders": TEXT_MOST,
}  # characters of each input
NUMBERS = {"baseline": "31", "target": "45"}  # as examples
CALLED_MOST = 60  # characters of a channel's name


@dataclass(frozen=True)
class Draft:
    """A form as it is to be drawn: which campaign, in which version, what stands in it, and what is wrong where."""

    id: UUID
    version: int
    values: Mapping[str, str]
    channels: Mapping[str, str] = field(default_factory=dict)  # those one can choose, by id: their names
    wrong: Mapping[str, str] = field(default_factory=dict)
    refused: str = ""


def shown(campaign: Campaign, leaders: Sequence[str]) -> dict[str, str]:
    """What the form shows of a campaign, by the ids of its inputs; `leaders` are the names of the others."""
    own = ("name", "objective", "question", "measure", "unit", "baseline", "target")
    return {
        **{each: str(getattr(campaign, each)) for each in own},
        "starts": campaign.first_day.isoformat(),
        "ends": campaign.last_day.isoformat(),
        "leaders": ", ".join(leaders),
        CHANNELS: ",".join(campaign.channels),
    }


def brief_card(draft: Draft, words: Words) -> Card:
    """The form of a new campaign, or of one that has not begun."""
    title = words("campaign-change" if draft.version else "campaign-new")
    data = {"campaign": str(draft.id), "version": draft.version}
    leave = (
        execute(Verb.campaign, words("button-back"), data, checks=False)
        if draft.version
        else execute(Verb.campaigns, words("button-back"), {}, checks=False)
    )

    def enter(name: str) -> CardElement:
        return parts.marked(draft.wrong.get(name, ""), _text(name, draft, words))

    wrong = mistakes.named(draft.wrong, {name: words(f"brief-{name}") for name in ASKED})
    return parts.card(
        [
            parts.heading(title),
            parts.quiet(words("campaign-text")),
            *([parts.notice(draft.refused)] if draft.refused else []),
            enter("name"),
            _objective(draft, words),
            enter("question"),
            enter("measure"),
            enter("unit"),
            *mistakes.abreast(draft.wrong, *(_text(each, draft, words) for each in ("baseline", "target"))),
            *mistakes.abreast(draft.wrong, *(_day(each, draft, words) for each in ("starts", "ends"))),
            enter("leaders"),
            *(_channels(draft, words) if draft.channels else []),
            *mistakes.counted(wrong, words),
        ],
        [execute(Verb.campaign_save, words("button-save"), data, "positive"), leave],
        summary=title,
    )


def _text(name: str, draft: Draft, words: Words) -> Input:
    most, example = MOST[name], NUMBERS.get(name) or words(f"example-brief-{name}")
    return TextInput(
        id=name,
        label=words(f"brief-{name}"),
        placeholder=words("for-example", example=example),
        value=draft.values.get(name, "")[:most] or None,
        max_length=most,
        is_multiline=True if name == "question" else None,
        spacing="Medium",
    )


def _day(name: str, draft: Draft, words: Words) -> Input:
    said = draft.values.get(name, "")
    return DateInput(id=name, label=words(f"brief-{name}"), value=_written(said) or None, spacing="Medium")


def _written(said: str) -> str:
    """A day that an input can show: one that is past can be seen, what is none can't."""
    try:
        return times.written_day(said)
    except StoryError:
        return ""


def _objective(draft: Draft, words: Words) -> CardElement:
    active = words.book.active
    chosen = draft.values.get("objective", "")
    enter = ChoiceSetInput(
        id="objective",
        label=words("brief-objective"),
        choices=[Choice(title=words.objective(each), value=each) for each in active],
        value=chosen if chosen in active else None,
        placeholder=words("choose"),
        style="compact",
        spacing="Medium",
    )
    return parts.marked(draft.wrong.get("objective", ""), enter)


def _channels(draft: Draft, words: Words) -> list[CardElement]:
    """Several may be chosen; none means all there are. One that is gone stays chosen: without it none might be."""
    chosen = [each for each in draft.values.get(CHANNELS, "").split(",") if each]
    there = {**dict.fromkeys(chosen, words("campaign-channel-gone")), **draft.channels}
    enter = ChoiceSetInput(
        id=CHANNELS,
        label=words("brief-channels"),
        choices=[Choice(title=parts.clip(name, CALLED_MOST) or id, value=id) for id, name in there.items()],
        value=",".join(chosen) or None,
        is_multi_select=True,
        style="expanded",
        spacing="Medium",
    )
    return [parts.marked(draft.wrong.get(CHANNELS, ""), enter), parts.note(words("brief-channels-note"))]
