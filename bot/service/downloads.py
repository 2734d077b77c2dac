"""Fetches what somebody sent, from Teams' own hosts only: so many bytes at most, in time, without following anybody."""

import re
from dataclasses import dataclass

import aiohttp
from yarl import URL

from bot.service.credentials import BotToken, NoToken
from bot.service.hosts import ServiceHosts
from stories.errors import PictureLost, PictureTooLarge
from stories.photos import Sent

MEGABYTES = 20
BYTES_MOST = MEGABYTES * 1_000_000
PATIENCE = aiohttp.ClientTimeout(total=25, connect=5, sock_read=10)
CHUNK = 64 * 1024
KEPT = re.compile(r"(/[\w-][\w.-]*)*/v3/attachments/[\w-][\w.-]*/views/\w+", re.ASCII)
PASSING = frozenset({408, 412, 425, 429, 500, 502, 503, 504})


class Later(Exception):
    """It may come when it is asked for again; the message says why it did not."""


@dataclass(frozen=True)
class Downloads:
    """Fetches on the one shared session. Where the token may travel is decided here, at the moment of asking."""

    session: aiohttp.ClientSession
    hosts: ServiceHosts
    token: BotToken | None

    async def fetch(self, sent: Sent) -> bytes:
        """What is there. Raises Later; PictureLost where it is not, or nobody may ask there; PictureTooLarge."""
        if not (self.hosts.holds_files(sent.url) if sent.file else self.hosts.allow(sent.url)):
            raise PictureLost
        try:
            headers = await self._headers(sent)
            async with self.session.get(
                URL(sent.url, encoded=True), headers=headers, timeout=PATIENCE, allow_redirects=False
            ) as response:
                if response.status in PASSING:
                    raise Later(f"the platform says {response.status}")
                if response.status != 200:
                    raise PictureLost
                return await _bounded(response)
        except NoToken as error:
            raise Later(f"no token: {error}") from error
        except (aiohttp.ClientError, TimeoutError, ValueError) as error:
            raise Later(type(error).__name__) from error

    async def _headers(self, sent: Sent) -> dict[str, str]:
        """A file's address is its own key. The token goes to where what was pasted is kept, and to no other path."""
        plain = {"Accept": "image/*,*/*;q=0.5", "Accept-Encoding": "identity"}
        pasted = not sent.file and KEPT.fullmatch(URL(sent.url, encoded=True).raw_path)
        if self.token is None or not pasted or not self.hosts.trusted(sent.url):
            return plain
        return {**plain, "Authorization": f"Bearer {await self.token.get()}"}


async def _bounded(response: aiohttp.ClientResponse) -> bytes:
    """All of it, where that is not too much: what is said of its length, and what comes, may differ."""
    if (response.content_length or 0) > BYTES_MOST:
        raise PictureTooLarge(most=MEGABYTES)
    read = bytearray()
    async for chunk in response.content.iter_chunked(CHUNK):
        read += chunk
        if len(read) > BYTES_MOST:
            raise PictureTooLarge(most=MEGABYTES)
    return bytes(read)
