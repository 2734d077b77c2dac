"""The five objectives a story can serve, and what each asks of it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Objective:
    """A goal of the digital workplace. `key` names its texts; `asks_more` says that it has a question of its own.

    An `enabling` one is reached by copying what works, so its stories lead with steps; the others by leadership and
    culture, so theirs lead with people and what they say.
    """

    key: str
    asks_more: bool = False
    enabling: bool = False


OBJECTIVES = (
    Objective("high-performance", enabling=True),
    Objective("employee-experience", enabling=True),
    Objective("digital-transformation"),
    Objective("customer-experience", asks_more=True),
    Objective("culture-of-innovation"),
)

BY_KEY = {objective.key: objective for objective in OBJECTIVES}

QUESTION = "question"
PROMISES = ("kept", "adapted", "missed")
POST_KINDS = ("idea", "lesson", QUESTION, "thanks", "trial")
