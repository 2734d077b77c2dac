"""Fills a library with the example company: what it did in twelve weeks, each at its own moment, as people would do it.

Nothing here writes a row of a story, a try or a digest: the functions of the domain do, with the company's own clock.
"""

from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from functools import partial
from itertools import islice
from typing import Any
from uuid import UUID
from zlib import crc32

from sqlalchemy import exists, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from examples.company import (
    MARKS,
    PREFIX,
    Colleague,
    Crew,
    Facts,
    Piece,
    answered,
    answers,
    asks,
    campaigns,
    crews,
    people,
    piece_id,
    posts,
    stories,
)
from stories import asking, campaigning, editing, editions, organisation, planned, plans
from stories.audit import Editor
from stories.barriers import Answer
from stories.briefs import FIELDS
from stories.campaigning import Frame
from stories.library import Library
from stories.organisation import Organisation, Told
from stories.pieces import Post, Story
from stories.plans import Plan
from stories.pledges import Hindrance, Result
from stories.tables.conversations import Channel, Conversation, ConversationKind
from stories.tables.deliveries import Delivery, DeliveryState
from stories.tables.people import Person, UnitFrom
from stories.times import NOW
from stories.tries import LASTING_AFTER, Teller

WEEKS = 12
TOLD_AT, SAID_AT, ANSWERED_AT = time(8), time(10), time(14)  # of a working day
MIND = 14  # days in which the people a piece inspires say so
WEEK = 7  # days before a campaign starts, it is begun
USUAL_DAYS = 14  # until somebody is asked
MENTIONS = {"thanks": "thanked", "trial": "practice"}  # the field of a post that names a story

Happening = tuple[datetime, Callable[[datetime], Awaitable[None]]]


async def empty(session: AsyncSession) -> bool:
    """Whether nobody ever was here, in any tenant."""
    return not await session.scalar(select(exists().where(col(Person.id) != ""))) and not await session.scalar(
        select(exists().where(col(Story.headline) != ""))
    )


async def fill(library: Library, now: datetime, zone: str) -> bool:
    """Tells everything that happened in the company until now; False when it is there already."""
    if await library.people.get(next(iter(people().values())).id):
        return False
    company = _Company(library, now, zone)
    await company.gathers()
    for at, happens in sorted(company.diary(), key=lambda happening: happening[0]):
        if at <= now:
            await happens(at)
    return True


class _Nobody:
    """A desk whose messages reach nobody: the company's channels are no places where anything could be posted."""

    async def deliver(
        self, library: Library, kind: str, key: str, conversation_id: str, now: datetime, about: UUID | None = None
    ) -> Delivery | None:
        intended = await library.outbox.intend(kind, key, conversation_id, now, about)
        if intended:
            (await library.outbox.get(intended.id)).state = DeliveryState.sent
        return intended

    async def refresh(self, library: Library, about: UUID) -> None: ...

    async def develop(self, library: Library, photo_id: UUID) -> None: ...

    async def recount(self, library: Library, piece_id: UUID) -> None: ...

    async def compare(self, library: Library, story_id: UUID) -> None: ...

    async def uncompare(self, library: Library, story_id: UUID) -> None: ...


@dataclass(frozen=True)
class _Company:
    """The company as it stands in one library, on the day it is filled in."""

    library: Library
    now: datetime
    zone: str
    desk: _Nobody = field(default_factory=_Nobody)

    async def gathers(self) -> None:
        """Its people talked, belong somewhere, and have closed their chats, so that nobody ever writes to them."""
        there = Organisation(self.library.session, self.library.tenant)
        units = {crew.key: organisation.unit(PREFIX.rstrip(":"), crew.name) for crew in crews()}
        told = [
            Told(
                id=each.id,
                name=each.marked,
                language=each.language,
                title=each.title,
                time_zone=self.zone,
                unit=units[each.unit].key,
                looked=True,
            )
            for each in people().values()
        ]
        await there.told(told, units.values(), UnitFrom.imported, self._day(7 * WEEKS))
        await there.lead([(units[each.unit].key, each.id) for each in people().values() if each.leads])
        for each in people().values():
            await self._chats(each)
        for crew in _first_of_each_language():
            await self._listens(crew, there)

    async def _chats(self, who: Colleague) -> None:
        chat = self._conversation(f"{PREFIX}chat:{who.key}", ConversationKind.personal, who.language)
        await self.library.conversations.added(chat)
        person = await self.library.people.get(who.id)
        if person:
            person.conversation_id, person.talked = chat.id, True

    async def _listens(self, crew: Crew, there: Organisation) -> None:
        """A channel of the company, in one of its languages, to which one of its units is at home."""
        id, team = _channel(crew.language), f"{PREFIX}team:{crew.language}"
        channel = Channel(
            tenant=self.library.tenant,
            id=id,
            team_id=team,
            name=f"{crew.name} ({MARKS[crew.language]})",
            weekday="mon",
            hour=9,
            time_zone=self.zone,
            paused=True,
            conversation=self._conversation(id, ConversationKind.channel, crew.language),
        )
        await self.library.channels.added(channel)
        await there.own(team, [each.id for each in crew.people if each.leads])

    def _conversation(self, id: str, kind: ConversationKind, language: str) -> Conversation:
        """A place where nothing can be said."""
        return Conversation(
            tenant=self.library.tenant, id=id, kind=kind, service_url="", language=language, installed=False
        )

    def diary(self) -> Iterator[Happening]:
        """What happened, in any order."""
        for told in stories():
            yield self._day(told.ago, TOLD_AT), partial(self._tells, told)
            yield from self._inspires(told)
            for tried in told.facts.get("tries", ()):
                yield from self._tries(told, tried)
        for shared in posts():
            yield self._day(shared.ago, TOLD_AT), partial(self._shares, shared)
            yield from self._inspires(shared)
            yield from self._answers(shared)
        for said in campaigns():
            yield from self._campaigns(said)
        for said in answers():
            yield self._day(said["ago"], ANSWERED_AT), partial(self._decides, said)
        for week in range(WEEKS, -1, -1):
            monday = self._day(7 * week)
            monday -= timedelta(days=monday.weekday())
            yield monday.replace(hour=9), self._reads

    async def _tells(self, told: Piece, at: datetime) -> None:
        author = people()[told.by]
        begun = {**self._begun(told, author, at), "campaign_id": answered().get(told.key)}
        story = Story(**begun, parent_id=_parent(told.facts))
        await self._publish(story, told.facts, author, at)

    async def _shares(self, shared: Piece, at: datetime) -> None:
        author, facts = people()[shared.by], dict(shared.facts)
        if about := facts.get("about"):
            facts[MENTIONS[facts["kind"]]] = str(piece_id(about))
        if days := facts.get("days"):
            facts["due"] = (at + timedelta(days=days)).date().isoformat()
        post = Post(**self._begun(shared, author, at), by_leader=author.leads)
        await self._publish(post, facts, author, at)
        if post.timing == NOW:
            await planned.send_post(self.library, self.desk, post.id, [_channel(each) for each in MARKS], at)
            await planned.went_out(self.library, post.id)

    def _begun(self, piece: Piece, author: Colleague, at: datetime) -> dict[str, Any]:
        return {
            "tenant": self.library.tenant,
            "id": piece.id,
            "author_id": author.id,
            "author_name": author.marked,
            "language": author.language,
            "objective": piece.facts["objective"],  # whether or not it is offered here
            "created_at": at,
        }

    async def _publish(self, piece: Story | Post, facts: Facts, author: Colleague, at: datetime) -> None:
        typed = {field.name: field.as_text(facts[field.name]) for field in piece.FIELDS if field.name in facts}
        answers = editing.understood(piece, typed, typed, await self.library.book())
        await editing.begin(self.library, piece, answers)
        await editing.publish(self.library, piece, piece.version, at, Editor(author.id, author.marked))

    def _inspires(self, piece: Piece) -> Iterator[Happening]:
        """As many as the file says, in the days after; who they are does not matter, and is the same each time."""
        many, at = int(piece.facts.get("inspired", 0)), self._day(piece.ago, TOLD_AT)
        ids = [each.id for each in people().values() if each.key != piece.by]
        first = crc32(piece.key.encode()) % len(ids)
        window = min(timedelta(days=MIND), self.now - at)
        for n, id in enumerate(islice([*ids, *ids], first, first + many), 1):
            yield at + window * n / (many + 1), partial(self._inspired, piece, id)

    async def _inspired(self, piece: Piece, id: str, at: datetime) -> None:
        await self.library.inspire(await self.library.piece(piece.id), id, True, at)

    def _tries(self, told: Piece, said: Facts) -> Iterator[Happening]:
        """They say that they will; what came of it; and, where nine weeks are over, whether it lasts."""
        who, days = people()[said["by"]], said.get("days", USUAL_DAYS)
        begun = told.ago - said["after"]
        yield self._day(begun, SAID_AT), partial(self._plans, told, who, said)
        if "result" in said:
            yield self._day(begun - days, ANSWERED_AT), partial(self._says, told, who, said)
        if "lasting" in said:
            late = begun - days - LASTING_AFTER.days
            yield self._day(late, ANSWERED_AT), partial(self._still, told, who, said["lasting"])

    async def _plans(self, told: Piece, who: Colleague, said: Facts, at: datetime) -> None:
        day = (at + timedelta(days=said.get("days", USUAL_DAYS))).date().isoformat()
        plan = Plan(plans.moment(said["moment"]), plans.due(day, at, self.zone), plans.moment(said.get("obstacle", "")))
        teller = Teller(who.id, self.zone, who.language, _channel(who.language))
        await self.library.tries.plan(await self.library.piece(told.id), plan, teller, at)

    async def _says(self, told: Piece, who: Colleague, said: Facts, at: datetime) -> None:
        kept = await self.library.tries.of(told.id, who.id)
        if kept is None:
            raise LookupError(f"{who.key} did not say that they would try {told.key}")
        await self.library.tries.answer(kept, Result(said["result"]), at, self.zone)
        await self.library.tries.explain(kept, plans.why(said.get("why", "")), said.get("figure", ""))
        if "hindrance" in said:
            kind = Hindrance(said["hindrance"])
            await self.library.tries.hinder(kept, kind, at)
            await asking.ask(self.library, (told.id, kind), (), [asks().id], at)

    async def _decides(self, said: Facts, at: datetime) -> None:
        """Who was asked what becomes of it says so, or passes it on."""
        who, practice = people()[said["by"]], (piece_id(said["story"]), Hindrance(said["kind"]))
        barrier, by = await asking.open_at(self.library, practice), Editor(who.id, who.marked)
        if barrier is None or who.id not in barrier.asked:
            raise LookupError(f"{who.key} was not asked what becomes of {said['story']}")
        if "to" in said:
            await asking.pass_on(self.library, barrier, [people()[said["to"]].id], by, at, last=False)
        else:
            answer = Answer.keep if "reason" in said else Answer.change
            await asking.answer(self.library, barrier, answer, said.get("reason", ""), by, at)

    async def _still(self, told: Piece, who: Colleague, lasting: bool, at: datetime) -> None:
        if kept := await self.library.tries.of(told.id, who.id):
            await self.library.tries.last(kept, lasting, at)

    def _answers(self, shared: Piece) -> Iterator[Happening]:
        """What people add to a post, and what its author says became of a promise."""
        for n, said in enumerate(shared.facts.get("replies", ()), 1):
            yield self._day(shared.ago - n, SAID_AT), partial(self._replies, shared, people()[said["by"]], said["text"])
        if promise := shared.facts.get("promise"):
            yield self._day(shared.ago - shared.facts["days"], ANSWERED_AT), partial(self._settles, shared, promise)

    async def _replies(self, shared: Piece, who: Colleague, text: str, at: datetime) -> None:
        await self.library.reply(await self.library.piece(shared.id), who.id, who.marked, text, at)

    async def _settles(self, shared: Piece, promise: str, at: datetime) -> None:
        post = await self.library.piece(shared.id)
        if isinstance(post, Post):
            await editing.settle_promise(self.library, self.desk, post, promise)

    def _campaigns(self, said: Facts) -> Iterator[Happening]:
        """A week before, it is begun; its leaders guess the day after; its number is entered as it goes."""
        begun = said["starts"] + WEEK
        yield self._day(begun, SAID_AT), partial(self._starts, said)
        for key in said["guesses"]:
            yield self._day(begun - 1, ANSWERED_AT), partial(self._guesses, said, key)
        for value in said["values"]:
            yield self._day(value["ago"], ANSWERED_AT), partial(self._enters, said, value["number"])

    async def _starts(self, said: Facts, at: datetime) -> None:
        leader, there = people()[said["by"]], {_channel(each) for each in MARKS}
        typed = {
            **{name: str(said[name]) for name in FIELDS if name in said},
            "name": f"{said['name']} ({MARKS[leader.language]})",
            "starts": self._day(said["starts"]).date().isoformat(),
            "ends": self._day(said["ends"]).date().isoformat(),
            "leaders": ", ".join(people()[key].marked for key in said["with"]),
        }
        frame = self._frame(leader, at)
        await campaigning.save(self.library, piece_id(said["key"]), 0, typed, there, frame)

    async def _guesses(self, said: Facts, key: str, at: datetime) -> None:
        campaign = await self.library.campaigns.get(piece_id(said["key"]))
        adoptions, number = said["guesses"][key]
        typed = {"adoptions": adoptions, "number": number}
        await campaigning.guess(self.library, campaign, typed, self._frame(people()[key], at))

    async def _enters(self, said: Facts, number: str, at: datetime) -> None:
        campaign = await self.library.campaigns.get(piece_id(said["key"]))
        await campaigning.enter(self.library, campaign, number, self._frame(people()[said["by"]], at))

    def _frame(self, who: Colleague, at: datetime) -> Frame:
        return Frame(who.id, at, self.zone, who.language)

    async def _reads(self, at: datetime) -> None:
        """Each channel has its digest."""
        for language in MARKS:
            channel = await self.library.channels.get(_channel(language))
            await editions.send_digest(self.library, self.desk, channel, at, at)

    def _day(self, ago: int, hour: time = time(9)) -> datetime:
        """So many days before now at an hour; what falls on a weekend is done on the Friday before."""
        day = (self.now - timedelta(days=ago)).astimezone(UTC).date()
        day -= timedelta(days=max(0, day.weekday() - 4))
        return datetime.combine(day, hour, UTC)


def _channel(language: str) -> str:
    return f"{PREFIX}channel:{language}"


def _first_of_each_language() -> list[Crew]:
    return list({crew.language: crew for crew in reversed(crews())}.values())


def _parent(facts: Facts) -> UUID | None:
    return piece_id(facts["from"]) if "from" in facts else None
