"""What an editor may say about an objective: the rules for its form and its file, and keeping what they say."""

import re
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from functools import partial

from sqlalchemy import text

from stories import rules
from stories.accents import plain
from stories.audit import Editor
from stories.books import rows
from stories.errors import (
    FromTheFile,
    LastObjective,
    NameTaken,
    NameTyped,
    Needed,
    NotFound,
    NumberForName,
    OddDays,
    Outdated,
    StoryError,
    TooManyObjectives,
    Unfit,
)
from stories.library import Library
from stories.objectives import DAYS_MOST, MOST, NAME_MOST, POST_KINDS, QUESTION_MOST, Book, Lead, Objective
from stories.plainly import plainly
from stories.tables.house import Act, OwnObjective

Called = Callable[[str, str], str]  # an objective's key and a language → its name
Heard = Callable[[str], bool]  # whether a text, where an objective is asked for, tells Retold something else
KEY_MOST = 40  # characters
KEY = re.compile(rf"(?!all\Z)[a-z][a-z0-9-]{{0,{KEY_MOST - 1}}}")  # all is the sum of them, in the report's rows
_BETWEEN = re.compile(r"[^a-z0-9]+")
_ONE_BY_ONE = text("SELECT pg_advisory_xact_lock(hashtextextended('objectives ' || :tenant, 0))")


def named(typed: str, heard: Heard) -> str:
    """What an objective is called, on one line, without marks that a client would draw. Raises a StoryError.

    One can be chosen by typing its name, so it is nothing that is `heard` as something else.
    """
    name = plainly(typed, NAME_MOST)
    if not any(letter.isalpha() for letter in name):
        raise NumberForName
    if heard(name):
        raise NameTyped
    return name


def asked(typed: str) -> str:
    """What it asks in addition. Raises a StoryError."""
    return plainly(typed, QUESTION_MOST)


def days(typed: str) -> int:
    """After how many days one asks how it went. Raises OddDays."""
    said = rules.line(typed[: rules.NAME_MOST])
    if not (said.isascii() and said.isdecimal() and 1 <= int(said) <= DAYS_MOST):
        raise OddDays(most=DAYS_MOST)
    return int(said)


def lead(typed: str) -> Lead:
    """What a digest says first. Raises UnknownChoice."""
    return Lead(rules.choice(typed, tuple(Lead), str))


def understood(
    typed: Mapping[str, str], languages: Collection[str], book: Book, key: str, called: Called, heard: Heard
) -> Objective:
    """The objective that a form describes, a new one where no `key` is given. Raises Unfit with every mistake.

    The inputs are `name-<language>`, `question-<language>`, `leads` and `days`; a name in one language will do. How the
    others are named, `called` tells.
    """
    mistakes: dict[str, StoryError] = {}
    names: dict[str, str] = {}
    questions: dict[str, str] = {}
    for language in languages:
        for field, rule, kept in (("name", partial(named, heard=heard), names), ("question", asked, questions)):
            said = typed.get(f"{field}-{language}", "")
            try:
                if said.strip():
                    kept[language] = rule(said)
            except StoryError as error:
                mistakes[f"{field}-{language}"] = error
    others = [each.key for each in book.objectives if each.key != key]
    for language, name in names.items():
        if any(plain(called(other, language)) == plain(name) for other in others):
            mistakes[f"name-{language}"] = NameTaken()
    if not names and not mistakes:
        mistakes[f"name-{next(iter(languages))}"] = Needed()
    leads, after = Lead.outcome, 1
    try:
        leads = lead(typed.get("leads", ""))
    except StoryError as error:
        mistakes["leads"] = error
    try:
        after = days(typed.get("days", ""))
    except StoryError as error:
        mistakes["days"] = error
    if mistakes:
        raise Unfit(mistakes)
    known = book.by_key.get(key)
    return Objective(
        known.key if known else _key(names.values(), book),
        leads,
        after,
        known.active if known else True,
        names,
        questions,
    )


async def save(library: Library, by: Editor, at: datetime, said: Objective, version: int) -> None:
    """Keeps an objective, a new one or one that the editor saw in this `version`.

    Raises FromTheFile, TooManyObjectives and Outdated.
    """
    book = await _mine(library, said.key)
    known = book.by_key.get(said.key)
    if (known.version if known else 0) != version:
        raise Outdated
    if known is None and len(book.objectives) >= MOST:
        raise TooManyObjectives(most=MOST)
    await _keep(library, said, at)
    await library.records.keep(by, Act.objective_changed if known else Act.objective_added, at, note=said.key)


async def switch(library: Library, by: Editor, at: datetime, key: str, *, on: bool) -> None:
    """Lets an objective be chosen, or not any more; its stories stay.

    Raises NotFound, FromTheFile, and LastObjective where nothing would be left to choose.
    """
    book = await _mine(library, key)
    known = book.by_key.get(key)
    if known is None:
        raise NotFound
    if known.active == on:
        return
    if not on and len(book.active) == 1:
        raise LastObjective
    await _keep(library, replace(known, active=on), at)
    await library.records.keep(by, Act.objective_on if on else Act.objective_off, at, note=key)


async def _mine(library: Library, key: str) -> Book:
    """The objectives as they are now, where nobody else changes them until this is committed. Raises FromTheFile."""
    await library.session.execute(_ONE_BY_ONE, {"tenant": library.tenant})
    book = await library.book(fresh=True)
    if key in book.filed:
        raise FromTheFile
    return book


async def _keep(library: Library, said: Objective, at: datetime) -> None:
    row = next((each for each in await rows(library.session, library.tenant) if each.key == said.key), None)
    if row is None:
        row = OwnObjective(
            tenant=library.tenant, key=said.key, leads=said.leads, days=said.days, version=0, added_at=at
        )
        library.session.add(row)
    row.leads, row.days, row.active = said.leads, said.days, said.active
    row.names, row.questions = dict(said.names), None if said.questions is None else dict(said.questions)
    row.version += 1
    await library.session.flush()
    library.books.forget(library.tenant)


def _key(names: Iterable[str], book: Book) -> str:
    """A key that nobody has, made of a name: safety-first."""
    spelled = (_BETWEEN.sub("-", plain(name)).strip("-") for name in names)
    wanted = next((each for each in spelled if KEY.match(each)), "objective")[: KEY_MOST - 3].strip("-")
    keys = [wanted, *(f"{wanted}-{n}" for n in range(2, MOST + 3))]
    return next(each for each in keys if each not in book.by_key and each not in POST_KINDS)
