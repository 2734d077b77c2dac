"""I'll try this: the form in one's own chat, the line on a card that others see, and who tries it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from microsoft_teams.cards import CardElement, ColumnSet, DateInput, ExecuteAction, TextInput, ToggleInput

from cards import parts, rows
from cards.actions import Button, Verb, about, aside, execute, name, naming, unfold
from cards.parts import Card
from stories.echoes import Echo
from stories.pieces import Story
from stories.plans import MOMENT_MOST, Plan
from stories.pledges import Try
from stories.reach import NOWHERE_ELSE, Reach
from texts import Words

MOMENT, DUE, OBSTACLE, SEEN = "moment", "due", "obstacle", "seen"  # the ids of the inputs
TITLE = 80  # characters of a headline
NAME_MOST = 40
SAID_MOST = 120  # characters of somebody's moment


@dataclass(frozen=True)
class Entered:
    """What stands in the form, as it was typed, and what is `wrong` with which input."""

    moment: str = ""
    due: str = ""
    obstacle: str = ""
    seen: bool = True
    wrong: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, plan: Plan) -> "Entered":
        return cls(plan.moment, plan.due.isoformat(), plan.obstacle, plan.seen)


def plan_card(story: Story, entered: Entered, words: Words, kept: Try | None = None) -> Card:
    """Asks when somebody will try a story; what they said already, if they did, can be changed and taken back."""
    title = words("try-ask")
    moment = TextInput(
        id=MOMENT,
        label=words("label-moment"),
        placeholder=words("example-moment"),
        value=entered.moment[:MOMENT_MOST] or None,
        max_length=MOMENT_MOST,
    )
    obstacle = TextInput(
        id=OBSTACLE,
        label=words("label-optional", label=words("label-obstacle")),
        placeholder=words("example-obstacle"),
        value=entered.obstacle[:MOMENT_MOST] or None,
        max_length=MOMENT_MOST,
    )
    due = DateInput(id=DUE, label=words("label-ask-on"), value=entered.due or None)
    gone = [_about(Verb.unplan, words("button-unplan"), kept)] if kept and kept.open else []
    return parts.card(
        [
            parts.heading(title),
            parts.run(name(story, words, TITLE), weight="Bolder"),
            parts.quiet(words("try-better")),
            parts.marked(entered.wrong.get(MOMENT, ""), moment),
            parts.marked(entered.wrong.get(DUE, ""), due),
            parts.marked(entered.wrong.get(OBSTACLE, ""), obstacle),
            ToggleInput(id=SEEN, title=words("label-seen"), value="true" if entered.seen else "false", wrap=True),
        ],
        [
            about(Verb.pledge, words("button-save" if kept else "button-try"), story, "positive"),
            about(Verb.read, words("button-back"), story, checks=False),
            *aside(gone),
        ],
        summary=title,
    )


def unplanned_card(story: Story, words: Words) -> Card:
    """They will not try it after all; the way back is one button."""
    sentence = words("try-taken-back")
    return parts.card(
        [parts.line(sentence), parts.run(name(story, words, TITLE), weight="Bolder")],
        [about(Verb.plan, words("button-try-after-all"), story), about(Verb.read, words("button-see"), story)],
        summary=sentence,
    )


def wants(story: Story, words: Words) -> ExecuteAction:
    """The button in one's own chat."""
    return about(Verb.plan, words("button-try"), story, "positive")


def at_once(story: Story, words: Words) -> ExecuteAction:
    """The word in a digest, where there is no room to say when: that is asked in one's own chat (ADR 0031)."""
    return execute(Verb.pledge, naming(words("button-try"), story, words), {"id": str(story.id)})


def opens(words: Words, id: str) -> Button:
    """The button, on a story's card that others see, that opens the line in which one says when."""
    button = unfold(words("button-try"), id)
    button.style = "positive"
    return button


def enter(story: Story, words: Words, id: str) -> CardElement:
    """That line. It is opened by each reader alone, and its answer leaves the card as it is (ADR 0031)."""
    line = TextInput(
        id=f"{MOMENT}-{story.id}",
        label=words("try-line"),
        placeholder=words("example-moment"),
        max_length=MOMENT_MOST,
    )
    seen = ToggleInput(id=f"{SEEN}-{story.id}", title=words("label-seen"), value="true", wrap=True)
    send = about(Verb.pledge, words("button-send"), story)
    return parts.box(line, seen, parts.buttons(send), id=id, hidden=True)


def went(story: Story, echo: Echo, words: Words) -> list[CardElement]:
    """How far a story went, and what opens the rest of it; nothing as long as it went nowhere."""
    if echo.reach == NOWHERE_ELSE and not echo.counted.tried:
        return []
    title = words("button-ripple")
    opens = execute(Verb.ripple, naming(title, story, words), {"id": str(story.id)})
    far = [parts.byline(*reached(echo.reach, words))] if echo.reach != NOWHERE_ELSE else []
    return [*far, ColumnSet(spacing="Small", columns=[rows.link(opens, f"{title}\u2002›")])]


def reached(reach: Reach, words: Words) -> list[str]:
    """Reached 4 other teams; Megan told their own version."""
    teams = words("reach-teams", count=reach.teams) if reach.teams else ""
    return [*filter(None, (teams, versions(reach, words)))]


def versions(reach: Reach, words: Words) -> str:
    """Megan told their own version; empty where nobody did."""
    name = parts.clip(reach.by, NAME_MOST)
    return words("reach-versions", name=name, others=reach.versions - 1) if reach.versions else ""


def planned(kept: Try, story: Story, words: Words) -> CardElement:
    """One's own plan, or what came of it, on the story's card in one's own chat."""
    review = execute(Verb.review, words("button-came-of-it"), {"try": str(kept.id)})
    change = about(Verb.plan, words("button-try-change"), story)
    if kept.open and kept.ask_at:
        return parts.box(
            parts.run(words("try-planned"), weight="Bolder"),
            parts.run(when(kept, words)),
            *foreseen(kept, words),
            parts.buttons(change),
        )
    if kept.result:
        said = words("try-done", result=words(f"result-{kept.result}"))
        review.title = words("button-change-answer")
        return parts.box(parts.run(said, weight="Bolder"), parts.buttons(review))
    return parts.box(parts.run(words("try-open"), weight="Bolder"), *quoted(kept, words), parts.buttons(review))


def quoted(kept: Try, words: Words) -> list[CardElement]:
    """When they wanted to try it, in their own words."""
    said = words("followup-said", moment=parts.clip(kept.moment, MOMENT_MOST)) if kept.moment else ""
    return [parts.run(said)] if said else []


def foreseen(kept: Try, words: Words) -> list[CardElement]:
    """What they thought could get in the way, in their own words."""
    said = words("followup-foreseen", obstacle=parts.clip(kept.obstacle, MOMENT_MOST)) if kept.obstacle else ""
    return [parts.byline(said)] if said else []


def when(kept: Try, words: Words) -> str:
    """You said: “at Thursday's handover”. I'll ask on 6 December."""
    day = asked_on(kept, words)
    return words("try-said", moment=kept.moment, day=day) if kept.moment else words("tries-asked", day=day)


def asked_on(kept: Try, words: Words) -> str:
    """The day on which they are asked next; with its year where it is nearly one away."""
    planned: date = kept.due if kept.result == "" or kept.ask_at is None else kept.ask_at
    return words.day_ahead(planned, kept.said_at.date())


def beside(echo: Echo, words: Words, most: int = SAID_MOST) -> list[CardElement]:
    """For how many a story works, and in quiet lines who will try it."""
    trying, counted = echo.trying, echo.counted
    works = words("tried-counted", tried=counted.tried, works=counted.works)
    lines = [_tries(name, parts.clip(moment, min(most, SAID_MOST)), words) for name, moment in trying.named]
    if more := trying.many - len(trying.named):
        lines.append(words("trying-more", count=more))
    told = [parts.byline(line) for line in lines]
    return [
        *([parts.run(works, weight="Bolder")] if counted.tried else []),
        *told[:1],
        *(parts.near(line) for line in told[1:]),
    ]


def _tries(name: str, moment: str, words: Words) -> str:
    name = parts.clip(name, NAME_MOST)
    return words("trying", name=name, moment=moment) if moment else words("trying-someday", name=name)


def _about(verb: Verb, title: str, kept: Try) -> ExecuteAction:
    return execute(verb, title, {"try": str(kept.id)}, "destructive", checks=False)
