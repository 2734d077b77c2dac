"""The seal: kept apart, made once, and without it nobody is known."""

import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from settings import Settings, SettingsError
from stories.seal import SEALED, SIGNS, Seal
from tests.conftest import configured
from wiring import sealed

SECRET = "kept by the tests, and by nobody else"


def test_a_person_has_signs_that_nobody_else_has() -> None:
    seal, other = Seal(SECRET), Seal(SECRET[::-1])
    ada, ben = seal.signs("t", "ada"), seal.signs("t", "ben")
    assert len({*ada, *ben, *other.signs("t", "ada"), *seal.signs("u", "ada")}) == 4 * SIGNS
    assert ada == Seal(SECRET).signs("t", "ada")
    assert all(sign.startswith(SEALED) for sign in ada)


def test_parts_of_a_sign_do_not_run_into_each_other() -> None:
    seal = Seal(SECRET)
    assert not set(seal.signs("t", "a1")) & set(seal.signs("ta", "1"))
    assert not set(seal.signs("t", "a")) & set(seal.signs("t", "a1"))


def test_what_is_closed_is_opened_by_its_own_seal_alone() -> None:
    seal = Seal(SECRET)
    closed = seal.close("Calmer handovers")
    assert "Calmer" not in closed
    assert seal.close("Calmer handovers") != closed
    assert seal.open(closed) == "Calmer handovers"
    assert Seal(SECRET[::-1]).open(closed) is None
    for broken in ("", "x", closed[:-4], closed.replace(closed[20], "A" if closed[20] != "A" else "B", 1)):
        assert seal.open(broken) is None


def test_is_made_once_however_many_begin_at_once(tmp_path: Path) -> None:
    folder = tmp_path / "var"
    with ThreadPoolExecutor(8) as pool:
        marks = set(pool.map(lambda _: Seal.kept(folder).mark("t"), range(16)))
    assert len(marks) == 1
    assert [file.name for file in folder.iterdir()] == ["seal"]
    assert stat.S_IMODE((folder / "seal").stat().st_mode) == 0o600


def test_one_that_is_set_comes_before_one_that_is_kept(tmp_path: Path) -> None:
    Seal.kept(tmp_path)
    set_, kept = sealed(configured(seal=SECRET, data_dir=tmp_path)), sealed(configured(data_dir=tmp_path))
    assert set_
    assert kept
    assert set_.mark("t") == Seal(SECRET).mark("t") != kept.mark("t")


def test_where_none_can_be_kept_there_is_none(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "var").write_text("a file, and no folder")
    assert sealed(configured(data_dir=tmp_path / "var")) is None
    assert "nobody can tell without their name" in caplog.text


def test_a_short_one_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RETOLD_SEAL", "short")
    with pytest.raises(SettingsError, match="RETOLD_SEAL needs 32 characters at least"):
        Settings.load()
