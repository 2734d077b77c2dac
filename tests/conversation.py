"""People who talk to Retold over HTTP, in sentences: `await teller.says("tell a story", hears="In one line")`."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

import aiohttp

from bot.service.replies import Replies
from stories.fields import applying
from stories.pieces import Story
from tests.connector import APP_ID, TENANT, Json, Platform, Posted, readable
from tests.reading import plain
from texts import words_for


@dataclass
class Door:
    """The bot's endpoint, and the platform on whose behalf activities are brought there."""

    session: aiohttp.ClientSession
    url: str
    platform: Platform
    replies: Replies | None = None  # which are waited for, so that a conversation can be read line by line

    async def bring(self, activity: Json, token: str | None = None) -> tuple[int, Json | None]:
        """Posts an activity with a token of the service (or another one); the status and the JSON that came back."""
        headers = {"Authorization": f"Bearer {self.platform.token() if token is None else token}"}
        async with self.session.post(self.url, json=activity, headers=headers) as response:
            text = await response.text()
        if self.replies:
            await self.replies.gone(10)
        return response.status, json.loads(text) if text else None


@dataclass
class Person:
    """Somebody in one conversation with the bot. `card` is the newest card they see, wherever it stands."""

    door: Door
    name: str = "Ada Example"
    id: str = field(default_factory=lambda: str(uuid4()))
    conversation: str = ""
    kind: str = "personal"
    locale: str = "en-US"
    tenant: str = TENANT
    team: str = ""

    def __post_init__(self) -> None:
        self.conversation = self.conversation or f"a:{self.id}"
        self.card: Json = {}
        self.at = ""  # the id of the activity that it stands in

    def in_channel(self, id: str, team: str = "19:team@thread.tacv2") -> "Person":
        """The same person, speaking in a channel."""
        return Person(self.door, self.name, self.id, id, "channel", self.locale, self.tenant, team)

    def activity(self, type: str, **more: Any) -> Json:
        """An activity by this person, as Teams sends it."""
        data: Json = {"tenant": {"id": self.tenant}}
        if self.kind == "channel":
            data |= {"team": {"id": self.team, "name": "Example team"}, "channel": {"id": self.conversation}}
        return {
            "type": type,
            "id": str(uuid4()),
            "timestamp": "2026-11-23T08:00:00.000Z",
            "channelId": "msteams",
            "serviceUrl": self.door.platform.service_url,
            "from": {"id": f"29:{self.id}", "name": self.name, "aadObjectId": self.id},
            "recipient": {"id": f"28:{APP_ID}", "name": "Retold"},
            "conversation": {"id": self.conversation, "conversationType": self.kind, "tenantId": self.tenant},
            "locale": self.locale,
            "channelData": data,
            "entities": [{"type": "clientInfo", "locale": self.locale, "platform": "Web", "timezone": "Europe/Berlin"}],
            **more,
        }

    async def sends(self, activity: Json) -> list[Posted]:
        """Brings an activity; what was newly said in any conversation by the time it was answered."""
        before = len(self.door.platform.posted)
        status, _ = await self.door.bring(activity)
        assert status == 200, status
        return self._sees(self.door.platform.posted[before:])

    def message(self, text: str) -> Json:
        """A text that is typed, in a channel after a mention."""
        message = self.activity("message", text=text, textFormat="plain")
        if self.kind == "channel":
            mention = {
                "type": "mention",
                "text": "<at>Retold</at>",
                "mentioned": {"id": f"28:{APP_ID}", "name": "Retold"},
            }
            message["text"] = f"<at>Retold</at> {text}"
            message["entities"].append(mention)
        return message

    async def sends_picture(self, picture: bytes, text: str = "", hears: str | None = None, file: bool = False) -> str:
        """Sends a picture, pasted or as a file, with a text or without; what was answered at once."""
        url = self.door.platform.sent(picture)
        pasted = {"contentType": "image/*", "contentUrl": url}
        shared = {
            "contentType": "application/vnd.microsoft.teams.file.download.info",
            "contentUrl": "https://example.sharepoint.com/personal/ada/Documents/board.png",
            "name": "board.png",
            "content": {"downloadUrl": url, "uniqueId": str(uuid4()), "fileType": "png"},
        }
        beside = {"contentType": "text/html", "content": "<p>…</p>"}
        message = {**self.message(text), "attachments": [shared if file else pasted, beside]}
        heard = "\n".join(posted.text for posted in await self.sends(message))
        assert hears is None or plain(hears) in heard, f"{hears!r} was not said, but:\n{heard}"
        return heard

    def click(self, verb: str, data: Json, **more: Any) -> Json:
        """A button that is pressed."""
        value = {"action": {"type": "Action.Execute", "verb": verb, "data": data}, "trigger": "manual"}
        return self.activity("invoke", name="adaptiveCard/action", value=value, **more)

    async def says(self, text: str, hears: str | None = None) -> str:
        """Types a text; everything that was answered, in which `hears` has to be."""
        heard = "\n".join(posted.text for posted in await self.sends(self.message(text)))
        assert hears is None or plain(hears) in heard, f"{hears!r} was not said, but:\n{heard}"
        return heard

    async def clicks(self, title: str, sees: str | None = None, card: Json | None = None, **inputs: Any) -> Json:
        """Presses a button of the newest card, or of `card`; the invoke's answer, in which `sees` has to be."""
        button = find_button(card or self.card, title)
        self._turns_to(card)
        return await self.invokes(button["verb"], {**button.get("data", {}), **inputs}, sees)

    async def invokes(self, verb: str, data: Json, sees: str | None = None, **more: Any) -> Json:
        """Sends a click with whatever data; the invoke's answer."""
        before = len(self.door.platform.posted)
        status, answer = await self.door.bring(self.click(verb, data, **{"replyToId": self.at, **more}))
        assert status == 200, status
        assert answer is not None
        self._sees(self.door.platform.posted[before:])
        if isinstance(answer["value"], dict) and answer["value"].get("type") == "AdaptiveCard":
            self.card = answer["value"]
        said = answer["value"]
        shown = plain(said) if isinstance(said, str) else readable(said) or str(said)
        assert sees is None or plain(sees) in shown, f"{sees!r} is not shown, but:\n{shown}"
        return answer

    def installation(self) -> Json:
        """Retold is installed where this person is."""
        data = self.activity("installationUpdate", action="add")
        if self.kind == "channel":
            data["channelData"]["settings"] = {"selectedChannel": {"id": self.conversation, "name": "Example channel"}}
        return data

    async def adds_the_app(self) -> list[Posted]:
        """Installs Retold where this person is; what was said at once."""
        return await self.sends(self.installation())

    def _turns_to(self, card: Json | None) -> None:
        """From the newest card to another one that stands somewhere."""
        self.at = next((posted.id for posted in self.door.platform.posted if posted.carries(card)), self.at)

    def _sees(self, posted: list[Posted]) -> list[Posted]:
        for each in posted:
            if each.activity.get("attachments"):
                self.card, self.at = each.card, each.id
        return posted


def find_button(card: Json, title: str) -> Json:
    """The button with this title, or with one that is heard and goes on; fails where there is none."""
    for button in buttons(card):
        heard = plain(str(button.get("title")))
        if title in (heard, button.get("tooltip")) or heard.startswith((f"{title}: ", f"{title}, ")):
            return button
    raise AssertionError(f"no button {title!r} in:\n{readable(card)}")


def buttons(node: Any) -> Iterator[Json]:
    """All buttons of a card that ask the bot."""
    if isinstance(node, list):
        for each in node:
            yield from buttons(each)
    elif isinstance(node, dict):
        if node.get("type") == "Action.Execute":
            yield node
        for each in node.values():
            yield from buttons(each)


STORY = (
    "Calmer handovers between shifts",
    "Every morning we lost half an hour looking for notes.",
    "We put one shared page at the top of the channel.",
    "Nobody searches any more, and patients wait less.",
    "45 min -> 10 min",
    "Pin a page\nFill it in before you leave",
    "High performance",
)


TOLD = ("headline", "situation", "change", "outcome", "evidence", "steps", "objective")  # what STORY answers


async def tells(person: Person, headline: str = STORY[0]) -> None:
    """Tells a whole story, up to its preview."""
    words = words_for(person.locale)
    await person.says("tell a story", hears=words("ask-headline"))
    told = dict(zip(TOLD, (headline, *STORY[1:-1], words("objective-high-performance")), strict=True))
    for asked in applying(Story.FIELDS, {}):
        heard = await person.says(told.get(asked.name, "skip"))
    assert words("preview-note") in heard, heard


async def publishes(person: Person, headline: str = STORY[0]) -> None:
    """Tells a whole story, publishes it and looks at it."""
    await tells(person, headline)
    await goes_out(person, headline)
    await person.clicks(words_for(person.locale)("button-see"))


async def goes_out(person: Person, sees: str) -> Json:
    """Publishes the story at whose preview they are, on its own where others sound like it; the answer."""
    words = words_for(person.locale)
    answer = await person.clicks(words("button-publish"))
    if words("button-on-its-own") in readable(answer["value"]):
        answer = await person.clicks(words("button-on-its-own"))
    assert sees in readable(answer["value"]), readable(answer["value"])
    return answer


async def shares(person: Person, text: str = "I read three stories this week, and each began with one change.") -> None:
    """Shares a lesson, publishes it and looks at it."""
    for answer in ("share an idea", "Something I learned", text, "skip", "skip", "1"):
        heard = await person.says(answer)
    assert "This is how others will see it" in heard, heard
    await person.clicks("Publish", sees="Published")
    await person.clicks("See it")


async def opens(person: Person, headline: str = STORY[0]) -> None:
    """Opens one of the newest stories."""
    await person.says("stories", hears=headline)
    await person.clicks(f"Open: {headline}", sees="Done.")
