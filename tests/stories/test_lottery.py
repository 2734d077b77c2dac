"""What being shown caused, told from what chance alone decided."""

import random
from itertools import product
from statistics import fmean

import pytest

from stories.lottery import DRAWS_LEAST, LOTS_MOST, Effect, Result, _contrast, draw, effect, fitting
from stories.weighing import UNTRIED, Adoption, Candidate, Readership
from tests.stories.making import published_story


def result(drawn: bool, adopted: float, of: int = 4, shown: bool = False) -> Result:
    return Result(1 / of, drawn, adopted, shown)


def draws(count: int, caused: float, base: list[float]) -> list[list[Result]]:
    """Each of these stories is drawn as often as the others, which adds what it causes."""
    drawn = [n % len(base) for n in range(count)]
    return [
        [result(at == lucky, adopted + caused * (at == lucky), len(base)) for at, adopted in enumerate(base)]
        for lucky in drawn
    ]


@pytest.mark.parametrize("caused", [0.0, 0.5, 2.0])
def test_over_all_that_chance_can_do_it_is_exactly_what_was_caused(caused: float) -> None:
    """However unlike the stories are, which is what weighing by the probability is for."""
    found = [_contrast([lot.adopted for lot in lots], lots) for lots in draws(4, caused, [0, 1, 5, 9])]
    assert fmean(found) == pytest.approx(caused)


def test_unequal_probabilities_are_weighed() -> None:
    chances, base = (0.7, 0.2, 0.1), (6.0, 1.0, 0.0)
    expected = 0.0
    for lucky, chance in enumerate(chances):
        lots = [Result(p, n == lucky, base[n] + 2 * (n == lucky)) for n, p in enumerate(chances)]
        expected += chance * _contrast([lot.adopted for lot in lots], lots)
    assert expected == pytest.approx(2.0)


def test_a_planted_effect_is_found_and_none_is_not_claimed() -> None:
    base = [1.0, 0.0, 2.0, 1.0]
    found, nothing = effect(draws(40, 3.0, base)), effect(draws(40, 0.0, base))
    assert found
    assert found.caused == pytest.approx(3.0)
    assert found.certain
    assert found.draws == 40
    assert nothing
    assert nothing.caused == pytest.approx(0)
    assert not nothing.certain


def test_the_interval_holds_the_truth_in_95_of_100() -> None:
    """1,200 organisations whose stories are unlike, and few of which are adopted often."""
    chance, inside, claimed = random.Random(1), {0.0: 0, 1.0: 0}, 0
    for caused, _ in product(inside, range(600)):
        told = []
        for _ in range(60):
            base = [chance.expovariate(1) for _ in range(5)]
            lucky = chance.randrange(5)
            told.append([result(n == lucky, each + caused * (n == lucky), 5) for n, each in enumerate(base)])
        found = effect(told)
        assert found
        inside[caused] += found.low <= caused <= found.high
        claimed += found.certain and not caused
    assert min(inside.values()) >= 570, inside
    assert claimed <= 30


def test_what_was_not_drawn_and_shown_soon_after_does_not_hide_the_effect() -> None:
    """Half of the others are shown all the same, and adopted for it."""
    told = []
    for n in range(40):
        drawn, soon = n % 4, (n + 1) % 4
        told.append([result(at == drawn, 2.0 * (at in (drawn, soon)), shown=at == soon) for at in range(4)])
    found = effect(told)
    assert found
    assert found.caused == pytest.approx(2.0)


def test_of_few_draws_and_of_certain_ones_nothing_is_said() -> None:
    assert effect(draws(DRAWS_LEAST - 1, 1.0, [0, 1])) is None
    assert effect([[Result(1.0, True, 5.0)]] * 100) is None
    assert effect([]) is None
    certain, real = [Result(1.0, True, 50.0)], draws(DRAWS_LEAST, 1.0, [0, 1])
    lost = [result(False, 9.0), result(False, 9.0)]  # whoever told what was drawn was forgotten since
    assert effect([*real, certain, lost]) == effect(real)


@pytest.mark.parametrize(("low", "high", "certain"), [(-0.1, 0.5, False), (0.1, 0.5, True), (-0.5, -0.1, True)])
def test_an_effect_is_claimed_where_its_interval_leaves_nothing_out(low: float, high: float, certain: bool) -> None:
    assert Effect(0.2, low, high, 30).certain == certain


def test_a_dozen_lots_are_kept_however_many_fit() -> None:
    many = [Candidate(published_story(author_id=str(n))) for n in range(40)]
    lucky, lots = draw(many, "seed")
    assert len(lots) == LOTS_MOST
    assert [lot.drawn for lot in lots].count(True) == 1
    assert [lot.story_id for lot in lots if lot.drawn] == [lucky.id]
    assert len({draw(many, str(n))[0].id for n in range(400)}) == 40


def test_fits_what_is_neither_near_nor_told_nor_futile() -> None:
    story = Candidate(published_story(author_id="ben"))
    assert fitting([story, story], [], Readership()) == [story]
    assert fitting([story], [Candidate(published_story(author_id="ben"))], Readership()) == []
    assert fitting([Candidate(story.story, Adoption(answered=3))], [], Readership()) == []
    assert fitting([Candidate(story.story, UNTRIED)], [], Readership(heard={"ben"})) == [story]
