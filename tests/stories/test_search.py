"""Finding a story: by its words in all their forms, its teller, its objective, and by what somebody meant to type."""

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from stories import editing, similar
from stories.database import Database
from stories.library import Library
from stories.pieces import Status
from stories.search import FOUND_MOST
from tests.stories.making import DAY, HERE, MONDAY, a_story, keep, published_story

OBJECTIVES = {
    "high performance": "high-performance",
    "kundenerlebnis": "customer-experience",
    "expérience client": "customer-experience",
}


# Finding


async def find(database: Database, words: str, tenant: str = HERE) -> list[str]:
    async with database.library(tenant) as library:
        return await find_in(library, words)


async def find_in(library: Library, words: str) -> list[str]:
    return [story.headline for story in (await library.search.find(words, OBJECTIVES)).stories]


async def test_a_word_in_the_headline_counts_more_than_one_in_the_steps(database: Database) -> None:
    await keep(
        database,
        published_story(MONDAY + DAY, headline="In the steps", steps=["Hang up a whiteboard"]),
        published_story(MONDAY, headline="A whiteboard for everybody"),
        published_story(MONDAY + 2 * DAY, headline="In the outcome", outcome="The whiteboard is full of ideas."),
    )
    assert await find(database, "whiteboard") == ["A whiteboard for everybody", "In the outcome", "In the steps"]


async def test_of_equal_matches_the_newest_comes_first_and_five_are_enough(database: Database) -> None:
    await keep(
        database, *(published_story(MONDAY + day * DAY, headline=f"Page {day}") for day in range(FOUND_MOST + 2))
    )
    assert await find(database, "page") == ["Page 6", "Page 5", "Page 4", "Page 3", "Page 2"]
    async with database.library(HERE) as library:
        assert (await library.search.find("page", OBJECTIVES)).more
        assert not (await library.search.find('"page 1"', OBJECTIVES)).more


@pytest.mark.parametrize(
    ("language", "headline", "words"),
    [
        ("en", "Calmer handovers", "handover"),
        ("en", "Calmer handovers", "HANDOVERS calmer"),
        ("en", "We met daily", "meeting OR daily"),
        ("de", "Ruhigere Übergaben", "Übergabe"),
        ("de", "Ruhigere Übergaben", "ubergabe"),
        ("de", "Die Häuser sind warm", "Haus"),
        ("de", "Kürzere Besprechungen", "kurze Besprechung"),
        ("en", "Calmer handovers at night", '"handovers at night"'),
        ("fr", "Des relèves plus calmes", "relève"),
        ("fr", "Des relèves plus calmes", "releves"),
        ("fr", "Des releves plus calmes", "relève"),
        ("fr", "L’équipe se réunit moins", "équipes"),
        ("fr", "L’équipe se réunit moins", "EQUIPE réunit"),
        ("fr", "Un accueil à cœur ouvert", "coeur"),
        ("fr", "Une réunion de moins", '"réunion de moins"'),
        ("es", "Reuniones más cortas", "reunión"),
        ("es", "Reuniones más cortas", "reunion corta"),
        ("es", "La información de cada turno", "informacion"),
        ("es", "La informacion de cada turno", "informaciones"),
        ("es", "Una acogida para cada compañero", "companeros"),
        ("en", "A café for both shifts", "cafe"),
        ("de", "Kürzere Besprechungen", "kurzere"),
    ],
)
async def test_words_are_found_in_all_their_forms(database: Database, language: str, headline: str, words: str) -> None:
    await keep(
        database, published_story(language=language, headline=headline), published_story(headline="Other things")
    )
    assert await find(database, words) == [headline]


@pytest.mark.parametrize("quotes", ['"{}"', "“{}”", "„{}“", "«\u202f{}\u202f»"])
async def test_a_phrase_is_found_in_whichever_quotation_marks(database: Database, quotes: str) -> None:
    await keep(
        database, published_story(headline="One page at the top"), published_story(headline="At the top, one more page")
    )
    assert await find(database, quotes.format("one page")) == ["One page at the top"]


async def test_the_readers_words_are_looked_for_in_every_language(database: Database) -> None:
    told = {
        "en": "Onboarding made easy",
        "de": "Onboarding leicht gemacht",
        "fr": "Onboarding simplifié",
        "es": "Onboarding más fácil",
    }
    await keep(
        database, *(published_story(language=language, headline=headline) for language, headline in told.items())
    )
    assert sorted(await find(database, "onboarding")) == sorted(told.values())


async def test_a_word_is_read_as_its_storys_language_reads_it(database: Database) -> None:
    """German leaves out *des* and *die*; in another language they would be words like any other."""
    await keep(
        database,
        published_story(language="fr", headline="La table des relèves"),
        published_story(language="es", headline="La mesa de los relevos"),
    )
    assert await find(database, "la table des relèves") == ["La table des relèves"]
    assert await find(database, "mesa de los relevos") == ["La mesa de los relevos"]


@pytest.mark.parametrize("name", ["Emma Jones", "Emma Williams", "Emma Müller", "Emma van den Berg"])
async def test_a_story_is_found_by_its_teller(database: Database, name: str) -> None:
    await keep(database, published_story(headline="Theirs", author_name=name), published_story(headline="Other"))
    assert await find(database, name.split()[-1]) == await find(database, name) == ["Theirs"]


@pytest.mark.parametrize("unwanted", ["-night", "-meetings", "-nurses"])
@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
async def test_a_word_with_a_minus_is_unwanted(database: Database, unwanted: str, language: str) -> None:
    word = unwanted.removeprefix("-")
    await keep(
        database,
        published_story(headline="A calm plan", language=language),
        published_story(headline=f"A plan for the {word}", language=language),
    )
    assert await find(database, f"plan {unwanted}") == ["A calm plan"]


@pytest.mark.parametrize("status", [Status.draft, Status.withdrawn, Status.discarded])
async def test_only_what_is_published_is_found(database: Database, status: Status) -> None:
    await keep(database, a_story(status=status, published_at=MONDAY))
    assert await find(database, "handovers") == []


async def test_a_revised_story_is_found_by_its_new_words_only(database: Database) -> None:
    story = published_story()
    await keep(database, story)
    async with database.library(HERE) as library:
        await editing.revise(library, await library.piece(story.id), {"headline": "Quiet mornings"})
    assert await find(database, "mornings quiet") == ["Quiet mornings"]
    assert await find(database, "handovers") == []


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(st.characters(exclude_categories=())) | st.text("'\"(:*&|!<>-\\ \0ab%_", max_size=30))
@example("'\"(:*&|!")
@example("\0")
@example("\ud800")
@example("a" * 3_000)
@example("((((" * 50)
@example("-" * 60)
@example("- " * 60)
@example('-"' * 60)
@example('"handovers')
async def test_no_search_is_too_strange(database: Database, words: str) -> None:
    async with database.library(HERE) as library:
        assert (await library.search.find(words, OBJECTIVES)).stories == ()


async def test_a_search_is_text_not_a_command(database: Database) -> None:
    await keep(database, published_story())
    assert await find(database, "handovers'); DROP TABLE story; --") == []
    assert await find(database, "handovers") == ["Calmer handovers between shifts"]


async def test_finds_within_200_of_the_newest_matches(database: Database) -> None:
    """A better match may be left out when it is older than 200 others: that is the price of a quick answer."""
    await keep(database, published_story(MONDAY - DAY, headline="Whiteboard whiteboard", outcome="whiteboard " * 9))
    many = [
        published_story(MONDAY + timedelta(seconds=number), headline="Other", steps=["whiteboard"])
        for number in range(200)
    ]
    async with database.library(HERE) as library:
        library.session.add_all(many)
    assert await find(database, "whiteboard") == ["Other"] * FOUND_MOST
    async with database.library(HERE) as library:
        many[0].status = Status.withdrawn
        await library.session.merge(many[0])
    assert (await find(database, "whiteboard"))[0] == "Whiteboard whiteboard"


@pytest.mark.parametrize("by", ["words", "story"])
async def test_every_search_is_planned_for_its_own_words(database: Database, by: str) -> None:
    """A plan that was made for any words walks through all stories for a rare one, which takes minutes of a million."""
    theirs, mine = (published_story(outcome="The whiteboard is full of ideas.") for _ in range(2))
    await keep(database, theirs)
    async with database.library(HERE) as library:
        for _ in range(20):  # of which Postgres would plan the first few only
            if by == "words":
                assert await find_in(library, "whiteboard")
            else:
                assert await similar.alike(library, mine, "somebody else") == [theirs]
        planned = text("SELECT sum(generic_plans) FROM pg_prepared_statements WHERE statement LIKE '%search @@%'")
        assert await library.session.scalar(planned) == 0


# What was meant


@pytest.mark.parametrize(
    "typed",
    [
        "stories about onboarding",
        "Stories about onboarding, please",
        "the story of onboarding?",
        "Geschichten über Onboarding",
        "eine Geschichte zu Onboarding bitte",
        "des histoires sur l’onboarding",
        "une histoire sur onboarding, s'il te plaît",
        "¿historias sobre onboarding?",
    ],
)
async def test_drops_the_words_that_every_search_could_have(database: Database, typed: str) -> None:
    await keep(database, published_story(headline="Onboarding in a week"), published_story(headline="A story"))
    assert await find(database, typed) == ["Onboarding in a week"]


async def test_a_name_that_nobody_has_is_no_other_word(database: Database) -> None:
    await keep(database, published_story(headline="How we began"))
    assert await find(database, "Megan") == []
    assert await find(database, "bgan") == ["How we began"]


async def test_a_slip_in_a_word_of_the_situation_or_of_a_step_is_understood_too(database: Database) -> None:
    await keep(
        database, published_story(headline="Other", situation="The onboarding took weeks.", steps=["A checklist"])
    )
    for slip in ("onbording", "onboardng", "cheklist"):
        assert await find(database, slip) == ["Other"]


@pytest.mark.parametrize("typed", ["High performance", "stories about high performance", "handovers high performance"])
async def test_knows_an_objective_by_its_name(database: Database, typed: str) -> None:
    await keep(database, published_story(), published_story(headline="Other", objective="employee-experience"))
    assert await find(database, typed) == ["Calmer handovers between shifts"]


async def test_an_objective_in_the_readers_language_finds_stories_in_every_language(database: Database) -> None:
    await keep(database, published_story(headline="An English one", objective="customer-experience"))
    assert await find(database, "Kundenerlebnis") == ["An English one"]
    assert await find(database, "experience client") == await find(database, "Expérience client") == ["An English one"]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("onbording", "onboarding"), ("Onbaording", "onboarding"), ("stories about onboardng", "onboarding")],
)
async def test_guesses_what_was_mistyped_and_says_so(database: Database, typed: str, meant: str) -> None:
    await keep(database, published_story(headline="Onboarding in a week"))
    async with database.library(HERE) as library:
        found = await library.search.find(typed, OBJECTIVES)
    assert (found.meant, [story.headline for story in found.stories]) == (meant, ["Onboarding in a week"])


async def test_guesses_a_tellers_name(database: Database) -> None:
    await keep(database, published_story(author_name="Emma Williams"))
    async with database.library(HERE) as library:
        found = await library.search.find("Wiliams", OBJECTIVES)
    assert found.meant == "williams"


async def test_offers_what_has_some_of_the_words_when_nothing_has_all(database: Database) -> None:
    await keep(database, published_story(headline="Onboarding in a week"))
    async with database.library(HERE) as library:
        found = await library.search.find("onboarding kitchen", OBJECTIVES)
    assert (found.meant, len(found.stories)) == ("onboarding or kitchen", 1)


async def test_guesses_from_what_is_published_here_only(database: Database) -> None:
    await keep(
        database, a_story(headline="Onboarding"), published_story(tenant="elsewhere", headline="Onboarding elsewhere")
    )
    async with database.library(HERE) as library:
        found = await library.search.find("onbording", OBJECTIVES)
    assert (found.meant, found.stories) == ("", ())


async def test_what_others_mistype_is_still_a_slip(database: Database) -> None:
    await keep(
        database,
        published_story(headline="Onboarding in a week"),
        a_story(headline="Onbording"),
        published_story(tenant="elsewhere", headline="Onbording"),
    )
    async with database.library(HERE) as library:
        found = await library.search.find("onbording", OBJECTIVES)
    assert (found.meant, [story.headline for story in found.stories]) == ("onboarding", ["Onboarding in a week"])


@pytest.mark.parametrize("typed", ["zebra", "", "   ", "xyzzy plugh"])
async def test_says_honestly_that_nothing_was_found(database: Database, typed: str) -> None:
    await keep(database, published_story())
    async with database.library(HERE) as library:
        found = await library.search.find(typed, OBJECTIVES)
    assert (found.meant, found.stories) == ("", ())
