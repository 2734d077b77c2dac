"""What a leader reads in a letter: what people added to a post, what was drafted for them, what became of both."""

from typing import Any, assert_never

from microsoft_teams.cards import CardElement

from cards import parts, rows
from cards.actions import Verb, about, execute, name, naming
from cards.replies import asks, line
from stories.afterwards import Added, Afterwards, Demoted, Drafted, Promised
from stories.objectives import PROMISES
from stories.pieces import Status
from texts import Words

TITLE = 80  # characters
ADDED_MOST = 200  # characters of what was added
PROMISED_MOST = 300
NAME_MOST = 60


def afterwards(told: Afterwards, words: Words, data: dict[str, Any]) -> list[CardElement]:
    """A part of a letter; `data` says which letter."""
    said, title = parts.run(says(told, words)), parts.run(name(told.post, words, TITLE), weight="Bolder")
    opens = about(Verb.show, words("button-see"), told.post)
    opens.tooltip = naming(words("button-see"), told.post, words)  # a letter can have several
    see = parts.buttons(opens)
    match told:
        case Added():
            lines = [each for reply in told.replies for each in line(reply, ADDED_MOST, named=True)]
            return [said, title, *lines, see]
        case Drafted():
            return [said, title, parts.buttons(about(Verb.resume, words("button-see-draft"), told.post, "positive"))]
        case Demoted():
            return [said, title, see]
        case Promised():
            return [said, *parts.said(parts.clip(told.post.text, PROMISED_MOST)), *_outcome(told, words, data)]
    assert_never(told)


def says(told: Afterwards, words: Words) -> str:
    """What it is about, in a sentence."""
    match told:
        case Added():
            question = asks(told.post)
            return words("answers-told" if question else "built-told", count=told.many if question else told.people)
        case Drafted():
            return words("drafted-by", name=parts.clip(told.post.drafted_by, NAME_MOST))
        case Demoted():
            return words("demoted-waiting" if told.post.status == Status.waiting else "demoted")
        case Promised():
            return words("promise-title")
    assert_never(told)


def _outcome(told: Promised, words: Words, data: dict[str, Any]) -> list[CardElement]:
    """Three answers, each as good as the others; or the one that was given."""
    post = told.post
    if post.promise:
        return [parts.line(words("promise-noted", outcome=words(f"promise-{post.promise}")))]
    own = {**data, "id": str(post.id), "version": post.version}
    answers = [
        rows.choice(execute(Verb.promise, naming(answer, post, words), {**own, "promise": each}), answer)
        for each, answer in ((each, words(f"promise-{each}")) for each in PROMISES)
    ]
    return [parts.quiet(words("promise-honest")), *answers]
