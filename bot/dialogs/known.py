"""All dialogs by name, on the stack that the turn's talk holds."""

from botbuilder.dialogs import DialogSet

from bot.dialogs.looking import Looking
from bot.dialogs.picturing import Picturing
from bot.dialogs.post import PostInterview
from bot.dialogs.story import STORY, Offer, StoryInterview
from bot.service.talks import TalkAccessor

POST, OFFER, LOOKING, PICTURING = "post", "offer", "looking", "picturing"


def dialogs() -> DialogSet:
    known = DialogSet(TalkAccessor())
    known.add(StoryInterview(STORY))
    known.add(PostInterview(POST))
    known.add(Offer(OFFER))
    known.add(Looking(LOOKING))
    known.add(Picturing(PICTURING))
    return known
