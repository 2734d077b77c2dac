"""`demo`: where it fills in the example company, where it refuses to, and when the playground offers it."""

import asyncio
import os
import pty
import termios
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

import commandline.demo as ours
import playground
from commandline.demo import fill, offer, take_out
from commandline.whose import serves, tenant
from examples.company import people
from settings import SettingsError
from stories.database import Database
from stories.tables.people import Person
from tests.conftest import configured
from tests.connector import APP_ID
from tests.stories.making import HERE

SERVING = {"app_id": APP_ID, "tenant_id": HERE, "app_password": "secret"}


async def there(database: Database, tenant: str) -> bool:
    async with database.library(tenant) as library:
        return await library.people.get(people()["megan"].id) is not None


async def test_fills_the_playgrounds_library_once_and_takes_it_out_again(
    database: Database, database_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    settings, home = configured(database_url=database_url), "00000000-0000-0000-0000-000000000001"
    assert await fill(settings, sure=False) == 0
    assert "60 people and 40 stories" in capsys.readouterr().out
    assert await there(database, home)
    assert await fill(settings, sure=False) == 0
    assert "was here already" in capsys.readouterr().out
    assert await take_out(settings) == 0
    assert "The example company is gone" in capsys.readouterr().out
    assert not await there(database, home)
    assert await take_out(settings) == 0
    assert capsys.readouterr().out == "There is no example company here.\n"


async def test_refuses_where_people_work_unless_it_is_told_twice(database: Database, database_url: str) -> None:
    settings = configured(database_url=database_url, **SERVING)
    with pytest.raises(SettingsError, match="--yes-in-production"):
        await fill(settings, sure=False)
    assert not await there(database, HERE)
    assert await fill(settings, sure=True) == 0
    assert await there(database, HERE)


@pytest.mark.parametrize("name", [*SERVING, "app_certificate", "managed_identity"])
def test_any_credential_makes_it_a_service(name: str) -> None:
    assert serves(configured(**{name: True if name == "managed_identity" else "x"}))
    assert not serves(configured(database_url="postgresql://localhost/retold", timezone="Europe/Paris"))


def test_a_service_needs_to_know_whose_library_it_is() -> None:
    with pytest.raises(SettingsError, match="RETOLD_TENANT_ID"):
        tenant(configured(app_id=APP_ID))
    assert tenant(configured(**SERVING)) == HERE


def test_the_playgrounds_tenant_is_its_clients(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (own := tmp_path / "own.yml").write_text('bot:\n  id: 1\ntenantId: "mine"\n')
    monkeypatch.setenv("M365_AGENTS_PLAYGROUND_CONFIG_PATH", str(own))
    assert playground.tenant() == "mine"
    own.write_text("bot:\n  id: 1\n")
    assert playground.tenant() == "playground"


class Terminal:
    """A terminal at which somebody may press a key."""

    def __init__(self) -> None:
        self.keys, self.screen = pty.openpty()

    async def presses(self, key: str) -> None:
        """Once they are asked: what was typed before answers nothing."""
        while termios.tcgetattr(self.screen)[3] & termios.ICANON:
            await asyncio.sleep(0.01)
        os.write(self.keys, key.encode())


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> Iterator[Terminal]:
    """Somebody sits there: pytest's own stdin and stdout are none, so they stand in `ours`."""
    at = Terminal()
    with os.fdopen(at.screen, "r+b", buffering=0) as screen:
        monkeypatch.setattr(ours, "sys", SimpleNamespace(stdin=screen, stdout=screen))
        monkeypatch.delenv("CI", raising=False)
        yield at
    os.close(at.keys)


async def offered(database: Database, capsys: pytest.CaptureFixture[str], **settings: bool) -> str:
    await offer(configured(**settings), database)
    return capsys.readouterr().out


async def test_one_key_fills_it_in(database: Database, terminal: Terminal, capsys: pytest.CaptureFixture[str]) -> None:
    said, _ = await asyncio.gather(offered(database, capsys), terminal.presses("y"))
    assert "Fill in an example company (60 people, 40 stories, all marked)? [y/N] y" in said
    assert await there(database, playground.tenant())


@pytest.mark.parametrize("key", ["n", "\n", "\x1b[A"])
async def test_any_other_key_starts_without(
    database: Database, terminal: Terminal, capsys: pytest.CaptureFixture[str], key: str
) -> None:
    said, _ = await asyncio.gather(offered(database, capsys), terminal.presses(key))
    assert "[y/N]" in said
    assert not await there(database, playground.tenant())


async def test_nobody_is_asked_where_nobody_sits_or_somebody_was_before(
    database: Database, terminal: Terminal, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CI", "true")
    assert await offered(database, capsys) == ""
    monkeypatch.delenv("CI")
    for piped in ("stdin", "stdout"):
        with monkeypatch.context() as patched, Path(os.devnull).open() as nothing:
            patched.setattr(f"commandline.demo.sys.{piped}", nothing)
            assert await offered(database, capsys) == ""
    async with database.library(HERE) as library:
        library.session.add(Person(tenant=HERE, id="ada", name="Ada Example", language="en"))
    assert await offered(database, capsys) == ""
    assert await offered(database, capsys, demo=True) == ""


async def test_the_setting_fills_it_in_without_asking(database: Database, capsys: pytest.CaptureFixture[str]) -> None:
    assert (await offered(database, capsys, demo=True)).startswith("The example company is here")
    assert await there(database, playground.tenant())
