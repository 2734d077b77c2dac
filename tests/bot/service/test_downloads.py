"""What somebody sent: where it is fetched from, whether the token travels there, and how much of it is read."""

from dataclasses import replace

import pytest

from bot.service import downloads
from bot.service.downloads import Downloads, Later
from bot.service.hosts import LoopbackHosts
from stories.errors import PictureLost, PictureTooLarge, StoryError
from stories.photos import Sent
from tests.bot.service.test_connector import Line, plain, secure
from tests.connector import Fault

__all__ = ["plain", "secure"]  # pytest takes fixtures from where they are named

PICTURE = b"\xff\xd8" + b"a picture" * 1_000
VIEW = "/teams/v3/attachments/one/views/original"


def of(line: Line) -> Downloads:
    line.teams.pictures["one"] = PICTURE
    return Downloads(line.connector.session, line.connector.hosts, line.connector.token)


def asked(line: Line) -> list[str | None]:
    return [headers.get("Authorization") for headers in line.teams.picture_asked]


@pytest.mark.parametrize("host", ["smba.trafficmanager.net", "teams.example"])
async def test_shows_its_token_to_the_service_only(secure: Line, host: str) -> None:
    assert await of(secure).fetch(Sent(f"https://{host}{VIEW}", file=False)) == PICTURE
    assert asked(secure) == ["Bearer token-1"]


@pytest.mark.parametrize(
    "path", ["/teams/v3/conversations/x/members", f"{VIEW}/../../../../v3/teams/x", f"{VIEW}/%2e%2e/x"]
)
async def test_shows_its_token_where_pictures_are_kept_only(secure: Line, path: str) -> None:
    with pytest.raises(PictureLost):
        await of(secure).fetch(Sent(f"https://smba.trafficmanager.net{path}", file=False))
    assert secure.login.asked == 0


@pytest.mark.parametrize("host", ["example.sharepoint.com", "smba.trafficmanager.net", "teams.example"])
async def test_a_file_is_fetched_without_a_token(secure: Line, host: str) -> None:
    assert await of(secure).fetch(Sent(f"https://{host}{VIEW}?tempauth=1", file=True)) == PICTURE
    assert (asked(secure), secure.login.asked) == ([None], 0)


ELSEWHERE = (
    "https://evil.example",
    "http://smba.trafficmanager.net",
    "http://example.sharepoint.com",
    "https://ada@smba.trafficmanager.net",
    "https://smba.trafficmanager.net:8443",
    "https://example.sharepoint.com:8443",
    "https://sharepoint.com",
    "https://evil.example.sharepoint.com.evil.example",
    "https://a.b.sharepoint.com",
    "https://notsharepoint.com",
    "http://127.0.0.1",
    "http://169.254.169.254",
    "file:///etc/passwd#",
    "data:image/png;base64,AAAA#",
    "not an address",
    "",
)


@pytest.mark.parametrize("file", [True, False], ids=["a file", "pasted"])
@pytest.mark.parametrize("address", ELSEWHERE)
async def test_asks_nobody_else(secure: Line, address: str, file: bool) -> None:
    with pytest.raises(PictureLost):
        await of(secure).fetch(Sent(f"{address}{VIEW}", file=file))
    assert (asked(secure), secure.login.asked) == ([], 0)


async def test_what_was_pasted_is_not_kept_where_files_are(secure: Line) -> None:
    with pytest.raises(PictureLost):
        await of(secure).fetch(Sent(f"https://example.sharepoint.com{VIEW}", file=False))


async def test_shows_no_token_to_this_machine(plain: Line) -> None:
    url = f"http://127.0.0.1:{plain.teams.port}{VIEW}"
    assert await of(plain).fetch(Sent(url, file=False)) == PICTURE
    assert asked(plain) == [None]


async def test_the_playground_asks_its_own_client_only(plain: Line) -> None:
    here = f"127.0.0.1:{plain.teams.port}"
    playing = replace(of(plain), hosts=LoopbackHosts([here]), token=None)
    assert await playing.fetch(Sent(f"http://{here}{VIEW}", file=True)) == PICTURE
    with pytest.raises(PictureLost):
        await playing.fetch(Sent(f"http://127.0.0.1:1{VIEW}", file=False))


FAULTS: dict[str, tuple[Fault, type[Exception]]] = {
    **{str(status): (Fault(status), Later) for status in (429, 500, 503, 504)},
    **{str(status): (Fault(status), PictureLost) for status in (301, 302, 307, 401, 403, 404, 410)},
    "half of it": (Fault(None), Later),
}


@pytest.mark.parametrize(("fault", "error"), FAULTS.values(), ids=FAULTS)
async def test_says_whether_it_may_come_later(plain: Line, fault: Fault, error: type[Exception]) -> None:
    fetching = of(plain)
    plain.teams.picture_faults.append(fault)
    with pytest.raises(error):
        await fetching.fetch(Sent(f"http://127.0.0.1:{plain.teams.port}{VIEW}", file=False))
    assert plain.teams.calls == [], "nobody was followed"


async def test_comes_later_where_nobody_answers_or_no_token_is_given(plain: Line, secure: Line) -> None:
    with pytest.raises(Later):
        await of(plain).fetch(Sent(f"http://127.0.0.1:1{VIEW}", file=False))
    secure.login.refuses = "AADSTS7000215: Invalid client secret"
    with pytest.raises(Later):
        await of(secure).fetch(Sent(f"https://teams.example{VIEW}", file=False))


@pytest.mark.parametrize("said", [True, False], ids=["said before", "not said"])
async def test_reads_no_more_than_there_is_room_for(plain: Line, monkeypatch: pytest.MonkeyPatch, said: bool) -> None:
    monkeypatch.setattr(downloads, "BYTES_MOST", 5_000)
    fetching = of(plain)
    plain.teams.chunked = not said
    with pytest.raises(PictureTooLarge) as refused:
        await fetching.fetch(Sent(f"http://127.0.0.1:{plain.teams.port}{VIEW}", file=False))
    error: StoryError = refused.value
    assert error.facts == {"most": 20}
