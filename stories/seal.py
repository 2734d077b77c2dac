"""Whose story it is that has no name: a sign which only their own id and the seal make, and which nobody reads back."""

import os
import secrets
from base64 import b64decode, b64encode
from hmac import digest
from pathlib import Path
from typing import Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

SEALED = "sealed:"  # begins a sign; no id of a person does
SIGNS = 64  # that somebody has, one per story until all are used; all of them take 0.2 ms
LENGTH = 32  # bytes of one that is made here
NAME = "seal"  # of the file in which it is kept
# Bytes; what is closed is as long as a multiple of it. A talk of one step stays in its row: Postgres puts aside what is
# longer than 2 KB, and a turn would write twice.
STEP = 1_024
_NONCE = 12  # bytes, new for each text


class Seal:
    """A secret that is kept apart from the database: whoever has one of the two knows nobody."""

    def __init__(self, secret: str) -> None:
        self._secret = secret.encode()
        self._box = AESGCM(self._made("box"))

    @classmethod
    def kept(cls, folder: Path) -> Self:
        """The seal in this folder, made where there is none; readable for our own user only. Raises OSError."""
        folder.mkdir(parents=True, exist_ok=True)
        place, fresh = folder / NAME, folder / f"{NAME}.{secrets.token_hex(4)}"
        if not place.exists():
            with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
                file.write(secrets.token_hex(LENGTH))
            try:
                os.link(fresh, place)  # whoever else makes one just now has it as well
            except FileExistsError:
                pass
            finally:
                fresh.unlink()
        return cls(place.read_text().strip())

    def signs(self, tenant: str, person_id: str) -> list[str]:
        """The signs of one person. Nobody else can tell that two of them are the same person's."""
        return [SEALED + self._made("sign", tenant, person_id, str(n))[:16].hex() for n in range(SIGNS)]

    def mark(self, tenant: str) -> str:
        """By what a tenant's seal is known again."""
        return self._made("mark", tenant).hex()

    def close(self, text: str) -> str:
        """A text that nobody reads without the seal, and whose length tells next to nothing."""
        nonce, said = secrets.token_bytes(_NONCE), text.encode()
        padded = said + b" " * (-len(said) % STEP)
        return b64encode(nonce + self._box.encrypt(nonce, padded, None)).decode()

    def open(self, closed: str) -> str | None:
        """The text again; None where another seal closed it."""
        try:
            sealed = b64decode(closed, validate=True)
            return self._box.decrypt(sealed[:_NONCE], sealed[_NONCE:], None).decode().rstrip(" ")
        except (InvalidTag, ValueError):
            return None

    def _made(self, *parts: str) -> bytes:
        return digest(self._secret, "\0".join(parts).encode(), "sha256")
