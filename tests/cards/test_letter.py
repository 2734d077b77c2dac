"""A letter begins with the good news, fills one button at most, and puts a quote beside who said it."""

from dataclasses import replace
from typing import Any

import pytest

from cards.followup import own_version_card, review_card
from cards.letter import letter_card
from cards.tries import tries_card
from gallery.examples import MONDAY, SPACE, a_try
from stories.afterwards import Drafted, Promised
from stories.fellows import Fellow, Made
from stories.followups import FollowUp
from stories.letters import HalfTold, Letter, Part
from stories.moved import Moved, TriedBy
from stories.pieces import Status
from stories.pledges import Result
from stories.seal import SEALED
from stories.tries import Counted
from tests.cards.examples import Json, buttons, nodes, post, runs, story, texts
from texts import words_for

EN = words_for("en")
TOLD = story(headline="Calm", author_name="Ada Example", unit_name="Support")
BEGUN = HalfTold("Half a story", MONDAY, settled=False)
ASKED = FollowUp(a_try(TOLD, "on Friday"), TOLD, lasting=False, settled=False, late=False)


def letter(*parts: Part) -> Json:
    return letter_card(Letter(SPACE, parts), EN).written


def filled(card: Json) -> list[str]:
    return [button["title"] for button in buttons(card) if button.get("style") == "positive"]


def test_begins_with_the_good_news() -> None:
    card = letter(BEGUN, Moved(TOLD, "Ben Example", 3))
    assert texts(card)[0] == card["fallbackText"] == "Ben Example and 3 others were moved by your words."
    assert texts(card).index("Calm") < texts(card).index("Shall we go on?")


@pytest.mark.parametrize(
    ("moved", "best"),
    [
        (Moved(TOLD, tried=(TriedBy("Ben", "", "worked"),), counted=Counted(3, 2)), "3 tried it, 2 say it works"),
        (Moved(TOLD, unnamed=1, counted=Counted(3, 2)), "3 tried it, 2 say it works"),
        (Moved(TOLD, tried=(TriedBy("Ben", "on Friday"),)), "Your story is being tried:"),
        (Moved(TOLD, "Ben", counted=Counted(3, 2)), "Ben was moved by your words."),
        (Moved(TOLD, "Ben", retold="Cleo"), "Cleo told their own version of your story:"),
    ],
)
def test_a_teller_reads_the_best_of_it_first(moved: Moved, best: str) -> None:
    read = texts(letter(moved))
    assert read[:2] == [best, "Calm"]
    assert (not moved.name) or "Ben was moved by your words." in read, "and nothing of it is lost"


def test_says_in_a_notification_what_it_is_that_works() -> None:
    worked = Moved(TOLD, tried=(TriedBy("Ben", "", "worked"),), counted=Counted(3, 2))
    assert letter(worked)["fallbackText"] == "3 tried it, 2 say it works: Calm"


@pytest.mark.parametrize(
    ("parts", "fills"),
    [
        ((BEGUN, BEGUN), ["Go on"]),
        ((ASKED, BEGUN), []),
        ((Promised(post(kind="trial", promise="")), Drafted(post(status=Status.draft, drafted_by="Ben"))), []),
        ((Promised(post(kind="trial", promise="kept")), BEGUN), ["Go on"]),
        ((replace(ASKED, settled=True), BEGUN), ["Go on"]),
        ((replace(ASKED, tried=a_try(TOLD, "", result=Result.no_help), settled=True), BEGUN), []),
        (
            (replace(ASKED, tried=a_try(TOLD, "", result=Result.no_help, hindrance="rule"), settled=True), BEGUN),
            ["Go on"],
        ),
        ((replace(ASKED, tried=a_try(TOLD, "", result=Result.worked), settled=True), BEGUN), ["Tell your own version"]),
    ],
)
def test_fills_nothing_below_a_question_that_is_open(parts: tuple[Part, ...], fills: list[str]) -> None:
    assert filled(letter(*parts)) == fills


def test_answers_are_as_wide_as_the_card_and_what_leads_away_is_quieter() -> None:
    card = review_card(ASKED.tried, TOLD, EN).written
    answers = [node for node in card["body"] if node.get("showBorder")]
    assert [text for answer in answers for text in texts(answer)] == [
        "✓ It worked",
        "↻ We adapted it",
        "○ Not yet",
        "✗ It didn't help",
    ]
    assert not [node for node in nodes(card) if node["type"] == "ActionSet"]
    assert [button["title"] for button in buttons(card["body"][-1])] == ["Change the plan", "See it", "Not after all"]


def test_what_others_made_of_it_stands_together_with_a_quote_beside_its_speaker() -> None:
    fellows = (
        Fellow("b", "Ben", "ben@example.org", Result.adapted, "A *short* page."),
        Fellow("c", "Cleo", "", Result.worked, version=story(headline="Calmer")),
    )
    stopped = a_try(TOLD, "", result=Result.not_yet)
    card = review_card(stopped, TOLD, EN, answered=True, fellows=fellows).written
    box = card["body"][-2]
    assert texts(box) == [
        "Others who tried it",
        "Ben adapted it.",
        "“A *short* page.”",
        "Ask",
        "Cleo tried it, and it worked.",
        "Cleo tells their own version: Calmer",
        "Open",
    ]
    assert next(node for node in nodes(box) if runs(node) == ["“A *short* page.”"])["spacing"] == "None"
    assert [line["title"] for line in buttons(box)] == ["Ask Ben", "Open: Calmer"]
    assert texts(letter(Made(TOLD, fellows)))[1:3] == ["Ben adapted it.", "“A *short* page.”"]


def test_ones_own_version_says_whose_story_it_retells() -> None:
    assert texts(own_version_card(TOLD, EN).written) == ["Your own version of: Calm", "Ada Example · from Support"]
    unnamed = TOLD.model_copy(update={"author_id": f"{SEALED}0", "author_name": ""})
    assert texts(own_version_card(unnamed, EN).written)[1:] == ["A colleague in Support"]


@pytest.mark.parametrize(
    ("said", "reads"),
    [
        ({}, ["Ada Example · I'll ask on 3 December."]),
        ({"result": "not-yet", "ask_at": MONDAY}, ["Ada Example · ○ Not yet · I'll ask on 30 November."]),
        ({"result": "not-yet", "ask_at": None}, ["Ada Example · ○ Not yet"]),
        (
            {"result": "not-yet", "ask_at": None, "hindrance": "time"},
            ["Ada Example · ○ Not yet", "In the way: Time"],
        ),
        (
            {"result": "not-yet", "ask_at": None, "hindrance": "rule", "why": "Two *signatures*", "said_of": "not-yet"},
            ["Ada Example · ○ Not yet", "In the way: A rule · “Two *signatures*”"],
        ),
        (
            {"result": "no-help", "ask_at": None, "why": "Too few", "said_of": "no-help"},
            ["Ada Example · ✗ It didn't help", "“Too few”"],
        ),
        (
            {"result": "worked", "ask_at": None, "hindrance": "time", "why": "Short", "said_of": "worked"},
            ["Ada Example · ✓ It worked"],
        ),
        ({"result": "worked", "ask_at": None, "lasting": True}, ["Ada Example · Yes, still"]),
    ],
)
def test_my_tries_say_where_each_stands_and_what_stood_in_its_way(said: dict[str, Any], reads: list[str]) -> None:
    card = tries_card([(a_try(TOLD, "").model_copy(update=said), TOLD)], EN).written
    read = texts(card)
    assert read[read.index("Calm") + 1 : read.index("›")] == reads
    [heard] = [button["title"].replace("\u00a0", " ") for button in buttons(card) if button["verb"] == "review"]
    assert heard == "Open: Calm, " + reads[0].removeprefix("Ada Example · ").replace(" · ", ", ")
