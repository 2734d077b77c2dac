"""What a channel's next digest says, and why."""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import timedelta
from random import Random
from typing import Any
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stories.digest import NEW, OF_A_UNIT, STORIES_MOST, Material, Plan, Reason, choose
from stories.objectives import BUILT_IN
from stories.pieces import Post, Story
from stories.sequels import Sequel, Told
from stories.weighing import UNTRIED, Adoption, Candidate, Readership
from tests.stories.making import DAY, MONDAY, published_post, published_story

HOME, SUPPORT, SALES = uuid4(), uuid4(), uuid4()
ANYBODY, AT_HOME = Readership(), Readership(home={HOME})
WORKS = Adoption(answered=4, adopted=4, tried=3, units=3)


def one(n: int = 0, adoption: Adoption = UNTRIED, **values: Any) -> Candidate:
    """A story told n days ago, each by another teller."""
    told = published_story(MONDAY - n * DAY, **{"author_id": str(uuid4()), "headline": str(n), **values})
    return Candidate(told, adoption)


def plan(
    stories: Sequence[Candidate] = (),
    posts: Sequence[Post] = (),
    lots: Sequence[Candidate] = (),
    readers: Readership = ANYBODY,
    seed: str = "channel slot",
) -> Plan:
    return choose(Material(stories, lots, posts), readers, MONDAY, seed)


def headlines(plan: Plan) -> list[str]:
    return [choice.piece.title for choice in plan.choices]


def reasons(plan: Plan) -> list[Reason]:
    return [choice.reason for choice in plan.choices]


def test_nothing_to_tell_is_silence() -> None:
    assert not plan()
    assert plan().choices == ()


def test_of_stories_nobody_tried_the_newest_comes_first() -> None:
    assert headlines(plan([one(2), one(0), one(1)])) == ["0", "1", "2"]


def test_what_works_elsewhere_comes_before_what_is_new() -> None:
    told = plan([one(0), one(40, WORKS)])
    assert list(zip(headlines(told), reasons(told), strict=True)) == [("40", Reason.proven), ("0", Reason.new)]


def test_one_lucky_try_does_not_outrank_eight_of_ten() -> None:
    lucky, sure = Adoption(1, 1, 1, 1), Adoption(10, 8, 1, 1)
    assert headlines(plan([one(1, lucky), one(2, sure)])) == ["2", "1"]


def test_what_did_not_help_comes_last() -> None:
    failed = Adoption(answered=5, adopted=0, tried=3)
    assert headlines(plan([one(0, failed), one(9)])) == ["9", "0"]


def test_what_can_be_checked_comes_before_what_is_only_said() -> None:
    assert headlines(plan([one(0), one(3, evidence_kind="change")])) == ["3", "0"]


def test_who_was_not_heard_lately_comes_first() -> None:
    readers = Readership(heard={"ada"})
    assert headlines(plan([one(0, author_id="ada"), one(4, author_id="ben")], readers=readers)) == ["4", "0"]


def test_what_the_channel_prefers_comes_first_and_does_not_rule() -> None:
    readers = Readership(focus={"customer-experience"})
    stories = [one(0), one(5, objective="customer-experience"), one(90, WORKS)]
    assert headlines(plan(stories, readers=readers)) == ["90", "5", "0"]


def test_what_its_readers_can_read_at_once_comes_first_and_does_not_rule() -> None:
    readers = Readership(language="de")
    stories = [one(0, language="fr"), one(3, language="de"), one(90, WORKS, language="fr")]
    assert headlines(plan(stories, readers=readers)) == ["90", "3", "0"]
    assert headlines(plan(stories)) == ["90", "0", "3"]


@pytest.mark.parametrize(
    ("objective", "fits"),
    [("high-performance", {"steps": ["Pin one page"]}), ("culture-of-innovation", {"evidence_quote": "At last."})],
)
def test_what_its_objectives_recipe_leads_with_comes_first(objective: str, fits: dict[str, Any]) -> None:
    assert headlines(plan([one(0, objective=objective), one(3, objective=objective, **fits)])) == ["3", "0"]


def test_of_one_teller_one_story_is_told() -> None:
    assert headlines(plan([one(1, author_id="ada"), one(0, author_id="ada")])) == ["0"]


def test_of_one_unit_two_stories_are_told_and_of_nobody_knows_where_any_number() -> None:
    of_one = plan([one(n, unit_id=SUPPORT) for n in range(4)])
    assert headlines(of_one) == ["0", "1"]
    assert len(plan([one(n) for n in range(4)]).choices) == 4


def test_a_second_story_of_a_unit_waits_for_one_from_elsewhere() -> None:
    units = [SUPPORT, SUPPORT, SALES]
    assert headlines(plan([one(n, unit_id=unit) for n, unit in enumerate(units)])) == ["0", "2", "1"]


def test_five_stories_at_most() -> None:
    assert len(plan([one(n) for n in range(9)], lots=[one(n) for n in range(9)]).choices) == STORIES_MOST


def test_what_was_told_a_while_ago_is_not_called_new() -> None:
    old = published_story(MONDAY - NEW - timedelta(seconds=1))
    assert reasons(plan([Candidate(old)])) == [Reason.unheard]
    assert reasons(plan([one(NEW.days)])) == [Reason.new]


def test_a_leaders_post_leads_even_if_others_are_newer() -> None:
    leader = published_post(MONDAY - 7 * DAY, by_leader=True, text="From a leader")
    anybody = published_post(MONDAY, text="From anybody")
    told = plan([one()], [anybody, leader])
    assert list(zip(headlines(told), reasons(told), strict=True)) == [
        ("From a leader", Reason.leader),
        ("0", Reason.new),
        ("From anybody", Reason.shared),
    ]


def test_of_leaders_posts_the_one_about_what_the_channel_prefers_leads() -> None:
    newer = published_post(by_leader=True, text="Newer")
    about = published_post(MONDAY - DAY, by_leader=True, text="About it", objective="customer-experience")
    assert headlines(plan([], [newer, about])) == ["Newer"]
    assert headlines(plan([], [newer, about], readers=Readership(focus={"customer-experience"}))) == ["About it"]


def test_without_a_leaders_post_their_place_stays_empty() -> None:
    posts = [published_post(MONDAY - DAY, text="Yesterday's"), published_post(MONDAY, text="Today's")]
    assert reasons(plan([one()], posts)) == [Reason.new, Reason.shared]


def test_who_was_told_when_their_post_is_heard_is_not_overtaken() -> None:
    posts = [published_post(MONDAY - n * DAY, text=text) for n, text in ((0, "Today's"), (1, "Yesterday's"))]
    assert headlines(plan([], posts)) == ["Yesterday's"]


def test_of_what_others_shared_long_ago_the_newest_is_told() -> None:
    posts = [published_post(MONDAY - NEW - n * DAY, text=text) for n, text in ((2, "Older"), (1, "Old"))]
    assert headlines(plan([], posts)) == ["Old"]
    assert headlines(plan([], [*posts, published_post(text="Today's")])) == ["Today's"]


# From far away


def test_the_last_story_is_drawn_from_far_away() -> None:
    at_home, far = [one(n, unit_id=HOME) for n in range(6)], [one(n, unit_id=SUPPORT) for n in range(90, 93)]
    told = plan(at_home, lots=[*at_home, *far], readers=AT_HOME)
    assert reasons(told) == [Reason.new, Reason.new, Reason.far]
    assert told.choices[-1].probability == pytest.approx(1 / 3)
    assert sum(lot.probability for lot in told.lots) == pytest.approx(1)
    assert {lot.story_id for lot in told.lots} == {each.id for each in far}


def test_each_that_fits_is_drawn_as_often_as_the_others() -> None:
    far = [one(n, unit_id=SUPPORT) for n in range(4)]
    drawn = Counter(headlines(plan(lots=far, readers=AT_HOME, seed=str(n)))[-1] for n in range(2_000))
    assert all(abs(count - 500) < 100 for count in drawn.values())  # five standard deviations


def test_where_nobody_knows_what_is_far_it_is_only_called_a_surprise() -> None:
    assert reasons(plan([one(0)], lots=[one(9, unit_id=SUPPORT)])) == [Reason.new, Reason.surprise]
    assert reasons(plan([one(0)], lots=[one(9)], readers=AT_HOME)) == [Reason.new, Reason.surprise]


def test_what_did_not_help_three_times_is_not_left_to_chance() -> None:
    futile = one(9, Adoption(answered=3, adopted=0, tried=3), unit_id=SUPPORT)
    assert plan(lots=[futile], readers=AT_HOME).choices == ()


def test_where_few_are_left_what_is_far_has_its_place_all_the_same() -> None:
    told = plan([one(0, unit_id=SUPPORT), one(1, unit_id=HOME)], readers=AT_HOME)
    assert list(zip(headlines(told), reasons(told), strict=True)) == [("1", Reason.new), ("0", Reason.far)]
    assert told.choices[-1].probability == 1


# What became of it


def test_that_something_worked_is_told_by_itself_and_who_tries_it_is_not() -> None:
    worked = Told(Sequel(published_story(), adopted=1, units=1), MONDAY - 14 * DAY, adopted=1)
    trying = Told(Sequel(published_story(), trying=2), MONDAY - 7 * DAY, latest=True, begun=2)
    assert choose(Material(told=[worked]), ANYBODY, MONDAY, "")
    assert not choose(Material(told=[trying]), ANYBODY, MONDAY, "")
    assert choose(Material([one()], told=[trying]), ANYBODY, MONDAY, "").sequels == (trying.sequel,)


# Over many libraries

TELLERS, UNITS = "abcdefgh", (None, HOME, SUPPORT, SALES, uuid4())


@st.composite
def adoptions(draw: st.DrawFn) -> Adoption:
    answered = draw(st.integers(0, 12))
    adopted = draw(st.integers(0, answered))
    tried = draw(st.integers(min(answered, 1), answered))
    return Adoption(answered, adopted, tried, draw(st.integers(min(adopted, 1), min(adopted, tried))))


@st.composite
def candidates(draw: st.DrawFn) -> Candidate:
    told = published_story(
        MONDAY - timedelta(hours=draw(st.integers(0, 2_000))),
        id=UUID(int=draw(st.integers(0, 2**128 - 1))),
        author_id=f"secret-{draw(st.sampled_from(TELLERS))}",
        author_name="Secret Somebody",
        unit_id=draw(st.sampled_from(UNITS)),
        objective=draw(st.sampled_from([*BUILT_IN.by_key, "gone"])),
        evidence_kind=draw(st.sampled_from(["", "observation", "quote", "difference", "change"])),
        steps=draw(st.sampled_from([[], ["One"]])),
    )
    return Candidate(told, draw(adoptions()))


def libraries(most: int) -> st.SearchStrategy[list[Candidate]]:
    return st.lists(candidates(), max_size=most, unique_by=lambda each: each.id)


STORIES, LOTS = libraries(14), libraries(16)
POSTS = st.lists(
    st.builds(
        lambda hours, leads: published_post(MONDAY - timedelta(hours=hours), by_leader=leads),
        st.integers(0, 5),
        st.booleans(),
    ),
    max_size=4,
)
READERS = st.builds(
    Readership,
    st.frozensets(st.sampled_from([HOME, SUPPORT])),
    st.frozensets(st.sampled_from(list(BUILT_IN.by_key))),
    st.frozensets(st.sampled_from([f"secret-{teller}" for teller in TELLERS])),
)


def told(plan: Plan) -> list[Story]:
    return [choice.piece for choice in plan.choices if isinstance(choice.piece, Story)]


def known(unit: UUID | None, home: Collection[UUID]) -> bool:
    return bool(home) and unit is not None and unit not in home


@given(STORIES, POSTS, LOTS, READERS, st.text())
def test_no_teller_twice_at_most_two_of_a_unit_nothing_twice(
    stories: list[Candidate], posts: list[Post], lots: list[Candidate], readers: Readership, seed: str
) -> None:
    stories_told = told(plan(stories, posts, lots, readers, seed))
    assert max(Counter(story.author_id for story in stories_told).values(), default=0) <= 1
    assert max(Counter(story.unit_id for story in stories_told if story.unit_id).values(), default=0) <= OF_A_UNIT
    assert len({story.id for story in stories_told}) == len(stories_told) <= STORIES_MOST


@given(STORIES, POSTS, LOTS, READERS, st.text(), st.randoms(use_true_random=False))
def test_the_same_material_and_seed_give_the_same_digest_in_any_order(
    stories: list[Candidate], posts: list[Post], lots: list[Candidate], readers: Readership, seed: str, random: Random
) -> None:
    first = plan(stories, posts, lots, readers, seed)
    for each in (stories, posts, lots):
        random.shuffle(each)
    assert plan(stories, posts, lots, readers, seed) == first


@given(STORIES, POSTS, LOTS, READERS, st.text())
def test_each_place_is_kept_whenever_something_fits(
    stories: list[Candidate], posts: list[Post], lots: list[Candidate], readers: Readership, seed: str
) -> None:
    made = plan(stories, posts, lots, readers, seed)
    found = reasons(made)
    assert (found[:1] == [Reason.leader]) == any(post.by_leader for post in posts)
    assert found.count(Reason.leader) <= 1
    assert (found[-1:] == [Reason.shared]) == any(not post.by_leader for post in posts)
    drawn = [choice for choice in made.choices if choice.probability is not None]
    assert [choice.reason for choice in drawn] == [each for each in found if each in (Reason.far, Reason.surprise)]
    for choice in drawn:
        assert choice.probability == pytest.approx(1 / len(made.lots))
        assert (choice.reason is Reason.far) == known(choice.piece.unit_id, readers.home)
    others = [story for story in told(made) if story.id not in {choice.piece.id for choice in drawn}]
    tellers, units = {story.author_id for story in others}, {story.unit_id for story in others if story.unit_id}
    fits = [
        lot
        for lot in (*lots, *stories)
        if lot.teller not in tellers
        and lot.id not in {story.id for story in others}
        and lot.unit not in {*readers.home, *units}
        and not lot.adoption.futile
    ]
    assert bool(drawn) or not fits
    assert not any(known(story.unit_id, readers.home) for story in others) or drawn


@given(STORIES, POSTS, LOTS, READERS, st.text())
def test_it_is_silent_only_where_there_is_nothing_to_tell(
    stories: list[Candidate], posts: list[Post], lots: list[Candidate], readers: Readership, seed: str
) -> None:
    assert bool(plan(stories, posts, lots, readers, seed)) == bool(
        stories or posts or any(lot.unit not in readers.home and not lot.adoption.futile for lot in lots)
    )


@given(STORIES, LOTS, READERS, st.text())
def test_why_a_story_was_chosen_says_nothing_of_who_told_it(
    stories: list[Candidate], lots: list[Candidate], readers: Readership, seed: str
) -> None:
    made = plan(stories, (), lots, readers, seed)
    said = [(choice.reason, choice.probability) for choice in made.choices] + list(made.lots)
    assert "secret" not in repr(said).casefold()


@given(STORIES, READERS, adoptions(), st.data())
def test_what_worked_once_more_never_comes_later(
    stories: list[Candidate], readers: Readership, adoption: Adoption, data: st.DataObject
) -> None:
    """More confirmed adoption, all else alike, does not move a story down."""
    if not stories:
        return
    subject = data.draw(st.sampled_from(stories))
    others = [each for each in stories if each is not subject]
    better = Adoption(adoption.answered + 1, adoption.adopted + 1, adoption.tried + 1, adoption.units + 1)
    before, after = (plan([*others, replace(subject, adoption=each)], readers=readers) for each in (adoption, better))
    ranks = [
        [story.id for story in told(each)].index(subject.id) if subject.id in {s.id for s in told(each)} else 99
        for each in (before, after)
    ]
    drawn = subject.id in {choice.piece.id for each in (before, after) for choice in each.choices if choice.probability}
    assert drawn or ranks[1] <= ranks[0]
