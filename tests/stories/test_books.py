"""The objectives of a tenant are read once a minute, and are one and the same as long as nobody changes them."""

import pytest

from stories.audit import Editor
from stories.books import REMEMBERED, Books
from stories.database import Database
from stories.errors import FromTheFile, LastObjective, NotFound, Outdated
from stories.fields import applying, fitted
from stories.objectives import BUILT_IN, Lead, Objective, spelled
from stories.pieces import Story
from stories.recipes import save, switch
from tests.conftest import Clock
from tests.stories.making import HERE, MONDAY, THERE

EDA = Editor("eda", "Eda Editor")
SAFETY = Objective(
    "safety-first", Lead.steps, 21, names={"en": "Safety first"}, questions={"en": "What could have been?"}
)


async def keeps(database: Database, said: Objective, version: int = 0, tenant: str = HERE) -> None:
    async with database.library(tenant) as library:
        await save(library, EDA, MONDAY, said, version)


async def test_is_read_once_a_minute(database_url: str, clock: Clock) -> None:
    async with (
        Database.open(database_url, Books(clock=clock)) as here,
        Database.open(database_url, Books(clock=clock)) as there,
    ):
        async with there.library(HERE) as library:
            assert await library.book() is BUILT_IN
        await keeps(here, SAFETY)
        async with here.library(HERE) as library:
            assert (await library.book()).active[-1] == "safety-first"
        async with there.library(HERE) as library:
            assert await library.book() is BUILT_IN
            clock.now += REMEMBERED
            changed = await library.book()
            assert changed.active[-1] == "safety-first"
            clock.now += REMEMBERED
            assert await library.book() is changed  # nothing is new: what was drawn from it is good still
        async with there.library(THERE) as library:
            assert await library.book() is BUILT_IN


async def test_what_was_not_committed_is_not_remembered(database_url: str, clock: Clock) -> None:
    async with Database.open(database_url, Books(clock=clock)) as database:
        async with database.library(HERE) as library:
            await library.book()
            await save(library, EDA, MONDAY, SAFETY, 0)
            assert "safety-first" in (await library.book(fresh=True)).active
            await library.session.rollback()
        async with database.library(HERE) as library:
            assert await library.book() is BUILT_IN


async def test_a_file_has_the_last_word(database_url: str) -> None:
    filed = Objective("safety-first", names={"en": "Zero harm"})
    async with Database.open(database_url) as database:
        await keeps(database, SAFETY)
    async with Database.open(database_url, Books([filed])) as database, database.library(HERE) as library:
        book = await library.book()
        assert book.by_key["safety-first"].named("de") == "Zero harm"
        assert book.filed == {"safety-first"}
        with pytest.raises(FromTheFile):
            await save(library, EDA, MONDAY, SAFETY, 1)
        with pytest.raises(FromTheFile):
            await switch(library, EDA, MONDAY, "safety-first", on=False)
    async with Database.open(database_url) as database, database.library(HERE) as library:
        assert (await library.book()).by_key["safety-first"].named("de") == "Safety first"


async def test_who_saw_another_version_changes_nothing(database: Database) -> None:
    await keeps(database, SAFETY)
    with pytest.raises(Outdated):
        await keeps(database, SAFETY, 0)
    await keeps(database, SAFETY, 1)
    with pytest.raises(Outdated):
        await keeps(database, SAFETY, 1)


async def test_switching_off_keeps_what_texts_say(database: Database) -> None:
    async with database.library(HERE) as library:
        await switch(library, EDA, MONDAY, "customer-experience", on=False)
        off = (await library.book()).by_key["customer-experience"]
        assert (off.active, off.questions, off.names, off.asks) == (False, None, {}, True)
        await switch(library, EDA, MONDAY, "customer-experience", on=False)
        assert len(await library.records.all()) == 1
        for key in BUILT_IN.active:
            if key not in ("customer-experience", "culture-of-innovation"):
                await switch(library, EDA, MONDAY, key, on=False)
        with pytest.raises(LastObjective):
            await switch(library, EDA, MONDAY, "culture-of-innovation", on=False)
        with pytest.raises(NotFound):
            await switch(library, EDA, MONDAY, "nobody-s", on=True)


async def test_the_questions_are_fitted_to_an_organisations_objectives(database: Database) -> None:
    await keeps(database, SAFETY)
    async with database.library(HERE) as library:
        await switch(library, EDA, MONDAY, "high-performance", on=False)
        book = await library.book()
    fields = {field.name: field for field in fitted(Story.FIELDS, book)}
    assert fields["objective"].choices == (*BUILT_IN.active[1:], "safety-first")
    kept = {field.name: field for field in fitted(Story.FIELDS, book, "high-performance")}
    assert kept["objective"].choices[-1] == "high-performance"
    asked = [field.name for field in applying(fitted(Story.FIELDS, book), {"objective": "safety-first"})]
    assert "voice" in asked
    assert "voice" not in [field.name for field in applying(fitted(Story.FIELDS, book), {"objective": "gone"})]


def test_one_that_nobody_knows_is_called_by_its_key() -> None:
    assert spelled("safety-first") == "Safety first"
