"""What is made up says so wherever it stands, also where a headline stands without its teller."""

import json
from dataclasses import replace

import pytest

from cards.digest import digest_card
from cards.form import piece_form
from cards.tries import tries_card
from gallery import examples
from stories.sequels import Sequel
from tests.cards.examples import WORDS
from texts import Words

MARKS = {"en": "(example)", "de": "(Beispiel)", "fr": "(exemple)", "es": "(ejemplo)"}
MADE_UP, REAL = examples.story(0, author_id="example:ada"), examples.story(1)


def marked(card: object, title: str, words: Words) -> bool:
    seen = json.dumps(card, ensure_ascii=False)
    assert title in seen
    return f"{title} {MARKS[words.language]}" in seen


@pytest.mark.parametrize("words", WORDS, ids=lambda words: words.language)
def test_a_headline_without_its_teller_is_marked(words: Words) -> None:
    edition = replace(
        examples.edition(), sequels=(Sequel(MADE_UP, adopted=2, units=1), Sequel(REAL, adopted=1, units=1))
    )
    digest = digest_card(edition, words).written
    form = piece_form(examples.post(kind="thanks", thanked=str(REAL.id)), words, stories=[MADE_UP, REAL]).written
    tries = tries_card([(examples.a_try(each, "on Friday"), each) for each in (MADE_UP, REAL)], words).written
    for card in (digest, form, tries):
        assert marked(card, MADE_UP.headline, words)
        assert not marked(card, REAL.headline, words)
