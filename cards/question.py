"""One question of a dialog: where we are, an example or the earlier answer, and what else can be said."""

from dataclasses import dataclass
from functools import lru_cache

from microsoft_teams.cards import CardElement, ExecuteAction

from cards import parts, rows
from cards.actions import Verb, execute
from cards.parts import Card
from cards.signs import sign
from texts import Words

KEEP = "keep"  # an answer, and no way round one
ANSWER_MOST = 110  # characters; all of it stands below, where it was typed


@dataclass(frozen=True)
class Asked:
    """A question as it is put to somebody.

    `options` are pairs of key and name; `controls` are words such as back and skip; `earlier` is what they said before;
    `worded` names its sentences where they are not the field's. Options that were `found` are in people's own words;
    where the answer is `free`, something else can be typed; one that is `sent` is no text.
    """

    field: str
    at: int
    of: int
    options: tuple[tuple[str, str], ...] = ()
    controls: tuple[str, ...] = ()
    earlier: str = ""
    worded: str = ""
    found: bool = False
    free: bool = False
    sent: bool = False


def question_card(asked: Asked, words: Words) -> Card:
    """The open question. Most people are asked the same; what somebody said before is not kept in memory."""
    return _drawn(asked, words) if asked.earlier else _remembered(asked, words)


@lru_cache(maxsize=200)
def _remembered(asked: Asked, words: Words) -> Card:
    return _drawn(asked, words)


def _drawn(asked: Asked, words: Words) -> Card:
    question = words.first(f"ask-{asked.worded or asked.field}", f"ask-{asked.field}")
    quiet = [_control(control, asked.field, words) for control in asked.controls if control != KEEP]
    return parts.card(
        [
            parts.note(words("progress", at=asked.at, of=asked.of)),
            parts.near(parts.heading(question)),
            *_help(asked, words),
            *(_option(key, name, asked, words) for key, name in asked.options),
            *([parts.buttons(_control(KEEP, asked.field, words))] if KEEP in asked.controls else []),
            *rows.links(quiet),
        ],
        summary=question,
    )


def answered_card(question: str, answer: str, words: Words) -> Card:
    """The question once it is answered, or passed over: no buttons any more."""
    body: list[CardElement] = [parts.note(question)]
    if answer:
        body.append(parts.near(parts.run(words("chosen", name=parts.clip(answer, ANSWER_MOST)))))
    return parts.card(body, summary=question)


def _help(asked: Asked, words: Words) -> list[CardElement]:
    if asked.found:
        return [parts.quiet(words("choose-found"))]
    if asked.free:
        typed = asked.earlier if asked.earlier not in dict(asked.options).values() else ""
        said = [parts.note(words("you-said")), parts.box(*parts.said(typed))] if typed else []
        return [*said, parts.quiet(words("example-timing"))]
    if asked.options:
        return [parts.quiet(words("choose-one"))]
    if asked.sent and asked.earlier:
        return [parts.quiet(words("photo-there"))]
    if asked.earlier:
        return [parts.note(words("you-said")), parts.box(*parts.said(asked.earlier))]
    example = words.first(f"example-{asked.worded or asked.field}", f"example-{asked.field}")
    return [parts.quiet(f"{example} {words('or-skip')}" if "skip" in asked.controls else example)]


def _option(key: str, name: str, asked: Asked, words: Words) -> CardElement:
    chosen = name == asked.earlier
    heard = words("heard-chosen", name=name) if chosen else name
    answer = execute(Verb.choose, heard, {"field": asked.field, "choice": key})
    if asked.found:
        return rows.row(answer, [parts.run(parts.clip(name, ANSWER_MOST))])
    return rows.choice(answer, name, sign(key, asked.field), chosen=chosen)


def _control(control: str, field: str, words: Words) -> ExecuteAction:
    return execute(Verb.control, words(f"button-{control}"), {"says": control, "field": field})
