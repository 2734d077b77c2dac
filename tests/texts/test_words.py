"""Retold says the same in every language, says nothing it has no words for, and has no words it never says."""

import ast
import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Junk, Message, Pattern, Placeable, SelectExpression, TextElement, VariableReference
from fluent.syntax.visitor import Visitor
from hypothesis import given
from hypothesis import strategies as some

from bot import controls
from bot.commands import COMMANDS, tells, understand
from bot.dialogs.interview import Interview
from bot.dialogs.post import PostInterview
from bot.dialogs.story import StoryInterview
from bot.nudging import BEGUN_WITH
from cards import brief
from cards.channel import POSTS, setup_card
from cards.help import APART, ROLES
from stories import languages, rules, times
from stories.barriers import ASKABLE, Answer
from stories.digest import Reason
from stories.errors import NotReady, StoryError, Unfit
from stories.fields import OBJECTIVE, Field, Shape
from stories.objectives import ASKING, OBJECTIVES, OURS, POST_KINDS, PROMISES, Book, Lead
from stories.pieces import Post, Story
from stories.pledges import Hindrance, Result
from stories.slots import WEEKDAYS, Rhythm
from stories.tables.answers import Consent
from stories.tables.conversations import Channel, Conversation, ConversationKind
from stories.times import Frame
from tests.cards.examples import nodes
from tests.reading import plain
from texts import FIRST, LANGUAGES, MissingWords, Words, words_for
from web.pages import PAGES

ROOT = Path(__file__).parents[2]
ROOMS = ("app.py", "web", "bot", "cards", "scheduler", "stories", "texts")
OWN = {  # what Words says by itself
    *("first-of-month", "moment", "moment-hour", "moment-there"),
    *(f"objective-{key}" for key in OURS),
}
MANIFESTS = {FIRST: "template.json"} | {language: f"{language}.json" for language in LANGUAGES[1:]}
BUTTON_MOST = 24  # characters

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


# What is written


class Found(Visitor):
    """The placeables, the selectors and the text of a message."""

    def __init__(self, message: Message) -> None:
        self.placeables: set[str] = set()
        self.selectors: set[str] = set()
        self.text = ""
        self.visit(message)

    def visit_VariableReference(self, node: VariableReference) -> None:  # noqa: N802  the visitor's own spelling
        self.placeables.add(node.id.name)

    def visit_SelectExpression(self, node: SelectExpression) -> None:  # noqa: N802
        if isinstance(node.selector, VariableReference):
            self.selectors.add(node.selector.id.name)
        self.generic_visit(node)

    def visit_TextElement(self, node: TextElement) -> None:  # noqa: N802
        self.text += node.value


@cache
def entries(language: str) -> list[Message | Junk]:
    source = (ROOT / "texts" / f"{language}.ftl").read_text(encoding="utf-8")
    return [entry for entry in FluentParser().parse(source).body if isinstance(entry, Message | Junk)]


def messages(language: str) -> dict[str, Message]:
    return {entry.id.name: entry for entry in entries(language) if isinstance(entry, Message)}


def readings(pattern: Pattern | None) -> list[str]:
    """Every way a sentence can read; what is filled in is a figure."""
    read = [""]
    for part in pattern.elements if pattern else ():
        match part:
            case TextElement(value=text):
                ways = [text]
            case Placeable(expression=SelectExpression(variants=variants)):
                ways = [way for variant in variants for way in readings(variant.value)]
            case _:
                ways = ["9"]
        read = [f"{before}{way}" for before in read for way in ways]
    return read


@cache
def written(language: str) -> dict[str, Found]:
    return {key: Found(message) for key, message in messages(language).items()}


def ways(words: Words) -> Iterator[tuple[str, str]]:
    """What can be typed in a language, each with the key it is listed under."""
    keys = [*(f"command-{command.name}" for command in COMMANDS), *(f"word-{control}" for control in controls.CONTROLS)]
    for key in keys:
        for way in words.each(key):
            yield key, way


# What is said


@dataclass(frozen=True)
class Said:
    """A place in the code that asks for words."""

    where: str
    keys: frozenset[str]
    families: frozenset[str]
    facts: frozenset[str]


@cache
def code() -> dict[str, ast.Module]:
    files = [
        file for room in ROOMS for file in ([ROOT / room] if room.endswith(".py") else (ROOT / room).rglob("*.py"))
    ]
    return {str(file.relative_to(ROOT)): ast.parse(file.read_text(encoding="utf-8")) for file in files}


@cache
def sayings() -> list[Said]:
    return [
        _said(f"{file}:{node.lineno}", node)
        for file, module in code().items()
        for node in ast.walk(module)
        if isinstance(node, ast.Call) and node.args and _asks_for_words(node.func)
    ]


def _asks_for_words(called: ast.expr) -> bool:
    match called:
        case ast.Name(id="words") | ast.Attribute(attr="words") | ast.Attribute(attr="each" | "first"):
            return True
        case ast.Call(func=ast.Name(id="words_for")):
            return True
    return False


def _said(where: str, call: ast.Call) -> Said:
    keys, families = set(), set()
    for each in _branches(call.args[0]):
        match each:
            case ast.Constant(value=str(key)):
                keys.add(key)
            case ast.JoinedStr(values=[ast.Constant(value=str(prefix)), *_]):
                families.add(prefix)
            case ast.JoinedStr(values=[ast.FormattedValue(), ast.Constant(value="-"), *_]):
                families |= {f"{question.name}-" for question in questions() if question.choices}
            case _:
                raise AssertionError(f"{where}: this test can't tell which sentence {ast.unparse(each)} is")
    facts = frozenset(keyword.arg or "**" for keyword in call.keywords)
    return Said(where, frozenset(keys), frozenset(families), facts)


def _branches(expression: ast.expr) -> Iterator[ast.expr]:
    if isinstance(expression, ast.IfExp):
        yield from _branches(expression.body)
        yield from _branches(expression.orelse)
    else:
        yield expression


def questions() -> list[Field]:
    return [*Story.FIELDS, *Post.FIELDS]


def wordings(question: Field) -> set[str]:
    """The names of a question's sentences: its own, and one for each answer by which it is worded."""
    choices = next((each.choices for each in questions() if each.name == question.by), ())
    choices = tuple(choice for choice in choices if question.by != OBJECTIVE or choice in ASKING)
    return {question.name, *(question.worded({question.by: choice}) for choice in choices)}


def errors(base: type[StoryError] = StoryError) -> Iterator[type[StoryError]]:
    for error in base.__subclasses__():
        yield error
        yield from errors(error)


def inputs() -> set[str]:
    """The fields of the channel's form."""
    here = Conversation(tenant="t", id="c", kind=ConversationKind.channel, service_url="", language="en")
    channel = Channel(tenant="t", id="c", conversation=here, weekday="mon", hour=9, time_zone="UTC")
    card = setup_card(channel, words_for("en")).written
    return {node["id"].replace("_", "-") for node in nodes(card) if node["type"].startswith("Input.")}


@cache
def families() -> dict[str, set[str]]:
    """Sentences whose keys are put together, by how these begin; the members come from where they are decided."""
    roles = {command for _, named in ROLES for command in named}
    interviews: list[Interview] = [StoryInterview("story"), PostInterview("post")]
    return {
        "command-": {command.name for command in COMMANDS},
        "about-": {*(command.name for command in COMMANDS if command.offered), *roles},
        "help-": {label for label, _ in (*APART, *ROLES)},
        "title-": {*(command.name for command in COMMANDS if command.offered), *roles},
        "word-": set(controls.CONTROLS),
        "said-": {"thanks", "language"},
        "button-": {
            control
            for each in interviews
            for asked in each.kind.FIELDS
            for heard in ({}, {asked.name: "before"})
            for control in each.controls(asked, heard)
        },
        "ask-": {worded for question in questions() for worded in wordings(question)},
        "example-": {
            *(worded for question in questions() if not question.choices for worded in wordings(question)),
            *(question.name for question in questions() if question.shape is Shape.moment),
        },
        "label-": {
            *(question.name for question in questions()),
            *(f"voice-{key}" for key in ASKING),
            *inputs(),
        },
        "brief-": {*brief.ASKED},
        "example-brief-": {*brief.MOST} - {*brief.NUMBERS},
        "leads-": set(Lead),
        "kind-": set(POST_KINDS),
        "promise-": set(PROMISES),
        "reason-": {*Reason} - {Reason.leader, Reason.shared, Reason.proven},
        "timing-": {times.NOW, times.DIGEST},
        "beside-": {each.value for each in Consent},
        "invited-": {each.value for each in Consent},
        "result-": set(Result),
        "tried-": set(Result),
        "hindrance-": set(Hindrance),
        "barrier-heard-": set(Answer),
        "nudge-question-": set(ASKABLE),
        "button-nudge-": set(BEGUN_WITH),
        "weekday-": set(WEEKDAYS),
        "rhythm-": set(Rhythm),
        "rhythm-says-": set(Rhythm),
        "posts-": set(POSTS),
        "page-": set(PAGES.values()),
    }


def members(family: str) -> set[str]:
    return {family + member for member in families()[family]}


def all_said() -> set[str]:
    literal = {key for said in sayings() for key in said.keys}
    return (
        literal | OWN | {error.key() for error in errors()} | {key for family in families() for key in members(family)}
    )


# The same in every language


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_entry_can_be_read_and_stands_once(language: str) -> None:
    assert [entry.content for entry in entries(language) if isinstance(entry, Junk)] == []
    keys = Counter(entry.id.name for entry in entries(language) if isinstance(entry, Message))
    assert [key for key, times in keys.items() if times > 1] == []


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_languages_have_the_same_sentences_in_the_same_order(language: str) -> None:
    assert list(written(language)) == list(written("en"))


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_languages_fill_in_the_same_placeables(language: str) -> None:
    assert {key: found.placeables for key, found in written(language).items()} == {
        key: found.placeables for key, found in written("en").items()
    }


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_no_sentence_is_left_in_english(language: str) -> None:
    english = {key: found.text for key, found in written("en").items() if re.search(r"[^\W\d]", found.text)}
    assert {key for key, found in written(language).items() if found.text == english.get(key)} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_written_in_its_language(language: str) -> None:
    """Those long enough to tell; what people type, in the middle of a sentence of ours, is in their language too."""
    read = {key: languages.of(" ".join(found.text.split()), language) for key, found in written(language).items()}
    assert {key: found for key, found in read.items() if found != language} == {}


# Nothing unsaid, nothing without words


def test_every_family_of_sentences_is_known_and_said() -> None:
    assert {family for said in sayings() for family in said.families} == set(families())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_said_somewhere(language: str) -> None:
    assert set(written(language)) - all_said() == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_said_is_written(language: str) -> None:
    assert all_said() - set(written(language)) == set()


def test_every_sentence_is_given_its_placeables() -> None:
    given = {
        (said.where, key): (said.facts, written("en")[key].placeables)
        for said in sayings()
        for key in said.keys.union(*map(members, said.families))
        if key in written("en")
    }
    assert {at: facts for at, facts in given.items() if facts[0] != facts[1]} == {}


def test_every_error_carries_the_placeables_of_its_sentence() -> None:
    wanted = {error.__name__: written("en")[error.key()].placeables for error in errors()}
    wrong, raised = [], set()
    for file, module in code().items():
        called = {id(node.func) for node in ast.walk(module) if isinstance(node, ast.Call)}
        for node in ast.walk(module):
            match node:
                case ast.Call(func=ast.Name(id="NotReady" | "Unfit" as name)):  # they count for themselves
                    facts = set(NotReady(()).facts if name == "NotReady" else Unfit({}).facts)
                case ast.Call(func=ast.Name(id=name), keywords=keywords) if name in wanted:
                    facts = {str(keyword.arg) for keyword in keywords}
                case ast.Raise(exc=ast.Name(id=name) as error) if name in wanted and id(error) not in called:
                    facts = set()
                case _:
                    continue
            raised.add(name)
            if facts != wanted[name]:
                wrong.append((file, node.lineno, name))
    assert wrong == []
    assert raised == set(wanted), "an error that nothing raises needs no sentence"


# What people press


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_button_has_room_on_a_phone(language: str) -> None:
    """Beside another one, a longer title wraps or is cut."""
    titles = [
        (key, title)
        for key, message in messages(language).items()
        if key.startswith(("button-", "title-"))
        for title in readings(message.value)
    ]
    assert [(key, title) for key, title in titles if len(title) > BUTTON_MOST] == []


# What people type


def test_nothing_typed_means_two_things() -> None:
    meanings: dict[str, set[str]] = {}
    for language in LANGUAGES:
        for key, way in ways(words_for(language)):
            meanings.setdefault(controls.normal(way), set()).add(key)
    assert {way: keys for way, keys in meanings.items() if len(keys) > 1} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_objective_is_chosen_by_its_name(language: str) -> None:
    """And not taken for a command, or a word such as skip; what may begin a story is a name."""
    assert [key for key in OURS if tells(words_for(language).objective(key))] == []
    assert not any(map(tells, ("Safety first", "With care", "Find what our guests want", "Teller", "Nächste Schritte")))
    assert all(tells(way) for _, way in ways(words_for(language)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_way_is_listed_twice_or_empty(language: str) -> None:
    counted = Counter(controls.normal(way) for _, way in ways(words_for(language)))
    assert [way for way, times in counted.items() if times > 1 or not way] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_way_is_understood(language: str) -> None:
    for key, way in ways(words_for(language)):
        command, _ = understand(f" {way.upper()}! ")
        heard = f"command-{command.name}" if command else f"word-{controls.control(way.upper())}"
        assert heard == key, way


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_after_a_command_are_heard_whole(language: str) -> None:
    for command in COMMANDS:
        for way in words_for(language).each(f"command-{command.name}") if command.takes_words else []:
            assert understand(f"{way} Fresh starts") == (command, "Fresh starts")


@pytest.mark.parametrize("language", LANGUAGES)
def test_umlauts_and_accents_are_not_needed(language: str) -> None:
    plain = str.maketrans("éèêàâçîôûùëïñáíóú", "eeeaaciouueinaiou", "¿¡") | str.maketrans(
        {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"}
    )
    for _, way in ways(words_for(language)):
        for typed in (way.translate(plain), way.replace("'", "’")):
            assert (understand(typed), controls.control(typed)) == (understand(way), controls.control(way))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_app_package_offers_the_first_way_of_every_command(language: str) -> None:
    manifest = json.loads((ROOT / "manifest" / MANIFESTS[language]).read_text(encoding="utf-8"))
    words = words_for(language)
    assert set(_titles(manifest)) == {
        words.each(f"command-{command.name}")[0] for command in COMMANDS if command.listed
    }


def _titles(manifest: object, name: str = "") -> Iterator[str]:
    """Every `title` under `commands`, whether nested or as `bots[0].commandLists[0].commands[0].title`."""
    if isinstance(manifest, dict):
        for key, value in manifest.items():
            yield from _titles(value, f"{name}.{key}")
    elif isinstance(manifest, list):
        for value in manifest:
            yield from _titles(value, name)
    elif isinstance(manifest, str) and "commands" in name and name.endswith(".title"):
        yield manifest


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_sentence_tells_people_to_type_is_in_their_language(language: str) -> None:
    understood = {controls.normal(way) for _, way in ways(words_for(language))}
    told = {
        (key, typed)
        for key, found in written(language).items()
        for typed in re.findall(r"\*([^*]+)\*", found.text)
        if controls.normal(typed) not in understood and not understand(typed)[1]
    }
    assert told == set()


@pytest.mark.parametrize(
    ("language", "sought"), [("en", "onboarding"), ("de", "Einarbeitung"), ("fr", "intégration"), ("es", "acogida")]
)
@pytest.mark.parametrize("key", ["about-find"])
def test_the_example_of_a_search_is_a_search(key: str, language: str, sought: str) -> None:
    command, rest = understand(words_for(language)(key).rsplit(": ")[-1])
    assert command is not None
    assert (command.name, rest) == ("find", sought)


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_example_would_be_taken_as_an_answer(language: str) -> None:
    for question in questions():
        if not question.choices and question.shape not in (Shape.story, Shape.day, Shape.photo):
            for worded in wordings(question):
                assert question.rule(words_for(language)(f"example-{worded}"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_example_of_a_day_names_days(language: str) -> None:
    frame = Frame(NOW, "Europe/Berlin", language)
    for question in questions():
        if question.shape is Shape.day:
            _, _, named = words_for(language)(f"example-{question.name}").partition(": ")
            assert len({times.day(each, frame) for each in named.split(", ")}) == 3


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_choice_is_known_by_its_name_and_not_taken_for_a_command(language: str) -> None:
    for question in questions():
        names = {choice: words_for(language)(f"{question.name}-{choice}") for choice in question.choices}
        for choice, name in names.items():
            assert rules.choice(name, question.choices, names.__getitem__) == choice
            assert (understand(name)[0], controls.control(name)) == (None, None)


# How it reads


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("fact", [0, 1, 2, 1_200, "Ada"])
def test_every_sentence_reads_with_any_fact(language: str, fact: str | int) -> None:
    words = Words(language)
    for key, found in written(language).items():
        sentence = words(key, **dict.fromkeys(found.placeables, fact))
        assert sentence.strip(), key
        assert "{" not in sentence, key
        if fact == "Ada" and found.placeables - found.selectors:
            assert "Ada" in sentence, key


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_that_nobody_wrote_is_missing(language: str) -> None:
    with pytest.raises(MissingWords, match=f"{language}: no-such-sentence"):
        words_for(language)("no-such-sentence")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_placeable_that_nobody_gave_is_missing(language: str) -> None:
    for key, found in written(language).items():
        if found.placeables:
            with pytest.raises(MissingWords, match=f"{language}: {key}: "):
                words_for(language)(key)


@pytest.mark.parametrize(
    ("locale", "language"),
    [
        ("de-AT", "de"),
        ("de", "de"),
        ("DE_ch", "de"),
        ("en-GB", "en"),
        ("fr-FR", "fr"),
        ("fr-CA", "fr"),
        ("es-MX", "es"),
        ("it-IT", "en"),
        ("den", "en"),
        ("", "en"),
    ],
)
def test_speaks_the_persons_language_or_english(locale: str, language: str) -> None:
    assert words_for(locale).language == language


@given(some.text())
def test_any_locale_has_words(locale: str) -> None:
    assert words_for(locale)("done")


@pytest.mark.parametrize(
    ("language", "day", "moment"),
    [
        ("en", "23 November", "Monday, 23 November, 09:00"),
        ("de", "23. November", "Montag, 23. November, 09:00 Uhr"),
        ("fr", "23 novembre", "lundi 23 novembre à 09:00"),
        ("es", "23 de noviembre", "lunes 23 de noviembre, 9:00"),
    ],
)
def test_days_read_as_they_are_said(language: str, day: str, moment: str) -> None:
    words = words_for(language)
    assert plain(words.day(date(2026, 11, 23))) == plain(words.day(NOW)) == day
    assert plain(words.moment(NOW)) == moment


@pytest.mark.parametrize(
    ("language", "first", "tenth"),
    [
        ("en", "1 December", "10 December"),
        ("de", "1. Dezember", "10. Dezember"),
        ("fr", "1er décembre", "10 décembre"),
        ("es", "1 de diciembre", "10 de diciembre"),
    ],
)
def test_the_first_of_a_month_is_said_as_people_say_it(language: str, first: str, tenth: str) -> None:
    words = words_for(language)
    assert [plain(words.day(date(2026, 12, day))) for day in (1, 10)] == [first, tenth]
    assert plain(words_for("fr", "Asia/Tokyo").day(datetime(2026, 11, 30, 23, tzinfo=UTC))) == "1er décembre"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_moment_is_understood_as_it_is_said(language: str) -> None:
    """Copied out of a card, and typed."""
    for day in (1, 2, 11, 31):
        at = datetime(2026, 12, day, 8, 30, tzinfo=UTC)
        said = words_for(language, "Europe/Berlin").moment(at)
        assert times.moment(said, Frame(NOW, "Europe/Berlin", language)).at == at


@pytest.mark.parametrize(
    ("language", "there"),
    [
        ("en", "Monday, 23 November, 10:00 (Berlin time)"),
        ("de", "Montag, 23. November, 10:00 Uhr (Ortszeit Berlin)"),
        ("fr", "lundi 23 novembre à 10:00 (heure locale\u202f: Berlin)"),
        ("es", "lunes 23 de noviembre, 10:00 (hora local: Berlín)"),
    ],
)
def test_an_hour_says_whose_it_is_where_others_live_by_another_clock(language: str, there: str) -> None:
    words = words_for(language, "Europe/Berlin")
    alone = words.moment(NOW)
    for same in ([], ["Europe/Berlin"], ["Europe/Paris", "Africa/Lagos"]):
        assert words.heard_in(same).moment(NOW) == alone
    assert plain(words.heard_in(["Europe/Paris", "America/New_York"]).moment(NOW)) == there
    summer = datetime(2027, 7, 1, 9, tzinfo=UTC)
    assert words.heard_in(["Africa/Lagos"]).city(summer)  # no summer time there
    own = Book(OBJECTIVES)
    assert words.heard_in(["UTC"]).among(own).moment(NOW) == words.among(own).heard_in(["UTC"]).moment(NOW) != alone


@pytest.mark.parametrize(
    ("zone", "day", "moment"),
    [
        ("UTC", "22 November", "Sunday, 22 November, 23:47"),
        ("Europe/Berlin", "23 November", "Monday, 23 November, 00:47"),
        ("America/New_York", "22 November", "Sunday, 22 November, 18:47"),
        ("Asia/Kathmandu", "23 November", "Monday, 23 November, 05:32"),
    ],
)
def test_a_moment_is_told_where_the_reader_is(zone: str, day: str, moment: str) -> None:
    words = words_for("en", zone)
    night = datetime(2026, 11, 22, 23, 47, tzinfo=UTC)
    assert (words.zone.key, plain(words.day(night)), plain(words.moment(night))) == (zone, day, moment)
    assert plain(words.day(date(2026, 11, 22))) == "22 November", "a day is a day everywhere"


@pytest.mark.parametrize(
    ("language", "moment"),
    [
        ("en", "Monday, 23~November, 09:00"),
        ("de", "Montag, 23.~November, 09:00~Uhr"),
        ("fr", "lundi 23~novembre à~09:00"),
        ("es", "lunes 23~de~noviembre, 9:00"),
    ],
)
def test_no_line_ends_within_a_day_or_an_hour(language: str, moment: str) -> None:
    assert words_for(language).moment(NOW) == moment.replace("~", "\u00a0")


@pytest.mark.parametrize("zone", ["", "Nowhere/Else", "../etc/passwd", "Europe", "\0", "x" * 100_000])
def test_a_zone_that_is_none_is_utc(zone: str) -> None:
    assert words_for("de", zone).zone.key == "UTC"
    assert words_for("de", zone).language == "de"


def test_a_language_is_what_lies_in_the_folder() -> None:
    assert {f"{language}.ftl" for language in LANGUAGES} == {file.name for file in (ROOT / "texts").glob("*.ftl")}
    assert words_for("de", "Europe/Berlin") is words_for("de-AT", "Europe/Berlin")


def test_fields_that_an_error_names_are_called_as_on_a_card() -> None:
    said = words_for("en").error(NotReady(("situation", "outcome")))
    assert said == "I need 2 things before this can go out: Before and What is better now."


@pytest.mark.parametrize(
    ("number", "english", "german"),
    [
        ("45", "45", "45"),
        ("1234567.5", "1,234,567.5", "1.234.567,5"),
        ("0.0625", "0.0625", "0,0625"),
        ("-3", "-3", "-3"),
    ],
)
def test_numbers_read_as_they_are_written(number: str, english: str, german: str) -> None:
    assert words_for("en").number(Decimal(number)) == english
    assert words_for("de").number(Decimal(number)) == german


@pytest.mark.parametrize(
    ("language", "one", "many"),
    [
        ("en", "One story about", "1,200 stories about"),
        ("de", "Eine Geschichte über", "1.200 Geschichten über"),
        ("fr", "Une histoire sur", "1\u202f200 histoires sur"),
        ("es", "Una historia sobre", "1.200 historias sobre"),
    ],
)
def test_stories_are_counted(language: str, one: str, many: str) -> None:
    words = words_for(language)
    assert (words("found-title", count=1), words("found-title", count=1_200)) == (one, many)
    assert len({words("why-works", count=count) for count in (1, 2, 3)}) == 3


@pytest.mark.parametrize(
    ("names", "said"),
    [
        (["Marta", "Inés"], "Marta e Inés"),
        (["Marta", "Olga", "Hilda"], "Marta, Olga e Hilda"),
        (["Ventas y Ingeniería", "Ian"], "Ventas y Ingeniería y Ian"),  # what people wrote stays as it is
        (["Inés", "Marta"], "Inés y Marta"),
    ],
)
def test_spanish_says_e_before_what_sounds_like_y(names: list[str], said: str) -> None:
    assert words_for("es").listed(names) == said
