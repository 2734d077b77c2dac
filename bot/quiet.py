"""When somebody wants to be written to: pause, resume, their working hours; and what the buttons of a letter do."""

import asyncio
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, time
from typing import Any
from uuid import UUID

from bot import reminding, writing
from bot.clicks import Click, Reply, on
from bot.turn import Turn
from cards.actions import Verb
from cards.letter import letter_card
from cards.piece import sentence_card
from cards.quiet import hours_card, paused_card
from stories import letters, slots, times
from stories.errors import NoDays, NotFound, SameHours, StoryError
from stories.letters import HALF_TOLD
from stories.tables.letters import Attention, Matter

TYPED_MOST = 100  # characters of an input; seven days have 27


def _weekdays(typed: str) -> list[str]:
    """Raises NoDays or UnknownChoice."""
    chosen = {slots.weekday(day) for day in typed.split(",") if day}
    if not chosen:
        raise NoDays
    return [day for day in slots.WEEKDAYS if day in chosen]


HOURS: Mapping[str, Callable[[str], Any]] = {"weekdays": _weekdays, "begins": slots.hour, "ends": slots.hour}


async def pause(turn: Turn, rest: str) -> None:
    """No letters from now on, or until the morning of a day."""
    try:
        until = await _morning(turn, rest) if rest else None
    except StoryError as error:
        await turn.say(turn.words.error(error))
        return
    mine = await _mine(turn)
    mine.paused, mine.paused_until = True, until
    await turn.show(paused_card(mine, turn.words))


async def resume(turn: Turn, rest: str) -> None:
    mine = await _mine(turn)
    mine.paused, mine.paused_until = False, None
    await turn.say(turn.words("letters-resumed"))


async def hours(turn: Turn, rest: str) -> None:
    await turn.show(hours_card(await _mine(turn), turn.words, city=await _city(turn)))


@on(Verb.save_hours)
async def on_save_hours(turn: Turn, click: Click) -> Reply:
    """The hours as they were chosen; what can't be is said beside its input, and nothing is changed."""
    mine = await _mine(turn)
    typed = {name: click.text(name)[:TYPED_MOST] for name in HOURS}
    kept: dict[str, Any] = {}
    wrong: dict[str, str] = {}
    for name, rule in HOURS.items():
        try:
            kept[name] = rule(typed[name])
        except StoryError as error:
            wrong[name] = turn.words.error(error)
    if not wrong.keys() & {"begins", "ends"} and kept["begins"] == kept["ends"]:
        wrong["ends"] = turn.words.error(SameHours())
    if wrong:
        return hours_card(mine, turn.words, typed, wrong, await _city(turn))
    for name, value in kept.items():
        setattr(mine, name, value)
    return sentence_card(turn.words("hours-saved"))


@on(Verb.go_on)
async def on_go_on(turn: Turn, click: Click) -> Reply:
    """The open question of what was left half-told is asked again."""
    left = await _left(turn, click)
    if reminding.is_open(turn, left):
        await (await turn.dialog()).reprompt_dialog()
    return await _settled(turn, left, click.id("letter"))


@on(Verb.put_by)
async def on_put_by(turn: Turn, click: Click) -> Reply:
    """What was left half-told waits among the drafts; something else that was begun meanwhile stays open."""
    left = await _left(turn, click)
    if reminding.is_open(turn, left):
        await writing.put_away(turn)
    return await _settled(turn, left, click.id("letter"))


async def _left(turn: Turn, click: Click) -> Matter:
    """What a letter to this person says was left half-told. Raises NotFound."""
    told = await turn.library.matters.told_in(click.id("letter"))
    left = [each for each in told if each.kind == HALF_TOLD and each.person_id == turn.person.id]
    if not left:
        raise NotFound
    return left[0]


async def _settled(turn: Turn, left: Matter, letter_id: UUID) -> Reply:
    """The letter, once its question is answered."""
    left.settled = True
    await turn.library.session.flush()
    return letter_card(await letters.read(turn.library, letter_id), turn.words)


async def _morning(turn: Turn, typed: str) -> datetime:
    """When the day begins that was typed, where the person is. Raises TimeUnclear, TimePast or TimeTooFar."""
    frame = times.Frame(turn.now, turn.words.zone.key, turn.words.language)
    day = await asyncio.to_thread(times.day, typed, frame)
    return datetime.combine(date.fromisoformat(day), time(), turn.words.zone).astimezone(UTC)


async def _city(turn: Turn) -> str:
    """Where the hours are meant; empty where there is only one clock."""
    zones = [turn.directory.time_zone, *await turn.library.channels.clocks()]
    return turn.words.heard_in(zones).city(turn.now)


async def _mine(turn: Turn) -> Attention:
    """When the person wants to be written to, to change: whatever was reckoned from it is reckoned anew."""
    mine = await turn.library.matters.attention(turn.person.id)
    mine.not_before = None
    return mine
