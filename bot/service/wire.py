"""Activities as they travel: what the bot reads of one that came, and how an answer is addressed.

Read by hand for the fields we use: the SDK's own mapper takes a tenth of a turn's time, and trusts what comes.
"""

import re
from typing import Any

from botbuilder.schema import Activity, ActivityTypes, Attachment, ChannelAccount, ConversationAccount, Entity

Json = dict[str, Any]
ID_MOST = 800  # bytes; Teams' longest are about 200, and three of them have to fit in an index row of 2.7 KB
NAME_MOST = 256  # characters; what is longer is cut
THREAD = ";"  # what follows it in a conversation's id is a thread of it
IDS = ("id", "replyToId")

# People and tenants in the directory have GUIDs; the Playground's are like them, and a digit longer.
is_directory_id = re.compile(r"[0-9A-Za-z][0-9A-Za-z-]{0,63}").fullmatch


class Malformed(ValueError):
    """What came is not an activity; the message says what is wrong with it."""


def read(sent: Json) -> Activity:
    """The activity in a JSON object. Raises Malformed."""
    return Activity(
        type=_text(sent, "type", needed=True),
        id=_text(sent, "id", needed=True),
        name=_text(sent, "name"),
        action=_text(sent, "action"),
        text=_text(sent, "text"),
        locale=_text(sent, "locale"),
        channel_id=_text(sent, "channelId"),
        service_url=_text(sent, "serviceUrl", needed=True),
        reply_to_id=_text(sent, "replyToId"),
        value=sent.get("value"),
        channel_data=sent.get("channelData"),
        from_property=_account(sent.get("from"), "from"),
        recipient=_account(sent.get("recipient"), "recipient"),
        conversation=_conversation(sent),
        members_added=[_account(member, "membersAdded") for member in _list(sent, "membersAdded")],
        members_removed=[_account(member, "membersRemoved") for member in _list(sent, "membersRemoved")],
        attachments=[_attachment(each) for each in _list(sent, "attachments") if isinstance(each, dict)],
        entities=[_entity(entity) for entity in _list(sent, "entities") if isinstance(entity, dict)],
    )


def addressed(to: Activity) -> Json:
    """The ends of a message that answers an activity; only a message can be replied to by its id."""
    reply_to = {"replyToId": to.id} if to.type == ActivityTypes.message else {}
    return {
        "from": {"id": to.recipient.id, "name": to.recipient.name},
        "recipient": {"id": to.from_property.id, "name": to.from_property.name},
        "conversation": {"id": to.conversation.id},
        **reply_to,
    }


def _text(sent: Json, field: str, *, needed: bool = False) -> str:
    text = sent.get(field) or ""
    if field in IDS and isinstance(text, str) and _bytes(text) > ID_MOST:
        raise Malformed(f"an id has {ID_MOST} bytes at the most")
    if not isinstance(text, str) or (needed and not text):
        raise Malformed(f"an activity's {field} is text" + (", and needed" if needed else ""))
    return text


def _list(sent: Json, field: str) -> list[Any]:
    several = sent.get(field) or []
    if not isinstance(several, list):
        raise Malformed(f"an activity's {field} is a list")
    return several


def _account(sent: Any, field: str) -> ChannelAccount:
    if not isinstance(sent, dict):
        raise Malformed(f"an activity's {field} is an object")
    object_id = _text(sent, "aadObjectId")
    if object_id and not is_directory_id(object_id):
        raise Malformed("an aadObjectId is an id of the directory")
    return ChannelAccount(
        id=_text(sent, "id", needed=True), name=_text(sent, "name")[:NAME_MOST], aad_object_id=object_id
    )


def _conversation(activity: Json) -> ConversationAccount:
    sent = activity.get("conversation")
    if not isinstance(sent, dict):
        raise Malformed("an activity's conversation is an object")
    id = _text(sent, "id", needed=True)
    if id.startswith(THREAD):
        raise Malformed("a thread is in a conversation")
    return ConversationAccount(
        id=id,
        conversation_type=_text(sent, "conversationType") or _likely_type(activity, sent),
        tenant_id=_text(sent, "tenantId"),
    )


def _likely_type(activity: Json, conversation: Json) -> str:
    """What a conversation is whose type nobody told."""
    if of(activity.get("channelData"), "team", "id"):
        return "channel"
    return "groupChat" if conversation.get("isGroup") else "personal"


def _attachment(sent: Json) -> Attachment:
    return Attachment(
        content_type=_text(sent, "contentType"), content_url=_text(sent, "contentUrl"), content=sent.get("content")
    )


def _entity(sent: Json) -> Entity:
    entity = Entity(type=_text(sent, "type"))
    entity.additional_properties = {field: value for field, value in sent.items() if field != "type"}
    return entity


def of(data: Any, *path: str, most: int = ID_MOST) -> str:
    """A name or an id somewhere in what Teams sent; empty where it is not, or is longer than any (`most` bytes)."""
    for step in path:
        data = data.get(step) if isinstance(data, dict) else None
    return data if isinstance(data, str) and _bytes(data) <= most else ""


def _bytes(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode())
