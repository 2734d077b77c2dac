"""When a leader's post goes out: asked for once more, and changed, on its card."""

import asyncio

from bot import writing
from bot.clicks import Click, Reply, on, own
from bot.dialogs.progress import progress
from bot.turn import Turn
from cards.actions import Verb
from cards.timing import time_card
from stories import editing, times
from stories.errors import NotALeader, NotFound, TimePast, TimeTooFar, TimeUnclear
from stories.pieces import Post, Status


@on(Verb.retime)
async def on_retime(turn: Turn, click: Click) -> Reply:
    post = await _own_post(turn, click)
    return (
        time_card(post, turn.words) if post.status in (Status.draft, Status.planned) else await writing.card(turn, post)
    )


@on(Verb.replan)
async def on_replan(turn: Turn, click: Click) -> Reply:
    """Another time for a post: a draft's preview says it, and one that was planned goes out then, or now."""
    post = await _own_post(turn, click)
    typed = click.text("timing") or click.text("typed")
    frame = times.Frame(turn.now, turn.words.zone.key, turn.words.language)
    try:
        timing = await asyncio.to_thread(times.timing, typed, frame)
        await editing.replan(turn.library, post, timing, turn.now)
    except (TimeUnclear, TimePast, TimeTooFar) as error:
        return time_card(post, turn.words, typed, turn.words.error(error))
    if post.status != Status.draft:
        return await writing.published(turn, post)
    open = progress(turn)
    if turn.open and open and open.is_about(post):
        open.answers["timing"] = timing
        open.keep(turn.open)
    return await writing.card(turn, post)


async def _own_post(turn: Turn, click: Click) -> Post:
    """A leader's own post, whose time they may change. Raises NotFound, NotYours or NotALeader."""
    post = await own(turn, click)
    if not isinstance(post, Post):
        raise NotFound
    post.by_leader = await turn.leads()
    if not post.by_leader:
        raise NotALeader
    return post
