"""A campaign: its section in a digest, the list of all, and its own card for those who lead it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from microsoft_teams.cards import (
    CardElement,
    Container,
    ExecuteAction,
    TextInput,
)

from cards import hopes, parts, rows
from cards.actions import Verb, aside, execute, in_own_chat, within
from cards.figures import three
from cards.hopes import NOTHING, Entered
from cards.parts import Card
from cards.signs import objective, sign
from stories.briefs import NUMBER_MOST, in_unit
from stories.campaigns import Campaign, CampaignLeader, CampaignValue, Section
from stories.hopes import Outcome
from texts import Words

NUMBER = "number"
HISTORY_MOST = 8  # values
NAME_MOST = 60  # characters of whoever leads it, or of a channel
NAMED_MOST = 8  # of them


@dataclass(frozen=True)
class Seen:
    """A campaign as somebody sees it: how far it is, who leads it, where it is heard, what its number was.

    `mine` is what they guess themselves, who lead it; who `decides` can change it and enter its number.
    """

    outcome: Outcome
    now: datetime
    leaders: Sequence[str]
    channels: Sequence[str] = ()  # none: every one
    history: Sequence[CampaignValue] = ()
    mine: CampaignLeader | None = None
    decides: bool = False
    enters: bool = False  # whether its number can be entered now


def section(told: Section, day: datetime, bot: str, digest: UUID | None, words: Words) -> Container:
    """A campaign in a digest: its question while it runs, what became of it once it ended."""
    campaign, progress = told.campaign, told.progress
    counted = parts.run(words("campaign-counted", stories=progress.stories, adoptions=progress.adoptions))
    figures = three(campaign, progress, words)
    if told.ended:
        head = words("campaign-ended", name=campaign.name, day=words.day(campaign.last_day))
        became = parts.run(words("campaign-became"), size="Medium", weight="Bolder")
        return Container(style="emphasis", rounded_corners=True, items=[parts.byline(head), became, counted, *figures])
    left = words("campaign-left", days=(campaign.last_day - campaign.today(day)).days)
    head = words("campaign-until", name=campaign.name, day=words.day(campaign.last_day))
    heard = words("button-about", button=words("button-campaign-answer"), piece=campaign.name)
    press = execute(Verb.campaign_answer, words("button-campaign-answer"), {"campaign": str(campaign.id)}, heard=heard)
    answer = within(digest, in_own_chat(bot, words("title-campaign-answer"), press))
    asked = parts.run(campaign.question, size="Medium", weight="Bolder")
    return Container(
        style="emphasis",
        rounded_corners=True,
        items=[parts.byline(head, left), asked, counted, *figures, parts.buttons(answer, spacing="Medium")],
    )


def campaigns_card(campaigns: Sequence[Campaign], now: datetime, words: Words, *, starts: bool) -> Card:
    """All of them, or those that somebody leads; who may begin one is offered it."""
    title = words("campaigns-title")
    start = execute(Verb.campaign_form, words("button-campaign-new"), {"campaign": ""})
    return parts.card(
        [
            parts.heading(title),
            parts.quiet(words("campaigns-text" if campaigns else "campaigns-none")),
            *(_row(each, now, words) for each in campaigns),
        ],
        [start] if starts else [],
        summary=title,
    )


def campaign_card(seen: Seen, words: Words, entered: Entered = NOTHING) -> Card:
    """One campaign: what it asks, how far it is, and what its leader can do with it now."""
    campaign, progress = seen.outcome.campaign, seen.outcome.progress
    ahead, over = campaign.ahead(seen.now), campaign.over(seen.now)
    counted = words("campaign-counted", stories=progress.stories, adoptions=progress.adoptions)
    return parts.card(
        [
            *([parts.box(parts.run(entered.done))] if entered.done else []),
            *([parts.notice(entered.refused)] if entered.refused else []),
            parts.run(campaign.name, size="Large", weight="Bolder"),
            parts.byline(standing(campaign, seen.now, words), objective(campaign.objective, words)),
            parts.run(campaign.question, size="Medium"),
            *([] if ahead else [parts.run(counted), *_late(progress.late, words)]),
            *three(campaign, progress, words),
            *(_history(seen.history, campaign, words) if not ahead else []),
            *(hopes.beside(seen.outcome, words) if over and not campaign.called_off else []),
            *([_enter(seen, words, entered)] if seen.enters else []),
            *(hopes.guess(campaign, seen.mine, words, {}, entered) if seen.mine and _guesses(seen) else []),
            *_who_and_where(seen, words),
        ],
        [
            *([_about(Verb.campaign_form, words("button-edit"), campaign)] if seen.decides and ahead else []),
            execute(Verb.campaigns, words("button-campaigns"), {}, checks=False),
            *(aside([_switch(campaign, words)]) if seen.decides and not over else []),
        ],
        summary=f"{campaign.name}: {campaign.question}",
    )


def answering_card(campaign: Campaign, words: Words) -> Card:
    """Which question a story answers; the first question of the dialog stands below."""
    said = words("campaign-answering", name=campaign.name)
    return parts.card(
        [parts.byline(said), parts.run(campaign.question, size="Medium", weight="Bolder")],
        summary=f"{said} {campaign.question}",
    )


def which_card(campaigns: Sequence[Campaign], words: Words) -> Card:
    """Which of several questions somebody answers."""
    title = words("campaign-which")
    return parts.card(
        [parts.heading(title), *(_choice(each, words) for each in campaigns)],
        summary=title,
    )


def standing(campaign: Campaign, now: datetime, words: Words) -> str:
    """Where a campaign stands, and until when."""
    first, last = words.day(campaign.first_day), words.day(campaign.last_day)
    if campaign.called_off:
        return words("campaign-off")
    if campaign.ahead(now):
        return words("campaign-ahead", first=first, last=last)
    return words("campaign-over" if campaign.over(now) else "campaign-runs", first=first, last=last)


def _row(campaign: Campaign, now: datetime, words: Words) -> CardElement:
    state = standing(campaign, now, words)
    under = parts.near(parts.byline(state))
    head = rows.beside_sign(sign(campaign.objective), parts.run(campaign.name, weight="Bolder"), under)
    heard = words("button-about", button=words("button-show"), piece=f"{campaign.name}, {state}")
    return rows.row(execute(Verb.campaign, heard, {"campaign": str(campaign.id)}), [head])


def _choice(campaign: Campaign, words: Words) -> CardElement:
    head = [parts.run(campaign.question, weight="Bolder"), parts.byline(campaign.name)]
    heard = words("button-about", button=words("button-campaign-answer"), piece=campaign.name)
    return rows.row(execute(Verb.campaign_answer, heard, {"campaign": str(campaign.id)}), head)


def _late(late: int, words: Words) -> list[CardElement]:
    return [parts.byline(words("campaign-late", adoptions=late))] if late else []


def _history(history: Sequence[CampaignValue], campaign: Campaign, words: Words) -> list[CardElement]:
    """What its number was before, the newest first; the newest of all stands large above."""
    earlier = [*reversed(history)][1 : HISTORY_MOST + 1]
    said = " · ".join(f"{words.day(each.day)}: {in_unit(each.written, campaign.unit)}" for each in earlier)
    return [parts.byline(words("campaign-before"), said)] if earlier else []


def _enter(seen: Seen, words: Words, entered: Entered) -> CardElement:
    campaign, value = seen.outcome.campaign, seen.outcome.progress.value
    last = in_unit(value.written if value else campaign.baseline, campaign.unit)
    enter = TextInput(
        id=NUMBER,
        label=words("campaign-today", measure=campaign.measure),
        placeholder=words("for-example", example=last),
        value=entered.typed.get(NUMBER, "")[:NUMBER_MOST] or None,
        max_length=NUMBER_MOST,
        spacing="Medium",
    )
    keep = _about(Verb.campaign_number, words("button-campaign-number"), campaign)
    return Container(
        separator=True,
        spacing="Medium",
        items=[parts.marked(entered.wrong.get(NUMBER, ""), enter), parts.buttons(keep)],
    )


def _guesses(seen: Seen) -> bool:
    campaign = seen.outcome.campaign
    return campaign.ahead(seen.now) and not campaign.called_off


def _who_and_where(seen: Seen, words: Words) -> list[CardElement]:
    names = [parts.clip(each, NAME_MOST) for each in seen.leaders[:NAMED_MOST]]
    where = [parts.clip(each, NAME_MOST) for each in seen.channels[:NAMED_MOST]]
    more = len(seen.channels) - len(where)
    heard = words.listed(where) if where else ""
    return [
        *([parts.byline(words("campaign-led-by", names=words.listed(names)))] if names else []),
        parts.byline(words("campaign-heard-in", channels=heard, more=more) if where else words("campaign-everywhere")),
    ]


def _about(verb: Verb, title: str, campaign: Campaign, **more: Any) -> ExecuteAction:
    return execute(verb, title, {"campaign": str(campaign.id), **more})


def _switch(campaign: Campaign, words: Words) -> ExecuteAction:
    title = words("button-campaign-on" if campaign.called_off else "button-campaign-off")
    data = {"campaign": str(campaign.id), "off": not campaign.called_off}
    return execute(Verb.campaign_switch, title, data, None if campaign.called_off else "destructive", checks=False)
