"""All dialogs by name, on the stack that the turn's talk holds."""

from botbuilder.dialogs import DialogSet

from bot.dialogs.looking import Looking
from bot.dialogs.post import PostInterview
from bot.dialogs.story import STORY, Offer, StoryInterview
from bot.service.talks import TalkAccessor

POST, OFFER, LOOKING = "post", "offer", "looking"


def dialogs() -> DialogSet:
    known = DialogSet(TalkAccessor())
    known.add(StoryInterview(STORY))
    known.add(PostInterview(POST))
    known.add(Offer(OFFER))
    known.add(Looking(LOOKING))
    return known
