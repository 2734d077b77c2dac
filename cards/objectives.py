"""An organisation's objectives, for editors: the list, and the form of one."""

from collections.abc import Mapping, Sequence

from microsoft_teams.cards import (
    CardElement,
    Choice,
    ChoiceSetInput,
    Container,
    ExecuteAction,
    TextBlock,
    TextInput,
)

from cards import mistakes, parts, rows
from cards.actions import Verb, aside, execute
from cards.folds import folded
from cards.parts import Card
from cards.signs import sign
from stories.objectives import DAYS_MOST, MOST, NAME_MOST, QUESTION_MOST, Lead, Objective
from texts import LANGUAGES, Words, words_for

MOST_OF = {"name": NAME_MOST, "question": QUESTION_MOST}  # what is said in each language, in characters


def objectives_card(words: Words, done: str = "") -> Card:
    """All objectives with their recipes; one that no file decides opens its form. `done` says what was just done."""
    book, title = words.book, words("objectives-title")
    add = execute(Verb.objective, words("button-add-objective"), {"objective": ""})
    return parts.card(
        [
            *([parts.box(parts.run(done))] if done else []),
            parts.heading(title),
            parts.quiet(words("objectives-text")),
            *(_row(each, words, filed=each.key in book.filed) for each in book.objectives),
        ],
        [add] if len(book.objectives) < MOST else [],
        summary=title,
    )


def objective_card(
    objective: Objective | None,
    words: Words,
    typed: Mapping[str, str] | None = None,
    wrong: Mapping[str, str] | None = None,
    refused: str = "",
) -> Card:
    """The form of one objective, or of a new one; after bad input what was `typed`, and what is `wrong` where."""
    values, wrong = {**shown(objective, words), **(typed or {})}, wrong or {}
    title = words.objective(objective.key) if objective else words("button-add-objective")
    data = {"objective": objective.key if objective else "", "version": objective.version if objective else 0}
    return parts.card(
        [
            _titled(title, objective),
            *([parts.notice(refused)] if refused else []),
            *_said("name", words("objective-name"), words("objective-name-note"), words, values, wrong),
            *_said("question", words("objective-question"), words("objective-question-note"), words, values, wrong),
            parts.marked(wrong.get("leads", ""), _leads(words, values["leads"])),
            parts.marked(wrong.get("days", ""), _days(words, values["days"])),
            *mistakes.counted(mistakes.named(wrong, _called(words)), words),
        ],
        [
            execute(Verb.objective_save, words("button-save"), data, "positive"),
            execute(Verb.objectives, words("button-back"), {}, checks=False),
            *(aside([_switch(objective, words)]) if objective else []),
        ],
        summary=title,
    )


def shown(objective: Objective | None, words: Words) -> dict[str, str]:
    """What the form shows of an objective, by the ids of its inputs: what people read now, in each language."""
    told = {f"{kind}-{language}": "" for kind in MOST_OF for language in LANGUAGES}
    if objective is None:
        return {**told, "leads": Lead.outcome, "days": "14"}
    for language in LANGUAGES:
        theirs = words_for(language, book=words.book)
        told[f"name-{language}"] = theirs.objective(objective.key)
        if objective.asks:
            asked = f"voice-{objective.key}"
            told[f"question-{language}"] = theirs.first(f"ask-{asked}", "ask-voice")
    return {**told, "leads": objective.leads, "days": str(objective.days)}


def inputs() -> list[str]:
    """The ids of the form's inputs."""
    return [*(f"{kind}-{language}" for kind in MOST_OF for language in LANGUAGES), "leads", "days"]


def _called(words: Words) -> dict[str, str]:
    """What each input is called, by its id."""
    spoken = {each: words_for(each).own_name for each in LANGUAGES}
    names = {f"name-{each}": words("objective-name-in", language=own) for each, own in spoken.items()}
    asked = {f"question-{each}": words("objective-question-in", language=own) for each, own in spoken.items()}
    return {**names, **asked, "leads": words("objective-leads"), "days": words("objective-days", most=DAYS_MOST)}


def _row(objective: Objective, words: Words, *, filed: bool) -> CardElement:
    name = words.objective(objective.key)
    facts = [
        words(f"leads-{objective.leads}"),
        words("objective-after", count=objective.days),
        *([words("objective-asks")] if objective.asks else []),
    ]
    state = [
        *([] if objective.active else [words("objective-off")]),
        *([words("objective-filed")] if filed else []),
    ]
    title = parts.run(name, weight="Bolder", is_subtle=None if objective.active else True)
    under = parts.near(parts.byline(*state, *facts))
    head = rows.beside_sign(sign(objective.key), title, under)
    if filed:
        return Container(items=[head], separator=True)
    heard = ", ".join((words("button-about", button=words("button-edit"), piece=name), *state, *facts))
    return rows.row(execute(Verb.objective, heard, {"objective": objective.key}), [head])


def _titled(title: str, objective: Objective | None) -> CardElement:
    signed = f"{sign(objective.key)}\u2002{title}" if objective else title
    return parts.run(signed, size="Large", weight="Bolder")


def _said(
    kind: str, title: str, note: str, words: Words, values: Mapping[str, str], wrong: Mapping[str, str]
) -> list[CardElement]:
    """A title, and an input in the reader's language; those in others are folded, unless something stands there.

    What stands there is seen when it is saved: not every client sends an input that it does not show.
    """
    others = [f"{kind}-{language}" for language in LANGUAGES if language != words.language]
    more = words("objective-languages")
    return [
        TextBlock(text=title, size="Medium", weight="Bolder", wrap=True, spacing="Large"),
        parts.note(note, "None"),
        _entry(f"{kind}-{words.language}", words, values, wrong),
        *folded(
            f"{kind}-others",
            more,
            [_entry(id, words, values, wrong) for id in others],
            heard=words("button-about", button=more, piece=title),
            open=any(values.get(id) or id in wrong for id in others),
        ),
    ]


def _entry(id: str, words: Words, values: Mapping[str, str], wrong: Mapping[str, str]) -> CardElement:
    kind = id.split("-")[0]
    enter = TextInput(
        id=id,
        label=_called(words)[id],
        value=values[id][: MOST_OF[kind]] or None,
        max_length=MOST_OF[kind],
        is_multiline=True if kind == "question" else None,
        spacing="Small",
    )
    return parts.marked(wrong.get(id, ""), enter)


def _leads(words: Words, value: str) -> ChoiceSetInput:
    choices: Sequence[Choice] = [Choice(title=words(f"leads-{lead}"), value=lead) for lead in Lead]
    return ChoiceSetInput(
        id="leads",
        label=words("objective-leads"),
        choices=list(choices),
        value=value if value in set(Lead) else None,
        placeholder=words("choose"),
        style="compact",
        spacing="Medium",
    )


def _days(words: Words, value: str) -> TextInput:
    return TextInput(
        id="days",
        label=words("objective-days", most=DAYS_MOST),
        value=value[:10] or None,
        max_length=10,
        spacing="Medium",
    )


def _switch(objective: Objective, words: Words) -> ExecuteAction:
    title = words("button-objective-off" if objective.active else "button-objective-on")
    return execute(Verb.objective_switch, title, {"objective": objective.key, "on": not objective.active}, checks=False)
