"""One of the people: tells, publishes, edits, withdraws and reads, answers the question they see, and is patient."""

import asyncio
import time
from dataclasses import dataclass, field, replace
from random import Random

from cards.actions import Verb
from tests.connector import Json, readable
from tests.conversation import Person, buttons, find_button
from tests.soak.diary import Diary, Landed, Moved, Puzzled, Said, Told
from tests.soak.patience import GaveUp, Patience
from tests.soak.pieces import FIELDS, WORDS, Idea, idea, kept, marked
from tests.soak.reading import PREVIEW, about, card_of, inputs, question
from tests.soak.teams import Teams
from tests.soak.town import Town

SILENCE = 6.0  # seconds after which somebody who hears nothing says it again
NOTHING = ""
APOLOGIES = (WORDS("sorry-database"), WORDS("sorry-bug"))


@dataclass
class Employee:
    """Somebody at work. What they decide comes from their own `chance`."""

    person: Person
    teams: Teams
    town: Town
    diary: Diary
    chance: Random
    mark: str
    closing: asyncio.Event  # it is time to go home, and nothing is broken any more
    _told: int = 0
    _last: str = ""  # what they said last
    _since: float = 0.0  # when they said it: what landed after that is news
    _on_its_way: list[asyncio.Task[Json | None]] = field(default_factory=list)

    async def works(self) -> None:
        """One piece after the other, until it is time to go home; what was begun is finished."""
        while not self.closing.is_set():
            try:
                await self._one_piece()
            except GaveUp as gave_up:
                self.diary.puzzled.append(Puzzled(self.person.id, self._last, str(gave_up)))
            await asyncio.sleep(self.chance.uniform(0.2, 1.5))
        await asyncio.gather(*self._on_its_way, return_exceptions=True)

    @property
    def _mark(self) -> str:
        """Of the piece they are telling; none is the beginning of another."""
        return f"{self.mark}-{self._told:04}"

    async def _one_piece(self) -> None:
        self._told += 1
        told = await self._tells(idea(self._mark, self.chance))
        if self.chance.random() < 0.5:
            await self._is_inspired()
        if self.chance.random() < 0.4:
            await self._edits(told)
        if self.chance.random() < 0.25:
            await self._withdraws(told)

    # Telling

    async def _tells(self, idea: Idea) -> Told:
        given: dict[str, str] = {}
        patience = Patience(self.closing)
        self._says(idea.begins)
        while True:
            asked, card = await self._hears(idea.mark)
            patience.try_again(f"tell {idea.mark}; heard last: {self._heard_last()!r}")
            if asked == PREVIEW:
                return await self._publishes(card, given)
            if asked in FIELDS:
                if asked not in given:
                    patience = Patience(self.closing)
                self._answers(asked, idea.typed[asked], card, again=asked in given)
                given[asked] = kept(asked, idea.typed[asked])
            else:
                self._says_again()

    def _answers(self, asked: str, typed: str, card: Json, *, again: bool) -> None:
        self.diary.said.append(Said(self.person.id, asked, typed, kept(asked, typed), time.monotonic(), again))
        choices = [each for each in buttons(card) if each["verb"] == Verb.choose]
        if choices and self.chance.random() < 0.5:
            self._last = typed
            self._since = time.monotonic()
            chosen = next(each for each in choices if each["data"]["choice"] == kept(asked, typed))
            self._sends(self.person.click(chosen["verb"], chosen["data"]))
        else:
            self._says(typed)

    def _says_again(self) -> None:
        """The same as a new message: they read that it has to be said again, or nothing at all."""
        mine = (each for each in reversed(self.diary.said) if each.person == self.person.id)
        if (said := next(mine, None)) and said.text == self._last:
            self.diary.said.append(replace(said, at=time.monotonic(), again=True))
        self.diary.counts["said again"] += 1
        self._says(self._last)

    def _says(self, text: str) -> None:
        self._last = text
        self._since = time.monotonic()
        self._sends(self.person.message(text))

    def _sends(self, activity: Json) -> None:
        self._on_its_way = [task for task in self._on_its_way if not task.done()]
        self._on_its_way.append(asyncio.create_task(self.teams.bring(activity)))

    # Hearing

    async def _hears(self, mark: str) -> tuple[str, Json]:
        """The question that is open as far as can be seen, and its card; nothing after an apology, or a silence."""
        quiet_since = 0.0
        while True:
            if self._open(mark)[0]:
                await asyncio.sleep(self.chance.uniform(0.05, 0.4))
                return self._open(mark)
            if any(activity.get("text") in APOLOGIES for _, activity in self._news()):
                self.diary.counts["apologies"] += 1
                await asyncio.sleep(self.chance.uniform(0.5, 2.0))
                return self._open(mark)
            if all(task.done() for task in self._on_its_way):
                quiet_since = quiet_since or time.monotonic()
                if time.monotonic() - quiet_since > SILENCE:
                    self.diary.counts["silences"] += 1
                    return NOTHING, {}
            await self.town.news(self.person.conversation, 0.5)

    def _open(self, mark: str) -> tuple[str, Json]:
        """The newest question that was asked since they spoke."""
        asked = ((question(activity, mark), card_of(activity)) for _, activity in reversed(self._news()))
        return next((each for each in asked if each[0]), (NOTHING, {}))

    def _heard_last(self) -> str:
        return " / ".join(landed.reads for landed, _ in self.town.seen[self.person.conversation][-2:])

    def _news(self) -> list[tuple[Landed, Json]]:
        return [each for each in self.town.seen[self.person.conversation] if each[0].at > self._since]

    # Clicking

    async def _presses(self, button: Json, at: str = "", **inputs: str) -> Json:
        """Presses a button until it is answered with something else than an excuse; the answer."""
        data, patience = {**button.get("data", {}), **inputs}, Patience(self.closing)
        while True:
            self._last = f"[{button['verb']}]"
            self._since = time.monotonic()
            answer = await self.teams.bring(self.person.click(button["verb"], data, replyToId=at))
            if answer is not None and answer.get("statusCode") == 200:
                return answer
            self.diary.counts["excuses" if answer else "clicks without an answer"] += 1
            patience.try_again(f"press {button['verb']}; got {answer}")
            await asyncio.sleep(self.chance.uniform(0.5, 2.0))

    async def _publishes(self, preview: Json, given: dict[str, str]) -> Told:
        button = find_button(preview, WORDS("button-publish"))
        answer = await self._presses(button)
        while WORDS("published-title") not in readable(answer["value"]):
            again = [each for each in buttons(answer["value"]) if each["verb"] == Verb.publish]
            if not again:
                raise GaveUp(f"published, and read: {readable(answer['value'])}")
            answer = await self._presses(next(each for each in again if not each["data"].get("parent")))  # no retelling
        told = Told(self.person.id, button["data"]["id"], given)
        self.diary.told.append(told)
        self.diary.counts["published"] += 1
        return told

    async def _looks_at(self, told: Told) -> Json:
        """The piece on a card of its own, which its author can edit and withdraw."""
        patience = Patience(self.closing)
        while True:
            await self._presses({"verb": Verb.show, "data": {"id": told.id, "version": 1}})
            end = time.monotonic() + SILENCE
            while time.monotonic() < end:
                for _, activity in reversed(self._news()):
                    if about(card_of(activity), Verb.withdraw, told.id):
                        return card_of(activity)
                await self.town.news(self.person.conversation, 0.5)
            patience.try_again(f"see piece {told.id}")

    async def _edits(self, told: Told) -> None:
        """Another wording, by the form."""
        field = "outcome" if "outcome" in told.answers else "text"
        edit = find_button(await self._looks_at(told), WORDS("button-edit"))
        form = (await self._presses(edit))["value"]
        text = marked(field, f"{self._mark}, edited")
        self.diary.said.append(Said(self.person.id, field, text, text, time.monotonic()))
        typed = {**inputs(form), field: text}
        answer = form
        while saves := [each for each in buttons(answer) if each["verb"] == Verb.save]:
            answer = (await self._presses(saves[0], **typed))["value"]
        if text not in readable(answer):
            raise GaveUp(f"saved {text!r}, and read: {readable(answer)}")
        told.answers[field] = text
        self.diary.counts["edited"] += 1

    async def _withdraws(self, told: Told) -> None:
        card = await self._looks_at(told)
        answer = readable((await self._presses(find_button(card, WORDS("button-withdraw"))))["value"])
        if "Withdrawn:" not in answer and WORDS("error-not-found") not in answer:
            raise GaveUp(f"withdrew {told.id}, and read: {answer}")
        told.withdrawn = True
        self.diary.counts["withdrawn"] += 1

    async def _is_inspired(self) -> None:
        """By a piece of somebody else's, in a digest that stands in a channel."""
        recent = [each for each in list(self.town.landed.values())[-60:] if each.unasked and each.pieces]
        if not recent:
            return
        digest = self.chance.choice(recent)
        piece = self.chance.choice(digest.pieces)
        here, reader = self.person, self.person.in_channel(digest.conversation)
        self.person = reader
        try:
            data = {"id": piece, "wanted": True, "digest": digest.about}
            answer = await self._presses({"verb": Verb.inspired, "data": data}, at=digest.id)
        finally:
            self.person = here
        if str(answer["value"]).startswith("Noted: "):
            self.diary.moved.append(Moved(self.person.id, piece))
            self.diary.counts["inspired"] += 1
