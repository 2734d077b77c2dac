"""What those who take part write down. Nothing here decides anything; the accountant reads it at the end."""

from collections import Counter
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Said:
    """Somebody gave a text as the answer to the question they saw last; `kept` is what it ought to read afterwards.

    `again`: they had said it before, and nothing told them whether that was heard.
    """

    person: str
    field: str
    text: str
    kept: str
    at: float
    again: bool = False


@dataclass
class Told:
    """A piece as the bot has told its author that it stands."""

    person: str
    id: str
    answers: dict[str, str]  # field → what it reads
    withdrawn: bool = False


@dataclass(frozen=True)
class Moved:
    """Somebody was told that it is noted how a piece inspired them."""

    person: str
    piece: str


@dataclass(frozen=True)
class Puzzled:
    """Somebody did not get on: what they had said, and what they heard or how long they had waited."""

    person: str
    said: str
    heard: str


@dataclass
class Diary:
    """What the people know."""

    said: list[Said] = field(default_factory=list)
    told: list[Told] = field(default_factory=list)
    moved: list[Moved] = field(default_factory=list)
    puzzled: list[Puzzled] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)


@dataclass
class Landed:
    """A message that the platform took: when, what of it is known from the first, and how it reads now."""

    conversation: str
    id: str
    at: float
    unasked: bool
    reads: str
    about: str = ""  # the edition it showed when it came
    pieces: tuple[str, ...] = ()
    edits: int = 0


@dataclass(frozen=True)
class Stop:
    """A process that was asked to stop, and the seconds until it was gone."""

    who: str
    took: float


@dataclass(frozen=True)
class Fell:
    """A process that ended although nobody had asked it to."""

    who: str
    code: int
    last: str
