"""The five objectives a story can serve, and what each asks of it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Objective:
    """A goal of the digital workplace. `key` names its texts; `asks_more` says that it has a question of its own."""

    key: str
    asks_more: bool = False


OBJECTIVES = (
    Objective("high-performance"),
    Objective("employee-experience"),
    Objective("digital-transformation"),
    Objective("customer-experience", asks_more=True),
    Objective("culture-of-innovation"),
)

BY_KEY = {objective.key: objective for objective in OBJECTIVES}

QUESTION = "question"
PROMISES = ("kept", "adapted", "missed")
POST_KINDS = ("idea", "lesson", QUESTION, "thanks", "trial")
