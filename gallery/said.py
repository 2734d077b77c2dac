"""What example people say about stories: when they will try one, what came of it, what they ask and answer."""

from dataclasses import dataclass
from typing import Self

from stories import rules
from stories.plans import MOMENT_MOST, WHY_MOST


@dataclass(frozen=True)
class Said:
    """What is said where; everything that people type, but for their pieces."""

    moments: tuple[str, str, str] = (
        "at Thursday's handover, with the late shift",
        "in our Monday round",
        "as soon as the next trainee starts",
    )
    obstacle: str = "the night shift may not know of the page"
    why: str = "We keep it to three lines; five were too many for us."
    given_back: str = "Please leave out the patient's name; the rest is ready."
    refusal: str = "Names of patients may not stand in a channel. Room numbers may."
    question: str = "What made your last handover calm?"
    answers: tuple[str, str, str] = (
        "A page that everybody fills in before they leave.",
        "We begin with what went well, and keep it under ten minutes.",
        "The board: five cards, and nobody sits down.",
    )
    thanks: str = "Your page saved my first week. Thank you for writing it down."
    promise: str = "I'll stand at the board with my team every morning."
    units: tuple[str, str, str] = ("Ward 3", "Support", "Facilities")
    job: str = "Nurse, early shift"
    stranger: str = "Zoe"  # whom nobody knows
    objective: str = "Safety first"

    @classmethod
    def only(cls, text: str) -> Self:
        """Whoever says only this, as much of it as there is room for."""
        line = rules.line(text)
        answer, name = line[: rules.REPLY_MOST], line[: rules.NAME_MOST]
        return cls(
            moments=(line[:MOMENT_MOST],) * 3,
            obstacle=line[:MOMENT_MOST],
            why=line[:WHY_MOST],
            given_back=text,
            refusal=line[: rules.REASON_MOST],
            question=text,
            answers=(answer,) * 3,
            thanks=text,
            promise=text,
            units=(name,) * 3,
            job=name,
            stranger=name,
            objective=name,
        )
