"""The platform knows each edition that it took, whatever is left of it."""

from random import Random

import pytest

from cards.digest import digest_card
from cards.parts import as_message
from stories.pieces import Status
from tests.cards.examples import edition, post, story
from tests.soak.town import Town
from texts import words_for


@pytest.mark.parametrize("status", [Status.published, Status.withdrawn])
def test_an_edition_is_known_by_its_buttons_even_when_all_of_it_was_taken_back(status: Status) -> None:
    printed = edition(post(status=status), story(status=status))
    town = Town(port=0, chance=Random(1))
    town._post("19:here@thread.tacv2", as_message(digest_card(printed, words_for("en"))))
    [landed] = town.landed.values()
    assert landed.about == str(printed.id)
    assert landed.pieces == tuple(str(item.piece.id) for item in printed.items if status is Status.published)
