"""The example company as its files have it: whoever edits them reads here what is wrong with a sentence."""

from collections import Counter
from datetime import timedelta

import pytest

from examples.company import MARKS, Facts, Piece, answered, answers, campaigns, crews, people, piece_id, posts, stories
from stories import editing, evidence, languages, plans, rules
from stories.evidence import Change, Difference, Evidence, Observation, Quote
from stories.objectives import OBJECTIVES, POST_KINDS, PROMISES
from stories.pieces import Post, Story
from stories.pledges import ADOPTED, STOPPED, Hindrance, Result
from stories.tries import LASTING_AFTER
from tests.stories.making import MONDAY
from texts import words_for

KNOWN = {"key", "by", "ago", "from", "reads", "tries", "inspired", "about", "days", "promise", "replies"}
TRIED = {"by", "after", "moment", "obstacle", "days", "result", "why", "figure", "hindrance", "lasting"}
BY_KEY = {told.key: told for told in stories()}


def called(piece: Piece) -> str:
    return piece.key


def spelled(reading: Evidence | None) -> str:
    """What was read, as the files say it."""
    match reading:
        case Change():
            return f"change | {reading.before.written} | {reading.after.written}"
        case Difference():
            return f"difference | {reading.figure.written}"
        case Quote():
            return "quote"
        case Observation():
            return "observation"
    return ""


def test_sixty_people_in_eight_units_of_five_or_more() -> None:
    assert len(people()) == sum(len(crew.people) for crew in crews()) == 60
    assert len(crews()) == 8
    assert min(len(crew.people) for crew in crews()) >= 5
    assert [sum(each.leads for each in crew.people) for crew in crews()] == [1] * 8
    assert len({each.name for each in people().values()}) == 60
    assert {each.language for each in people().values()} == set(MARKS)
    assert people()["sabine"].marked == "Sabine Krüger (Beispiel)"


def test_forty_stories_over_five_objectives_by_people_of_every_unit() -> None:
    assert len(BY_KEY) == len(stories()) == 40
    assert min(len(stories(language)) for language in MARKS) >= 8
    assert Counter(told.facts["objective"] for told in stories()) == {each.key: 8 for each in OBJECTIVES}
    assert {people()[told.by].unit for told in stories()} == {crew.key for crew in crews()}
    kinds = {type(evidence.read(told.facts.get("evidence", ""), told.language)) for told in stories()}
    assert kinds == {Change, Difference, Quote, Observation, type(None)}


@pytest.mark.parametrize("told", stories(), ids=called)
def test_each_story_passes_the_rules_in_its_language(told: Piece) -> None:
    author, fields = people()[told.by], {field.name for field in Story.FIELDS}
    assert told.facts.keys() <= KNOWN | fields
    assert author.language == told.language
    story = Story(tenant="t", author_id=author.id, author_name=author.name, language="?", created_at=MONDAY)
    typed = {field.name: field.as_text(told.facts[field.name]) for field in Story.FIELDS if field.name in told.facts}
    story.sqlmodel_update(editing.understood(story, typed, typed))
    assert editing.missing(story) == []
    assert {name: getattr(story, name) for name in typed} == {name: told.facts[name] for name in typed}
    assert languages.of(story.prose, "?") == told.language
    assert spelled(evidence.read(story.evidence, told.language)) == told.facts.get("reads", "")


@pytest.mark.parametrize("language", MARKS)
def test_what_the_help_suggests_to_look_for_is_told(language: str) -> None:
    looked_for = words_for(language)("about-find").split()[-1].lower()
    told = [str(each.facts.get(field.name, "")).lower() for each in stories(language) for field in Story.FIELDS]
    assert any(looked_for in text for text in told)


@pytest.mark.parametrize("told", stories(), ids=called)
def test_what_came_of_each_story_could_have_come_of_it(told: Piece) -> None:
    said = told.facts.get("tries", [])
    assert 0 < told.ago < 7 * 12
    assert told.by not in (who := [each["by"] for each in said])
    assert len(set(who)) == len(who)
    assert set(who) <= people().keys()
    for each in said:
        assert each.keys() <= TRIED
        assert plans.moment(each["moment"]) == each["moment"]
        assert plans.why(each.get("why", "")) == each.get("why", "")
        begun, days, result = told.ago - each["after"], each["days"], each.get("result", "")
        assert begun > 0, each
        assert (begun - days >= 0) == bool(result), each
        assert not result or Result(result), each
        assert ("hindrance" in each) == (result in STOPPED), each
        assert "hindrance" not in each or Hindrance(each["hindrance"])
        if "lasting" in each:
            assert result in ADOPTED, each
            assert begun - days - LASTING_AFTER // timedelta(days=1) >= 0, each


@pytest.mark.parametrize("told", [told for told in stories() if "from" in told.facts], ids=called)
def test_whoever_tells_their_own_version_adopted_it_before(told: Piece) -> None:
    first = BY_KEY[told.facts["from"]]
    [own] = [each for each in first.facts["tries"] if each["by"] == told.by]
    assert own["result"] in ADOPTED
    assert first.ago - own["after"] - own["days"] > told.ago


@pytest.mark.parametrize("said", answers(), ids=lambda said: f"{said['story']} by {said['by']}")
def test_what_leaders_say_about_what_stood_in_the_way_passes_the_rules(said: Facts) -> None:
    assert said.keys() <= {"story", "kind", "by", "ago", "to", "reason"}
    assert not {"to", "reason"} <= said.keys()
    assert all(people()[said[who]].leads for who in ("by", "to") if who in said)
    if reason := said.get("reason"):
        assert rules.reason(reason) == reason
        assert languages.of(reason, "?") == people()[said["by"]].language
    stopped = [each for each in BY_KEY[said["story"]].facts["tries"] if each.get("hindrance") == said["kind"]]
    assert len({people()[each["by"]].unit for each in stopped}) >= 3


@pytest.mark.parametrize("shared", posts(), ids=called)
def test_each_post_passes_the_rules(shared: Piece) -> None:
    author = people()[shared.by]
    assert shared.facts.keys() <= KNOWN | {field.name for field in Post.FIELDS}
    assert shared.facts["kind"] in POST_KINDS
    assert shared.facts.get("promise", PROMISES[0]) in PROMISES
    if about := shared.facts.get("about"):
        assert BY_KEY[about].ago > shared.ago
    assert author.leads or "timing" not in shared.facts
    for n, reply in enumerate(shared.facts.get("replies", ()), 1):
        assert people()[reply["by"]] is not author
        assert shared.ago - n >= 0


def test_leaders_share_every_kind_and_somebody_else_does_too() -> None:
    assert {shared.facts["kind"] for shared in posts()} == set(POST_KINDS)
    assert {shared.facts.get("promise") for shared in posts()} >= {*PROMISES, None}
    assert {people()[shared.by].leads for shared in posts()} == {True, False}


def test_two_campaigns_are_answered_in_their_time_for_their_objective() -> None:
    over, runs = campaigns()
    assert over["ends"] > 0 > runs["ends"]
    for said in (over, runs):
        assert {said["by"], *said["with"]} == said["guesses"].keys()
        assert all(people()[key].leads for key in said["guesses"])
        for key in said["answers"]:
            story = BY_KEY[key]
            assert answered()[key] == piece_id(said["key"])
            assert story.facts["objective"] == said["objective"]
            assert said["starts"] - 2 >= story.ago >= said["ends"], "a day on a weekend becomes the Friday before"
