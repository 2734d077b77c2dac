"""What a letter offers a leader who has not shared anything for a while: up to three ways to begin, and a way out."""

from typing import Any

from microsoft_teams.cards import CardElement

from cards import parts
from cards.actions import Verb, about, execute, name, naming
from stories.nudging import Nudge, Practice
from texts import Words

TITLE = 80  # characters
NAME_MOST = 60


def nudge(part: Nudge, words: Words, data: dict[str, Any]) -> list[CardElement]:
    """A part of a letter; `data` says which letter. Whoever shared meanwhile, or wants no more of it, reads that.

    What it offered may be done or gone by now, too.
    """
    if part.off:
        again = execute(Verb.nudges, words("button-nudge-on"), {**data, "on": True})
        return [parts.line(says(part, words)), parts.buttons(again)]
    if part.shared or part.empty:
        return [parts.line(says(part, words))]
    no = execute(Verb.nudges, words("button-nudge-off"), {**data, "on": False})
    no.mode = "secondary"
    ways = [*_thanks(part.thank, words), *_trial(part.practice, words), *_question(part, words)]
    return [parts.line(says(part, words)), *ways, parts.buttons(no)]


def says(part: Nudge, words: Words) -> str:
    """What it is about, in a sentence."""
    if part.off:
        return words("nudge-off")
    if part.shared:
        return words("nudge-over")
    if part.empty:
        return words("letter-over")
    return words("nudge-last", day=words.day(part.last)) if part.last else words("nudge-first")


def _thanks(thank: Practice | None, words: Words) -> list[CardElement]:
    if thank is None:
        return []
    said = words("nudge-thanks", name=parts.clip(thank.story.author_name, NAME_MOST), count=thank.works)
    return _way("thanks", said, words, thank)


def _trial(practice: Practice | None, words: Words) -> list[CardElement]:
    return _way("trial", words("nudge-trial", count=practice.works), words, practice) if practice else []


def _question(part: Nudge, words: Words) -> list[CardElement]:
    if not part.hindrance:
        return []
    return _way("question", words(f"nudge-question-{part.hindrance}"), words)


def _way(kind: str, said: str, words: Words, practice: Practice | None = None) -> list[CardElement]:
    """A sentence, the button with which a post of this kind begins, and the story that it is about."""
    title, carried = words(f"button-nudge-{kind}"), {"kind": kind}
    if practice is None:
        return [parts.box(parts.line(said), parts.buttons(execute(Verb.begin_post, title, carried)))]
    story = practice.story
    begins = execute(Verb.begin_post, title, {**carried, "id": str(story.id)}, heard=naming(title, story, words))
    opens = about(Verb.show, words("button-show"), story)
    opens.tooltip = naming(words("button-show"), story, words)
    return [parts.box(parts.told_of(said, name(story, words, TITLE)), parts.buttons(begins, opens))]
