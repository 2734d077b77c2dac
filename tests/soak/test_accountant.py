"""The accountant finds nothing in an honest log, and notices every lie that is put into it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from random import Random
from uuid import UUID

import pytest

from stories.outbox import Doubted
from stories.pieces import Status, Story
from stories.tables.answers import Inspiration
from stories.tables.deliveries import Copy, Delivery, DeliveryState
from stories.tables.digests import Digest, DigestItem
from tests.connector import TENANT
from tests.soak.accountant import Kind, Logs, crossings, findings
from tests.soak.books import Books
from tests.soak.diary import Diary, Fell, Landed, Moved, Puzzled, Said, Stop, Told
from tests.soak.hand import OTHERS, What, blows
from tests.soak.pieces import WORDS, idea, kept
from tests.soak.plan import Plan

AT = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
TELLER, READER, CHANNEL = "p01", "p02", "19:01@thread.tacv2"
ANSWERED = ("headline", "situation", "change", "outcome", "evidence", "steps", "objective")


@dataclass
class Honest:
    """A story that was told, published, heard in a channel and found inspiring; and a channel that was set up."""

    story: Story
    setup: Delivery
    digest: Delivery
    card: Landed
    logs: Logs


def honest(uncertain: str = "hold") -> Honest:
    typed = idea("p01-0001", Random(1)).typed
    answers = {field: kept(field, typed[field]) for field in ANSWERED}
    story = Story(tenant=TENANT, author_id=TELLER, author_name="", language="en", created_at=AT)
    story.sqlmodel_update({**answers, "steps": answers["steps"].split("\n"), "status": Status.published})
    edition = Digest(tenant=TENANT, channel_id=CHANNEL, slot=AT, printed_at=AT)
    setup = delivery("setup", "setup")
    digest = delivery("digest", "digest", edition.id)
    card = Landed(CHANNEL, "card-2", 20, True, "\n".join(answers.values()), str(edition.id), (str(story.id),))
    asked = [Landed(f"a:{TELLER}", f"q-{n}", n, False, WORDS(f"ask-{name}")) for n, name in enumerate(ANSWERED)]
    logs = Logs(
        books=Books(
            deliveries=[setup, digest],
            copies=[copy(setup, "card-1"), copy(digest, "card-2")],
            digests=[edition],
            items=[item(story, edition.id)],
            pieces=[story],
            inspirations=[Inspiration(tenant=TENANT, piece_id=story.id, person_id=READER, at=AT)],
        ),
        landed=[*asked, Landed(CHANNEL, "card-1", 10, True, WORDS("setup-title")), card],
        diary=Diary(
            said=[Said(TELLER, name, typed[name], answers[name], n + 0.5) for n, name in enumerate(ANSWERED)],
            told=[Told(TELLER, str(story.id), answers)],
            moved=[Moved(READER, str(story.id))],
        ),
        stops=[Stop("serve-1", 3.0)],
        uncertain="resend" if uncertain == "resend" else "hold",
    )
    return Honest(story, setup, digest, card, logs)


def delivery(kind: str, key: str, about: UUID | None = None) -> Delivery:
    state = DeliveryState.sent
    return Delivery(
        tenant=TENANT, key=key, kind=kind, conversation_id=CHANNEL, about=about, state=state, changed_at=AT, attempts=1
    )


def copy(of: Delivery, card: str) -> Copy:
    return Copy(tenant=TENANT, delivery_id=of.id, activity_id=card)


def item(story: Story, edition: UUID) -> DigestItem:
    return DigestItem(tenant=TENANT, channel_id=CHANNEL, piece_id=story.id, digest_id=edition, position=0, reason="new")


def withdraw(base: Honest) -> None:
    """The story is withdrawn, and its card says so."""
    base.story.status = Status.withdrawn
    base.logs.diary.told[0].withdrawn = True
    base.card.reads = WORDS("error-not-found")


def unknown(base: Honest, *, doubts: int, withdrawn: bool = False) -> None:
    """Nobody knows the id of the digest's card."""
    base.logs.books.copies = [each for each in base.logs.books.copies if each.delivery_id != base.digest.id]
    base.digest.state, base.digest.doubts = DeliveryState.uncertain, doubts
    base.logs.books.outstanding = [Doubted(CHANNEL, doubts, withdrawn)] if doubts else []


def second_card(base: Honest, id: str = "card-3") -> Landed:
    card = replace(base.card, id=id)
    base.logs.landed = [*base.logs.landed, card]
    return card


# Lies, each of which is noticed


def the_story_is_gone(base: Honest) -> None:
    base.logs.books.pieces = []


def an_answer_is_gone(base: Honest) -> None:
    base.story.evidence = ""


def an_old_answer_is_back(base: Honest) -> None:
    base.logs.diary.told[0].answers["outcome"] = "Something newer, outcome of p01-0001"


def a_withdrawal_is_gone(base: Honest) -> None:
    base.logs.diary.told[0].withdrawn = True


def an_inspiration_is_gone(base: Honest) -> None:
    base.logs.books.inspirations = []


def a_card_never_landed(base: Honest) -> None:
    base.logs.landed = [each for each in base.logs.landed if each.id != "card-2"]


def a_delivery_is_sent_and_nothing_landed(base: Honest) -> None:
    unknown(base, doubts=0)
    base.digest.state = DeliveryState.sent
    a_card_never_landed(base)


def an_edition_was_never_sent(base: Honest) -> None:
    base.logs.books.items = [*base.logs.books.items, item(base.story, UUID(int=7))]


def a_delivery_is_left_behind(base: Honest) -> None:
    base.setup.state = DeliveryState.sending


def a_job_stays_in_hand(base: Honest) -> None:
    base.logs.books.jobs = [f"job 7 {base.digest.id} doing"]


def a_card_stands_twice(base: Honest) -> None:
    second_card(base)


def a_card_stands_twice_and_both_are_known(base: Honest) -> None:
    second_card(base)
    base.logs.books.copies = [*base.logs.books.copies, copy(base.digest, "card-3")]


def a_setup_card_stands_twice(base: Honest) -> None:
    base.logs.landed = [*base.logs.landed, Landed(CHANNEL, "card-3", 11, True, WORDS("setup-title"))]


def an_unknown_card_is_not_marked(base: Honest) -> None:
    unknown(base, doubts=0)
    base.digest.state = DeliveryState.failed


def a_card_of_no_delivery(base: Honest) -> None:
    base.logs.landed = [*base.logs.landed, Landed("19:02@thread.tacv2", "card-3", 11, True, WORDS("setup-title"))]


def a_piece_came_out_twice(base: Honest) -> None:
    again = Story(**{**base.story.model_dump(), "id": UUID(int=9)})
    base.logs.books.pieces = [base.story, again]


def a_channel_heard_a_piece_twice(base: Honest) -> None:
    other = delivery("digest", "digest-2", UUID(int=5))
    second_card(base).about = str(other.about)
    base.logs.books.deliveries = [*base.logs.books.deliveries, other]
    base.logs.books.copies = [*base.logs.books.copies, copy(other, "card-3")]


def answers_are_shifted(base: Honest) -> None:
    base.story.situation, base.story.change = base.story.headline, base.story.situation


def an_answer_that_nobody_gave(base: Honest) -> None:
    base.story.voice = "Made up, voice of p01-0001"


def a_withdrawn_story_stands_still(base: Honest) -> None:
    withdraw(base)
    base.card.reads = base.story.headline


def a_withdrawn_story_stands_still_and_is_listed_as_another(base: Honest) -> None:
    a_withdrawn_story_stands_still(base)
    unknown(base, doubts=1)


def a_change_never_came_to_the_channel(base: Honest) -> None:
    base.card.reads = base.card.reads.replace(base.story.outcome, "Something older, outcome of p01-0001")


def a_process_stopped_late(base: Honest) -> None:
    base.logs.stops = [*base.logs.stops, Stop("worker-1", 10.1)]


def a_process_fell(base: Honest) -> None:
    base.logs.fell = [Fell("worker-1", 1, "RuntimeError")]


def somebody_did_not_get_on(base: Honest) -> None:
    base.logs.diary.puzzled = [Puzzled(TELLER, "tell a story", "nothing")]


LIES: dict[Callable[[Honest], None], Kind] = {
    the_story_is_gone: Kind.lost,
    an_answer_is_gone: Kind.lost,
    an_old_answer_is_back: Kind.lost,
    a_withdrawal_is_gone: Kind.lost,
    an_inspiration_is_gone: Kind.lost,
    a_card_never_landed: Kind.lost,
    a_delivery_is_sent_and_nothing_landed: Kind.lost,
    an_edition_was_never_sent: Kind.lost,
    a_delivery_is_left_behind: Kind.unsettled,
    a_job_stays_in_hand: Kind.unsettled,
    a_card_stands_twice: Kind.doubled,
    a_card_stands_twice_and_both_are_known: Kind.doubled,
    a_setup_card_stands_twice: Kind.doubled,
    an_unknown_card_is_not_marked: Kind.doubled,
    a_card_of_no_delivery: Kind.doubled,
    a_piece_came_out_twice: Kind.doubled,
    a_channel_heard_a_piece_twice: Kind.doubled,
    answers_are_shifted: Kind.wrong_field,
    an_answer_that_nobody_gave: Kind.wrong_field,
    a_withdrawn_story_stands_still: Kind.left_over,
    a_withdrawn_story_stands_still_and_is_listed_as_another: Kind.left_over,
    a_change_never_came_to_the_channel: Kind.outdated,
    a_process_stopped_late: Kind.late_stop,
    a_process_fell: Kind.fell,
    somebody_did_not_get_on: Kind.stuck,
}


def test_an_honest_log_adds_up() -> None:
    assert findings(honest().logs) == []


@pytest.mark.parametrize("lie", LIES, ids=lambda lie: lie.__name__)
def test_a_lie_is_noticed(lie: Callable[[Honest], None]) -> None:
    base = honest()
    lie(base)
    found = findings(base.logs)
    assert LIES[lie] in {finding.kind for finding in found}, found


# What is no lie


def a_withdrawn_story_is_gone(base: Honest) -> None:
    withdraw(base)


def a_card_that_nobody_can_edit_is_listed(base: Honest) -> None:
    withdraw(base)
    base.card.reads = base.story.headline
    unknown(base, doubts=1, withdrawn=True)


def a_card_may_have_landed(base: Honest) -> None:
    unknown(base, doubts=1)


def a_card_in_doubt_never_landed(base: Honest) -> None:
    unknown(base, doubts=1)
    a_card_never_landed(base)


def what_was_missed_is_told_again(base: Honest) -> None:
    a_channel_heard_a_piece_twice(base)
    unknown(base, doubts=1)
    base.digest.state = DeliveryState.failed


def an_answer_crossed_the_next_question(base: Honest) -> None:
    """`situation` was said again just before the question after it was seen."""
    said = base.logs.diary.said[1]
    base.logs.diary.said.append(replace(said, at=1.9, again=True))
    base.story.change = said.kept


@pytest.mark.parametrize(
    "truth",
    [
        a_withdrawn_story_is_gone,
        a_card_that_nobody_can_edit_is_listed,
        a_card_may_have_landed,
        a_card_in_doubt_never_landed,
        what_was_missed_is_told_again,
        an_answer_crossed_the_next_question,
    ],
    ids=lambda truth: truth.__name__,
)
def test_what_is_marked_is_no_finding(truth: Callable[[Honest], None]) -> None:
    base = honest()
    truth(base)
    assert findings(base.logs) == []


def test_a_crossing_is_counted_and_has_to_be_one() -> None:
    base = honest()
    assert crossings(base.logs) == 0
    an_answer_crossed_the_next_question(base)
    assert crossings(base.logs) == 1
    base.logs.diary.said[-1] = replace(base.logs.diary.said[-1], again=False)
    assert Kind.wrong_field in {finding.kind for finding in findings(base.logs)}


def test_who_resends_may_say_it_twice_where_that_is_marked() -> None:
    base = honest("resend")
    second_card(base)
    assert [finding.kind for finding in findings(base.logs)] == [Kind.doubled]
    base.digest.doubts = 1
    assert findings(base.logs) == []
    second_card(base, "card-4")
    base.digest.doubts = 2
    [found] = findings(base.logs)
    assert found.kind == Kind.doubled
    assert f"delivery {base.digest.id}, which is sent after attempt 1 landed 3 times, 2 at the most: " in found.about
    assert "unknown card card-4" in found.about


# The hand


def test_the_same_seed_strikes_the_same_blows() -> None:
    plan = Plan(seed=3, seconds=600, kills=50)
    assert blows(plan, 4) == blows(replace(plan, channels=5), 4)
    assert blows(plan, 4) != blows(replace(plan, seed=4), 4)


def test_the_hand_does_all_it_can_as_often_as_planned() -> None:
    struck = blows(Plan(seconds=600, kills=50), 4)
    assert sum(blow.what is What.kill for blow in struck) == 50
    assert {blow.what for blow in struck} == {What.kill, *OTHERS}
    assert {blow.whom for blow in struck} == {0, 1, 2, 3}
    assert all(0 <= blow.at <= 600 for blow in struck)
    assert struck == sorted(struck, key=lambda blow: blow.at)
