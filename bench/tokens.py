"""Signs what the Bot Connector signs: who is calling, for which bot, from which service."""

import json
import time
from functools import cached_property
from typing import Any

import jwt
from cryptography.hazmat.primitives.asymmetric import rsa
from jwt.algorithms import RSAAlgorithm

KEY_ID = "bench"
ISSUER = "https://api.botframework.com"
LIFETIME = 3600  # seconds, as the Bot Connector's tokens


class SigningKey:
    """One RSA key of 2048 bits, made for this run and endorsed for Teams."""

    def __init__(self) -> None:
        self._private = rsa.generate_private_key(public_exponent=65537, key_size=2048)

    @cached_property
    def key_set(self) -> dict[str, list[dict[str, Any]]]:
        public = json.loads(RSAAlgorithm.to_jwk(self._private.public_key()))
        endorsed = {"use": "sig", "kid": KEY_ID, "alg": "RS256", "endorsements": ["msteams"]}
        return {"keys": [public | endorsed]}

    def token(self, app_id: str, service_url: str) -> str:
        now = int(time.time())
        claims = {
            "iss": ISSUER,
            "aud": app_id,
            "iat": now,
            "nbf": now - 300,  # the Bot Connector allows for clocks that are five minutes apart
            "exp": now + LIFETIME,
            "serviceurl": service_url,
        }
        return jwt.encode(claims, self._private, algorithm="RS256", headers={"kid": KEY_ID})
