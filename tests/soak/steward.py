"""Somebody who looks after channels: adds Retold, sets it up, and now and then asks for a digest out of turn."""

import asyncio
from dataclasses import dataclass
from random import Random

from cards.actions import Verb
from tests.connector import Json
from tests.conversation import Person, buttons
from tests.soak.diary import Diary, Puzzled
from tests.soak.patience import GaveUp, Patience, passed
from tests.soak.reading import card_of, inputs
from tests.soak.teams import Teams
from tests.soak.town import Town

SEES_WITHIN = 4.0  # seconds; then they ask for the setup card


@dataclass
class Steward:
    """Somebody in a channel."""

    person: Person
    teams: Teams
    town: Town
    diary: Diary
    chance: Random
    closing: asyncio.Event

    async def works(self) -> None:
        try:
            await self._sets_up()
        except GaveUp as gave_up:
            self.diary.puzzled.append(Puzzled(self.person.id, "digest settings", str(gave_up)))
        while not await passed(self.closing, self.chance.uniform(5, 60)):
            await self.teams.bring(self.person.message("digest now"))

    async def _sets_up(self) -> None:
        await self.teams.bring(self.person.installation())
        patience = Patience(self.closing)
        while True:
            card = await self._setup_card()
            saves = [each for each in buttons(card) if each["verb"] == Verb.channel_save]
            if saves and await self._saved(saves[0], inputs(card)):
                self.diary.counts["channels set up"] += 1
                return
            patience.try_again(f"set up {self.person.conversation}")
            await self.teams.bring(self.person.message("digest settings"))

    async def _setup_card(self) -> Json:
        """The setup card once it stands there; nothing after a while."""
        for _ in range(int(SEES_WITHIN * 2)):
            for _, activity in reversed(self.town.seen[self.person.conversation]):
                if any(each["verb"] == Verb.channel_save for each in buttons(activity)):
                    return card_of(activity)
            await self.town.news(self.person.conversation, 0.5)
        return {}

    async def _saved(self, button: Json, typed: dict[str, str]) -> bool:
        answer = await self.teams.bring(self.person.click(button["verb"], {**button["data"], **typed}))
        card = answer["value"] if answer and answer.get("statusCode") == 200 else {}
        return any(each["verb"] == Verb.send_first for each in buttons(card))
