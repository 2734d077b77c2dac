"""A channel's digest: when it comes, what it would say now, and sending, pausing and resuming it."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from botbuilder.schema import ActivityTypes

from bot.clicks import Click, Reply, on
from bot.directory import zone_of
from bot.service.wire import of
from bot.turn import Turn, channel_id
from cards.actions import Verb
from cards.channel import confirmation_card, declined_card, resumed_card, setup_card
from cards.digest import digest_card
from cards.piece import sentence_card
from stories import rules, slots
from stories.editions import introduce, recall_digest, send_digest
from stories.errors import NotAChannel, NotAnEditor, NotFound, NotThere, StoryError
from stories.tables.conversations import Channel
from texts import LANGUAGES, Words, words_for

RULES: Mapping[str, Callable[[str], Any]] = {
    "rhythm": slots.rhythm,
    "weekday": slots.weekday,
    "hour": slots.hour,
    "time_zone": slots.time_zone,
}


async def preview(turn: Turn, rest: str) -> None:
    here = await _here(turn)
    edition = await turn.library.channels.preview(here, turn.now)
    if edition:
        editor = await turn.edits()
        await turn.show(digest_card(edition, words_of(here).among(turn.words.book), for_editor=editor))
    else:
        await turn.say(turn.words("digest-empty"))


async def digest_now(turn: Turn, rest: str) -> None:
    sent = await _send(turn, await _editable(turn))
    await turn.say(turn.words("digest-coming" if sent else "digest-empty"))


async def recall(turn: Turn, rest: str) -> None:
    here = await _editable(turn)
    recalled = await recall_digest(turn.library, turn.desk, here, turn.now)
    await turn.say(turn.words("digest-recalled" if recalled else "digest-not-there"))


async def settings(turn: Turn, rest: str) -> None:
    await turn.show(setup_card(await _editable(turn), turn.words))


async def pause(turn: Turn, rest: str) -> None:
    (await _editable(turn)).paused = True
    await turn.say(turn.words("digest-paused"))


async def resume(turn: Turn, rest: str) -> None:
    here = await _editable(turn)
    await turn.show(resumed_card(here, _scheduled(turn, here), words_of(here)))


async def paused(turn: Turn) -> bool:
    """Whether the digest here was paused; where no channel is, there is none."""
    try:
        return (await turn.library.channels.read(turn.conversation_id)).paused
    except NotFound:
        return False


async def added(turn: Turn) -> None:
    """Retold was added to a channel: the setup card comes, once per install."""
    here = _described(turn)
    if await turn.library.channels.added(here):
        await introduce(turn.library, turn.desk, await turn.library.channels.get(here.id), turn.now)


def words_of(channel: Channel) -> Words:
    """The channel's own language and time."""
    return words_for(channel.conversation.language, channel.time_zone)


@on(Verb.channel_save)
async def on_save(turn: Turn, click: Click) -> Reply:
    """The setup form: a confirmation with the first date, or the form again with what is wrong."""
    here = await _editable(turn)
    entered = {field: click.text(field) for field in (*RULES, "language", "posts", "focus")}
    entered["rhythm"] = entered["rhythm"] or here.rhythm  # a card of an earlier edition does not ask for it
    kept: dict[str, Any] = {}
    wrong: dict[str, str] = {}
    for field, rule in RULES.items():
        try:
            kept[field] = rule(entered[field])
        except StoryError as error:
            wrong[field] = turn.words.error(error)
    if wrong:
        return setup_card(here, turn.words, entered, wrong)
    for field, value in kept.items():
        setattr(here, field, value)
    here.posts_at_once = entered["posts"] != "digest"
    here.focus = [each for each in turn.words.book.active if each in entered["focus"].split(",")]
    if entered["language"] in LANGUAGES:
        here.conversation.language = entered["language"]
    return confirmation_card(here, _scheduled(turn, here), words_of(here))


@on(Verb.not_here)
async def on_not_here(turn: Turn, click: Click) -> Reply:
    """No digest comes here, until somebody asks for one."""
    here = await _editable(turn)
    here.next_slot = None
    return declined_card(turn.words)


@on(Verb.send_first)
async def on_send_first(turn: Turn, click: Click) -> Reply:
    """The first digest at once; where there is nothing to tell yet, the confirmation stays and a sentence says so."""
    sent = await _send(turn, await _editable(turn))
    return sentence_card(turn.words("digest-coming")) if sent else turn.words("digest-empty")


async def _send(turn: Turn, here: Channel) -> bool:
    return await send_digest(turn.library, turn.desk, here, turn.now, turn.now) is not None


def _scheduled(turn: Turn, here: Channel) -> datetime:
    """The channel's next slot, which counts from now on."""
    here.paused = False
    here.next_slot = slots.next_slot(here, turn.now)
    return here.next_slot


async def _here(turn: Turn) -> Channel:
    """The channel in which the person speaks. Teams adds an app to a team; its other channels are known from now on."""
    if turn.context.activity.conversation.conversation_type != "channel":
        raise NotAChannel
    described = _described(turn)
    try:
        here = await turn.library.channels.read(turn.conversation_id)
    except NotFound:
        await turn.library.channels.added(described)
        here = await turn.library.channels.read(turn.conversation_id)
    here.group_id = described.group_id or here.group_id  # Teams does not tell it each time
    return here


async def _editable(turn: Turn) -> Channel:
    """The channel in which the person speaks, if they may change it. Raises NotAnEditor, NotAChannel or NotThere."""
    here = await _here(turn)
    if not await turn.edits():
        raise NotAnEditor
    here = await turn.library.channels.get(here.id)
    if not here.conversation.installed:
        raise NotThere
    here.conversation.service_url = turn.context.activity.service_url
    here.conversation.unreachable_since = None  # whoever speaks here can be answered here
    return here


def _described(turn: Turn) -> Channel:
    """The channel an activity comes from, or that was chosen when the app was added, with sensible values."""
    activity = turn.context.activity
    data = activity.channel_data
    chosen = data if activity.type == ActivityTypes.installation_update else None
    here = turn.here(channel_id(of(chosen, "settings", "selectedChannel", "id")))
    name = of(chosen, "settings", "selectedChannel", "name") or of(data, "channel", "name") or of(data, "team", "name")
    return Channel(
        tenant=turn.library.tenant,
        id=here.id,
        conversation=here,
        team_id=turn.team,
        group_id=of(data, "team", "aadGroupId"),
        name=rules.name(name),
        weekday="mon",
        hour=9,
        time_zone=zone_of(activity) or turn.directory.time_zone,
    )
