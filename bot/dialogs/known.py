"""All dialogs by name, on the stack that the turn's talk holds."""

from botbuilder.core import TurnContext
from botbuilder.dialogs import DialogContext, DialogSet, DialogState

from bot.dialogs.looking import Looking
from bot.dialogs.picturing import Picturing
from bot.dialogs.post import PostInterview
from bot.dialogs.story import STORY, Offer, StoryInterview
from bot.service.talks import TalkAccessor

POST, OFFER, LOOKING, PICTURING = "post", "offer", "looking", "picturing"


class Context(DialogContext):  # type: ignore[misc]
    """Where the dialogs of one turn run, without the SDK's memory scopes: ours use none.

    They would take a hundredth of a turn, and know the context that knows them, so that only the garbage collector
    frees both.
    """

    def __init__(self, dialogs: DialogSet, turn_context: TurnContext, state: DialogState) -> None:
        # All that the SDK's own does but for its memory scopes; so that is not called.
        self._dialogs, self._turn_context, self._stack = dialogs, turn_context, state.dialog_stack
        self.services: dict[str, object] = {}
        self.parent = None


class Dialogs(DialogSet):  # type: ignore[misc]
    """The dialogs that somebody can be in, run in our Context."""

    async def create_context(self, turn_context: TurnContext) -> Context:
        return Context(self, turn_context, await self._dialog_state.get(turn_context))


def dialogs() -> DialogSet:
    known = Dialogs(TalkAccessor())
    known.add(StoryInterview(STORY))
    known.add(PostInterview(POST))
    known.add(Offer(OFFER))
    known.add(Looking(LOOKING))
    known.add(Picturing(PICTURING))
    return known
