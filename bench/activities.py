"""Builds the requests Teams would send, serialised once, with room for the next activity's id."""

import json
import uuid
from datetime import UTC, datetime

ROOM = "0" * 16  # an activity id has as many digits, so that no length ever changes
TENANT = str(uuid.uuid5(uuid.NAMESPACE_URL, "retold-bench-tenant"))
APP_ID = str(uuid.uuid5(uuid.NAMESPACE_URL, "retold-bench-app"))


def request(text: str, conversation: str, user: int, service_url: str, token: str | None) -> tuple[bytes, bytes]:
    """What comes before and after the activity's id in `POST /api/messages`."""
    body = json.dumps(activity(text, conversation, user, service_url), separators=(",", ":")).encode()
    head = "POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json; charset=utf-8\r\n"
    if token:
        head += f"Authorization: Bearer {token}\r\n"
    head += f"Content-Length: {len(body)}\r\n\r\n"
    before, after = body.split(ROOM.encode())
    return head.encode() + before, after


def activity(text: str, conversation: str, user: int, service_url: str) -> dict[str, object]:
    now = datetime.now(UTC).isoformat(timespec="milliseconds")
    person = {"id": f"29:user-{user}", "name": f"Person {user}", "aadObjectId": str(uuid.UUID(int=user))}
    client = {"locale": "en-US", "country": "US", "platform": "Web", "timezone": "Europe/Berlin", "type": "clientInfo"}
    return {
        "type": "message",
        "id": ROOM,
        "timestamp": now,
        "localTimestamp": now,
        "channelId": "msteams",
        "serviceUrl": service_url,
        "from": person,
        "conversation": {"conversationType": "personal", "tenantId": TENANT, "id": conversation},
        "recipient": {"id": f"28:{APP_ID}", "name": "Retold"},
        "text": text,
        "textFormat": "plain",
        "locale": "en-US",
        "channelData": {"tenant": {"id": TENANT}},
        "entities": [client],
    }
