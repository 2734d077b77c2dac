"""What a click on a card does. What a card carries is a claim; who may do it is decided from our rows."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from microsoft_teams.cards import AdaptiveCard

from bot import channel, commands, pieces
from bot.dialogs import OFFER
from bot.dialogs.interview import PREVIEW, Interview, Question
from bot.turn import Turn
from cards.actions import Verb
from cards.digest import digest_card
from cards.form import piece_form
from cards.parts import CONTENT_TYPE, as_json
from cards.piece import gone_card, piece_card, sentence_card
from cards.question import answered_card
from stories.errors import NotFound, StoryError
from stories.pieces import Piece
from texts import words_for

Data = Mapping[str, Any]
Answer = dict[str, Any]


class BadClick(ValueError):
    """A click that no card of ours carries."""


async def clicked(turn: Turn, value: object) -> Answer:
    """What an `adaptiveCard/action` invoke is answered: a card in place, a sentence, or a refusal."""
    try:
        verb, data = _read(value)
        async with turn.library.session.begin_nested():  # a refusal leaves nothing behind
            answer = await _DOES[verb](turn, data)
    except BadClick as error:
        return _refusal(str(error))
    except NotFound:
        answer = gone_card(turn.words)
    except StoryError as error:
        answer = turn.words.error(error)
    return _sentence(answer) if isinstance(answer, str) else _card(answer)


async def _say(turn: Turn, data: Data) -> str:
    """As if it had been typed."""
    said = data.get("says")
    if said in ("keep", "no"):
        if turn.open is None or turn.open.id != OFFER:
            return turn.words("already-answered")
        turn.text = turn.words.each("word-keep" if said == "keep" else "word-skip")[0]
    elif command := next((each for each in commands.COMMANDS if each.name == said), None):
        if command not in commands.offered(turn):
            return commands.elsewhere(turn, command)
        turn.text = turn.words.each(f"command-{command.name}")[0]
    else:
        raise BadClick("no such command")
    await commands.hear(turn)
    return turn.words("done")


async def _choose(turn: Turn, data: Data) -> AdaptiveCard | str:
    """An answer to the open question; an old question's buttons do nothing."""
    choice = str(data.get("choice"))
    question = _open_question(turn, data)
    if question is None:
        return turn.words("already-answered")
    if choice not in question.choices:
        raise BadClick("no such choice")
    turn.text = choice
    await (await turn.dialog()).continue_dialog()
    return answered_card(question.field, turn.words(question.names + choice), turn.words)


async def _control(turn: Turn, data: Data) -> AdaptiveCard | str:
    """Back, skip and the like, at the open question only."""
    said = data.get("says")
    question = _open_question(turn, data)
    if question is None:
        return turn.words("already-answered")
    if turn.open is None or said not in _interview(turn).controls(question, turn.open.state["answers"]):
        raise BadClick("no such button")
    turn.text = turn.words.each(f"word-{said}")[0]
    await (await turn.dialog()).continue_dialog()
    return answered_card(question.field, turn.words(f"button-{said}"), turn.words)


def _open_question(turn: Turn, data: Data) -> Question | None:
    """The question a click is about, if it is still the open one."""
    field = str(data.get("field"))
    if turn.open is None or turn.open.state.get("asked") != field or field == PREVIEW:
        return None
    return _interview(turn).question(field)


def _interview(turn: Turn) -> Interview:
    interview: Interview = turn.dialogs.find_dialog(turn.open.id if turn.open else "")
    return interview


async def _publish(turn: Turn, data: Data) -> AdaptiveCard:
    return await pieces.publish(turn, await _own(turn, data), _version(data))


async def _edit(turn: Turn, data: Data) -> AdaptiveCard:
    piece = await _own(turn, data)
    return piece_form(piece, turn.words) if piece.editable else gone_card(turn.words)


async def _save(turn: Turn, data: Data) -> AdaptiveCard:
    piece = await _own(turn, data)
    return await pieces.save(turn, piece, _version(data), data) if piece.editable else gone_card(turn.words)


async def _preview(turn: Turn, data: Data) -> AdaptiveCard:
    return await pieces.card(turn, await _own(turn, data))


async def _later(turn: Turn, data: Data) -> AdaptiveCard:
    return await pieces.later(turn, await _own(turn, data))


async def _resume(turn: Turn, data: Data) -> AdaptiveCard:
    piece = await _own(turn, data)
    await pieces.resume(turn, piece)
    return sentence_card(turn.words("resumed"))


async def _discard(turn: Turn, data: Data) -> AdaptiveCard:
    return await pieces.discard(turn, await _own(turn, data))


async def _withdraw(turn: Turn, data: Data) -> AdaptiveCard:
    return await pieces.withdraw(turn, await _own(turn, data))


async def _show(turn: Turn, data: Data) -> str:
    """A story from a list, as a card of its own."""
    piece = await turn.library.piece(pieces.parsed(data.get("id")))
    count = (await turn.library.inspired([piece.id])).get(piece.id, 0)
    await turn.show(piece_card(piece, turn.words, count, turn.viewer))
    return turn.words("done")


async def _inspired(turn: Turn, data: Data) -> AdaptiveCard:
    """Counts once per person, takes it back the second time, and shows the card it was clicked on."""
    piece = await turn.library.piece(pieces.parsed(data.get("id")))
    count = await turn.library.inspire(piece, turn.person.id, _number(data, "seen"), turn.now)
    await turn.desk.recount(turn.library, piece.id)
    if "digest" not in data:
        return piece_card(piece, turn.words, count, turn.viewer)
    edition = await turn.library.channels.edition(pieces.parsed(data["digest"]))
    if edition.channel.id != turn.conversation_id:
        raise BadClick("that digest stands in another channel")
    return digest_card(edition, words_for(edition.channel.language), unfolded=piece.id)


async def _channel_save(turn: Turn, data: Data) -> AdaptiveCard:
    return await channel.save(turn, data)


_DOES: dict[Verb, Callable[[Turn, Data], Awaitable[AdaptiveCard | str]]] = {
    Verb.say: _say,
    Verb.choose: _choose,
    Verb.control: _control,
    Verb.publish: _publish,
    Verb.edit: _edit,
    Verb.save: _save,
    Verb.preview: _preview,
    Verb.later: _later,
    Verb.resume: _resume,
    Verb.discard: _discard,
    Verb.withdraw: _withdraw,
    Verb.show: _show,
    Verb.inspired: _inspired,
    Verb.channel_save: _channel_save,
}


def _read(value: object) -> tuple[Verb, Data]:
    action = value.get("action") if isinstance(value, Mapping) else None
    data = action.get("data") if isinstance(action, Mapping) else None
    if not isinstance(action, Mapping) or not isinstance(data, Mapping | None):
        raise BadClick("not a click on a card")
    try:
        verb = Verb(action.get("verb", ""))
    except ValueError as error:
        raise BadClick("no such button") from error
    if verb not in _DOES:
        raise BadClick("no such button yet")
    return verb, data or {}


async def _own(turn: Turn, data: Data) -> Piece:
    return await pieces.own(turn, data.get("id"))


def _version(data: Data) -> int:
    return _number(data, "version")


def _number(data: Data, field: str) -> int:
    number = data.get(field)
    if not isinstance(number, int) or isinstance(number, bool) or not 0 <= number < 2**31:
        raise BadClick(f"{field} is no number")
    return number


def _card(card: AdaptiveCard) -> Answer:
    return {"statusCode": 200, "type": CONTENT_TYPE, "value": as_json(card)}


def _sentence(sentence: str) -> Answer:
    return {"statusCode": 200, "type": "application/vnd.microsoft.activity.message", "value": sentence}


def _refusal(reason: str) -> Answer:
    error = {"code": "BadRequest", "message": reason}
    return {"statusCode": 400, "type": "application/vnd.microsoft.error", "value": error}
