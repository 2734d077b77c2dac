"""What stands in the way: asked of who can change it, told to who was stopped, and the editors' list."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from microsoft_teams.cards import (
    CardElement,
    Choice,
    ChoiceSetInput,
    TextInput,
)

from cards import parts, rows
from cards.actions import Verb, execute, name, naming, say, unfold
from cards.parts import Card
from cards.signs import SIGNS
from stories import rules
from stories.barred import InTheWay, Open, PassingOn, Responded
from stories.barriers import ENOUGH, HELD, Answer, Barrier
from stories.pieces import Status, Story
from stories.pledges import Hindrance
from stories.tables.people import Person
from texts import Words

TITLE = 80  # characters of a headline
NAME_MOST = 40
LEADERS_SHOWN = 20  # to choose from; who is not among them is found by name
OTHER, SOMEBODY, REASON, EDITORS = "name", "to", "reason", "editors"  # inputs; each id goes on with the barrier's


def in_the_way(part: InTheWay, words: Words, data: dict[str, Any]) -> list[CardElement]:
    """The question in a letter, and once it is answered what was said; `data` says which letter."""
    barrier = part.barrier
    if part.over:
        return [parts.line(words("barrier-over"))]
    told = [parts.run(_counted(barrier, words)), _opens(part.story, words, untried=True)]
    chosen = {**data, "barrier": str(barrier.id)}
    if barrier.answer:
        back = _take_back(part.story, words, chosen) if part.revocable else []
        return [*told, *_said(barrier, words), parts.quiet(words("barrier-they-hear")), *back]
    if not part.mine:
        return [*told, parts.run(_passed(part, words))]
    return [
        *told,
        parts.near(parts.byline(_where(part, words))),
        parts.run(words("barrier-ask"), weight="Bolder"),
        *(_decide(part, words, chosen) if part.passing is None else _pass_on(part, part.passing, words, chosen)),
    ]


def responded(part: Responded, words: Words, data: dict[str, Any]) -> list[CardElement]:
    """The answer, and the way to try it again."""
    story, there = part.story, part.story.status == Status.published
    title = [_opens(story, words)] if there else []
    way = parts.near(parts.byline(words("hindrance-was", what=words(f"hindrance-{part.barrier.kind}"))))
    reason = [parts.box(*parts.said(part.barrier.reason))] if part.barrier.reason else []
    again = execute(Verb.plan, words("button-try-again"), {"id": str(story.id), "again": True})
    again.style = "positive" if part.barrier.answer == Answer.change else None
    offered = [parts.buttons(again)] if there else []
    return [parts.run(responds(part, words)), *title, way, *reason, *offered]


def asks(part: InTheWay, words: Words) -> str:
    """What a notification says."""
    return _counted(part.barrier, words)


def responds(part: Responded, words: Words) -> str:
    called = parts.clip(part.name, TITLE) or words("barrier-somebody")
    return words(f"barrier-heard-{part.barrier.answer}", name=called)


def barriers_card(open: Sequence[Open], many: int, now: datetime, words: Words) -> Card:
    """What waits for an answer, the longest first; each row opens it."""
    title, more = words("barriers-title"), many - len(open)
    line = words("barriers-open", count=many) if many else words("barriers-none")
    return parts.card(
        [
            parts.heading(title),
            parts.quiet(line),
            *(_row(each, now, words) for each in open),
            *([parts.note(words("barriers-more", count=more), "Medium")] if more > 0 else []),
            parts.note(words("barriers-note"), "Medium"),
        ],
        summary=f"{title}: {line}",
    )


def barrier_card(part: InTheWay, words: Words) -> Card:
    """One of them by itself, to be answered by an editor too."""
    return parts.card(
        [*in_the_way(part, words, {}), *rows.links([say("barriers", words("barriers-title"))])],
        summary=_counted(part.barrier, words),
    )


def _counted(barrier: Barrier, words: Words) -> str:
    """Three teams were stopped by a rule when they tried this: in teams where they are enough, else in people."""
    kind = str(barrier.kind)
    if _in_teams(barrier):
        return words("barrier-teams", count=len(barrier.unit_ids), kind=kind)
    return words("barrier-people", count=barrier.people, kind=kind)


def _in_teams(barrier: Barrier) -> bool:
    return len(barrier.unit_ids) >= ENOUGH[Hindrance(barrier.kind)].teams


def _opens(story: Story, words: Words, **looks: bool) -> CardElement:
    """A story's headline, which opens it; `untried` where who tries it may be who was stopped."""
    data = {"id": str(story.id), "version": story.version, **looks}
    opens = execute(Verb.show, naming(words("button-show"), story, words), data, checks=False)
    row = parts.near(rows.row(opens, [parts.run(name(story, words, TITLE), weight="Bolder")]))
    row.separator, row.min_height = None, rows.TALL  # in a sentence, not in a list
    return row


def _where(part: InTheWay, words: Words) -> str:
    """In Ward 3, Support and Facilities. I name no person."""
    barrier, unnamed = part.barrier, words("barrier-unnamed")
    if not part.units:
        return unnamed
    all = _in_teams(barrier) and len(part.units) == len(barrier.unit_ids)
    units = words.listed([parts.clip(unit, NAME_MOST) for unit in part.units])
    return f"{words('barrier-all' if all else 'barrier-among', units=units)} {unnamed}"


def _passed(part: InTheWay, words: Words) -> str:
    """To whom; of what was passed on further, or by others, only that it was."""
    if part.to is None:
        return words("barrier-passed")
    called = parts.clip(part.to, NAME_MOST)
    return words("barrier-passed-to", name=called) if called else words("barrier-passed-editors")


def _said(barrier: Barrier, words: Words) -> list[CardElement]:
    if barrier.answer == Answer.change:
        return [parts.run(words("barrier-changing"), weight="Bolder")]
    return [parts.run(words("barrier-staying"), weight="Bolder"), parts.box(*parts.said(barrier.reason))]


def _take_back(story: Story, words: Words, chosen: dict[str, Any]) -> list[CardElement]:
    """The way back, and until when there is one."""
    seen = words("button-take-back")
    back = execute(Verb.reopen, seen, chosen, checks=False, heard=naming(seen, story, words))
    held = words("barrier-held", minutes=HELD.seconds // 60)
    return [parts.near(parts.quiet(held)), parts.buttons(back)]


def _decide(part: InTheWay, words: Words, chosen: dict[str, Any]) -> list[CardElement]:
    """Yes; no, with a reason, whose line is folded until it is wanted; or whose it is."""
    id, story = f"keep-{part.barrier.id}", part.story
    lift = execute(Verb.lift, words("button-lift"), chosen, "positive", checks=False)
    keep = unfold(words("button-uphold"), id)
    other = execute(Verb.refer, words("button-pass-on"), chosen, checks=False)
    for each in (lift, keep, other):
        each.tooltip = naming(str(each.title), story, words)
    elsewhere = [] if part.passing or part.barrier.last else [other]
    enter = TextInput(
        id=f"{REASON}-{part.barrier.id}",
        label=words("label-because"),
        placeholder=words("example-because"),
        value=part.typed[: rules.REASON_MOST] or None,
        max_length=rules.REASON_MOST,
        is_multiline=True,
    )
    send = execute(Verb.uphold, words("button-send"), chosen, heard=naming(words("button-send"), story, words))
    return [
        parts.quiet(words("barrier-read")),
        parts.buttons(lift, keep, *elsewhere, spacing="Medium"),
        parts.box(parts.marked(part.wrong, enter), parts.buttons(send), id=id, hidden=not part.wrong),
    ]


def _pass_on(part: InTheWay, passing: PassingOn, words: Words, chosen: dict[str, Any]) -> list[CardElement]:
    """Whose is it? Leaders to choose from, by name where there are many, and at the end the editors."""
    barrier, story = part.barrier, part.story
    options = [Choice(title=_called(person), value=person.id) for person in passing.leaders[:LEADERS_SHOWN]]
    options += [Choice(title=words("barrier-editors"), value=EDITORS)] if passing.ends else []
    if not options and not passing.wrong:
        return [parts.line(words("barrier-nobody-else")), *_decide(part, words, chosen)]
    pick = ChoiceSetInput(
        id=f"{SOMEBODY}-{barrier.id}",
        label=words("label-pass-on"),
        choices=options,
        style="compact",
        placeholder=words("example-pass-on"),
    )
    typed = TextInput(
        id=f"{OTHER}-{barrier.id}",
        label=words("label-optional", label=words("label-pass-on-name")),
        placeholder=words("example-together"),
        value=passing.typed or None,
        max_length=rules.NAME_MOST,
    )
    many = [typed] if len(passing.leaders) > LEADERS_SHOWN or passing.typed else []
    send = execute(Verb.refer, words("button-pass"), {**chosen, "sure": True}, "positive")
    send.tooltip = naming(words("button-pass"), story, words)
    back = execute(Verb.barrier, words("button-back"), chosen, checks=False)
    return [parts.marked(passing.wrong, pick), *many, parts.buttons(send, back)]


def _called(person: Person) -> str:
    return ", ".join(filter(None, (parts.clip(person.name, NAME_MOST), parts.clip(person.title, NAME_MOST))))


def _row(open: Open, now: datetime, words: Words) -> CardElement:
    """Where it stands, what stands there, for how long, and who was asked."""
    barrier, story = open.barrier, open.story
    days = words("barrier-age", days=max(0, (now - barrier.opened_at).days))
    what = words(f"hindrance-{barrier.kind}")
    opens = execute(Verb.barrier, naming(words("button-show"), story, words, what, days), {"barrier": str(barrier.id)})
    under, with_whom = (
        parts.near(parts.byline(*facts)) for facts in ((what, _many(barrier, words), days), (_asked(open, words),))
    )
    title = parts.run(name(story, words, TITLE), weight="Bolder")
    return rows.row(opens, [rows.beside_sign(_sign(story), title, under, with_whom)])


def _asked(open: Open, words: Words) -> str:
    if open.group:
        return words("barrier-asked-editors") if open.group == EDITORS else words("barrier-asked-leaders")
    return words("barrier-asked", name=parts.clip(open.name, NAME_MOST)) if open.name else words("barrier-asked-nobody")


def _many(barrier: Barrier, words: Words) -> str:
    if _in_teams(barrier):
        return words("barrier-count-teams", count=len(barrier.unit_ids))
    return words("barrier-count-people", count=barrier.people)


def _sign(story: Story) -> str:
    return SIGNS.get(story.objective, "")
