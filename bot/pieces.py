"""What a word or a click does to somebody's own piece: publish, edit, save, resume, discard."""

from collections.abc import Callable, Mapping
from typing import Any
from uuid import UUID

from botbuilder.dialogs import DialogInstance
from microsoft_teams.cards import AdaptiveCard

from bot.turn import Turn
from cards.form import piece_form, shown
from cards.piece import gone_card, piece_card, preview_card, sentence_card
from stories import editing, rules
from stories.errors import NotFound, Outdated, StoryError
from stories.objectives import BY_KEY, POST_KINDS
from stories.pieces import Piece, Post, Status, Story

REQUIRED = ("headline", "situation", "change", "outcome", "kind", "text", "objective")

_RULES: dict[str, Callable[[str], Any]] = {
    "headline": rules.headline,
    "situation": rules.paragraph,
    "change": rules.paragraph,
    "outcome": rules.paragraph,
    "text": rules.paragraph,
    "evidence": rules.evidence,
    "steps": rules.steps,
    "voice": rules.optional_paragraph,
    "ask": rules.optional_paragraph,
    "objective": lambda text: rules.choice(text, tuple(BY_KEY), str),
    "kind": lambda text: rules.choice(text, POST_KINDS, str),
}


async def own(turn: Turn, id: object) -> Piece:
    """The sender's own piece with an id that came from outside. Raises NotFound or NotYours."""
    return await turn.library.own(parsed(id), turn.person.id)


def parsed(id: object) -> UUID:
    """An id that came from outside. Raises NotFound."""
    try:
        return UUID(str(id))
    except ValueError as error:
        raise NotFound from error


async def card(turn: Turn, piece: Piece) -> AdaptiveCard:
    """The piece as its author sees it now."""
    if piece.status == Status.draft:
        return preview_card(piece, turn.words)
    count = (await turn.library.inspired([piece.id])).get(piece.id, 0)
    return piece_card(piece, turn.words, count, turn.viewer)


async def publish(turn: Turn, piece: Piece, version: int) -> AdaptiveCard:
    """Publishes a draft, once; the card says what is missing where it is not ready."""
    if isinstance(piece, Post) and piece.status == Status.draft:
        piece.by_leader = turn.house.leads(turn.person)
    try:
        first = await turn.library.publish(piece, version, turn.now)
    except NotFound:
        return gone_card(turn.words)
    except StoryError as error:
        return preview_card(piece, turn.words, wrong=turn.words.error(error))
    settle(turn, piece)
    if first:
        await turn.say(turn.words("published"))
    return await card(turn, piece)


async def save(turn: Turn, piece: Piece, version: int, typed: Mapping[str, Any]) -> AdaptiveCard:
    """What the form says, kept if it follows the rules; else the form again, with all that was typed."""
    entered = _entered(piece, typed)
    answers: dict[str, Any] = {}
    wrong: dict[str, str] = {}
    for field, text in entered.items():
        try:
            answers[field] = _RULES[field](text)
        except StoryError as error:
            wrong[field] = turn.words.error(error)
    if wrong:
        return piece_form(piece, turn.words, entered, wrong)
    if version != piece.version:
        return piece_form(piece, turn.words, entered, refused=turn.words.error(Outdated()))
    await turn.library.revise(piece, answers)
    if piece.status == Status.published:
        await turn.desk.refresh(turn.library, piece.id)
    else:
        to_preview(turn, piece)
    return await card(turn, piece)


def _entered(piece: Piece, typed: Mapping[str, Any]) -> dict[str, str]:
    """Every field of the form. Some clients leave out the empty ones; one that leaves out more sends only changes."""
    stands = shown(piece)
    whole = all(field in typed for field in REQUIRED if field in stands)
    return {field: str(typed.get(field, "" if whole else before) or "") for field, before in stands.items()}


async def discard(turn: Turn, piece: Piece) -> AdaptiveCard:
    """A draft is thrown away; what is no draft any more is shown as it is."""
    if piece.status != Status.draft:
        return await card(turn, piece)
    await turn.library.discard(piece)
    settle(turn, piece)
    return sentence_card(turn.words("discarded"))


async def withdraw(turn: Turn, piece: Piece) -> AdaptiveCard:
    """A published piece disappears from every channel it stands in."""
    if piece.status != Status.published:
        return await card(turn, piece)
    await turn.library.discard(piece)
    await turn.desk.refresh(turn.library, piece.id)
    return sentence_card(turn.words("withdrawn"))


async def later(turn: Turn, piece: Piece) -> AdaptiveCard:
    """A draft waits among the drafts; what is no draft any more is shown as it is."""
    if piece.status != Status.draft:
        return await card(turn, piece)
    settle(turn, piece)
    return sentence_card(turn.words("kept"))


async def resume(turn: Turn, piece: Piece) -> None:
    """Goes on with a draft where it was left: at the first open question, or at the preview."""
    if piece.status != Status.draft:
        raise NotFound
    dialog = await turn.dialog()
    if turn.open and turn.open.state.get("piece") == str(piece.id):
        await dialog.reprompt_dialog()
        return
    await put_away(turn)
    await dialog.begin_dialog(kind(piece), {"answers": answers(piece), "piece": str(piece.id)})


async def put_away(turn: Turn) -> None:
    """The half-told piece, if there is one, becomes a draft."""
    if turn.open and turn.open.state.get("answers"):
        await turn.dialogs.find_dialog(turn.open.id).draft(turn, turn.open.state)
        await turn.say(turn.words("put-away"))
    turn.close()


def settle(turn: Turn, piece: Piece) -> None:
    """Ends the dialog about a piece that is settled."""
    if turn.open and turn.open.state.get("piece") == str(piece.id):
        turn.close()


def to_preview(turn: Turn, piece: Piece) -> None:
    """The dialog about a piece waits at its preview, whose words can be typed as well."""
    if turn.open and turn.open.state.get("piece") != str(piece.id):
        return
    state = {"answers": answers(piece), "piece": str(piece.id), "asked": "preview"}
    turn.memory.stack[:] = [DialogInstance(kind(piece), state)]


def kind(piece: Piece) -> str:
    """The dialog that is about this kind of piece."""
    return "story" if isinstance(piece, Story) else "post"


def answers(piece: Piece) -> dict[str, Any]:
    """The answers a draft holds. Once it is ready, the optional questions count as answered too."""
    held = piece.answers
    try:
        editing.ready(piece)
    except StoryError:
        return {field: answer for field, answer in held.items() if answer}
    return held
