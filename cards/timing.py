"""When a post goes out: said in its preview and on its author's card, and asked on a card of its own."""

from collections.abc import Collection

from microsoft_teams.cards import CardElement, ExecuteAction, TextInput

from cards import parts, rows
from cards.actions import Verb, about, execute, name
from cards.parts import Card
from stories import times
from stories.pieces import Piece, Post, Status
from texts import Words

CHANNELS_NAMED = 3  # the others are counted


def when(piece: Piece, words: Words, hearing: Collection[str]) -> str:
    """Who hears a leader's post when, in one sentence: General and Announcements hear it now. Nothing for any other."""
    if not isinstance(piece, Post) or not piece.by_leader:
        return ""
    at = times.planned(piece.timing)
    if not at and piece.timing != times.NOW:
        return words("when-digest")
    if not hearing:
        return words("when-unheard")
    channels, count = named(list(hearing), words), len(hearing)
    if at:
        return words("published-heard", channels=channels, count=count, moment=words.moment(at))
    if piece.status == Status.published:
        return words("published-now", channels=channels, count=count)
    return words("when-now", channels=channels, count=count)


def named(names: list[str], words: Words) -> str:
    """General, Announcements, Ward 3 and 4 more channels."""
    more = len(names) - CHANNELS_NAMED
    shown = [*names[:CHANNELS_NAMED], *([words("more-channels", count=more)] if more > 0 else [])]
    return words.listed(shown)


def timed(piece: Piece, words: Words, hearing: Collection[str]) -> list[CardElement]:
    """When a leader's post goes out, and a button to change it; one that is planned can go out now."""
    said = when(piece, words, hearing)
    if not said:
        return []
    change = about(Verb.retime, words("button-retime"), piece)
    if piece.status != Status.planned:
        return [parts.box(parts.run(f"🕘 {said}"), parts.buttons(change))]
    title = parts.run(f"🕘 {words('planned-title')}", weight="Bolder")
    out = _choice(piece, times.NOW, words("button-publish-now"))
    return [parts.box(title, parts.run(said), parts.buttons(change, out))]


def time_card(piece: Piece, words: Words, typed: str = "", wrong: str = "") -> Card:
    """Asks when a post shall go out: two answers, and a line for any other time.

    After bad input with what was `typed`, and what is `wrong` with it.
    """
    title = words("ask-timing")
    enter = TextInput(
        id="typed",
        label=words("label-timing"),
        placeholder=words("example-time"),
        value=typed[: times.TEXT_MOST] or None,
        max_length=times.TEXT_MOST,
    )
    enter.spacing = "Medium"
    save = execute(Verb.replan, words("button-save-time"), _data(piece), "positive")
    names = {key: words(f"timing-{key}") for key in (times.NOW, times.DIGEST)}
    choices = [rows.choice(_choice(piece, key, named), named) for key, named in names.items()]
    return parts.card(
        [
            parts.heading(title),
            parts.run(name(piece, words), weight="Bolder"),
            *choices,
            parts.marked(wrong, enter),
        ],
        [save, about(Verb.preview, words("button-back"), piece, checks=False)],
        summary=title,
    )


def _choice(piece: Piece, timing: str, title: str) -> ExecuteAction:
    return execute(Verb.replan, title, {**_data(piece), "timing": timing}, checks=False)


def _data(piece: Piece) -> dict[str, object]:
    return {"id": str(piece.id), "version": piece.version}
