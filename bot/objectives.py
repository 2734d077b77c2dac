"""Objectives, for editors: what an organisation calls them, asks about them, and which can be chosen."""

from bot.clicks import Click, Reply, on
from bot.reviewing import editing
from bot.turn import Turn
from cards.actions import Verb
from cards.objectives import inputs, objective_card, objectives_card
from stories import recipes
from stories.errors import FromTheFile, NotFound, Outdated, TooManyObjectives, Unfit
from stories.objectives import Objective
from texts import LANGUAGES, words_for

TYPED_MOST = 500  # characters of an input that are looked at


async def objectives(turn: Turn, rest: str) -> None:
    """All of them, with their recipes."""
    await editing(turn)
    await turn.look_again()
    await turn.show(objectives_card(turn.words))


@on(Verb.objectives)
async def on_objectives(turn: Turn, click: Click) -> Reply:
    await editing(turn)
    await turn.look_again()
    return objectives_card(turn.words)


@on(Verb.objective)
async def on_objective(turn: Turn, click: Click) -> Reply:
    """The form of one of them; of a new one where none is named."""
    await editing(turn)
    await turn.look_again()
    return objective_card(_named(turn, click), turn.words)


@on(Verb.objective_save)
async def on_save(turn: Turn, click: Click) -> Reply:
    """What the form says, kept; else the form again, each mistake beside its field."""
    from bot.commands import tells  # commands.py names every feature, this one too

    editor = await editing(turn)
    await turn.look_again()
    known = _named(turn, click)
    typed = {id: click.text(id)[:TYPED_MOST] for id in inputs()}
    book = turn.words.book

    def called(key: str, language: str) -> str:
        return words_for(language, book=book).objective(key)

    try:
        said = recipes.understood(typed, LANGUAGES, book, known.key if known else "", called, tells)
        await recipes.save(turn.library, editor, turn.now, said, click.number("version"))
    except Unfit as error:
        wrong = {id: turn.words.error(mistake) for id, mistake in error.mistakes.items()}
        return objective_card(known, turn.words, typed, wrong)
    except (Outdated, TooManyObjectives) as error:
        return objective_card(known, turn.words, typed, refused=turn.words.error(error))
    await turn.look_again()
    return objectives_card(turn.words, turn.words("objective-saved", name=turn.words.objective(said.key)))


@on(Verb.objective_switch)
async def on_switch(turn: Turn, click: Click) -> Reply:
    editor = await editing(turn)
    await turn.look_again()
    known = _named(turn, click)
    if known is None:
        raise NotFound
    await recipes.switch(turn.library, editor, turn.now, known.key, on=click.data.get("on") is True)
    await turn.look_again()
    return objectives_card(turn.words)


def _named(turn: Turn, click: Click) -> Objective | None:
    """The objective that a click is about; None for a new one. Raises NotFound, or FromTheFile."""
    key, book = click.text("objective"), turn.words.book
    if key in book.filed:
        raise FromTheFile
    if key and key not in book.by_key:
        raise NotFound
    return book.by_key.get(key)
