"""A digest: the post leads, each story begins with its outcome and unfolds in place, and says why it is there."""

from typing import Any
from uuid import uuid4

import orjson
import pytest

from cards.digest import TEASER, digest_card
from cards.parts import CARD_MOST
from gallery import examples
from stories.digest import Edition, Item, Reason
from stories.pieces import Status
from stories.sequels import Sequel
from stories.weighing import UNTRIED, Adoption
from tests.cards.examples import (
    Hand,
    Json,
    buttons,
    edition,
    found,
    full_edition,
    named,
    nodes,
    post,
    runs,
    story,
    texts,
    titles,
    visible,
)
from texts import words_for

EN, DE = words_for("en"), words_for("de")


def part(card: Json, n: int) -> Json:
    """The n-th item of a digest."""
    return next(item for item in card["body"] if any(node.get("id") == f"i{n}" for node in nodes(item)))


def shown(element: Json) -> bool:
    return bool(element.get("isVisible", True))


def clicks(card: Json) -> list[Json]:
    return [button for button in buttons(card) if button.get("verb") == "inspired"]


def test_has_the_day_in_its_title() -> None:
    assert texts(digest_card(full_edition(), EN).written)[0] == "What worked lately · 23 November"
    assert texts(digest_card(full_edition(), DE).written)[0] == "Was zuletzt gut lief · 23. November"


def test_reads_in_the_editions_order() -> None:
    shared, first, second = post(), story(headline="The first one"), story(headline="The second one")
    read = texts(digest_card(edition(shared, first, second), EN).written)
    places = [read.index(text) for text in (shared.text, first.headline, second.headline)]
    assert places == sorted(places)


def test_says_how_long_it_takes() -> None:
    assert "5 stories, 2 minutes" in texts(digest_card(full_edition(), EN).written)
    assert "One post, one minute" in texts(digest_card(edition(post()), EN).written)


def test_a_story_is_three_lines_until_it_is_unfolded() -> None:
    told = story(evidence="Average handover: 45 -> 10 minutes", voice="")
    item = part(digest_card(edition(told), EN).written, 1)
    folded = runs(found(item, "i1"))
    assert runs(visible(item)) == [
        told.headline,
        "Ada Example · 🤝 Customer experience",
        "Average handover\u200245 → 10 minutes",
        told.outcome,
    ]
    assert {told.situation, told.change} <= set(folded)


def test_what_is_shortened_stands_there_in_full_while_it_is_open() -> None:
    """One or the other: nothing is read twice, and an open story has no “…”."""
    told = story(
        headline="A headline as long as they come, which nobody reads to its end, however good it is",
        outcome=("Patients wait less, and nobody searches. " * 20).strip(),
        evidence="Time until somebody who asks has heard what they wanted to know, on average: 45 -> 10 minutes",
        voice="",
    )
    card = digest_card(edition(told), EN).written
    for name in ("headline", "evidence", "outcome"):
        short, full = found(card, f"i1-{name}-s"), found(card, f"i1-{name}")
        assert (shown(short), shown(full)) == (True, False)
        assert runs(short)[0].endswith("…")
        assert "…" not in "".join(runs(full))
    assert len(runs(found(card, "i1-outcome-s"))[0]) <= TEASER + 2
    read = next(each for each in nodes(part(card, 1)) if "targetElements" in each)
    coming = {node["id"] for node in nodes(part(card, 1)) if "id" in node}
    assert set(read["targetElements"]) == coming
    opened = digest_card(edition(told), EN, unfolded=told.id).written
    assert not any("…" in text for text in runs(visible(part(opened, 1))))
    assert runs(visible(part(opened, 1))).count(told.outcome) == 1


def test_the_outcome_has_its_label_while_it_is_open() -> None:
    told = story(voice="")
    for unfolded, seen in ((None, False), (told.id, True)):
        item = visible(part(digest_card(edition(told), EN, unfolded=unfolded).written, 1))
        assert (EN("label-outcome") in texts(item)) is seen
        assert told.outcome in texts(item)


def test_a_rule_stands_between_stories_and_below_no_box() -> None:
    card = digest_card(edition(story(), post(), story(), story()), EN).written
    first, box, below, last = (part(card, n) for n in range(1, 5))
    assert [item.get("separator", False) for item in (first, box, below, last)] == [True, False, False, True]
    alone = digest_card(edition(post()), EN).written
    assert not alone["body"][-1].get("separator"), "why it is here"


@pytest.mark.parametrize("written", ["Nobody asks any more", 'We call it "Pit Stop"'])
def test_unfolds_to_the_evidence_that_a_line_does_not_show(written: str) -> None:
    card = digest_card(edition(story(evidence=written)), EN).written
    assert written in runs(found(card, "i1"))


def test_folds_every_item() -> None:
    card = digest_card(full_edition(), EN).written
    for n in range(1, 7):
        assert found(card, f"i{n}")["isVisible"] is False
        toggles = [node for node in nodes(part(card, n)) if "targetElements" in node]
        assert [toggle["title"].split(":")[0] for toggle in toggles] == ["Read", "Fold", *["Build on it"] * (n == 1)]
        for toggle in toggles[:2]:
            assert {f"i{n}{end}" for end in ("", "-f", "-o")} <= set(toggle["targetElements"])
        assert found(card, f"i{n}-f").get("isVisible") is not False
        assert found(card, f"i{n}-o")["isVisible"] is False


def test_a_post_that_says_it_all_has_nothing_to_unfold() -> None:
    card = digest_card(edition(post(text="Look around you.", ask="", source="", effect="")), EN).written
    assert titles(card)[0] == "Inspired: Look around you."


def test_keeps_the_story_open_in_which_somebody_clicked() -> None:
    full = full_edition()
    card = digest_card(full, EN, unfolded=full.items[-1].piece.id).written
    assert [shown(found(card, f"i{n}")) for n in range(1, 7)] == [False] * 5 + [True]


def test_every_piece_has_its_own_inspired() -> None:
    full = full_edition()
    card = digest_card(full, EN).written
    assert [click["data"]["id"] for click in clicks(card)] == [str(item.piece.id) for item in full.items]
    assert [click["data"]["wanted"] for click in clicks(card)] == [True] * 6
    assert [click["title"].split(":")[0] for click in clicks(card)[:2]] == ["Inspired", "Inspired (1)"]
    assert {click["data"]["digest"] for click in clicks(card)} == {str(full.id)}


def test_a_preview_says_that_it_is_one_and_looks_the_same() -> None:
    pieces = (post(), story())
    real, preview = edition(*pieces), examples.edition(*pieces, preview=True)
    shown = digest_card(preview, EN).written
    assert texts(shown)[0] == f"Preview\u2002{EN('digest-preview-note')}"
    assert texts(shown)[1:] == texts(digest_card(real, EN).written)


def test_offers_to_send_and_the_settings_to_editors_only() -> None:
    own = {"Send now", "Digest settings"}
    assert not own & set(titles(digest_card(full_edition(), EN).written))
    card = digest_card(full_edition(), EN, for_editor=True).written
    assert own <= set(titles(card))
    assert named(card, "Digest settings")["mode"] == "secondary"


def test_opens_on_its_own_what_is_too_long_for_one_card() -> None:
    card = digest_card(full_edition(Hand("語")), EN).written
    opens = [button for button in buttons(card) if button.get("verb") == "show"]
    assert len(opens) == 6
    assert not [node for node in nodes(card) if node.get("id") == "i6"], "the last does not unfold"


def test_a_full_card_loses_what_unfolds_last_before_its_texts_become_stubs() -> None:
    long = "Patients wait less, and nobody searches any more. " * 20
    told = [
        story(situation=long, change=long, outcome=long, headline=long[:120], steps=[long[:200]] * 5) for _ in range(5)
    ]
    card = digest_card(edition(post(text=long), *told, post(text=long, by_leader=False)), EN).written
    assert found(card, "i1"), "the first is read in place"
    assert not [node for node in nodes(card) if node.get("id") == "i7"], "the last opens on a card of its own"
    teasers = [
        text for text in texts(card) if text.startswith("Patients wait less, and nobody searches any more. Patients")
    ]
    assert len([each for each in teasers if len(each) > 70]) >= 7
    assert len(orjson.dumps(card)) <= CARD_MOST


def test_what_a_full_card_shortens_is_read_as_a_whole_from_there() -> None:
    long = "Patients wait less, and nobody searches any more. " * 20
    told = [story(situation=long, change=long, outcome=long) for _ in range(5)]
    card = digest_card(edition(*told), EN).written
    assert found(card, "i1-whole")["isVisible"] is False, "beside Fold, not beside Read"
    assert found(card, "i1-whole")["selectAction"]["verb"] == "show"
    read = next(each for each in nodes(part(card, 1)) if "targetElements" in each)
    assert "i1-whole" in read["targetElements"]


def test_says_each_story_in_the_name_of_what_is_pressed() -> None:
    told = story(headline="Calm")
    heard = [button["title"] for button in buttons(part(digest_card(edition(told), EN).written, 1))]
    assert heard == ["Read: Calm", "Fold: Calm", "I'll try this: Calm", "Inspired: Calm"]


def test_leaves_a_sentence_for_what_was_withdrawn() -> None:
    gone, stays = story(status=Status.withdrawn), story()
    card = digest_card(edition(gone, stays), EN).written
    assert EN("digest-withdrawn-story") in texts(card)
    assert str(gone.id) not in str(card)
    assert stays.outcome in runs(card)


def chosen(*reasons: Reason, **more: Any) -> Edition:
    """An edition with a story for each of these reasons."""
    items = tuple(Item(story(), reason, 0, **more) for reason in reasons)
    return Edition(examples.channel(), examples.NOON, items, id=uuid4())


@pytest.mark.parametrize(
    ("reason", "adoption", "says"),
    [
        (Reason.new, UNTRIED, "New"),
        (Reason.proven, Adoption(2, 1, 1, 1), "It works in another team"),
        (Reason.proven, Adoption(5, 4, 3, 3), "It works in 3 other teams"),
        (Reason.proven, Adoption(2, 2, 1, 0), "It works for others"),
        (Reason.unheard, UNTRIED, "Not told here before"),
        (Reason.far, UNTRIED, "From far away"),
        (Reason.surprise, UNTRIED, "For a change"),
    ],
)
def test_says_above_a_headline_why_it_is_here(reason: Reason, adoption: Adoption, says: str) -> None:
    item = part(digest_card(chosen(reason, adoption=adoption), EN).written, 1)
    assert texts(item)[:2] == [says, story().headline]


@pytest.mark.parametrize(
    ("reasons", "why"),
    [
        ([Reason.new], "Why this: the newest story not yet told here."),
        ([Reason.new, Reason.unheard], "Why these: the newest not yet told here."),
        ([Reason.proven], "Why this: one with a result in another team."),
        (
            [Reason.proven, Reason.proven, Reason.new, Reason.far],
            "Why these: two with a result in another team and one from far away.",
        ),
        ([Reason.new, Reason.surprise], "Why these: one by lot."),
    ],
    ids=str,
)
def test_says_in_one_line_why_these(reasons: list[Reason], why: str) -> None:
    assert [text for text in texts(digest_card(chosen(*reasons), EN).written) if text.startswith("Why")] == [why]


def became(*sequels: Sequel, items: tuple[Item, ...] = ()) -> list[str]:
    """What stands under "What became of it"."""
    here = Edition(examples.channel(), examples.NOON, items, sequels=sequels)
    read = texts(digest_card(here, EN).written)
    return read[read.index("What became of it") + 1 :] if "What became of it" in read else []


def test_tells_what_became_of_what_was_told_here() -> None:
    told = story(headline="Calm")
    assert became(
        Sequel(told, adopted=3, units=2, trying=3, names=("Ben Example", "Eda Example")),
        Sequel(told, trying=1, names=("Ben Example",)),
        Sequel(told, trying=2),
    ) == [
        *("Calm", "✓ works for 3 people in 2 other teams · Ben Example, Eda Example and one other are trying it"),
        *("Calm", "Ben Example is trying it"),
        *("Calm", "2 colleagues are trying it"),
    ]


def test_tells_nothing_more_of_a_story_that_was_taken_back() -> None:
    gone, stays = story(status=Status.withdrawn, headline="Gone"), story(headline="Calm")
    assert became(Sequel(gone, adopted=1)) == []
    assert became(Sequel(gone, adopted=1), Sequel(stays, adopted=1)) == ["Calm", "✓ works for one person"]


def test_an_edition_that_only_tells_what_became_of_others_has_no_length_and_no_why() -> None:
    here = Edition(examples.channel(), examples.NOON, (), uuid4(), (Sequel(story(), adopted=1),))
    read = texts(digest_card(here, EN).written)
    assert read[:2] == ["What worked lately · 23 November", "What became of it"]
    assert len(read) == 4


def test_offers_to_tell_ones_own() -> None:
    card = digest_card(full_edition(), EN).written
    assert [button["title"] for button in card["actions"]] == ["Tell yours", "See all"]
    assert card["actions"][0]["style"] == "positive"


def test_uses_the_width_of_a_channel() -> None:
    assert digest_card(full_edition(), EN).written["msteams"] == {"width": "full"}


def test_counts_only_what_still_stands_there() -> None:
    gone, stands = story(status=Status.withdrawn), story()
    card = digest_card(edition(gone, stands), EN).written
    assert "Why this: one with a result in another team." in texts(card)
    assert EN("digest-withdrawn-story") in texts(card)


@pytest.mark.parametrize(
    ("objective", "steps", "voice", "leads"),
    [
        ("high-performance", ["Pin it", "Fill it in"], "", "How to copy it: Pin it · Fill it in"),
        ("high-performance", [], "", "Patients wait less."),
        (
            "customer-experience",
            ["Pin it"],
            "\u201eEndlich!\u201c",
            "What the customer said or did\u2002\u201eEndlich!\u201c",
        ),
        ("customer-experience", ["Pin it"], "", "Patients wait less."),
        ("gone", ["Pin it"], "Somebody said so.", "Patients wait less."),
    ],
)
def test_the_objective_decides_what_is_read_first(objective: str, steps: list[str], voice: str, leads: str) -> None:
    told = story(objective=objective, steps=steps, voice=voice, outcome="Patients wait less.")
    card = digest_card(edition(told), EN).written
    short = [node for node in nodes(card) if node.get("id") == "i1-outcome-s"]
    assert runs(short)[0] == leads if short else leads in runs(card)
