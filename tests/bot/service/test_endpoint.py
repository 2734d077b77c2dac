"""The door: who gets in, and that a refusal leaves no trace."""

import asyncio
import base64
import gzip
import hashlib
import hmac
import json
import logging
import time
import zlib
from collections.abc import Callable
from typing import Any
from uuid import uuid4

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from hypothesis import HealthCheck, given
from hypothesis import settings as trying
from hypothesis import strategies as some

from tests.bot.conftest import Gone, count, rows
from tests.bot.service.conftest import keys_of
from tests.conftest import Retold, Start
from tests.connector import APP_ID, ISSUER, Json, Platform
from tests.conversation import Person

pytestmark = pytest.mark.usefixtures("calm")

Forged = Callable[[Platform], str]
Changed = Callable[[Json], None]


def encoded(part: bytes) -> bytes:
    return base64.urlsafe_b64encode(part).rstrip(b"=")


def signed_with_the_public_key(teams: Platform) -> str:
    """HS256, whose secret everybody knows: the bytes of the service's public key."""
    pem = teams.keys[teams.key_id].public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    claims = {"iss": ISSUER, "aud": APP_ID, "exp": time.time() + 600, "serviceurl": teams.service_url}
    header = {"alg": "HS256", "typ": "JWT", "kid": teams.key_id}
    signed = b".".join(encoded(json.dumps(part).encode()) for part in (header, claims))
    return (signed + b"." + encoded(hmac.digest(pem, signed, hashlib.sha256))).decode()


def unsigned(teams: Platform) -> str:
    claims = {"iss": ISSUER, "aud": APP_ID, "exp": time.time() + 600, "serviceurl": teams.service_url}
    return jwt.encode(claims, "", "none", headers={"kid": teams.key_id})


NOT_THE_SERVICE: dict[str, Forged] = {
    "no token": lambda teams: "",
    "another scheme": lambda teams: f"Basic {teams.token()}",
    "nothing after the scheme": lambda teams: "Bearer ",
    "garbage": lambda teams: "Bearer garbage",
    "three parts of garbage": lambda teams: "Bearer a.b.c",
    "letters that no token has": lambda teams: "Bearer é.ü.ñ",
    "expired": lambda teams: f"Bearer {teams.token(exp=time.time() - 400)}",
    "not yet valid": lambda teams: f"Bearer {teams.token(nbf=time.time() + 400)}",
    "another bot's": lambda teams: f"Bearer {teams.token(aud=str(uuid4()))}",
    "another issuer": lambda teams: f"Bearer {teams.token(iss='https://sts.windows.net/')}",
    "no audience": lambda teams: f"Bearer {teams.token(aud=None)}",
    "a claim of the wrong type": lambda teams: f"Bearer {teams.token(exp='tomorrow')}",
    "another signature": lambda teams: f"Bearer {teams.token(signer=generate_private_key(65537, 2048))}",
    "algorithm none": lambda teams: f"Bearer {unsigned(teams)}",
    "algorithm HS256": lambda teams: f"Bearer {signed_with_the_public_key(teams)}",
    "a key id that is no text": lambda teams: "Bearer " + encoded(b'{"alg":"RS256","kid":[1]}').decode() + ".e30.AA",
}


async def posts(retold: Retold, body: bytes, authorization: str, content_type: str = "application/json") -> int:
    headers = {"Content-Type": content_type, **({"Authorization": authorization} if authorization else {})}
    async with retold.door.session.post(retold.door.url, data=body, headers=headers) as response:
        if response.status != 200:
            assert "Traceback" not in await response.text()
        return response.status


async def left_no_trace(retold: Retold) -> None:
    assert retold.door.platform.calls == []
    assert await count(retold.wiring.database) == 0


async def test_lets_the_service_in(retold: Retold, teller: Person) -> None:
    status, answer = await retold.door.bring(teller.activity("message", text="help"))
    assert (status, answer) == (200, None)
    assert "What I can do" in retold.door.platform.posted[-1].text


async def test_nobody_else_gets_in(retold: Retold, teams: Platform, teller: Person) -> None:
    activity = json.dumps(teller.activity("message", text="tell a story")).encode()
    got = {name: await posts(retold, activity, forged(teams)) for name, forged in NOT_THE_SERVICE.items()}
    assert got == dict.fromkeys(NOT_THE_SERVICE, 401)
    await left_no_trace(retold)


async def test_a_refusal_says_why(retold: Retold, teams: Platform, teller: Person) -> None:
    expired = teams.token(exp=time.time() - 400)
    status, answer = await retold.door.bring(teller.activity("message", text="help"), expired)
    assert (status, answer) == (401, {"error": {"message": "not a token of the service: ExpiredSignatureError"}})


async def test_bytes_that_are_no_text_are_no_token(retold: Retold) -> None:
    host, port = retold.address.removeprefix("http://").split(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    writer.write(b"POST /api/messages HTTP/1.1\r\nHost: retold\r\nContent-Length: 2\r\n")
    writer.write(b"Authorization: Bearer \xff\xfe.a.b\r\nConnection: close\r\n\r\n{}")
    answer = await reader.read()
    writer.close()
    assert answer.startswith(b"HTTP/1.1 401"), answer
    await left_no_trace(retold)


async def test_a_new_key_of_the_service_is_known_at_once(retold: Retold, teams: Platform, teller: Person) -> None:
    keys_of(retold).pace = 0.1
    activity = teller.activity("message", text="help")
    old, stranger = teams.token(), teams.token(key_id="stranger", signer=teams.keys[teams.key_id])
    assert (await retold.door.bring(activity, stranger))[0] == 401
    await left_no_trace(retold)
    assert (await retold.door.bring(activity))[0] == 200
    teams.rotate("key-2")
    assert (await retold.door.bring(teller.activity("message", text="help")))[0] == 200
    assert (await retold.door.bring(activity, old))[0] == 401


@pytest.mark.parametrize("address", ["http://127.0.0.1:1/openid", "{}/elsewhere", "{}/keys"])
async def test_asks_for_patience_while_the_keys_cannot_be_fetched(start: Start, teams: Platform, address: str) -> None:
    retold = await start(openid_url=address.format(f"http://127.0.0.1:{teams.port}"))
    activity = json.dumps(retold.person().activity("message", text="help")).encode()
    assert await posts(retold, activity, f"Bearer {teams.token()}") == 503
    await left_no_trace(retold)


# A genuine caller, but not for us

ADDRESSES = [
    "https://smba.trafficmanager.net.evil.example/",
    "https://evil.trafficmanager.net/",
    "https://smba.trafficmanager.net@evil.example/",
    "https://someone:secret@smba.trafficmanager.net/",
    "https://smba.trafficmanager.net:8443/",
    "http://smba.trafficmanager.net/",
    "https://evil.example/#smba.trafficmanager.net",
    "https://evil.example\\@smba.trafficmanager.net/",
    "https://xn--a/",
    "ftp://smba.trafficmanager.net/",
    "smba.trafficmanager.net",
    "http://127.0.0.1:1/",
    "http://localhost/",
    "not an address",
]


async def test_answers_at_known_addresses_only(retold: Retold, teams: Platform, teller: Person) -> None:
    for address in ADDRESSES:
        activity = json.dumps(teller.activity("message", text="help") | {"serviceUrl": address}).encode()
        status = await posts(retold, activity, f"Bearer {teams.token(serviceurl=address)}")
        assert status == 403, address
    await left_no_trace(retold)


async def test_a_token_is_good_for_the_address_it_names(retold: Retold, teams: Platform, teller: Person) -> None:
    for claimed in ("https://smba.trafficmanager.net/", None, 5, [teams.service_url], ""):
        activity = teller.activity("message", text="help")
        assert (await retold.door.bring(activity, teams.token(serviceurl=claimed)))[0] == 403, claimed
    await left_no_trace(retold)


async def test_a_key_vouches_for_its_channels_only(retold: Retold, teams: Platform, teller: Person) -> None:
    webchat = teller.activity("message", text="help") | {"channelId": "webchat"}
    assert (await retold.door.bring(webchat))[0] == 403
    await left_no_trace(retold)


async def test_a_key_of_another_channel_vouches_for_nothing_here(
    retold: Retold, teams: Platform, teller: Person
) -> None:
    teams.endorsements = ("webchat", "slack")
    assert (await retold.door.bring(teller.activity("message", text="help")))[0] == 403
    await left_no_trace(retold)


def another_tenant(activity: Json) -> None:
    activity["conversation"]["tenantId"] = activity["channelData"]["tenant"]["id"] = str(uuid4())


def two_tenants(activity: Json) -> None:
    activity["channelData"]["tenant"]["id"] = str(uuid4())


def another_two_tenants(activity: Json) -> None:
    activity["conversation"]["tenantId"] = str(uuid4())


def no_tenant(activity: Json) -> None:
    del activity["conversation"]["tenantId"], activity["channelData"]


def a_list_of_tenants(activity: Json) -> None:
    activity["conversation"]["tenantId"] = [activity["conversation"]["tenantId"]]


async def test_serves_its_own_tenant_only(retold: Retold, teller: Person) -> None:
    for change in (another_tenant, two_tenants, another_two_tenants, no_tenant, a_list_of_tenants):
        activity = teller.activity("message", text="help")
        change(activity)
        assert (await retold.door.bring(activity))[0] == 403, change.__name__
    await left_no_trace(retold)


# What comes


async def test_reads_no_more_than_a_quarter_of_a_megabyte(retold: Retold, teams: Platform, teller: Person) -> None:
    activity = json.dumps(teller.activity("message", text="x" * 300_000)).encode()
    assert await posts(retold, activity, f"Bearer {teams.token()}") == 413
    assert await posts(retold, activity, "") == 401
    await left_no_trace(retold)


def bomb() -> bytes:
    """250 MB in 243 KB."""
    packing = zlib.compressobj(9, wbits=31)
    return b"".join([*(packing.compress(b"x" * 1_000_000) for _ in range(250)), packing.flush()])


async def test_nothing_is_inflated(retold: Retold, teams: Platform, teller: Person) -> None:
    """A quarter of a megabyte may be hundreds: whoever sends it, it is refused as it came, and costs nothing."""
    packed = gzip.compress(json.dumps(teller.activity("message", text="help")).encode())
    for body in (packed, bomb()):
        for headers, status in (({"Authorization": f"Bearer {teams.token()}"}, 400), ({}, 401)):
            sent = {**headers, "Content-Type": "application/json", "Content-Encoding": "gzip"}
            began = time.process_time()
            async with retold.door.session.post(f"{retold.address}/api/messages", data=body, headers=sent) as answer:
                assert answer.status == status
            assert time.process_time() - began < 0.2, "inflating it takes a second"
    await left_no_trace(retold)


NO_OBJECT = (b"", b"{", b"tell a story", b"[]", b'"text"', b"null", b"7", b"[" * 100_000, b"9" * 5_000, b"\xff\xfe")


async def test_refuses_what_is_no_json_object(retold: Retold, teams: Platform) -> None:
    for body in NO_OBJECT:
        assert await posts(retold, body, f"Bearer {teams.token()}") == 400, body[:20]
    await left_no_trace(retold)


NOT_AN_END: tuple[Any, ...] = (None, "", 5, [], {}, {"id": ""}, {"id": 5})


async def test_refuses_an_activity_without_its_ends(retold: Retold, teller: Person) -> None:
    for field in ("id", "type", "from", "recipient", "conversation"):
        for value in NOT_AN_END:
            status, _ = await retold.door.bring(teller.activity("message", text="help") | {field: value})
            assert status == 400, (field, value)
    await left_no_trace(retold)


WRONG_TYPES: tuple[Json, ...] = (
    {"text": 5},
    {"locale": ["en"]},
    {"entities": "mention"},
    {"entities": [{"type": 5}]},
    {"membersAdded": [{}]},
    {"membersAdded": ["me"]},
    {"name": {"first": "Ada"}},
)


async def test_refuses_fields_of_the_wrong_type(retold: Retold, teller: Person) -> None:
    for wrong in WRONG_TYPES:
        assert (await retold.door.bring(teller.activity("message") | wrong))[0] == 400, wrong
    await left_no_trace(retold)


WRITTEN: dict[str, Callable[[Json], bytes]] = {
    "escaped": lambda activity: json.dumps(activity).encode(),
    "raw": lambda activity: json.dumps(activity, ensure_ascii=False).encode("utf-8", "surrogatepass"),
    "escaped in utf-16": lambda activity: json.dumps(activity).encode("utf-16"),
}


@pytest.mark.parametrize(("letter", "kept"), [("\ud83d", "?"), ("\x00", "")], ids=["half a letter", "nul"])
@pytest.mark.parametrize("written", WRITTEN.values(), ids=WRITTEN.keys())
async def test_letters_that_no_database_takes_do_no_harm(
    retold: Retold, teams: Platform, letter: str, kept: str, written: Callable[[Json], bytes]
) -> None:
    """As escapes they are left out; without an escape it is no JSON in UTF-8."""
    odd = retold.person(f"Ada{letter} Example", id="ada", conversation=f"a:ada-{letter}")
    body = written(odd.activity("message", text=f"he{letter}lp"))
    escaped = b"\\u" in body
    assert await posts(retold, body, f"Bearer {teams.token()}") == (200 if escaped else 400)
    known = [(f"Ada{kept} Example", f"a:ada-{kept}")] if escaped else []
    assert await rows(retold.wiring.database, "SELECT name, conversation_id FROM person") == known
    assert not any("went wrong" in posted.text or "my notes" in posted.text for posted in teams.posted)


async def test_boxes_in_boxes_do_no_harm(retold: Retold, teams: Platform, teller: Person) -> None:
    """So many are taken, more are refused; how many that is depends on the machine's stack."""
    statuses = []
    for depth in (10, 300, 600, 900, 5_000):
        deep = json.dumps(teller.activity("message", text="help \x01", value="")).replace(
            '"value": ""', '"value": ' + "[" * depth + "]" * depth
        )
        statuses.append(await posts(retold, deep.encode(), f"Bearer {teams.token()}"))
    assert (statuses[0], statuses[-1]) == (200, 400)
    assert statuses == sorted(statuses)
    assert set(statuses) == {200, 400}


async def test_a_backslash_somebody_typed_is_text(retold: Retold, teller: Person) -> None:
    await teller.says("tell a story", hears="In one line")
    await teller.says("We got rid of every \\u0000 in our exports", hears="What was going on before?")
    await teller.says("back", hears="We got rid of every \\u0000 in our exports")


JSON = some.recursive(
    some.none() | some.booleans() | some.integers() | some.floats() | some.text(some.characters(), max_size=20),
    lambda inner: some.lists(inner, max_size=3) | some.dictionaries(some.text(max_size=10), inner, max_size=3),
    max_leaves=6,
)


@some.composite
def mutations(draw: some.DrawFn) -> Changed:
    """Takes a field away, or replaces it with something else; one to three times, anywhere."""
    steps = draw(some.lists(some.tuples(some.integers(0, 60), some.booleans(), JSON), min_size=1, max_size=3))

    def mutate(activity: Json) -> None:
        for at, removed, value in steps:
            places = list(_places(activity))
            if not places:
                return
            parent, key = places[at % len(places)]
            if removed:
                del parent[key]
            else:
                parent[key] = value

    return mutate


def _places(node: Any) -> list[tuple[Any, Any]]:
    pairs = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    return [place for key, value in list(pairs) for place in [(node, key), *_places(value)]]


MENTION = {"type": "mention", "text": "<at>Retold</at>", "mentioned": {"id": f"28:{APP_ID}", "name": "Retold"}}
SENT: list[tuple[str, Json]] = [
    ("message", {"text": "find onboarding"}),
    ("message", {"text": "<at>Retold</at> digest settings", "entities": [MENTION]}),
    ("invoke", {"name": "adaptiveCard/action", "value": {"action": {"verb": "choose", "data": {"choice": "idea"}}}}),
    ("installationUpdate", {"action": "add"}),
    ("conversationUpdate", {"membersAdded": [{"id": f"28:{APP_ID}"}], "membersRemoved": [{"id": "29:x"}]}),
    ("messageReaction", {"reactionsAdded": [{"type": "like"}]}),
]


@trying(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(kind=some.sampled_from(SENT), channel=some.booleans(), mutate=mutations())
async def test_no_activity_breaks_anything(
    retold: Retold, caplog: pytest.LogCaptureFixture, kind: tuple[str, Json], channel: bool, mutate: Changed
) -> None:
    teams = retold.door.platform
    person = retold.person()
    speaker = person.in_channel("19:news@thread.tacv2") if channel else person
    activity = json.loads(json.dumps(speaker.activity(kind[0], **kind[1])))
    mutate(activity)
    calls = len(teams.calls)
    status, answer = await retold.door.bring(activity)
    assert status in ((200, 400, 403, 501) if activity.get("type") == "invoke" else (200, 400, 403)), (status, answer)
    assert status == 200 or len(teams.calls) == calls
    assert [each.getMessage() for each in caplog.records if each.levelno >= logging.ERROR] == []


# healthz


async def test_says_that_it_is_well(retold: Retold) -> None:
    async with retold.door.session.get(f"{retold.address}/healthz") as response:
        assert (response.status, await response.json()) == (200, {"database": "ok"})


async def test_says_that_its_database_is_down(retold: Retold, gone: Gone) -> None:
    async with gone(), retold.door.session.get(f"{retold.address}/healthz") as response:
        assert (response.status, await response.json()) == (503, {"database": "down"})
    async with retold.door.session.get(f"{retold.address}/healthz") as response:
        assert response.status == 200
