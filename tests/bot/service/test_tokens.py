"""Tokens of every kind, signed and not: whatever one carries, its bearer gets in or reads 401."""

import json
import math
import time
from typing import Any

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA256
from hypothesis import HealthCheck, given
from hypothesis import settings as trying
from hypothesis import strategies as some

from tests.bot.service.conftest import keys_of
from tests.bot.service.test_endpoint import JSON, encoded, left_no_trace, posts
from tests.conftest import Retold
from tests.connector import Json, Platform
from tests.conversation import Person

pytestmark = pytest.mark.usefixtures("calm")


def signed(teams: Platform, header: str, claims: str) -> str:
    """A token with just these parts, signed by the service whatever they are."""
    parts = encoded(header.encode("utf-8", "surrogatepass")) + b"." + encoded(claims.encode("utf-8", "surrogatepass"))
    signature = teams.keys[teams.key_id].sign(parts, PKCS1v15(), SHA256())
    return f"Bearer {(parts + b'.' + encoded(signature)).decode()}"


def right(teams: Platform) -> tuple[Json, Json]:
    token = teams.token()
    claims: Json = jwt.decode(token, options={"verify_signature": False})
    return dict(jwt.get_unverified_header(token)), claims


async def enters(retold: Retold, person: Person, authorization: str) -> int:
    body = json.dumps(person.activity("message", text="help")).encode()
    return await posts(retold, body, authorization)


DEEP = '{"a":' * 700 + "1" + "}" * 700
ODD_CLAIMS: dict[str, tuple[str, ...]] = {
    "exp": (
        f'"{int(time.time()) + 600}"',
        "1" + "0" * 400,
        "9" * 5_000,
        "1e400",
        "-1e400",
        "NaN",
        "Infinity",
        "1e300",
        "99999999999999",
        "true",
        "null",
        "[]",
        "{}",
        '"tomorrow"',
        DEEP,
    ),
    "nbf": ('"5"', "1e400", "-1e400", "NaN", "false", "[5]", "{}", '"yesterday"', "-5", "1" + "0" * 400, DEEP),
    "iat": ('"5"', "1e400", "-1e400", "NaN", "false", "[5]", "{}", '"yesterday"', "-5", "1" + "0" * 400, DEEP),
    "iss": ("null", "5", '["https://api.botframework.com"]', "{}", "true", '""', DEEP),
    "aud": ("null", "5", '["{aud}"]', '["{aud}", "{aud}"]', '[["{aud}"]]', '{"{aud}": 1}', "true", "[]", '""', DEEP),
    "sub": ("5", "[]"),
}


async def test_a_claim_of_an_odd_kind_is_no_claim(retold: Retold, teams: Platform, teller: Person) -> None:
    header, claims = right(teams)
    assert await enters(retold, teller, signed(teams, json.dumps(header), json.dumps(claims))) == 200
    teams.calls.clear()
    for name, odd in ODD_CLAIMS.items():
        for value in odd:
            others = {each: told for each, told in claims.items() if each != name}
            text = json.dumps(others)[:-1] + f', "{name}": {value.replace("{aud}", claims["aud"])}}}'
            assert await enters(retold, teller, signed(teams, json.dumps(header), text)) == 401, (name, value[:40])
    assert teams.calls == []


NO_CLAIMS = ("", "null", "5", "[]", '"text"', "{", DEEP, "[" * 5_000, '{"exp": 1e999}', "\ud83d", "{}")


async def test_what_are_no_claims_is_no_token(retold: Retold, teams: Platform, teller: Person) -> None:
    header, _ = right(teams)
    for claims in NO_CLAIMS:
        assert await enters(retold, teller, signed(teams, json.dumps(header), claims)) == 401, claims[:40]
    await left_no_trace(retold)


ODD_HEADERS = (
    "",
    "null",
    "[]",
    "{",
    DEEP,
    "[" * 5_000,
    '{"alg":"RS256","kid":' + "[" * 2_000 + "]" * 2_000 + "}",
    '{"alg":"RS256","kid":5}',
    '{"alg":"RS256","kid":null}',
    '{"alg":"RS256","kid":{"key-1":1}}',
    '{"alg":"none","kid":"key-1"}',
    '{"alg":["RS256"],"kid":"key-1"}',
    '{"alg":null,"kid":"key-1"}',
    '{"kid":"key-1"}',
    '{"alg":"RS512","kid":"key-1"}',
    '{"alg":"RS256","kid":"key-1","crit":["exp"],"exp":1}',
    '{"alg":"RS256","kid":"key-1","crit":[]}',
    '{"alg":"RS256","kid":"key-1","crit":["\\n\\u001b[31m 2026"]}',
    '{"alg":"RS256","kid":"key-1","crit":{"a":1}}',
    '{"alg":"RS256","kid":"key-1","b64":false,"crit":["b64"]}',
)


async def test_a_header_of_an_odd_kind_is_no_header(
    retold: Retold, teams: Platform, teller: Person, caplog: pytest.LogCaptureFixture
) -> None:
    _, claims = right(teams)
    for header in ODD_HEADERS:
        assert await enters(retold, teller, signed(teams, header, json.dumps(claims))) == 401, header[:60]
    await left_no_trace(retold)
    assert "2026" not in "".join(record.getMessage() for record in caplog.records)


@trying(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    header=some.dictionaries(some.sampled_from(["alg", "typ", "kid", "crit", "b64", "jwk", "x5u"]), JSON, max_size=2),
    claims=some.dictionaries(
        some.sampled_from(
            ["exp", "nbf", "iat", "iss", "aud", "sub", "jti", "serviceurl", "serviceUrl", "endorsements"]
        ),
        JSON | some.sampled_from([math.inf, math.nan, 10**400, "1799999999", True]),
        max_size=3,
    ),
)
async def test_no_token_breaks_anything(
    retold: Retold, teams: Platform, header: dict[str, Any], claims: dict[str, Any]
) -> None:
    keys_of(retold).pace = 0
    right_header, right_claims = right(teams)
    token = signed(teams, json.dumps(right_header | header), json.dumps(right_claims | claims))
    assert await enters(retold, retold.person(), token) in (200, 401, 403)
