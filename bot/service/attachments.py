"""What came with a message and may be a picture; whether it is one shows when it is decoded."""

from itertools import islice
from typing import Any

from botbuilder.schema import Activity

from bot.service.wire import of
from stories.photos import Sent

FILE = "application/vnd.microsoft.teams.file.download.info"  # a file that was attached in a 1:1 chat
IMAGE = "image/"  # pasted, or taken with a phone: the service keeps it
URL_MOST = 4_000  # characters
LOOKED_AT = 10  # attachments of a message


def pictures(activity: Activity) -> list[Sent]:
    """The pictures that a message brings, in its order."""
    return [sent for each in islice(activity.attachments or [], LOOKED_AT) if (sent := _sent(each))]


def _sent(attachment: Any) -> Sent | None:
    inside = _url(of(attachment.content, "downloadUrl", most=URL_MOST))
    kind = (attachment.content_type or "").lower()
    if kind.startswith(IMAGE) and (url := _url(attachment.content_url) or inside):
        return Sent(url, file=False)
    return Sent(inside, file=True) if kind == FILE and inside else None


def _url(text: str) -> str:
    return text if len(text) <= URL_MOST else ""
