"""The letter: the one message that comes unasked into somebody's own chat, whatever there is to tell them."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID, uuid4

from stories import (
    afterwards,
    asking,
    attention,
    barred,
    fellows,
    followups,
    hopes,
    invitations,
    moved,
    nudging,
    reviewed,
    together,
)
from stories.afterwards import Afterwards
from stories.barred import InTheWay, Responded
from stories.desk import Desk
from stories.fellows import Made
from stories.followups import FollowUp
from stories.hopes import Guessing, Hoped
from stories.invitations import Answered, Asked
from stories.library import Library
from stories.moved import Moved
from stories.nudging import Nudge
from stories.reviewed import Reviewed, Waits
from stories.tables.letters import Matter

LETTER = "letter"  # the kind of delivery
HALF_TOLD = "half-told"  # a kind of matter
LOOKED_AGAIN = timedelta(days=1)  # after which somebody whose hours never come is looked at again


@dataclass(frozen=True)
class HalfTold:
    """A story or post that somebody began and left; `settled` once they decided about it."""

    title: str
    since: datetime
    settled: bool


Part = (
    HalfTold
    | Moved
    | FollowUp
    | Asked
    | Answered
    | Reviewed
    | Waits
    | Made
    | Afterwards
    | Guessing
    | Hoped
    | InTheWay
    | Responded
    | Nudge
)
Reads = Callable[[Library, Matter], Awaitable[Sequence[Part]]]


@dataclass(frozen=True)
class Letter:
    """What is told in one message, part by part."""

    id: UUID
    parts: tuple[Part, ...]
    time_zone: str = ""  # the reader's; empty where nobody said it


async def write(library: Library, desk: Desk, person_id: str, chat: str, zone: str, now: datetime) -> bool:
    """Writes to somebody, if they want to be written to now; else they are looked at again when they may be."""
    reader = await library.matters.claim(person_id)
    if reader is None:
        return False
    when = attention.welcome(reader, zone, now)
    if when != now:
        reader.not_before = when or now + LOOKED_AGAIN
        return False
    letter_id, told = uuid4(), False
    for matter in await library.matters.untold(person_id, now):
        with library.session.no_autoflush:
            matter.told_at = now  # what depends on when it is told is read as it is then
            parts = await _parts(library, matter)
        if parts:
            matter.letter_id, told = letter_id, True
        else:
            matter.told_at, matter.settled = None, True
    if not told:
        return False
    reader.written_at = now
    reader.not_before = attention.welcome(reader, zone, now)
    await library.session.flush()
    await desk.deliver(library, LETTER, f"letter:{letter_id}", chat, now, letter_id)
    return True


async def read(library: Library, id: UUID) -> Letter:
    """A letter as it reads now."""
    told = await library.matters.told_in(id)
    reader = await library.people.get(told[0].person_id) if told else None
    parts = [part for matter in told for part in await _parts(library, matter)]
    return Letter(id, tuple(parts), reader.time_zone if reader else "")


async def _half_told(library: Library, matter: Matter) -> Sequence[Part]:
    return [HalfTold(matter.title, matter.since, matter.settled)]


_READS: Mapping[str, Reads] = {  # by the kind of matter
    HALF_TOLD: _half_told,
    moved.MOVED: moved.read,
    fellows.FELLOWS: fellows.read,
    **dict.fromkeys((followups.TRIED, followups.LASTING), followups.read),
    **dict.fromkeys((together.ASKED, together.ANSWERED), invitations.read),
    **dict.fromkeys((asking.ASKED, asking.ANSWERED), barred.read),
    **dict.fromkeys((reviewed.REVIEWED, reviewed.WAITING), reviewed.read),
    **dict.fromkeys((afterwards.ADDED, afterwards.PROMISED, afterwards.DRAFTED, afterwards.DEMOTED), afterwards.read),
    **dict.fromkeys((hopes.GUESS, hopes.HOPED), hopes.read),
    nudging.NUDGE: nudging.read,
}


async def _parts(library: Library, matter: Matter) -> Sequence[Part]:
    """What there is to tell about a matter; nothing once it is over."""
    if matter.kind not in _READS:
        raise ValueError(f"there is no matter of the kind {matter.kind}")
    return await _READS[matter.kind](library, matter)
