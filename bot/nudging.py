"""What a leader does with a nudge: begins with what it offers, or says no to more of them."""

from bot import writing
from bot.clicks import Click, Reply, on
from bot.dialogs.known import POST
from bot.dialogs.progress import Answers, Progress
from bot.turn import Turn
from cards.actions import Verb
from cards.letter import letter_card
from stories import letters, rules
from stories.errors import NotFound
from stories.nudging import NUDGE

BEGUN_WITH = {"thanks": "thanked", "trial": "practice", "question": ""}  # the kinds of post: the story each is about


@on(Verb.begin_post)
async def on_begin_post(turn: Turn, click: Click) -> Reply:
    """A post of this kind begins, about the story that was offered; what else was begun becomes a draft."""
    kind = rules.choice(click.text("kind"), tuple(BEGUN_WITH), str)
    if not turn.personal:
        return turn.words("in-private", typed=turn.words.each("command-share")[0])
    answers: Answers = {"kind": kind}
    if field := BEGUN_WITH[kind]:
        story = await turn.library.mentions(str(click.id()))
        answers[field] = str(story.id)
    await writing.put_away(turn)
    await (await turn.dialog()).begin_dialog(POST, Progress(answers=answers))
    return turn.words("done")


@on(Verb.nudges)
async def on_nudges(turn: Turn, click: Click) -> Reply:
    """No more of them, or again; the letter says so."""
    told = await turn.library.matters.told_in(click.id("letter"))
    if not any(each.kind == NUDGE and each.person_id == turn.person.id for each in told):
        raise NotFound
    mine = await turn.library.matters.attention(turn.person.id)
    mine.nudged = click.data.get("on") is True
    await turn.library.session.flush()
    return letter_card(await letters.read(turn.library, click.id("letter")), turn.words)
