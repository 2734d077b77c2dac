"""The guided dialogs, each reading like its conversation."""

from botbuilder.dialogs import DialogSet

from bot.dialogs.post import PostInterview
from bot.dialogs.story import Offer, StoryInterview
from bot.service.talks import TalkAccessor

STORY, POST, OFFER = "story", "post", "offer"


def dialogs() -> DialogSet:
    """All dialogs, on the stack that the turn remembers."""
    known = DialogSet(TalkAccessor())
    known.add(StoryInterview(STORY))
    known.add(PostInterview(POST))
    known.add(Offer(OFFER))
    return known
