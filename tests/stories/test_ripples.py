"""Who was inspired: each person counts once, however often they say it, until they take it back."""

from datetime import timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from stories.database import Database
from tests.stories.making import HERE, MONDAY, keep, published_post, published_story


async def test_counts_people_not_clicks(database: Database) -> None:
    story, post, lonely = published_story(), published_post(), published_story()
    await keep(database, story, post, lonely)
    said = [
        ("ben", True, 1),
        ("cem", True, 2),
        ("ben", True, 2),
        ("ben", False, 1),
        ("ben", False, 1),
        ("ben", True, 2),
    ]
    for second, (person, wanted, count) in enumerate(said):
        async with database.library(HERE) as library:
            at = MONDAY + timedelta(seconds=second)
            await library.inspire(await library.piece(story.id), person, wanted, at)
            assert (await library.inspired([story.id])).get(story.id, 0) == count
            assert await library.inspires(story.id, person) is wanted
    async with database.library(HERE) as library:
        await library.inspire(await library.piece(post.id), "ben", True, MONDAY)
        assert await library.inspired([story.id, post.id, lonely.id]) == {story.id: 2, post.id: 1}
        assert await library.inspired([]) == {}
        assert not await library.inspires(lonely.id, "ben")


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.sampled_from("abc"), st.booleans()), max_size=12))
async def test_the_last_word_of_each_person_counts(database: Database, said: list[tuple[str, bool]]) -> None:
    story = published_story()
    await keep(database, story)
    async with database.library(HERE) as library:
        for person, wanted in said:
            await library.inspire(await library.piece(story.id), person, wanted, MONDAY)
        assert (await library.inspired([story.id])).get(story.id, 0) == sum(dict(said).values())
