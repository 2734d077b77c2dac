"""The cards of a campaign: its form, its own card before, while and after, and what its leaders read by letter."""

from dataclasses import replace
from datetime import timedelta

from cards.brief import Draft, brief_card, shown
from cards.campaign import Seen, answering_card, campaign_card, campaigns_card, which_card
from cards.digest import digest_card
from cards.hopes import ADOPTIONS, NOTHING, NUMBER, Entered
from cards.letter import letter_card
from cards.parts import Card
from gallery.examples import NOON, SPACE, campaign, edition, guesses, progress
from stories.briefs import in_unit
from stories.campaigns import Campaign, CampaignLeader, Section
from stories.errors import EndBeforeStart, NoBaseline, NotANumber, OddCount, SameNumber, StoryError
from stories.hopes import Guessing, Hoped, Outcome
from stories.letters import Letter
from stories.pieces import Piece, Story
from texts import Words

CHANNELS = {"19:general": "General", "19:news": "Announcements", "19:ward": "Ward 3"}
LEADERS = ("Grace Example", "Bruno Sample")


def campaigns(told: tuple[Story, ...], shared: Piece, words: Words) -> dict[str, Card]:
    runs = campaign(words)
    ahead = campaign(words, starts_at=NOON + timedelta(days=10, hours=11), ends_at=NOON + timedelta(days=40, hours=11))
    over = campaign(words, ends_at=NOON - timedelta(days=3, hours=13))
    mine = CampaignLeader(tenant="t", campaign_id=runs.id, person_id="grace")
    guessed = guesses()[0]
    filled = shown(ahead, LEADERS[1:])
    wrong: dict[str, StoryError] = {"baseline": NoBaseline(), "target": SameNumber(), "ends": EndBeforeStart()}
    typed = {**filled, "baseline": "", "ends": "2026-11-01"}
    mistakes = {name: words.error(error) for name, error in wrong.items()}
    unclear = Entered(
        {ADOPTIONS: "many", NUMBER: "a lot"},
        {ADOPTIONS: words.error(OddCount()), NUMBER: words.error(_no_number(ahead))},
    )
    section = Section(runs, ended=False, progress=progress())
    ended = Section(over, ended=True, progress=progress(3, "41"))
    full = edition(shared, *told[:4])
    outcome = Outcome(over, progress(3, "41"), guesses())
    return {
        "campaigns": campaigns_card([ahead, runs, over], NOON, words, starts=True),
        "campaigns, none": campaigns_card([], NOON, words, starts=True),
        "campaign, new": brief_card(Draft(SPACE, 0, {}, CHANNELS), words),
        "campaign, wrong": brief_card(Draft(SPACE, 1, typed, CHANNELS, mistakes), words),
        "campaign, ahead": _seen(
            ahead, words, mine=mine, entered=Entered(done=words("campaign-saved", name=ahead.name))
        ),
        "campaign, guess unclear": _seen(ahead, words, mine=mine, entered=unclear),
        "campaign, guessed": _seen(ahead, words, mine=guessed),
        "campaign, running": _seen(runs, words, mine=guessed),
        "campaign, number unclear": _seen(
            runs, words, mine=guessed, entered=Entered({"number": "a few"}, {"number": words.error(_no_number(runs))})
        ),
        "campaign, over": _seen(over, words, outcome=outcome, mine=guessed),
        "campaign, over, few guessed": _seen(
            over, words, outcome=replace(outcome, guesses=outcome.guesses[:2]), mine=guessed
        ),
        "campaign, called off": _seen(campaign(words, called_off=True), words, mine=guessed),
        "campaign, answered": answering_card(runs, words),
        "campaign, which": which_card([runs, campaign(words, id=SPACE, name=runs.measure)], words),
        "digest with a campaign": digest_card(replace(full, campaigns=(section,)), words),
        "digest with a campaign, unfolded": digest_card(replace(full, campaigns=(section,)), words, told[0].id),
        "digest, a campaign alone": digest_card(replace(edition(), campaigns=(section,)), words),
        "digest, a campaign is over": digest_card(replace(edition(told[0]), campaigns=(ended, section)), words),
        "letter, what do you expect": letter_card(Letter(SPACE, (Guessing(ahead, mine),)), words),
        "letter, expected": letter_card(Letter(SPACE, (Guessing(ahead, guessed),)), words),
        "letter, hope and reality": letter_card(Letter(SPACE, (Hoped(outcome, guessed),)), words),
        "letter, nothing was hoped": letter_card(Letter(SPACE, (Hoped(Outcome(over), mine),)), words),
    }


def _no_number(asked: Campaign) -> StoryError:
    return NotANumber(example=in_unit(asked.baseline, asked.unit))


def _seen(
    shown: Campaign,
    words: Words,
    *,
    mine: CampaignLeader,
    outcome: Outcome | None = None,
    entered: Entered = NOTHING,
) -> Card:
    ahead = shown.ahead(NOON)
    known = outcome or Outcome(shown, progress=Outcome(shown).progress if ahead else progress())
    seen = Seen(
        known,
        NOON,
        LEADERS,
        [*CHANNELS.values()],
        mine=mine,
        decides=True,
        enters=not ahead and not shown.called_off,
    )
    return campaign_card(seen, words, entered)
