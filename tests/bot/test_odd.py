"""What the service never sends: ids of another kind, channels nobody chose, boxes in boxes. It has no effect."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from bot.directory import ACCOUNT
from bot.service.wire import ID_MOST
from cards.actions import Verb
from tests.bot.conftest import count, rows
from tests.conftest import Retold, Start
from tests.connector import APP_ID, Json, readable
from tests.conversation import Person, publishes, shares

pytestmark = pytest.mark.usefixtures("calm")

NEWS, GHOST = "19:news@thread.tacv2", "19:ghost@thread.tacv2"
DEEP: Any = json.loads("[" * 50 + "]" * 50)  # as deep as may be, inside an activity


# Who somebody is


class Stranger(Person):
    """Somebody whose object id nobody tells."""

    def activity(self, type: str, **more: Any) -> Json:
        activity = super().activity(type, **more)
        activity["from"] = {"id": self.id, "name": self.name}
        return activity


KINDS_OF_ID = ("29:lea", "8:orgid:lea", f"28:{APP_ID}", "lea", f"{ACCOUNT}lea")


async def test_an_account_is_never_taken_for_a_person_of_the_directory(start: Start) -> None:
    named = frozenset({*KINDS_OF_ID, *(f"{ACCOUNT}{id}" for id in KINDS_OF_ID)})
    retold = await start(leaders=named, editors=named)
    lea = retold.person("Lea Leader", id="lea")
    await publishes(lea)
    story = lea.card
    await lea.in_channel(NEWS).adds_the_app()
    for id in KINDS_OF_ID:
        stranger = Stranger(retold.door, "Mallory Example", id=id, conversation=f"a:{id}")
        await shares(stranger)
        assert "leader" not in readable(stranger.card)
        await stranger.clicks("Withdraw", sees="Only the one who wrote it", card=story)
        there = Stranger(retold.door, "Mallory Example", id, NEWS, "channel", team="19:team@thread.tacv2")
        await there.says("digest pause", hears="Only Retold's editors and the owners of this team")
    written = await rows(retold.wiring.database, "SELECT author_id FROM post ORDER BY author_id")
    assert written == [(f"{ACCOUNT}{id}",) for id in sorted(KINDS_OF_ID)]
    await lea.in_channel(NEWS).says("digest pause", hears="The digest is paused.")


async def test_somebody_whom_the_directory_does_not_know_may_do_what_everybody_may(retold: Retold) -> None:
    guest = Stranger(retold.door, "Gil Guest", id="29:gil", conversation="a:gil")
    await publishes(guest)
    await guest.clicks("Withdraw", sees="Withdrawn")


NO_OBJECT_IDS = ("29:lea", "x" * 65, "lea example", "lea\n", "é", "-", "../x", 5, ["lea"], DEEP)


async def test_an_object_id_looks_like_one(retold: Retold, teller: Person) -> None:
    for id in NO_OBJECT_IDS:
        activity = teller.activity("message", text="help")
        activity["from"]["aadObjectId"] = id
        assert (await retold.door.bring(activity))[0] == 400, str(id)[:20]
    assert await count(retold.wiring.database) == 0


def long_ids() -> Iterator[Json]:
    for id in ("x" * (ID_MOST + 1), "ü" * (ID_MOST // 2 + 1), "\U0001f600" * (ID_MOST // 4 + 1)):
        yield {"id": id}
        yield {"replyToId": id}
        yield {"from": {"id": id}}
        yield {"conversation": {"id": id}}


async def test_an_id_has_an_end(retold: Retold, teller: Person) -> None:
    for wrong in long_ids():
        activity = teller.activity("message", text="help")
        for field, value in wrong.items():
            activity[field] = activity[field] | value if isinstance(value, dict) else value
        assert (await retold.door.bring(activity))[0] == 400, next(iter(wrong))
    assert await count(retold.wiring.database) == 0


async def test_the_longest_ids_are_kept(retold: Retold) -> None:
    longest = "\U0001f600" * (ID_MOST // 4)
    person = Stranger(retold.door, "Ada Example", id=longest, conversation=longest)
    activity = person.activity("message", text="tell a story") | {"id": longest}
    assert (await retold.door.bring(activity))[0] == 200
    assert "In one line" in retold.door.platform.posted[-1].text


async def test_a_name_of_any_length_is_cut(retold: Retold) -> None:
    await retold.person("a" + "\u0301\u0323" * 20_000).says("help", hears="What I can do")


# Channels nobody chose


async def test_a_channel_is_chosen_by_an_install_and_not_by_a_message(retold: Retold) -> None:
    member = retold.person().in_channel(NEWS)
    chosen = {"selectedChannel": {"id": GHOST, "name": "Ghost"}}
    for text in ("digest preview", "digest settings"):
        message = member.activity("message", text=text)
        message["channelData"]["settings"] = chosen
        await member.sends(message)
    update = member.activity("conversationUpdate", membersAdded=[{"id": f"28:{APP_ID}"}])
    update["channelData"]["settings"] = chosen
    await member.sends(update)
    assert await rows(retold.wiring.database, "SELECT id, name FROM channel") == [(NEWS, "Example team")]


NO_CHANNEL_IDS: tuple[Any, ...] = (5, ["19:x"], {"id": "x"}, "x" * (ID_MOST + 1), ";messageid=1", "", True, DEEP)


async def test_what_is_no_id_of_a_channel_or_team_names_none(retold: Retold) -> None:
    for id in NO_CHANNEL_IDS:
        member = retold.person().in_channel(NEWS)
        added = member.activity("installationUpdate", action="add")
        added["channelData"] |= {
            "settings": {"selectedChannel": {"id": id, "name": id}},
            "team": {"id": id, "name": id},
        }
        await member.sends(added)
        for event in ("channelDeleted", "teamDeleted"):
            told = member.activity("conversationUpdate")
            told["channelData"] |= {"eventType": event, "channel": {"id": id}, "team": {"id": id}}
            assert (await retold.door.bring(told))[0] == 200
    assert {id for (id,) in await rows(retold.wiring.database, "SELECT id FROM channel")} == {NEWS}


async def test_a_thread_of_nothing_is_no_conversation(retold: Retold) -> None:
    member = retold.person().in_channel(";messageid=1")
    assert (await retold.door.bring(member.activity("message", text="digest preview")))[0] == 400
    assert await count(retold.wiring.database) == 0


# Boxes in boxes


def boxed(person: Person) -> Iterator[Json]:
    """Activities with a deep box wherever something is read."""
    yield person.activity("message", text="help", entities=[{"type": "clientInfo", "timezone": DEEP}])
    mentions: tuple[Json, ...] = (
        {"mentioned": DEEP},
        {"mentioned": {"id": DEEP, "name": "x"}},
        {"mentioned": {"id": f"28:{APP_ID}", "name": DEEP}},
        {"mentioned": {"id": f"28:{APP_ID}"}, "text": DEEP},
    )
    for mention in mentions:
        yield person.activity("message", text="help", entities=[{"type": "mention", **mention}])
    for data in (DEEP, {"eventType": DEEP, "team": DEEP, "channel": {"id": DEEP}, "tenant": {"id": person.tenant}}):
        yield person.activity("conversationUpdate", channelData=data)
    values: tuple[Any, ...] = (DEEP, {"action": DEEP}, {"action": {"verb": DEEP}}, {"action": {"verb": {"say": 1}}})
    yield from (person.activity("invoke", name="adaptiveCard/action", value=value) for value in values)
    fields = ("id", "version", "choice", "says", "fields", "list", "digest", "objective", "after", "wanted", "weekday")
    for verb in Verb:
        data = dict.fromkeys(fields, DEEP)
        yield person.activity("invoke", name="adaptiveCard/action", value={"action": {"verb": verb, "data": data}})


async def test_boxes_in_boxes_are_read_nowhere(retold: Retold, teller: Person) -> None:
    for activity in boxed(teller):
        status, answer = await retold.door.bring(activity)
        assert status in (200, 400), (activity["type"], activity.get("name"))
        assert "500" not in str(answer)
    assert not any("went wrong" in posted.text for posted in retold.door.platform.posted)


async def test_a_tenant_in_boxes_is_none(retold: Retold, teller: Person) -> None:
    activity = teller.activity("message", text="help")
    activity["conversation"]["tenantId"] = DEEP
    assert (await retold.door.bring(activity))[0] == 403
    assert await count(retold.wiring.database) == 0
