"""What an administrator uploads to Teams is complete, and Teams will take it."""

import json
import os
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import jsonschema
import pytest

from manifest.package import ManifestError, build, icon
from texts import LANGUAGES

APP_ID = "3f9a1c52-7d0e-4b86-a1f4-92c6e05d7b38"
PUBLIC_URL = "https://retold.example.org"

ROOT = Path(__file__).parents[2]
OTHERS = [f"{language}.json" for language in LANGUAGES[1:]]
SCHEMAS = [  # Microsoft's own are not ours to pass on: they come with the npm package @microsoft/app-manifest
    *map(Path, filter(None, [os.environ.get("RETOLD_TEAMS_SCHEMAS")])),
    ROOT / "node_modules/@microsoft/app-manifest/build/json-schemas/teams",
    ROOT / "tests/e2e/node_modules/@microsoft/app-manifest/build/json-schemas/teams",
]

LIMITS = {  # characters; the manifest reference, where it is stricter than the schema
    "name.short": 30,
    "name.full": 100,
    "description.short": 80,
    "description.full": 4000,
    "title": 32,
    "description": 128,
}
COMMANDS = 10  # per scope

Pixel = tuple[int, ...]
AMBER, CREAM = (250, 176, 80, 255), (255, 246, 230, 255)


@pytest.fixture
def package(tmp_path: Path) -> Path:
    return build(APP_ID, PUBLIC_URL, tmp_path / "var" / "retold.zip", version="1.4.0")


@pytest.fixture
def manifest(package: Path) -> Any:
    return read(package, "manifest.json")


@pytest.fixture(params=OTHERS)
def translation(package: Path, request: pytest.FixtureRequest) -> Any:
    return read(package, request.param)


def read(package: Path, name: str) -> Any:
    with ZipFile(package) as files:
        return json.loads(files.read(name))


def said(manifest: Any) -> Iterator[tuple[str, str]]:
    """Every sentence of the manifest that a language file can translate, under the name it has there."""
    for part in ("name", "description"):
        for length, text in manifest[part].items():
            yield f"{part}.{length}", text
    for i, commands in enumerate(manifest["bots"][0]["commandLists"]):
        for j, command in enumerate(commands["commands"]):
            for part, text in command.items():
                yield f"bots[0].commandLists[{i}].commands[{j}].{part}", text


def errors(document: Any) -> list[str]:
    """What Microsoft's schema, the one the document names, holds against it."""
    schema = json.loads(schema_file(document["$schema"]).read_text(encoding="utf-8-sig"))
    validator = jsonschema.validators.validator_for(schema)
    return [f"{error.json_path}: {error.message}" for error in validator(schema).iter_errors(document)]


def schema_file(address: str) -> Path:
    version, name = address.split("/")[-2:]
    for folder in SCHEMAS:
        if (folder / version / name).is_file():
            return folder / version / name
    reason = f"No {version}/{name}: install tests/e2e (npm ci), or name its folder in RETOLD_TEAMS_SCHEMAS."
    if os.environ.get("CI"):
        pytest.fail(reason)
    pytest.skip(reason)


def test_holds_a_manifest_its_languages_and_two_icons(package: Path) -> None:
    with ZipFile(package) as files:
        assert files.namelist() == ["manifest.json", *OTHERS, "color.png", "outline.png"]
        assert files.testzip() is None


def test_is_the_same_whenever_it_is_built(package: Path, tmp_path: Path) -> None:
    again = build(APP_ID, PUBLIC_URL, tmp_path / "again.zip", version="1.4.0")
    with ZipFile(package) as files:
        assert {file.date_time for file in files.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert again.read_bytes() == package.read_bytes()


def test_manifest_satisfies_microsofts_schema(manifest: Any) -> None:
    assert errors(manifest) == []


def test_translations_satisfy_microsofts_schema(translation: Any) -> None:
    assert errors(translation) == []


def test_schema_notices_what_is_missing(manifest: Any) -> None:
    del manifest["bots"][0]["botId"]
    assert errors(manifest) == ["$.bots[0]: 'botId' is a required property"]


def test_manifest_and_translations_follow_one_schema_version(manifest: Any, translation: Any) -> None:
    folder = f"https://developer.microsoft.com/json-schemas/teams/v{manifest['manifestVersion']}"
    assert manifest["$schema"] == f"{folder}/MicrosoftTeams.schema.json"
    assert translation["$schema"] == f"{folder}/MicrosoftTeams.Localization.schema.json"


def test_names_the_bot_by_its_application_id(manifest: Any) -> None:
    assert (manifest["id"], manifest["bots"][0]["botId"]) == (APP_ID, APP_ID)


def test_lives_in_personal_chats_and_teams_with_commands_for_each(manifest: Any) -> None:
    [bot] = manifest["bots"]
    assert bot["scopes"] == ["personal", "team"]
    assert [commands["scopes"] for commands in bot["commandLists"]] == [["personal"], ["team"]]


def test_offers_no_more_commands_than_teams_shows(manifest: Any) -> None:
    assert all(1 <= len(commands["commands"]) <= COMMANDS for commands in manifest["bots"][0]["commandLists"])


def test_asks_only_to_know_people_and_to_write_to_them(manifest: Any) -> None:
    assert manifest["permissions"] == ["identity", "messageTeamMembers"]


def test_every_language_names_the_same_fields(manifest: Any, translation: Any) -> None:
    assert {name for name, _ in said(manifest)} == translation.keys() - {"$schema"}


def test_offers_the_languages_that_are_in_the_package(manifest: Any) -> None:
    assert manifest["localizationInfo"] == {
        "defaultLanguageTag": "en",
        "additionalLanguages": [{"languageTag": language, "file": f"{language}.json"} for language in LANGUAGES[1:]],
    }


@pytest.mark.parametrize("file", ["manifest.json", *OTHERS])
def test_every_text_is_as_short_as_teams_wants_it(file: str, package: Path) -> None:
    texts = texts_of(read(package, file))
    too_long = {
        name: len(text)
        for name, text in texts.items()
        if not 0 < len(text) <= LIMITS[name if name in LIMITS else name.rsplit(".", 1)[1]]
    }
    assert too_long == {}


@pytest.mark.parametrize("file", ["manifest.json", *OTHERS])
@pytest.mark.parametrize("scope", [0, 1])
def test_every_command_of_a_scope_is_typed_differently(file: str, scope: int, package: Path) -> None:
    texts = texts_of(read(package, file))
    titles = [text for name, text in texts.items() if f"Lists[{scope}]" in name and name.endswith(".title")]
    assert len(titles) == len(set(titles)) > 0


def texts_of(document: Any) -> dict[str, str]:
    if "manifestVersion" in document:
        return dict(said(document))
    return {name: text for name, text in document.items() if name != "$schema"}


@pytest.mark.parametrize(
    ("public_url", "website", "domain"),
    [
        (PUBLIC_URL, PUBLIC_URL, "retold.example.org"),
        ("https://retold.example.org/", PUBLIC_URL, "retold.example.org"),
        ("https://example.org:8443/bots/retold/", "https://example.org:8443/bots/retold", "example.org"),
    ],
)
def test_every_address_is_under_the_public_one(tmp_path: Path, public_url: str, website: str, domain: str) -> None:
    manifest = read(build(APP_ID, public_url, tmp_path / "retold.zip", version="1.4.0"), "manifest.json")
    assert manifest["developer"] == {
        "name": "Retold",
        "websiteUrl": website,
        "privacyUrl": f"{website}/privacy",
        "termsOfUseUrl": f"{website}/terms",
    }
    assert manifest["validDomains"] == [domain]


@pytest.mark.parametrize("app_id", ["", "retold", APP_ID[:-1], APP_ID + "0", f"{{{APP_ID}}}", APP_ID + "\n"])
def test_refuses_an_application_id_that_is_no_guid(tmp_path: Path, app_id: str) -> None:
    with pytest.raises(ManifestError, match=r"^Set RETOLD_APP_ID to "):
        build(app_id, PUBLIC_URL, tmp_path / "retold.zip", version="1.4.0")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "public_url",
    [
        "",
        "retold.example.org",
        "http://retold.example.org",
        "https://",
        "https://me:secret@retold.example.org",
        "https://retold.example.org?x=1",
        'https://retold.example.org/"',
        "https://retold.example.org\n",
    ],
)
def test_refuses_a_public_url_that_teams_cannot_reach_over_https(tmp_path: Path, public_url: str) -> None:
    with pytest.raises(ManifestError, match=r"^Set RETOLD_PUBLIC_URL to the https address "):
        build(APP_ID, public_url, tmp_path / "retold.zip", version="1.4.0")
    assert list(tmp_path.iterdir()) == []


def test_carries_the_version_it_is_given(manifest: Any) -> None:
    assert manifest["version"] == "1.4.0"


@pytest.mark.parametrize("version", ["1.4", "1.4.0.dev3", "v1.4.0", "01.4.0"])
def test_refuses_a_version_teams_does_not_count(tmp_path: Path, version: str) -> None:
    with pytest.raises(ManifestError, match=r"^Name a version of three numbers, such as 1\.4\.0"):
        build(APP_ID, PUBLIC_URL, tmp_path / "retold.zip", version=version)


def test_carries_retolds_own_version_unless_given_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    installed = tmp_path / "retold-9.8.7.dist-info"
    installed.mkdir()
    (installed / "METADATA").write_text("Metadata-Version: 2.1\nName: retold\nVersion: 9.8.7\n")
    monkeypatch.syspath_prepend(tmp_path)
    package = build(APP_ID, PUBLIC_URL, tmp_path / "retold.zip")
    assert read(package, "manifest.json")["version"] == "9.8.7"


def test_says_what_to_do_when_its_own_version_is_unknown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.path", [str(tmp_path)])
    with pytest.raises(ManifestError, match=r"^Install Retold with "):
        build(APP_ID, PUBLIC_URL, tmp_path / "retold.zip")


def test_color_icon_fills_its_square_and_keeps_the_mark_where_teams_does_not_crop(manifest: Any) -> None:
    size, rows = picture(icon("color"))
    safe = range(36, 156)  # 120 pixels in the middle
    margin = {p for y, row in enumerate(rows) for x, p in enumerate(row) if x not in safe or y not in safe}
    accent = (*bytes.fromhex(manifest["accentColor"].removeprefix("#")), 255)
    assert size == 192
    assert margin == {accent}
    assert {pixel for row in rows for pixel in row} > {accent, AMBER, CREAM}


def test_outline_icon_is_white_on_transparent() -> None:
    size, rows = picture(icon("outline"))
    pixels = [pixel for row in rows for pixel in row]
    assert size == 32
    assert {pixel[:3] for pixel in pixels if pixel[3]} == {(255, 255, 255)}
    assert {0, 255} < {pixel[3] for pixel in pixels}


@pytest.mark.parametrize("name", ["color", "outline"])
def test_package_carries_the_icons_as_they_are_drawn(package: Path, name: str) -> None:
    with ZipFile(package) as files:
        assert files.read(f"{name}.png") == icon(name)


def picture(png: bytes) -> tuple[int, list[list[Pixel]]]:
    """Size and rows of a square PNG in 8-bit RGBA."""
    size, height = (int.from_bytes(png[start : start + 4], "big") for start in (16, 20))
    assert (png[:8], height, png[24:29]) == (b"\x89PNG\r\n\x1a\n", size, bytes([8, 6, 0, 0, 0]))
    data = zlib.decompress(b"".join(content for kind, content in chunks(png) if kind == b"IDAT"))
    width, above, rows = 4 * size, bytearray(4 * size), []
    for start in range(0, len(data), width + 1):
        above = unfiltered(data[start], data[start + 1 : start + 1 + width], above)
        rows.append([tuple(above[at : at + 4]) for at in range(0, width, 4)])
    return size, rows


def chunks(png: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 8
    while at < len(png):
        length = int.from_bytes(png[at : at + 4], "big")
        yield png[at + 4 : at + 8], png[at + 8 : at + 8 + length]
        at += length + 12


def unfiltered(kind: int, line: bytes, above: bytearray) -> bytearray:
    """A row of a PNG without its filter: none, left, above, their mean, or Paeth's guess (PNG, section 9)."""
    row = bytearray(line)
    for at in range(len(row)):
        left, over = (row[at - 4] if at >= 4 else 0), above[at]
        corner = above[at - 4] if at >= 4 else 0
        guess = left + over - corner
        paeth = min((left, over, corner), key=lambda each: abs(guess - each))
        row[at] = (row[at] + (0, left, over, (left + over) // 2, paeth)[kind]) % 256
    return row
