"""What a channel's next digest says."""

from datetime import timedelta
from uuid import uuid4

from hypothesis import given
from hypothesis import strategies as st

from stories.digest import STORIES_MOST, Choice, Reason, choose
from stories.pieces import Post, Story
from tests.stories.making import DAY, MONDAY, published_post, published_story


def headlines(choices: list[Choice]) -> list[str]:
    return [choice.piece.title for choice in choices]


def test_nothing_to_tell_is_silence() -> None:
    assert choose([], []) == []


def test_the_newest_story_comes_first() -> None:
    stories = [published_story(MONDAY - day * DAY, author_id=str(day), headline=f"{day} days old") for day in (2, 0, 1)]
    assert headlines(choose(stories, [])) == ["0 days old", "1 days old", "2 days old"]


def test_of_one_teller_only_the_newest_story_is_told() -> None:
    older, newer = published_story(MONDAY - DAY, headline="Older"), published_story(headline="Newer")
    assert headlines(choose([older, newer], [])) == ["Newer"]


def test_of_one_unit_two_stories_are_told_and_of_nobody_knows_where_any_number() -> None:
    support, sales = uuid4(), uuid4()
    units = [support, support, support, sales, None, None, None]
    stories = [
        published_story(MONDAY - n * DAY, author_id=str(n), headline=str(n), unit_id=unit)
        for n, unit in enumerate(units)
    ]
    assert headlines(choose(stories, [])) == ["0", "1", "3", "4", "5"]


def test_five_stories_at_most() -> None:
    stories = [published_story(MONDAY - day * DAY, author_id=str(day), headline=str(day)) for day in range(6)]
    assert headlines(choose(stories, [])) == ["0", "1", "2", "3", "4"]


def test_a_leaders_post_leads_even_if_others_are_newer() -> None:
    leader = published_post(MONDAY - 7 * DAY, by_leader=True, text="From a leader")
    anybody = published_post(MONDAY, text="From anybody")
    chosen = choose([published_story()], [anybody, leader])
    assert [(choice.piece.title, choice.reason) for choice in chosen] == [
        ("From a leader", Reason.leader),
        ("Calmer handovers between shifts", Reason.new),
        ("From anybody", Reason.shared),
    ]


def test_without_a_leaders_post_their_place_stays_empty() -> None:
    posts = [published_post(MONDAY - DAY, text="Yesterday's"), published_post(MONDAY, text="Today's")]
    assert [(choice.piece.title, choice.reason) for choice in choose([published_story()], posts)] == [
        ("Calmer handovers between shifts", Reason.new),
        ("Today's", Reason.shared),
    ]
    assert [choice.reason for choice in choose([], posts)] == [Reason.shared]


STORIES = st.lists(
    st.builds(
        lambda hours, teller: published_story(MONDAY - timedelta(hours=hours), author_id=teller),
        st.integers(0, 5),
        st.sampled_from("abcdefgh"),
    ),
    max_size=12,
)
POSTS = st.lists(
    st.builds(
        lambda hours, leads: published_post(MONDAY - timedelta(hours=hours), by_leader=leads),
        st.integers(0, 5),
        st.booleans(),
    ),
    max_size=4,
)


@given(STORIES, POSTS, st.randoms(use_true_random=False))
def test_the_choice_does_not_depend_on_the_order_of_the_candidates(
    stories: list[Story], posts: list[Post], random: st.DataObject
) -> None:
    chosen = choose(stories, posts)
    random.shuffle(stories)  # type: ignore[attr-defined]
    random.shuffle(posts)  # type: ignore[attr-defined]
    assert choose(stories, posts) == chosen


@given(STORIES, POSTS)
def test_every_teller_is_heard_once_and_nobody_newer_is_left_out(stories: list[Story], posts: list[Post]) -> None:
    told = [choice.piece for choice in choose(stories, posts) if isinstance(choice.piece, Story)]
    tellers = [story.author_id for story in told]
    assert len(tellers) == len(set(tellers)) == min(STORIES_MOST, len({story.author_id for story in stories}))
    times = [story.published_at or MONDAY for story in told]
    assert times == sorted(times, reverse=True)
    for left_out in stories:
        if left_out not in told and left_out.author_id not in tellers:
            assert all(time >= (left_out.published_at or MONDAY) for time in times)


@given(STORIES, POSTS)
def test_the_first_place_is_a_leaders_only_and_others_come_last(stories: list[Story], posts: list[Post]) -> None:
    chosen = choose(stories, posts)
    reasons = [choice.reason for choice in chosen if isinstance(choice.piece, Post)]
    led = any(post.by_leader for post in posts)
    shared = any(not post.by_leader for post in posts)
    assert reasons == [Reason.leader] * led + [Reason.shared] * shared
    for choice in chosen:
        if isinstance(choice.piece, Post):
            assert choice.piece.by_leader == (choice.reason == Reason.leader)
            assert choice is chosen[0 if choice.piece.by_leader else -1]
