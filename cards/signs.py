"""The sign of each objective and of each kind of post: beside its word, or in one's own list for the eye only."""

from microsoft_teams.cards import Badge, BadgeStyle, CardElement

from cards import parts
from stories.pieces import Piece
from texts import Words

SIGNS = {
    "high-performance": "🚀",
    "employee-experience": "🌱",
    "digital-transformation": "💻",
    "customer-experience": "🤝",
    "culture-of-innovation": "💡",
    "idea": "💭",
    "lesson": "📘",
    "question": "❓",
    "thanks": "🙏",
    "trial": "🧪",
}

# Teams' own badge: the name of a Fluent icon, and a style.
_BADGES: dict[str, tuple[str, BadgeStyle]] = {
    "high-performance": ("Rocket", "Accent"),
    "employee-experience": ("PlantGrass", "Good"),
    "digital-transformation": ("Laptop", "Informative"),
    "customer-experience": ("Handshake", "Warning"),
    "culture-of-innovation": ("Lightbulb", "Subtle"),
}


def objective(key: str, words: Words) -> str:
    """An objective's sign and name, for a line of text; empty where none is chosen."""
    return signed(key, words(f"objective-{key}")) if key else ""


def signed(key: str, name: str) -> str:
    """A name with its sign, where it has one."""
    return f"{SIGNS[key]}\u00a0{name}" if key in SIGNS else name


def tongue(piece: Piece, words: Words) -> str:
    """In German: said of a piece in another language than the reader's; nothing of one in their own."""
    name = words.named(piece.language) if piece.language != words.language else ""
    return words("written-in", language=name) if name else ""


def leader(words: Words) -> list[CardElement]:
    """What marks a leader's post."""
    name = words("leader")
    fallback = parts.note(name)
    return [Badge(text=name, style="Accent", appearance="Tint", shape="Rounded", fallback=fallback)]


def badge(key: str, words: Words) -> list[CardElement]:
    """An objective as Teams' badge, and as a line of text where a client draws no badges."""
    if not key:
        return []
    icon, style = _BADGES[key]
    name = words(f"objective-{key}")
    fallback = parts.note(objective(key, words))
    return [Badge(text=name, icon=icon, style=style, appearance="Tint", shape="Rounded", fallback=fallback)]
