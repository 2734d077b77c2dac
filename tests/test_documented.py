"""What can be set, typed or run is written down as it is, and what is written down leads somewhere."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import typer
from typer.core import TyperCommand, TyperGroup

import app
from bot.commands import COMMANDS
from bot.controls import CONTROLS
from settings import Settings
from stories.report import FIGURES
from stories.tables.deliveries import DeliveryState
from texts import LANGUAGES, words_for

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
OPERATING = (ROOT / "docs/operating.md").read_text(encoding="utf-8")
DECISIONS = sorted((ROOT / "docs/adr").glob("[0-9]*.md"))
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("bench/*.md")])

_FENCED = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
_CODE = re.compile(r"`[^`\n]+`")
_TARGET = re.compile(r"\]\(([^)\s]+)|\b(?:src|srcset|href)=\"([^\"]+)\"")
_ELSEWHERE = re.compile(r"[a-z]+:")
_SETTING = re.compile(r"^\| `(RETOLD_\w+)` \| (?:`([^`]*)`|—) \|", re.MULTILINE)


def written(default: object) -> str:
    """A setting's default as the table shows it; nothing for an empty one."""
    return str(default).lower() if isinstance(default, bool) else str(default or "")


def commands(group: TyperGroup, path: str = "python app.py") -> Iterator[tuple[str, TyperCommand]]:
    """Every command of the command line, as it is typed."""
    for name, command in group.commands.items():
        if isinstance(command, TyperGroup):
            yield from commands(command, f"{path} {name}")
        elif isinstance(command, TyperCommand):
            yield f"{path} {name}", command


def links(page: str) -> list[str]:
    """The targets of a page's links and images that are not somewhere else on the net."""
    targets = [link or image for link, image in _TARGET.findall(_CODE.sub("", _FENCED.sub("", page)))]
    return [target for target in targets if not _ELSEWHERE.match(target)]


def anchors(page: str) -> set[str]:
    """The names by which a page's headings can be linked to."""
    headings = re.findall(r"^#+ (.+)$", _FENCED.sub("", page), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def broken(page: Path) -> list[str]:
    """The links of a page that lead nowhere."""
    lost = []
    for link in links(page.read_text(encoding="utf-8")):
        path, _, anchor = link.partition("#")
        target = (page.parent / path) if path else page
        if not target.exists() or (anchor and anchor not in anchors(target.read_text(encoding="utf-8"))):
            lost.append(link)
    return lost


def test_every_setting_stands_in_the_table_with_its_default() -> None:
    defaults = {f"RETOLD_{name.upper()}": written(field.default) for name, field in Settings.model_fields.items()}
    assert dict(_SETTING.findall(OPERATING)) == defaults


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", [f"command-{each.name}" for each in COMMANDS] + [f"word-{each}" for each in CONTROLS])
def test_everything_people_can_type_is_in_the_readme(key: str, language: str) -> None:
    assert f"`{words_for(language).each(key)[0]}`" in README


def test_every_command_of_the_command_line_is_in_the_readme_with_its_options() -> None:
    group = typer.main.get_command(app.cli)
    assert isinstance(group, TyperGroup)
    typed = dict(commands(group))
    assert "python app.py digest now" in typed
    for command, does in typed.items():
        assert f"`{command}" in README, command
        for option in does.params:
            ways = [*option.opts, *option.secondary_opts]
            assert any(way in README for way in ways), f"{command} {ways}"


def test_every_figure_of_the_report_is_defined() -> None:
    page = (ROOT / "docs/report.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| ((?:`\w+`(?:, )?)+) \|", page, re.MULTILINE)
    defined = [name for row in rows for name in re.findall(r"\w+", row)]
    assert sorted(defined) == sorted(FIGURES)


@pytest.mark.parametrize("state", DeliveryState)
def test_every_state_of_a_delivery_is_explained(state: DeliveryState) -> None:
    assert f"| `{state}` |" in OPERATING


def test_every_decision_is_in_the_index() -> None:
    index = links((ROOT / "docs/adr/README.md").read_text(encoding="utf-8"))
    assert [decision.name for decision in DECISIONS] == [link for link in index if link[0].isdigit()]
    assert [int(decision.name[:4]) for decision in DECISIONS] == list(range(1, len(DECISIONS) + 1))


@pytest.mark.parametrize("decision", DECISIONS, ids=lambda decision: decision.stem)
def test_every_decision_has_its_three_parts(decision: Path) -> None:
    headings = re.findall(r"^## (.+)$", decision.read_text(encoding="utf-8"), re.MULTILINE)
    assert headings == ["Context", "Decision", "Consequences"]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_and_image_leads_somewhere(page: Path) -> None:
    assert broken(page) == []


def test_a_link_that_leads_nowhere_is_noticed(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(
        '# Here\n[a](#here) [b](gone.md) `[x](y)` [c](#gone) <img src="gone.png"> [d](https://example.org)\n'
    )
    assert broken(page) == ["gone.md", "#gone", "gone.png"]
