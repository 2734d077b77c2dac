"""The service's keys: known ones never wait, unknown ones share a fetch, and no document breaks anything."""

import asyncio
import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as trying
from hypothesis import strategies as some

from bot.service import keys as limits
from bot.service.keys import DOCUMENT_MOST, KEYS_MOST, PACE, RETRY, STALE, ServiceKeys
from bot.service.refusals import Unauthorized, Unavailable
from tests.bot.service.conftest import Watch, keys_of
from tests.conftest import Retold
from tests.connector import Json, Platform
from tests.conversation import Person

pytestmark = pytest.mark.usefixtures("calm")

NOWHERE = "http://127.0.0.1:1/"
SOON = 2.0  # seconds; whoever waits for a fetch that is held never gets there
WITH_KEYS = "/keys"


async def refreshed(keys: ServiceKeys) -> None:
    """Waits until the fetch that is under way has ended."""
    if keys._task:
        await keys._task


# One fetch for all, beside those who need none


async def test_the_keys_are_fetched_anew_once_a_day_and_nobody_waits(
    keys: ServiceKeys, teams: Platform, watch: Watch
) -> None:
    old = await keys.get("key-1")
    teams.rotate("key-2")
    watch.at += STALE
    assert await keys.get("key-1") is old
    assert teams.key_fetches == 1
    watch.at += 1
    assert await keys.get("key-1") is old
    await refreshed(keys)
    assert teams.key_fetches == 2
    await keys.get("key-2")
    keys.pace = 0
    with pytest.raises(Unauthorized, match="unknown signing key"):
        await keys.get("key-1")


async def test_the_old_keys_serve_while_new_ones_cannot_be_fetched(
    keys: ServiceKeys, teams: Platform, watch: Watch
) -> None:
    old = await keys.get("key-1")
    address, keys.url = keys.url, NOWHERE
    watch.at += STALE + 1
    for _ in range(3):
        assert await keys.get("key-1") is old
    await refreshed(keys)
    teams.rotate("key-2")
    keys.url = address
    watch.at += RETRY
    assert await keys.get("key-1") is old
    await refreshed(keys)
    assert teams.key_fetches == 1
    watch.at += 1
    assert await keys.get("key-1") is old
    await refreshed(keys)
    assert teams.key_fetches == 2


async def test_a_known_key_does_not_wait_while_another_is_fetched(keys: ServiceKeys, teams: Platform) -> None:
    await keys.get("key-1")
    teams.keys_held, keys.pace = asyncio.Event(), 0
    strangers = [asyncio.create_task(keys.get(f"stranger-{n}")) for n in range(50)]
    while teams.key_fetches < 2:
        await asyncio.sleep(0.01)
    async with asyncio.timeout(SOON):
        await keys.get("key-1")
    assert not any(stranger.done() for stranger in strangers)
    teams.keys_held.set()
    outcomes = await asyncio.gather(*strangers, return_exceptions=True)
    assert {type(outcome) for outcome in outcomes} == {Unauthorized}
    assert teams.key_fetches == 2


async def test_everybody_who_asks_at_the_start_shares_one_fetch(keys: ServiceKeys, teams: Platform) -> None:
    await asyncio.gather(*(keys.get("key-1") for _ in range(50)))
    assert teams.key_fetches == 1


async def test_the_first_unknown_key_is_fetched_at_once_and_the_next_after_a_pause(
    keys: ServiceKeys, teams: Platform, watch: Watch
) -> None:
    await keys.get("key-1")
    watch.at += PACE
    teams.rotate("key-2")
    async with asyncio.timeout(SOON):
        await keys.get("key-2")
    teams.rotate("key-3")
    keys.pace = 0.3
    began = asyncio.get_running_loop().time()
    await keys.get("key-3")
    assert asyncio.get_running_loop().time() - began >= 0.29
    assert teams.key_fetches == 3


async def test_a_key_that_is_asked_for_during_a_fetch_is_judged_by_the_next(keys: ServiceKeys, teams: Platform) -> None:
    """What is under way may have been written down before the service had a new key."""
    keys.pace, teams.keys_held = 0.05, asyncio.Event()
    first = asyncio.create_task(keys.get("key-1"))
    while teams.key_fetches < 1:
        await asyncio.sleep(0.01)
    await asyncio.sleep(0.05)
    new = asyncio.create_task(keys.get("key-2"))
    await asyncio.sleep(0)
    teams.keys["key-2"] = teams.keys["key-1"]
    teams.keys_held.set()
    await asyncio.gather(first, new)
    assert teams.key_fetches == 2


async def test_who_stops_waiting_stops_nobody_else(keys: ServiceKeys, teams: Platform) -> None:
    teams.keys_held = asyncio.Event()
    gone, stays = (asyncio.create_task(keys.get("key-1")) for _ in range(2))
    while teams.key_fetches < 1:
        await asyncio.sleep(0.01)
    gone.cancel()
    teams.keys_held.set()
    await stays


async def test_no_more_wait_than_there_is_room_for(
    keys: ServiceKeys, teams: Platform, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "WAITING_MOST", 3)
    await keys.get("key-1")
    teams.keys_held, keys.pace = asyncio.Event(), 0
    waiting = [asyncio.create_task(keys.get(f"stranger-{n}")) for n in range(3)]
    await asyncio.sleep(0)
    with pytest.raises(Unavailable, match="too many"):
        await keys.get("stranger-4")
    await keys.get("key-1")
    teams.keys_held.set()
    await asyncio.gather(*waiting, return_exceptions=True)
    with pytest.raises(Unauthorized):
        await keys.get("stranger-4")


async def test_a_service_that_answers_again_is_asked_again(keys: ServiceKeys, watch: Watch) -> None:
    address, keys.url = keys.url, NOWHERE
    with pytest.raises(Unavailable):
        await keys.get("key-1")
    keys.url = address
    watch.at += PACE
    async with asyncio.timeout(SOON):
        await keys.get("key-1")


async def test_an_unknown_key_is_not_judged_while_the_service_is_silent(keys: ServiceKeys) -> None:
    await keys.get("key-1")
    keys.url, keys.pace = NOWHERE, 0
    with pytest.raises(Unavailable):
        await keys.get("key-2")
    await keys.get("key-1")


# At the door, under a flood of made-up keys


async def test_a_flood_of_made_up_keys_delays_nobody_and_hides_no_rotation(
    retold: Retold, teams: Platform, teller: Person
) -> None:
    keys_of(retold).pace = 0.5
    signer = teams.keys[teams.key_id]
    activity = teller.activity("message", text="help")
    assert (await retold.door.bring(activity))[0] == 200
    teams.keys_held = asyncio.Event()
    flood = [
        asyncio.create_task(retold.door.bring(activity, teams.token(key_id=f"stranger-{n}", signer=signer)))
        for n in range(60)
    ]
    while teams.key_fetches < 2:
        await asyncio.sleep(0.01)
    async with asyncio.timeout(SOON):
        fresh = teams.token(jti="another")
        assert (await retold.door.bring(teller.activity("message", text="help"), fresh))[0] == 200
    assert not any(stranger.done() for stranger in flood)
    teams.rotate("key-2")
    new = asyncio.create_task(retold.door.bring(teller.activity("message", text="help")))
    teams.keys_held.set()
    assert (await asyncio.wait_for(new, 5))[0] == 200
    assert {status for status, _ in await asyncio.gather(*flood)} == {401}
    assert teams.key_fetches <= 4


# Documents of any kind


def described(teams: Platform) -> Json:
    return dict(teams.published()[0])


def bad_keys(teams: Platform) -> list[Any]:
    good = described(teams)
    short = good | {"n": good["n"][:80]}
    return [
        None,
        7,
        "key",
        [],
        {},
        {"kid": "half"},
        good | {"kid": 7},
        good | {"kid": ["list"]},
        good | {"kid": "e", "e": None},
        good | {"kid": "n", "n": "é"},
        good | {"kid": "short", "n": short["n"]},
        good | {"kid": "kty", "kty": "oct", "k": "c2VjcmV0"},
        good | {"kid": "endorsed", "endorsements": "msteams"},
        good | {"kid": "listed", "endorsements": [["msteams"]]},
        good | {"kid": "counted", "endorsements": 5},
    ]


async def test_a_bad_key_is_skipped_and_the_others_are_used(
    keys: ServiceKeys, teams: Platform, watch: Watch, caplog: pytest.LogCaptureFixture
) -> None:
    for bad in bad_keys(teams):
        caplog.clear()
        watch.at += PACE
        teams.rotate(f"key-{watch.at}")
        teams.documents[WITH_KEYS] = json.dumps({"keys": [bad, described(teams)]}).encode()
        await keys.get(teams.key_id)
        assert [record.levelname for record in caplog.records] == ["WARNING"], bad
        assert "1 of the service's 2 keys" in caplog.text


async def test_a_key_that_cannot_be_used_is_no_key(keys: ServiceKeys, teams: Platform, watch: Watch) -> None:
    await keys.get("key-1")
    for bad in bad_keys(teams):
        id = bad.get("kid") if isinstance(bad, dict) else "none"
        teams.documents[WITH_KEYS] = json.dumps({"keys": [bad]}).encode()
        watch.at += PACE
        with pytest.raises(Unavailable):
            await keys.get(str(id))
        await keys.get("key-1")


GARBAGE = (
    b"",
    b"{",
    b"null",
    b"7",
    b"[]",
    b"{}",
    b"\xff\xfe",
    b'{"keys": 5, "jwks_uri": 5}',
    b'{"keys": {}, "jwks_uri": {}}',
    b'{"keys": [], "jwks_uri": "file:///etc/passwd"}',
    b'{"keys": null, "jwks_uri": null}',
    b'{"keys": "abc", "jwks_uri": "abc"}',
    b'{"keys": ' + b"[" * 100_000 + b"]" * 100_000 + b"}",
    b'{"jwks_uri": ' + b'{"a":' * 5_000 + b"1" + b"}" * 5_000 + b"}",
)


@pytest.mark.parametrize("path", ["/openid", WITH_KEYS])
async def test_garbage_asks_for_patience_and_the_old_keys_go_on(
    retold: Retold, teams: Platform, teller: Person, path: str
) -> None:
    keys_of(retold).pace = 0
    activity = teller.activity("message", text="help")
    for garbage in GARBAGE:
        teams.documents = {path: garbage}
        assert (await retold.door.bring(activity))[0] == 503, garbage[:40]
    teams.documents = {}
    assert (await retold.door.bring(activity))[0] == 200
    for garbage in GARBAGE:
        teams.documents = {path: garbage}
        stranger = teams.token(key_id="stranger", signer=teams.keys["key-1"])
        assert (await retold.door.bring(activity, stranger))[0] == 503, garbage[:40]
        assert (await retold.door.bring(activity, teams.token(jti=str(len(garbage)))))[0] == 200


async def test_a_document_without_end_is_not_read_to_it(keys: ServiceKeys, teams: Platform, watch: Watch) -> None:
    filled = {"keys": teams.published(), "more": "x" * DOCUMENT_MOST}
    teams.documents[WITH_KEYS] = json.dumps(filled).encode()
    with pytest.raises(Unavailable):
        await keys.get("key-1")
    filled["more"] = "x" * (DOCUMENT_MOST - 5_000)
    teams.documents[WITH_KEYS] = json.dumps(filled).encode()
    watch.at += PACE
    await keys.get("key-1")


async def test_no_more_keys_are_read_than_a_service_has(keys: ServiceKeys, teams: Platform) -> None:
    keys.pace = 0
    many = [described(teams) | {"kid": f"key-{n}"} for n in range(KEYS_MOST + 1)]
    teams.documents[WITH_KEYS] = json.dumps({"keys": many}).encode()
    await keys.get(f"key-{KEYS_MOST - 1}")
    with pytest.raises(Unauthorized):
        await keys.get(f"key-{KEYS_MOST}")


JSON = some.recursive(
    some.none()
    | some.booleans()
    | some.integers()
    | some.floats(allow_nan=False, allow_infinity=False)
    | some.text(max_size=20),
    lambda inner: some.lists(inner, max_size=3) | some.dictionaries(some.text(max_size=10), inner, max_size=3),
    max_leaves=6,
)
PARTS = some.sampled_from(["kty", "n", "e", "kid", "use", "alg", "x5c", "endorsements", "d", "p", "q", "oth", "crv"])


@trying(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
@given(changes=some.dictionaries(PARTS, JSON, min_size=1, max_size=3))
async def test_whatever_a_key_is_the_next_one_is_good(
    keys: ServiceKeys, teams: Platform, watch: Watch, changes: Json
) -> None:
    good = described(teams)
    teams.documents[WITH_KEYS] = json.dumps({"keys": [good | changes, good | {"kid": "good"}]}).encode()
    keys._keys.clear()
    watch.at += PACE
    await keys.get("good")
