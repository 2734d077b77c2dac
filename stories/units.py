"""The units people measure in: what each measures, and how many base units it is."""

from decimal import Decimal

from stories.cues import Cues
from stories.cues.kinds import Measure

SYMBOLS = {  # the same in every language: dimension, how many base units
    "%": ("percent", "1"),
    "€": ("euro", "1"),
    "eur": ("euro", "1"),
    "$": ("dollar", "1"),
    "usd": ("dollar", "1"),
    "£": ("pound", "1"),
    "gbp": ("pound", "1"),
    "chf": ("franc", "1"),
    "°c": ("temperature", "1"),
    "ms": ("time", "0.001"),
    "s": ("time", "1"),
    "h": ("time", "3600"),
    "d": ("time", "86400"),
    "°": ("temperature", "1"),
    "mg": ("mass", "0.001"),
    "g": ("mass", "1"),
    "kg": ("mass", "1000"),
    "t": ("mass", "1000000"),
    "mm": ("length", "0.001"),
    "cm": ("length", "0.01"),
    "m": ("length", "1"),
    "km": ("length", "1000"),
    "ml": ("volume", "0.001"),
    "l": ("volume", "1"),
    "kwh": ("energy", "1"),
    "mwh": ("energy", "1000"),
    "kb": ("data", "0.000001"),
    "mb": ("data", "0.001"),
    "gb": ("data", "1"),
    "tb": ("data", "1000"),
    "x": ("share", "1"),
}
MONEY = ("euro", "dollar", "pound", "franc")


_SYMBOLS = {symbol: (dimension, Decimal(factor)) for symbol, (dimension, factor) in SYMBOLS.items()}


def measures(word: str, cues: Cues) -> Measure | None:
    """What a unit measures, and how many base units it is; `€/month` is one as `€` is."""
    unit = word.casefold().rstrip(".").split("/")[0]
    return _SYMBOLS.get(unit) or cues.named_units().get(unit)
