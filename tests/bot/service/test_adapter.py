"""A turn is one transaction: nothing twice, nothing lost, and nothing said before it is true."""

import asyncio
import gc
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from itertools import chain, repeat

import psycopg
import pytest
from psycopg.conninfo import conninfo_to_dict

from bot.service.adapter import PROMISED, Patience
from bot.service.talks import opened
from bot.service.tidying import LEFT_WITHIN
from tests.bot.conftest import Gone, administer, count, held, last, rows
from tests.conftest import Retold, Start
from tests.connector import Fault, Json, Platform
from tests.conversation import STORY, Door, Person, find_button, publishes, tells

ANSWERS = [f"Answer number {n}, long enough." for n in range(10)]
TALKS = "LOCK TABLE talk IN EXCLUSIVE MODE"


def message(person: Person, text: str) -> Json:
    return person.activity("message", text=text)


def click(person: Person, title: str, card: Json) -> Json:
    button = find_button(card, title)
    value = {"action": {"type": "Action.Execute", "verb": button["verb"], "data": button["data"]}}
    return person.activity("invoke", name="adaptiveCard/action", value=value)


async def kept(retold: Retold) -> dict[str, str]:
    """The answers that the one open dialog holds."""
    ((stack,),) = await rows(retold.wiring.database, "SELECT stack FROM talk")
    answers: dict[str, str] = opened(stack, retold.wiring.database.seal)[0]["state"]["answers"]
    return answers


# The same activity again


@pytest.mark.usefixtures("calm")
async def test_a_message_that_comes_four_times_is_answered_once(teller: Person, teams: Platform) -> None:
    for text in ("tell a story", STORY[0], STORY[1]):
        activity = message(teller, text)
        for _ in range(4):
            assert await teller.door.bring(activity) == (200, None)
    assert len(teams.posted) == 3
    assert "What did you or your team do differently?" in last(teller)


@pytest.mark.usefixtures("calm")
async def test_a_message_that_comes_four_times_at_once_is_answered_once(teller: Person, teams: Platform) -> None:
    for text in ("tell a story", STORY[0], STORY[1]):
        activity = message(teller, text)
        await asyncio.gather(*(teller.door.bring(activity) for _ in range(4)))
    assert len(teams.posted) == 3
    assert "What did you or your team do differently?" in last(teller)


@pytest.mark.usefixtures("calm")
async def test_a_click_that_comes_four_times_has_one_effect_and_one_answer(retold: Retold, teller: Person) -> None:
    await tells(teller)
    publish, said = click(teller, "Publish", teller.card), len(teller.door.platform.posted)
    answers = [await teller.door.bring(publish) for _ in range(4)]
    assert answers == [answers[0]] * 4
    assert "Published" in str(answers[0])
    assert await count(retold.wiring.database, "SELECT count(*) FROM story WHERE status = 'published'") == 1
    assert len(teller.door.platform.posted) == said


@pytest.mark.usefixtures("calm")
async def test_a_click_that_comes_four_times_at_once_has_one_effect_and_one_answer(
    retold: Retold, teller: Person
) -> None:
    await publishes(teller)
    reader = retold.person()
    await reader.says("stories")
    await reader.clicks(f"Open: {STORY[0]}")
    inspired = click(reader, "Inspired", reader.card)
    answers = await asyncio.gather(*(reader.door.bring(inspired) for _ in range(4)))
    assert answers == [answers[0]] * 4
    assert "✓ Inspired you" in str(answers[0])
    assert await count(retold.wiring.database, "SELECT count(*) FROM inspiration WHERE active") == 1


# Several at once


@pytest.mark.usefixtures("calm")
async def test_two_answers_at_once_are_both_kept(retold: Retold, teller: Person) -> None:
    await teller.says("tell a story")
    await asyncio.gather(teller.says(ANSWERS[0]), teller.says(ANSWERS[1]))
    answers = await kept(retold)
    assert {answers["headline"], answers["situation"]} == {ANSWERS[0], ANSWERS[1]}
    await teller.says("back", hears=answers["situation"])


@pytest.mark.usefixtures("calm")
async def test_ten_answers_at_once_lose_nothing(retold: Retold, teller: Person, teams: Platform) -> None:
    """Six of them answer a question each; the others hear that they are none of the objectives."""
    await teller.says("tell a story")
    before = len(teams.posted)
    await asyncio.gather(*(teller.says(answer) for answer in ANSWERS))
    heard = [posted.text for posted in teams.posted[before:]]
    assert len(heard) == 10
    assert sum("none of the choices" in text for text in heard) == 4
    answers = await kept(retold)
    steps = "\n".join(answers.pop("steps"))
    assert len({steps, *answers.values()} & set(ANSWERS)) == 6
    assert await count(retold.wiring.database, "SELECT version % 1000 FROM talk") == 11


async def served(doors: Sequence[Door], activity: Json) -> Json | None:
    """What is answered at last: as the platform does it, what was refused for now is delivered again, elsewhere."""
    for door in chain.from_iterable(repeat(doors)):
        status, answer = await door.bring(activity)
        if status == 200:
            return answer
        assert status == 503
        await asyncio.sleep(0.1)
    raise AssertionError


@pytest.mark.usefixtures("calm")
async def test_a_hundred_answers_at_once_on_two_replicas_lose_nothing(start: Start, teams: Platform) -> None:
    one, two = await start(), await start()
    here = one.person()
    await here.says("tell a story")
    before = len(teams.posted)
    answers = [message(here, f"Answer number {n}, long enough.") for n in range(100)]
    await asyncio.gather(*(served((one.door, two.door)[:: 1 if n % 2 else -1], each) for n, each in enumerate(answers)))
    heard = [posted.text for posted in await teams.until(before + 100)][before:]
    asked_again = ("none of the choices", "Your last answer did reach me after all")  # on a busy machine
    assert sum(any(each in text for each in asked_again) for text in heard) == 94
    assert await count(one.wiring.database, "SELECT version % 1000 FROM talk") == 101


@pytest.mark.usefixtures("calm")
async def test_twenty_people_who_click_at_once_again_and_again_are_all_answered(start: Start) -> None:
    """Each of them six times, on two replicas, on the same story."""
    one, two = await start(), await start()
    await publishes(one.person())
    people = [one.person(f"Reader {n}") for n in range(20)]
    for person in people:
        await person.says("stories")
        await person.clicks(f"Open: {STORY[0]}")
    clicks = [click(person, "Inspired", person.card) for person in people for _ in range(6)]
    answers = await asyncio.gather(
        *(served((one.door, two.door)[:: 1 if n % 2 else -1], each) for n, each in enumerate(clicks))
    )
    assert [answer["statusCode"] for answer in answers if answer] == [200] * 120
    assert await count(one.wiring.database, "SELECT count(*) FROM inspiration WHERE active") == 20


# What is said


async def test_an_answer_names_its_ends_and_what_it_answers(teller: Person) -> None:
    asked = message(teller, "help")
    [posted] = await teller.sends(asked)
    ends = {field: posted.activity[field] for field in ("from", "recipient", "conversation", "replyToId")}
    assert ends == {
        "from": asked["recipient"],
        "recipient": {"id": f"29:{teller.id}", "name": teller.name},
        "conversation": {"id": teller.conversation},
        "replyToId": asked["id"],
    }


# Two processes


@pytest.mark.usefixtures("calm")
async def test_two_processes_take_turns_in_one_dialog(start: Start, caplog: pytest.LogCaptureFixture) -> None:
    """And each turn is run once: neither believes what it knew of the talk before."""
    caplog.set_level(logging.DEBUG, "bot.service.adapter")
    one, two = await start(), await start()
    here = one.person()
    there = two.person(id=here.id)
    await here.says("tell a story", hears="In one line")
    for n, answer in enumerate((*STORY, "skip")):
        heard = await (there, here)[n % 2].says(answer)
    assert "This is how others will see it" in heard
    await there.says("publish", hears="Published")
    await here.says("publish", hears="nothing open")
    assert "run again" not in caplog.text


@pytest.mark.usefixtures("calm")
async def test_everybody_goes_on_with_their_own_dialog(retold: Retold) -> None:
    """Their talks are read together."""
    people = [retold.person() for _ in range(30)]
    await asyncio.gather(*(person.says("tell a story") for person in people))
    await asyncio.gather(*(person.says(f"Headline of {person.id}") for person in people))
    await asyncio.gather(*(person.says("back", hears=f"Headline of {person.id}") for person in people))


@pytest.mark.usefixtures("calm")
async def test_what_is_cancelled_in_one_process_is_cancelled_in_the_other(start: Start) -> None:
    one, two = await start(), await start()
    here = one.person()
    there = two.person(id=here.id)
    for _ in range(2):
        await here.says("tell a story", hears="In one line")
        await here.says(STORY[0], hears="What was going on before?")
        await there.says("cancel", hears="Kept as a draft")
        await here.says(STORY[1], hears="I'm not sure what you mean")
    await there.says("share an idea", hears="What would you like to share?")
    await here.says("2", hears="What did you learn?")


@pytest.mark.usefixtures("calm")
async def test_two_processes_at_once_lose_nothing(start: Start, teams: Platform) -> None:
    one, two = await start(), await start()
    here = one.person()
    there = two.person(id=here.id)
    await here.says("tell a story")
    same = message(here, ANSWERS[0])
    await asyncio.gather(
        *(door.bring(same) for door in (one.door, two.door, one.door, two.door)),
        here.says(ANSWERS[1]),
        there.says(ANSWERS[2]),
        there.says(ANSWERS[3]),
    )
    answers = await kept(one)
    assert {answers[field] for field in ("headline", "situation", "change", "outcome")} == set(ANSWERS[:4])
    assert len(teams.posted) == 5


# The database


@pytest.mark.usefixtures("calm")
async def test_connections_that_died_are_replaced_unnoticed(
    retold: Retold, severed: Callable[[], Awaitable[None]]
) -> None:
    people = [retold.person() for _ in range(10)]
    await asyncio.gather(*(person.says("tell a story") for person in people))
    for question, answer in (("What was going on before?", STORY[0]), ("do differently?", STORY[1])):
        await severed()
        await asyncio.gather(*(person.says(answer, hears=question) for person in people))
    await severed()
    await people[0].says("drafts", hears="The one you are telling right now")


@pytest.mark.usefixtures("calm")
async def test_a_connection_that_dies_in_the_middle_is_replaced_unnoticed(
    retold: Retold, teller: Person, postgres: str, database_url: str
) -> None:
    await teller.says("tell a story")
    async with held(database_url, TALKS) as waited:
        answered = asyncio.create_task(teller.says(STORY[0], hears="What was going on before?"))
        await administer(postgres, "SELECT pg_terminate_backend(%s)", await waited())
        await waited()
    await answered
    await teller.says(STORY[1], hears="do differently?")


async def test_says_so_while_the_database_is_down_and_loses_nothing(
    retold: Retold, teller: Person, gone: Gone, teams: Platform
) -> None:
    await teller.says("tell a story")
    question, answer = teller.card, message(teller, STORY[0])
    async with gone():
        await teller.sends(answer)
        assert "I can't reach my notes right now." in last(teller)
        clicked = await teller.clicks("Cancel", sees="I can't reach my notes right now.", card=question)
        assert clicked["statusCode"] == 500
        assert await teller.sends(teller.activity("installationUpdate", action="add")) == []
    await teller.sends(answer)
    assert "What was going on before?" in last(teller)
    await teller.says("back", hears=STORY[0])


async def test_says_so_in_the_persons_language(retold: Retold, gone: Gone) -> None:
    erika = retold.person(locale="de-DE")
    async with gone():
        await erika.says("Geschichte erzählen", hears="Ich komme gerade nicht an meine Notizen.")
    await erika.says("Geschichte erzählen", hears="In einer Zeile")


@dataclass
class Relay:
    """Stands between the bot and its database, and can fall silent: as a whole, or once it has heard something.

    Then either the question does not arrive until it talks again, or it does and the answer does not.
    """

    socket: str
    talks: asyncio.Event = field(default_factory=asyncio.Event)
    answers: asyncio.Event = field(default_factory=asyncio.Event)
    silent_at: bytes = b""
    arrives: bool = False

    async def connect(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there, back = await asyncio.open_unix_connection(self.socket)
        try:
            await asyncio.gather(self._carry(reader, back), self._carry_back(there, writer))
        except OSError:
            pass
        finally:
            writer.close()
            back.close()

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while some := await reader.read(65_536):
            if self.silent_at and self.silent_at in some:
                self.silent_at = b""
                (self.answers if self.arrives else self.talks).clear()
            await self.talks.wait()
            writer.write(some)
        writer.close()

    async def _carry_back(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while some := await reader.read(65_536):
            await self.talks.wait()
            await self.answers.wait()
            writer.write(some)
        writer.close()


@asynccontextmanager
async def relayed(database_url: str) -> AsyncIterator[tuple[Relay, str]]:
    """A relay, and the address of the database behind it."""
    parts = conninfo_to_dict(database_url)
    relay = Relay(f"{parts['host']}/.s.PGSQL.{parts.get('port', 5432)}")
    relay.talks.set()
    relay.answers.set()
    server = await asyncio.start_server(relay.connect, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    try:
        yield relay, f"postgresql://{parts['user']}@127.0.0.1:{port}/{parts['dbname']}"
    finally:
        relay.talks.set()
        relay.answers.set()
        server.close()


async def test_a_database_that_falls_silent_is_not_waited_for_long(start: Start, database_url: str) -> None:
    async with relayed(database_url) as (relay, address):
        retold = await start(database_url=address, patience=PROMISED)
        teller = retold.person()
        await teller.says("tell a story", hears="In one line")
        relay.talks.clear()
        try:
            async with asyncio.timeout(5):
                await teller.says(STORY[0], hears="I can't reach my notes right now.")
        finally:
            relay.talks.set()
        await teller.says("help", hears="What I can do")


async def test_a_turn_that_was_given_up_is_not_kept_later(start: Start, database_url: str) -> None:
    """The database gets to hear of it seconds after the person was asked to say it again."""
    async with relayed(database_url) as (relay, address):
        retold = await start(database_url=address, patience=PROMISED)
        teller = retold.person()
        await teller.says("tell a story", hears="In one line")
        relay.silent_at = b"Ada Example"
        await teller.says(STORY[0], hears="I can't reach my notes right now.")
        relay.talks.set()
        await teller.says(STORY[0], hears="What was going on before?")
        await teller.says(STORY[1], hears="do differently?")
        assert await kept(retold) == {"headline": STORY[0], "situation": STORY[1]}


@pytest.mark.usefixtures("calm")
async def test_a_turn_that_others_kept_waiting_too_long_is_to_be_delivered_again(
    start: Start, database_url: str
) -> None:
    """The database is well, and refuses what comes to its commit too late; nobody has to say anything again."""
    retold = await start(patience=Patience(deadline=10, on_its_way=8.5, enough=0.1))  # a second until the commit
    teller = retold.person()
    await teller.says("tell a story", hears="In one line")
    answer = message(teller, STORY[0])
    async with held(database_url, TALKS) as waited:
        answered = asyncio.create_task(retold.door.bring(answer))
        await waited()
        await asyncio.sleep(1.1)
    status, _ = await answered
    assert status == 503
    await teller.sends(answer)
    assert "What was going on before?" in last(teller)


@pytest.mark.parametrize("again", [STORY[0], "Calmer handovers, as I said"])
async def test_a_turn_that_was_kept_after_all_goes_on_from_there(start: Start, database_url: str, again: str) -> None:
    """What the person then says again is no answer to the next question, which they have not seen."""
    async with relayed(database_url) as (relay, address):
        retold = await start(database_url=address, patience=PROMISED)
        teller = retold.person()
        await teller.says("tell a story", hears="In one line")
        relay.silent_at, relay.arrives = b"Ada Example", True
        await teller.says(STORY[0], hears="I can't reach my notes right now.")
        relay.answers.set()
        heard = await teller.says(again, hears="Your last answer did reach me after all")
        assert "What was going on before?" in heard
        await teller.says(STORY[1], hears="do differently?")
        assert await kept(retold) == {"headline": STORY[0], "situation": STORY[1]}


async def test_a_turn_that_was_kept_after_all_is_known_to_the_other_replica(start: Start, database_url: str) -> None:
    async with relayed(database_url) as (relay, address):
        here = (await start(database_url=address, patience=PROMISED)).person()
        there = (two := await start()).person(id=here.id)
        await here.says("tell a story", hears="In one line")
        relay.silent_at, relay.arrives = b"Ada Example", True
        await here.says(STORY[0], hears="I can't reach my notes right now.")
        heard = await there.says(STORY[0], hears="Your last answer did reach me after all")
        assert "What was going on before?" in heard
        await there.says("cancel", hears="Kept as a draft")
        assert await count(two.wiring.database, "SELECT count(*) FROM story WHERE situation = ''") == 1


async def test_a_question_whose_card_never_arrived_is_asked_again(retold: Retold, teams: Platform) -> None:
    """The platform refused it: what the person says next is no answer to it."""
    teller = retold.person()
    await teller.says("tell a story", hears="In one line")
    teams.faults.append(Fault(400))
    await teller.says(STORY[0])
    await asyncio.sleep(LEFT_WITHIN)
    await teller.says("Did you get that?", hears="What was going on before?")
    await teller.says(STORY[1], hears="do differently?")
    assert await kept(retold) == {"headline": STORY[0], "situation": STORY[1]}


# Order


@pytest.mark.usefixtures("calm")
async def test_nothing_is_said_before_it_is_kept(
    retold: Retold, teller: Person, teams: Platform, database_url: str
) -> None:
    await tells(teller)
    before = len(teams.posted)
    async with held(database_url, TALKS) as waited:
        published = asyncio.create_task(teller.says("publish", hears="Published"))
        await waited()
        await asyncio.sleep(0.1)
        assert len(teams.posted) == before
        assert not published.done()
        async with await psycopg.AsyncConnection.connect(database_url) as reader:
            status = await (await reader.execute("SELECT status FROM story")).fetchone()
            assert status == ("draft",)
    await published


@pytest.mark.usefixtures("calm")
async def test_a_platform_that_takes_no_reply_does_not_undo_what_was_kept(teller: Person, teams: Platform) -> None:
    await teller.says("tell a story")
    teams.faults.extend([Fault(404)])
    await teller.says(STORY[0])
    await teller.says(STORY[1], hears="What did you or your team do differently?")


# What is left of a turn


@contextmanager
def collected() -> Iterator[set[str]]:
    """The kinds of objects that the garbage collector has to free after the block, ours and the SDK's."""
    kinds: set[str] = set()
    gc.collect()
    gc.set_debug(gc.DEBUG_SAVEALL)
    try:
        yield kinds
        gc.collect()
        kinds.update(type(each).__name__ for each in gc.garbage if type(each).__module__.startswith("bot"))
    finally:
        gc.set_debug(0)
        gc.garbage.clear()


@pytest.mark.usefixtures("calm")
async def test_a_turn_that_is_over_is_freed_without_the_garbage_collector(teller: Person) -> None:
    with collected() as kinds:
        await teller.says("tell a story", hears="In one line")
        await teller.says("Hm", hears="at least three letters")
        await teller.says(STORY[0], hears="What was going on before?")
        await teller.says("cancel")
        await teller.says("find nobody's story")
    assert kinds == set()
