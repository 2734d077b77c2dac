"""A campaign's own card, and an objective's form: what is an example looks like one, what is rare is folded."""

from cards.objectives import objective_card
from gallery.examples import own_objectives
from tests.cards.examples import Json, everyday, found, nodes, visible
from texts import words_for

EN = words_for("en")


def inputs(card: Json) -> dict[str, Json]:
    return {node["id"]: node for node in nodes(card) if node["type"].startswith("Input.")}


def test_an_example_is_what_its_number_was_last_and_not_its_aim() -> None:
    cards = everyday(EN)
    assert inputs(cards["campaign, running"])["number"]["placeholder"] == "For example: 37\u00a0%"
    [guess] = [node for id, node in inputs(cards["campaign, ahead"]).items() if id.startswith("guess-")]
    assert guess["placeholder"] == "For example: 31\u00a0%"


def test_of_one_that_is_over_the_result_comes_first() -> None:
    said = str(everyday(EN)["campaign, over"])
    assert said.index(EN("hope-reality")) < said.index("Input.Text")


def test_every_example_in_its_form_says_that_it_is_one() -> None:
    shown = [node["placeholder"] for node in inputs(everyday(EN)["campaign, new"]).values() if "placeholder" in node]
    assert {each for each in shown if not each.startswith("For example: ")} == {EN("choose")}


def test_an_objective_is_asked_about_in_the_readers_language_first() -> None:
    card = objective_card(None, words_for("de")).written
    assert [id for id in inputs(visible(card)) if "-" in id] == ["name-de", "question-de"]
    assert len([id for id in inputs(card) if "-" in id]) == 8, "the others are there, and saved"


def test_a_language_in_which_something_stands_is_unfolded() -> None:
    """Not every client sends what it does not show, and what is not sent is taken out."""
    safety = own_objectives().by_key["safety-first"]
    assert len(safety.names) > 1
    shown = inputs(visible(objective_card(safety, words_for("de")).written))
    assert {f"name-{language}" for language in safety.names} <= set(shown)


def test_what_is_wrong_in_another_language_is_unfolded() -> None:
    card = objective_card(None, EN, {}, {"name-fr": "Too long."}).written
    assert found(card, "name-others")["isVisible"] is True
    assert found(card, "question-others")["isVisible"] is False
