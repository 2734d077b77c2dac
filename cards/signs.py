"""The sign of each objective and of each kind of post: beside its word, or in one's own list for the eye only."""

from microsoft_teams.cards import Badge, BadgeStyle, CardElement

from cards import parts
from stories.fields import OBJECTIVE
from stories.pieces import Piece
from texts import Words

OWN = "🎯"  # of an objective that an organisation added

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
    return signed(key, words.objective(key), OBJECTIVE) if key else ""


def sign(key: str, field: str = OBJECTIVE) -> str:
    """The sign of a choice; every objective has one."""
    return SIGNS.get(key, OWN if key and field == OBJECTIVE else "")


def signed(key: str, name: str, field: str = OBJECTIVE) -> str:
    """A name with its sign, where it has one."""
    return f"{sign(key, field)}\u00a0{name}" if sign(key, field) else name


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
    icon, style = _BADGES.get(key, ("Target", "Default"))
    name = words.objective(key)
    fallback = parts.note(objective(key, words))
    return [Badge(text=name, icon=icon, style=style, appearance="Tint", shape="Rounded", fallback=fallback)]
