"""Puts the Teams app package together: one zip an administrator uploads."""

import json
import re
from importlib import metadata
from pathlib import Path
from typing import Any
from zipfile import ZIP_STORED, ZipFile, ZipInfo

import resvg_py

HERE = Path(__file__).parent
GUID = re.compile(r"[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}")
HTTPS = re.compile(r"https://(?P<domain>[a-z0-9-]+(\.[a-z0-9-]+)*)(:\d{1,5})?(/[\w./~%-]*)?", re.ASCII | re.IGNORECASE)
VERSION = re.compile(r"(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}", re.ASCII)
EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest moment a zip can name: equal input gives equal bytes


class ManifestError(ValueError):
    """Says in one sentence what to do before the app package can be written."""


def build(app_id: str, public_url: str, to: Path, version: str | None = None) -> Path:
    """Writes the app package to `to`, making its folder where needed, and gives `to` back.

    The version is Retold's own, unless named. Raises ManifestError, and writes nothing, where a value is wrong.
    """
    filled = manifest(app_id, public_url, version or own_version())
    files = {"manifest.json": json.dumps(filled, ensure_ascii=False, indent=2).encode()}
    files |= {file.name: file.read_bytes() for file in translations()}
    files |= {f"{name}.png": icon(name) for name in ("color", "outline")}
    to.parent.mkdir(parents=True, exist_ok=True)
    with ZipFile(to, "w") as package:
        for name, content in files.items():
            package.writestr(entry(name), content)
    return to


def translations() -> list[Path]:
    """What Teams shows in other languages: one file each, named by its language."""
    return sorted(set(HERE.glob("*.json")) - {HERE / "template.json"})


def icon(name: str) -> bytes:
    """One of the two icons that Teams wants, as a PNG, drawn from the SVG beside this file."""
    return resvg_py.svg_to_bytes(svg_path=str(HERE / f"{name}.svg"), skip_system_fonts=True)


def manifest(app_id: str, public_url: str, version: str) -> dict[str, Any]:
    """What Teams is told about the app: the template, filled in. Raises ManifestError."""
    if not GUID.fullmatch(app_id):
        raise ManifestError(f"Set RETOLD_APP_ID to the bot's application id, which is a GUID; “{app_id}” is none.")
    address = HTTPS.fullmatch(public_url)
    if not address:
        raise ManifestError(
            "Set RETOLD_PUBLIC_URL to the https address at which Teams reaches Retold, such as "
            f"https://retold.example.org; “{public_url}” is none."
        )
    if not VERSION.fullmatch(version):
        raise ManifestError(f"Name a version of three numbers, such as 1.4.0; “{version}” is none.")
    return fill(version=version, app_id=app_id, public_url=public_url.rstrip("/"), domain=address["domain"])


def fill(**values: str) -> dict[str, Any]:
    text = (HERE / "template.json").read_text(encoding="utf-8")
    for name, value in values.items():
        text = text.replace("{{" + name + "}}", value)
    filled: dict[str, Any] = json.loads(text)
    others = [{"languageTag": file.stem, "file": file.name} for file in translations()]
    return filled | {"localizationInfo": {"defaultLanguageTag": "en", "additionalLanguages": others}}


def own_version() -> str:
    try:
        return metadata.version("retold")
    except metadata.PackageNotFoundError:
        raise ManifestError("Install Retold with “pip install -e .”, so that its version is known.") from None


def entry(name: str) -> ZipInfo:
    info = ZipInfo(name, EPOCH)
    info.compress_type = ZIP_STORED  # deflate differs between zlib builds, and the icons are compressed already
    info.create_system = 3  # Unix, wherever it is built
    info.external_attr = 0o644 << 16
    return info
