"""How Teams looks in light, dark and high contrast: a palette each, and the host configuration made of it."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Theme:
    """The colours of one theme. `tint` is what a rounded area on a card is filled with."""

    name: str
    page: str
    card: str
    line: str
    rule: str  # between the parts of a card
    text: str
    quiet: str
    tint: str
    accent: str
    on_accent: str
    good: str
    warning: str
    attention: str
    alert: str  # behind a problem
    caution: str  # behind what has to be seen


THEMES = (
    Theme(
        name="light",
        page="#f5f5f5",
        card="#ffffff",
        line="#d1d1d1",
        rule="#e6e6e6",
        text="#242424",
        quiet="#616161",
        tint="#f5f5f5",
        accent="#4f52b2",
        on_accent="#ffffff",
        good="#0e700e",
        warning="#8a3707",
        attention="#b10e1c",
        alert="#fdf3f4",
        caution="#fdf6f3",
    ),
    Theme(
        name="dark",
        page="#141414",
        card="#292929",
        line="#525252",
        rule="#424242",
        text="#ffffff",
        quiet="#adadad",
        tint="#1f1f1f",
        accent="#9299f7",
        on_accent="#141414",
        good="#54b054",
        warning="#faa06b",
        attention="#eeacb2",
        alert="#3b0509",
        caution="#4a1e04",
    ),
    Theme(
        name="contrast",
        page="#000000",
        card="#000000",
        line="#ffffff",
        rule="#ffffff",
        text="#ffffff",
        quiet="#ffffff",
        tint="#000000",
        accent="#ffff01",
        on_accent="#000000",
        good="#3ff23f",
        warning="#ffff01",
        attention="#ff9b9b",
        alert="#000000",
        caution="#000000",
    ),
)

SIZES = {"small": 12, "default": 14, "medium": 16, "large": 18, "extraLarge": 24}
WEIGHTS = {"lighter": 300, "default": 400, "bolder": 600}


def host(theme: Theme) -> dict[str, Any]:
    """The host configuration for Microsoft's renderer; figures in pixels, as Teams has them."""
    fonts = {"fontFamily": "'Segoe UI', 'Liberation Sans', sans-serif", "fontSizes": SIZES, "fontWeights": WEIGHTS}
    fills = {"default": theme.card, "emphasis": theme.tint, "attention": theme.alert, "warning": theme.caution}
    fills |= dict.fromkeys(("accent", "good"), theme.tint)
    return {
        "supportsInteractivity": True,
        "fontTypes": {"default": fonts, "monospace": fonts},
        "spacing": {"small": 8, "default": 12, "medium": 16, "large": 20, "extraLarge": 24, "padding": 16},
        "separator": {"lineThickness": 1, "lineColor": theme.rule},
        "imageSizes": {"small": 32, "medium": 52, "large": 100},
        "containerStyles": {style: _container(theme, fill) for style, fill in fills.items()},
        "actions": {
            "maxActions": 6,
            "spacing": "default",
            "buttonSpacing": 8,
            "showCard": {"actionMode": "inline", "inlineTopMargin": 16, "style": "emphasis"},
            "actionsOrientation": "horizontal",
            "actionAlignment": "left",
        },
        "adaptiveCard": {"allowCustomStyle": False},
        "textStyles": {"heading": {"size": "large", "weight": "bolder"}},
        "inputs": {"label": {"inputSpacing": "small", "requiredInputs": _label(), "optionalInputs": _label()}},
    }


def css(theme: Theme) -> str:
    """The palette as custom properties, for what the host configuration does not reach."""
    colours = {name: colour for name, colour in vars(theme).items() if name != "name"}
    return ":root {" + "".join(f"--{name.replace('_', '-')}:{colour};" for name, colour in colours.items()) + "}"


def _container(theme: Theme, fill: str) -> dict[str, Any]:
    plain = {"default": theme.text, "dark": theme.text, "light": theme.quiet, "accent": theme.accent}
    telling = {"good": theme.good, "warning": theme.warning, "attention": theme.attention}
    colours = {
        name: {"default": colour, "subtle": theme.quiet if name == "default" else colour}
        for name, colour in {**plain, **telling}.items()
    }
    return {"backgroundColor": fill, "borderColor": theme.line, "foregroundColors": colours}


def _label() -> dict[str, Any]:
    return {"size": "default", "weight": "bolder", "suffix": ""}
