"""All dialogs by name, on the stack that the turn's talk holds."""

from botbuilder.core import TurnContext
from botbuilder.dialogs import DialogContext, DialogSet

from bot.dialogs.looking import Looking
from bot.dialogs.picturing import Picturing
from bot.dialogs.post import PostInterview
from bot.dialogs.story import STORY, Offer, StoryInterview
from bot.service.talks import TalkAccessor

POST, OFFER, LOOKING, PICTURING = "post", "offer", "looking", "picturing"


class Dialogs(DialogSet):  # type: ignore[misc]
    """A set of dialogs that use none of the SDK's memory scopes.

    What manages them and the context know each other, so that only the garbage collector would free them.
    """

    async def create_context(self, turn_context: TurnContext) -> DialogContext:
        context = await super().create_context(turn_context)
        context.state = None
        return context


def dialogs() -> DialogSet:
    known = Dialogs(TalkAccessor())
    known.add(StoryInterview(STORY))
    known.add(PostInterview(POST))
    known.add(Offer(OFFER))
    known.add(Looking(LOOKING))
    known.add(Picturing(PICTURING))
    return known
