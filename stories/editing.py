"""What becomes of a piece: its answers, publishing, withdrawing, and taking that back. Results and errors, no cards."""

from collections.abc import Collection, Mapping
from datetime import UTC, datetime, time
from typing import Any, TypeVar

from stories import afterwards, evidence, languages, rules, times
from stories.audit import Editor
from stories.desk import Desk
from stories.errors import (
    NotADelegate,
    NotALeader,
    NotFound,
    NotReady,
    OnlyTheLeaderPublishes,
    Outdated,
    PictureLeads,
    StoryError,
    TimePast,
    Unfit,
)
from stories.fields import REMOVE, Field, Shape, fitted
from stories.library import Library
from stories.objectives import BUILT_IN, PROMISES, Book
from stories.photos import Sent
from stories.pieces import Piece, Post, Status, Story
from stories.tables.house import Act
from stories.tables.people import OrgUnit, Person

P = TypeVar("P", bound=Piece)

UNDONE = {Status.discarded: Status.draft, Status.withdrawn: Status.published}


def missing(piece: Piece) -> list[Field]:
    """The fields that keep a piece from being published, in speaking order."""
    return [field for field in piece.applying if not field.optional and not field.holds(getattr(piece, field.name))]


def publishable(piece: Piece) -> bool:
    """Whether a piece is a draft that lacks nothing."""
    return piece.status == Status.draft and not missing(piece)


def understood(
    piece: Piece, typed: Mapping[str, object], shown: Collection[str], book: Book = BUILT_IN
) -> dict[str, Any]:
    """What the inputs `shown` in a form say; one that the client left out is empty. Raises Unfit with every mistake."""
    answers: dict[str, Any] = {}
    mistakes: dict[str, StoryError] = {}
    for field in fitted(piece.FIELDS, book, piece.objective):
        if field.name in shown and field.shape is Shape.photo:
            answers[field.name] = "" if typed.get(field.name) == REMOVE else getattr(piece, field.name)
        elif field.name in shown:
            try:
                answers[field.name] = field.answer(str(typed.get(field.name) or ""))
            except StoryError as error:
                mistakes[field.name] = error
    if mistakes:
        raise Unfit(mistakes)
    if answers.get("photo") == "":
        answers["alt"] = ""
    return answers


async def _check_mentioned(library: Library, piece: Piece, answers: Mapping[str, Any]) -> None:
    """A story that a form names anew has to be there. Raises Unfit."""
    for field in piece.FIELDS:
        named = answers.get(field.name) if field.shape is Shape.story else None
        if named and named != getattr(piece, field.name):
            try:
                await library.mentions(named)
            except StoryError as error:
                raise Unfit({field.name: error}) from error


def changed(piece: Piece, typed: Mapping[str, object], shown: Collection[str]) -> list[str]:
    """Those of the inputs `shown` in a form that say something else than the piece does."""
    return [
        field.name
        for field in piece.FIELDS
        if field.name in shown
        and (typed.get(field.name) == REMOVE if field.shape is Shape.photo else _differs(field, piece, typed))
    ]


def _differs(field: Field, piece: Piece, typed: Mapping[str, object]) -> bool:
    return rules.clean(str(typed.get(field.name) or "")) != rules.clean(field.as_text(getattr(piece, field.name)))


async def save(
    library: Library,
    desk: Desk,
    piece: Piece,
    version: int,
    typed: Mapping[str, object],
    shown: Collection[str],
    at: datetime,
    editor: Editor | None = None,
) -> None:
    """Keeps what a form says, in every posted copy too. Where review is on, an editor looks at what was changed so.

    Raises Unfit, and Outdated when the author looked at another version than this one. An author who is an `editor` is
    trusted.
    """
    answers = understood(piece, typed, shown, await library.book())
    await _check_mentioned(library, piece, answers)
    if version != piece.version:
        raise Outdated
    await revise(library, piece, answers)
    if piece.anonymous and not await library.people.covers(piece.unit_id, piece.language):
        belongs(piece, None)  # in another language fewer could have told it
    if piece.status == Status.published:
        trusted = editor and not piece.anonymous
        if piece.version != version and not trusted and await library.waiting.gates(piece):
            piece.waiting_since = piece.waiting_since or _since(piece, at)
        await desk.refresh(library, piece.id)


async def photograph(library: Library, desk: Desk, story: Story, sent: Sent, at: datetime) -> None:
    """A story gets a photo, or another one. It is fetched beside, and until then nothing of it is shown.

    It is no other version of the story: a form that is open can be saved all the same. Raises NotFound; PictureLeads
    for a story without a name.
    """
    if not story.editable:
        raise NotFound
    if story.anonymous:
        raise PictureLeads
    photo = await library.photos.expect(story, sent, at)
    story.photo, story.alt = str(photo.id), ""
    await library.session.flush()
    await desk.develop(library, photo.id)


async def describe(library: Library, desk: Desk, story: Story, alt: str) -> None:
    """What can be seen in a story's photo, also on every posted copy."""
    story.alt = alt
    await library.session.flush()
    if story.status == Status.published:
        await desk.refresh(library, story.id)


async def begin(library: Library, piece: P, answers: Mapping[str, Any]) -> P:
    """Puts a new draft with these answers into the library; one statement, as people wait for it."""
    _put(piece, answers)
    return await library.add(piece)


async def revise(library: Library, piece: Piece, answers: Mapping[str, Any]) -> None:
    """Puts the author's answers in; what they are has been decided by the rules of their fields."""
    if _put(piece, answers):
        await library.session.flush()


def _put(piece: Piece, answers: Mapping[str, Any]) -> bool:
    """Whether there was anything new in the answers; if so, it is another version of the piece."""
    told, language = piece.prose, piece.language
    changed = {name: answer for name, answer in answers.items() if getattr(piece, name) != answer}
    for name, answer in changed.items():
        setattr(piece, name, answer)
    if piece.prose != told:
        piece.language = languages.of(piece.prose, language)
    if isinstance(piece, Story) and ("evidence" in changed or piece.language != language):
        piece.sqlmodel_update(evidence.columns(evidence.read(piece.evidence, piece.language)))
    piece.version += bool(changed)
    return bool(changed)


def day(at: datetime) -> datetime:
    """Noon of a day: all that is kept of when a story without a name was told."""
    return datetime.combine(at.astimezone(UTC).date(), time(12), UTC)


async def publish(library: Library, piece: Piece, version: int, at: datetime, editor: Editor | None = None) -> bool:
    """Publishes a draft; True the first time, False when it already is.

    Raises NotReady, which names what is missing; NotFound for a piece that was discarded or withdrawn; and Outdated
    when the author looked at another version than this one. A leader's post whose time is named is planned until then;
    TimePast where that is over. Where review is on it waits for an editor; an author who is an `editor` is trusted.
    """
    if piece.status in (Status.planned, Status.waiting, Status.published):
        return False
    if piece.status != Status.draft:
        raise NotFound
    if isinstance(piece, Post) and piece.written_for not in ("", piece.author_id):
        raise OnlyTheLeaderPublishes
    _check_ready(piece, version)
    if not piece.anonymous:
        belongs(piece, await library.people.unit_of(piece.author_id))
    elif not await library.people.covers(piece.unit_id, piece.language):
        belongs(piece, None)
    _go_out(piece, at)
    if await library.waiting.gates(piece):
        if editor and not piece.anonymous:  # a record of it would name its teller
            await library.records.keep(editor, Act.unreviewed, at, piece.id)
        else:
            wait(piece, at)
    await library.session.flush()
    if isinstance(piece, Story):
        await library.together.invite(piece, at)
    return True


def wait(piece: Piece, at: datetime) -> None:
    """An editor is to look at a piece before it goes out."""
    piece.status, piece.published_at, piece.waiting_since = Status.waiting, None, _since(piece, at)


def _since(piece: Piece, at: datetime) -> datetime:
    return day(at) if piece.anonymous else at


async def hand_over(library: Library, post: Post, version: int, at: datetime) -> Person:
    """A delegate gives a draft to the leader it was written for, who becomes its author; that leader.

    Raises NotADelegate where nobody lets them any more; NotFound, Outdated and NotReady as `publish` does.
    """
    if post.status != Status.draft or post.written_for in ("", post.author_id):
        raise NotFound
    _check_ready(post, version)
    leader = await library.delegates.person(post.written_for)
    if not (leader and await library.delegates.drafts_for(post.author_id, leader.id)):
        raise NotADelegate
    _put(post, {"drafted_by": post.author_name, "author_id": leader.id, "author_name": leader.name, "by_leader": True})
    await library.session.flush()
    await afterwards.tell(library, afterwards.DRAFTED, post, at)
    return leader


async def settle_promise(library: Library, desk: Desk, post: Post, outcome: str) -> None:
    """What became of a promise, as its author says; posted cards show it from the next night on.

    Raises NotFound where nothing was promised, or it was taken back; UnknownChoice.
    """
    if post.status != Status.published or not post.due:
        raise NotFound
    post.promise = rules.choice(outcome, PROMISES, str)
    await library.session.flush()
    await desk.recount(library, post.id)


def _check_ready(piece: Piece, version: int) -> None:
    """Raises Outdated or NotReady."""
    if version != piece.version:
        raise Outdated
    if fields := missing(piece):
        raise NotReady(tuple(field.name for field in fields))


def belongs(piece: Piece, unit: OrgUnit | None) -> None:
    """A piece keeps from where it comes, and what that was called then."""
    piece.unit_id, piece.unit_name = (unit.id, unit.name) if unit else (None, "")


async def belong(library: Library, desk: Desk, person_id: str, unit: OrgUnit) -> bool:
    """Somebody says where they belong; False where somebody with a later word said otherwise.

    What they published before anybody knew comes from there too, in every posted copy.
    """
    if not await library.people.assign(person_id, unit):
        return False
    for piece in await library.told(person_id):
        if piece.unit_id is None and not piece.anonymous:
            belongs(piece, unit)
            await desk.refresh(library, piece.id)
    await library.session.flush()
    return True


async def replan(library: Library, post: Post, timing: str, at: datetime) -> None:
    """Another time for a leader's post, planned or still a draft.

    Raises NotALeader; NotFound where it went out already, or was put away; TimePast.
    """
    if not post.by_leader:
        raise NotALeader
    if post.status not in (Status.draft, Status.planned):
        raise NotFound
    _ahead(timing, at)
    _put(post, {"timing": timing})
    if post.status == Status.planned:
        _go_out(post, at)
    await library.session.flush()


def _ahead(timing: str, at: datetime) -> datetime | None:
    """The moment that is planned; None where none is. Raises TimePast."""
    planned = times.planned(timing)
    if planned and planned <= at:
        raise TimePast
    return planned


def _go_out(piece: Piece, at: datetime) -> None:
    """Out now, or planned for its time. Only a leader's post is brought to channels by itself."""
    timing = piece.timing if isinstance(piece, Post) and piece.by_leader else ""
    planned = _ahead(timing, at)
    piece.status, piece.published_at = (Status.planned, None) if planned else (Status.published, at)
    if piece.anonymous:
        piece.created_at = piece.published_at = day(at)
    if isinstance(piece, Post):
        piece.planned_at = planned or (at if timing == times.NOW else None)


async def discard(library: Library, piece: Piece) -> bool:
    """Puts a draft away; False when it is none."""
    return await _turned(library, piece, Status.draft, Status.discarded)


async def withdraw(library: Library, desk: Desk, piece: Piece) -> bool:
    """Takes a published piece out of the library and out of every channel it stands in; False when it is not there.

    One that was planned, or waited for an editor, is a draft again.
    """
    if isinstance(piece, Post):
        piece.planned_at = None
    if piece.status == Status.waiting:
        piece.waiting_since = None
    for held in (Status.planned, Status.waiting):
        if await _turned(library, piece, held, Status.draft):
            return True
    if not await _turned(library, piece, Status.published, Status.withdrawn):
        return False
    await desk.refresh(library, piece.id)
    return True


async def restore(library: Library, desk: Desk, piece: Piece) -> bool:
    """Takes back a discard or a withdrawal; False when there is none to take back."""
    if piece.status not in UNDONE:
        return False
    await _turned(library, piece, piece.status, UNDONE[piece.status])
    if piece.status == Status.published:
        await desk.refresh(library, piece.id)
    return True


async def _turned(library: Library, piece: Piece, before: Status, after: Status) -> bool:
    if piece.status != before:
        return False
    piece.status = after
    await library.session.flush()
    return True
