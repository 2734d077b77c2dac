"""What can be read on a card: which question it asks, what it is about, what its inputs hold."""

from cards.actions import Verb
from tests.connector import Json, readable
from tests.conversation import buttons
from tests.soak.pieces import ASKED, WORDS

PREVIEW = "preview"


def question(activity: Json, mark: str) -> str:
    """The question an activity asks: a field, or the preview of what is being told; empty when it asks nothing."""
    read = readable(activity)
    if WORDS("preview-note") in read:
        return PREVIEW if mark in read else ""
    if not any(each["verb"] == Verb.control for each in buttons(activity)):
        return ""
    return next((ASKED[line] for line in read.split("\n") if line in ASKED), "")


def card_of(activity: Json) -> Json:
    return next((each["content"] for each in activity.get("attachments", [])), {})


def about(card: Json, verb: Verb, id: str) -> bool:
    return any(each["verb"] == verb and each.get("data", {}).get("id") == id for each in buttons(card))


def inputs(node: object) -> dict[str, str]:
    """What a card's inputs hold."""
    if isinstance(node, list):
        return {id: value for each in node for id, value in inputs(each).items()}
    if not isinstance(node, dict):
        return {}
    own = {node["id"]: node.get("value", "")} if str(node.get("type", "")).startswith("Input.") else {}
    return own | {id: value for each in node.values() for id, value in inputs(each).items()}
