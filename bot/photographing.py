"""What the button for a photo does, in a story's form: the next picture in the chat is the story's."""

from bot import writing
from bot.clicks import Click, Reply, on, own
from bot.dialogs.known import PICTURING
from bot.dialogs.progress import progress
from bot.turn import Turn
from cards.actions import Verb
from stories.errors import NotFound, PictureLeads
from stories.pieces import Story


@on(Verb.photograph)
async def on_photograph(turn: Turn, click: Click) -> Reply:
    """The form stays as it is. Where the dialog is about that story, it takes a photo at any question."""
    story, open = await own(turn, click), progress(turn)
    if not isinstance(story, Story) or not story.editable:
        raise NotFound
    if story.anonymous:
        raise PictureLeads
    if not (open and open.is_about(story)):
        await writing.put_away(turn)
        await (await turn.dialog()).begin_dialog(PICTURING, str(story.id))
    return turn.words("photo-send-here")
