"""How did it go? The question about a try, what follows each answer, and one's own list of them."""

from collections.abc import Sequence
from typing import Any

from microsoft_teams.cards import AdaptiveCard, CardElement, ExecuteAction, TextInput

from cards import parts, rows
from cards.actions import Verb, about, aside, execute, name, naming, say
from cards.fellows import fellows as told_by
from cards.signs import SIGNS
from cards.tellers import teller
from cards.trying import asked_on, foreseen, quoted
from stories.fellows import Fellow
from stories.followups import FollowUp
from stories.pieces import Status, Story
from stories.pledges import STOPPED, Hindrance, Result, Try
from stories.rules import EVIDENCE_MOST
from stories.tries import WHY_MOST
from texts import Words

TITLE = 80  # characters of a headline
WHY, NUMBER = "why", "number"  # the inputs; each id goes on with the try's, since a letter can ask about several


def follow_up(asked: FollowUp, words: Words, data: dict[str, Any]) -> list[CardElement]:
    """A question in a letter, and once it is answered what follows; `data` says which letter."""
    tried, story = asked.tried, asked.story
    if asked.over:
        return [*quoted(tried, words), parts.line(words("followup-over"))]
    if asked.lasting:
        return _lasting(asked, words, data)
    if asked.settled:
        return [_story(words("followup-wanted"), story, words), *_answered(tried, story, words, data, asked.fellows)]
    late = [parts.line(words("followup-late", day=words.day(tried.due)))] if asked.late else []
    return [_story(words("followup-wanted"), story, words), *late, *_question(tried, story, words, data)]


def review_card(
    tried: Try, story: Story, words: Words, *, answered: bool = False, fellows: Sequence[Fellow] = ()
) -> AdaptiveCard:
    """One of one's own tries: what was said, and what can be done with it; just `answered`, or asked.

    Where something stood in the way, `fellows` can be asked for whom it works.
    """
    there, title = story.status == Status.published, words("followup-wanted")
    told = _answered(tried, story, words, {}, fellows) if answered else _question(tried, story, words, {})
    known = [] if answered else [*_noted(tried, words), *_known(tried, words)]
    change = [about(Verb.plan, words("button-try-change"), story)] if tried.open and there and not answered else []
    see = [about(Verb.show, words("button-see"), story)] if there else []
    gone = execute(Verb.unplan, words("button-unplan"), {"try": str(tried.id)}, "destructive", checks=False)
    return parts.card(
        [_story(title, story, words), *known, *told],
        [*change, *see, *([] if answered else aside([gone]))],
        summary=f"{title} {_name(story, words)}",
    )


def tries_card(tried: Sequence[tuple[Try, Story]], words: Words) -> AdaptiveCard:
    """What somebody tries and tried, each with where it stands; a row opens it."""
    title = words("tries-title")
    return parts.card(
        [
            parts.heading(title),
            *([] if tried else [parts.line(words("tries-none"))]),
            *(_row(kept, story, words) for kept, story in tried),
        ],
        [say("stories", words("title-stories"))],
        summary=title,
    )


def own_version_card(story: Story, words: Words) -> AdaptiveCard:
    """Of which story they now tell their own version; the first question stands below."""
    sentence = words("own-version")
    return parts.card([_story(sentence, story, words)], summary=f"{sentence} {_name(story, words)}")


def standing(tried: Try, words: Words) -> str:
    """Where a try stands: when it is asked about, or what came of it."""
    if tried.open and tried.ask_at:
        return words("tries-asked", day=asked_on(tried, words))
    if tried.lasting is not None:
        return words("lasting-yes" if tried.lasting else "lasting-no")
    return words(f"result-{tried.result}") if tried.result else words("tries-open")


def asks(asked: FollowUp, words: Words) -> str:
    """What a notification says."""
    if asked.over:
        return words("followup-over")
    question = words("lasting-ask" if asked.lasting else "followup-ask")
    return f"{question} {name(asked.story, words, TITLE)}"


def _question(tried: Try, story: Story, words: Words, data: dict[str, Any]) -> list[CardElement]:
    chosen = {**data, "try": str(tried.id)}
    answers = [
        execute(
            Verb.tried,
            words(f"result-{each}"),
            {**chosen, "result": each},
            heard=naming(words(f"result-{each}"), story, words),
        )
        for each in Result
    ]
    asked = parts.run(words("followup-ask"), weight="Bolder")
    return [*quoted(tried, words), *foreseen(tried, words), asked, parts.buttons(*answers)]


def _answered(
    tried: Try, story: Story, words: Words, data: dict[str, Any], fellows: Sequence[Fellow]
) -> list[CardElement]:
    """What is noted, whom to ask, and what can be added: what stood in the way, why, a number; or one's own version."""
    if not tried.result:
        return []
    chosen, heard = {**data, "try": str(tried.id)}, name(story, words)
    noted = [*_noted(tried, words), *_known(tried, words)]
    if tried.result in STOPPED and not tried.hindrance:
        ways = [
            execute(
                Verb.hindered,
                words(f"hindrance-{each}"),
                {**chosen, "hindrance": each},
                heard=words("button-about", button=words(f"hindrance-{each}"), piece=heard),
            )
            for each in Hindrance
        ]
        noted += [*foreseen(tried, words), parts.run(words("hindrance-ask"), weight="Bolder"), parts.buttons(*ways)]
    noted += told_by(fellows, words)
    if not (tried.why or tried.evidence):
        add = execute(Verb.explain, words("button-add"), chosen, heard=naming(words("button-add"), story, words))
        own = _own_version(tried, story, words, chosen)
        return [*noted, *_follows(tried, words), *_enter(tried, words), parts.buttons(add, *own)]
    own = _own_version(tried, story, words, chosen)
    return [*noted, *_follows(tried, words), *([parts.buttons(*own)] if own else [])]


def _own_version(tried: Try, story: Story, words: Words, chosen: dict[str, Any]) -> list[ExecuteAction]:
    """Whoever adopted a story can tell their own version of it."""
    if not tried.adopted or story.status != Status.published:
        return []
    title = words("button-own-version")
    return [execute(Verb.own_version, title, chosen, heard=naming(title, story, words))]


def _noted(tried: Try, words: Words) -> list[CardElement]:
    return [parts.run(words("result-noted", result=words(f"result-{tried.result}")))] if tried.result else []


def _follows(tried: Try, words: Words) -> list[CardElement]:
    """What happens next."""
    if tried.result == Result.not_yet:
        again = words("result-again", day=asked_on(tried, words)) if tried.ask_at else words("result-let-go")
        return [parts.quiet(again)]
    return [parts.quiet(words("result-helps"))] if tried.result == Result.no_help else []


def _enter(tried: Try, words: Words) -> list[CardElement]:
    number = TextInput(
        id=f"{NUMBER}-{tried.id}",
        label=words("label-optional", label=words("label-number")),
        placeholder=words("example-evidence"),
        max_length=EVIDENCE_MOST,
    )
    return [
        TextInput(
            id=f"{WHY}-{tried.id}",
            label=words("label-optional", label=words("label-why")),
            placeholder=words("example-why"),
            max_length=WHY_MOST,
        ),
        *([] if tried.result in STOPPED else [number]),
    ]


def _known(tried: Try, words: Words) -> list[CardElement]:
    """What was said with the answer so far."""
    way = [parts.byline(words("hindrance-was", what=words(f"hindrance-{tried.hindrance}")))] if tried.hindrance else []
    said = [text for text in (tried.why, tried.evidence) if text]
    return [*way, *(parts.run(words("quoted", said=text)) for text in said)]


def _lasting(asked: FollowUp, words: Words, data: dict[str, Any]) -> list[CardElement]:
    tried, story = asked.tried, asked.story
    worked = _story(words("lasting-worked"), story, words)
    if asked.settled:
        if tried.lasting is None:
            return [worked, parts.line(words("letter-over"))]
        return [worked, parts.line(words("lasting-noted-yes" if tried.lasting else "lasting-noted-no"))]
    answers = [
        execute(
            Verb.lasting, title, {**data, "try": str(tried.id), "lasting": lasting}, heard=naming(title, story, words)
        )
        for title, lasting in ((words("lasting-yes"), True), (words("lasting-no"), False))
    ]
    return [worked, parts.run(words("lasting-ask"), weight="Bolder"), parts.buttons(*answers)]


def _story(sentence: str, story: Story, words: Words) -> CardElement:
    return parts.told_of(sentence, _name(story, words))


def _name(story: Story, words: Words) -> str:
    """What a story is called; one that was taken back is not called anything any more."""
    return name(story, words, TITLE) if story.status == Status.published else words("tries-gone")


def _row(tried: Try, story: Story, words: Words) -> CardElement:
    there, stands, called = story.status == Status.published, standing(tried, words), _name(story, words)
    under = parts.byline(teller(story, words) if there else "", stands)
    under.spacing = "None"
    heard = f"{words('button-about', button=words('button-show'), piece=called)}, {stands}"
    opens = execute(Verb.review, heard, {"try": str(tried.id)})
    title, sign = parts.run(called, weight="Bolder"), SIGNS.get(story.objective, "") if there else ""
    return rows.row(opens, [rows.beside_sign(sign, title, under, *quoted(tried, words))])
