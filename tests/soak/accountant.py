"""Compares what everybody wrote down: the people, the platform, Retold's books, and who looked at the clock.

Pure functions. Whatever does not add up is a finding.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

from stories.pieces import Piece, Status
from stories.tables.deliveries import Delivery, DeliveryState
from tests.soak.books import OPEN, Books
from tests.soak.diary import Diary, Fell, Landed, Stop
from tests.soak.pieces import ASKED, MARK, reads
from tests.soak.plan import STOPS_WITHIN

CROSSING = 20.0  # seconds; who said something again has got an answer to it by then
MISSED = (DeliveryState.failed, DeliveryState.unreachable)  # what was in them is told again


class Kind(StrEnum):
    """What can be wrong."""

    lost = "lost"
    doubled = "doubled"
    wrong_field = "wrong field"
    left_over = "left over"
    outdated = "outdated"
    unsettled = "unsettled"
    late_stop = "late stop"
    fell = "fell"
    stuck = "stuck"


@dataclass(frozen=True)
class Finding:
    """Something that does not add up."""

    kind: Kind
    about: str


@dataclass
class Logs:
    """Everything that was written down."""

    books: Books = field(default_factory=Books)
    landed: Sequence[Landed] = ()
    diary: Diary = field(default_factory=Diary)
    stops: Sequence[Stop] = ()
    fell: Sequence[Fell] = ()
    uncertain: Literal["hold", "resend"] = "hold"
    stops_within: float = STOPS_WITHIN

    @property
    def unasked(self) -> list[Landed]:
        """The messages that nobody was waiting for: setup cards and digests."""
        return [each for each in self.landed if each.unasked]

    @property
    def known(self) -> dict[str, str]:
        """The cards whose id Retold knows, and the delivery of each."""
        return {copy.activity_id: str(copy.delivery_id) for copy in self.books.copies}


def findings(logs: Logs) -> list[Finding]:
    """All that does not add up."""
    checks = (
        unsettled,
        lost_cards,
        lost_words,
        lost_thanks,
        doubled,
        heard_twice,
        wrong_fields,
        left_over,
        late,
        stuck,
    )
    return [finding for check in checks for finding in check(logs)]


def unsettled(logs: Logs) -> Iterator[Finding]:
    """A message that nobody saw through; a job that nobody finished; an edition that nobody sent."""
    for each in logs.books.deliveries:
        if each.state in OPEN:
            yield Finding(Kind.unsettled, f"delivery {each.id} is {each.state} after attempt {each.attempts}")
    yield from (Finding(Kind.unsettled, job) for job in logs.books.jobs)
    sent = {each.about for each in logs.books.deliveries}
    for edition in {item.digest_id for item in logs.books.items} - sent:
        yield Finding(Kind.lost, f"edition {edition} has no delivery")


def lost_cards(logs: Logs) -> Iterator[Finding]:
    """A message that is said to be sent, and never landed."""
    landed, cards = {each.id for each in logs.unasked}, Counter(logs.known.values())
    for card, delivery in logs.known.items():
        if card not in landed:
            yield Finding(Kind.lost, f"delivery {delivery} names card {card}, which never landed")
    for each in logs.books.deliveries:
        if each.state == DeliveryState.sent and not cards[str(each.id)] and not each.doubts:
            yield Finding(Kind.lost, f"delivery {each.id} is sent, and nothing landed")


def lost_words(logs: Logs) -> Iterator[Finding]:
    """What the bot had acknowledged, and no longer knows."""
    pieces = {str(piece.id): piece for piece in logs.books.pieces}
    for told in logs.diary.told:
        piece = pieces.get(told.id)
        status = Status.withdrawn if told.withdrawn else Status.published
        if piece is None or piece.status != status:
            yield Finding(Kind.lost, f"piece {told.id} was {status}, and is {piece.status if piece else 'gone'}")
            continue
        for name, text in told.answers.items():
            if reads(piece, name) != text and not crossed(logs, piece.author_id, name, reads(piece, name)):
                yield Finding(Kind.lost, f"piece {told.id}, {name}: {text!r} was told, {reads(piece, name)!r} is kept")


def lost_thanks(logs: Logs) -> Iterator[Finding]:
    """An Inspired that was noted, and is not."""
    noted = {(each.person_id, str(each.piece_id)) for each in logs.books.inspirations}
    for moved in logs.diary.moved:
        if (moved.person, moved.piece) not in noted:
            yield Finding(Kind.lost, f"{moved.person} was inspired by {moved.piece}, and nobody knows")


def doubled(logs: Logs) -> Iterator[Finding]:
    """A message that stands more than once, or unknown to us, without being marked; a piece that came out twice."""
    most = 2 if logs.uncertain == "resend" else 1
    standing = attributed(logs)
    known = Counter(logs.known.values())
    for delivery in logs.books.deliveries:
        cards = len(standing[str(delivery.id)])
        if cards > most:
            times = f"{cards} times, {most} at the most"
            one_by_one = "; ".join(_landed(card, logs) for card in standing[str(delivery.id)])
            yield Finding(Kind.doubled, f"{_described(delivery)} landed {times}: {one_by_one}")
        if cards - known[str(delivery.id)] > delivery.doubts:
            unknown = cards - known[str(delivery.id)]
            yield Finding(Kind.doubled, f"{_described(delivery)}: {unknown} unknown cards, {delivery.doubts} doubts")
    for each in standing[""]:
        yield Finding(Kind.doubled, f"card {each.id} in {each.conversation} belongs to no delivery")
    out = Counter(
        (piece.author_id, piece.title)
        for piece in logs.books.pieces
        if piece.status in (Status.published, Status.withdrawn)
    )
    for (author, title), count in out.items():
        if count > 1:
            yield Finding(Kind.doubled, f"{author} published {title!r} {count} times")


def _described(delivery: Delivery) -> str:
    told = f"delivery {delivery.id}, which is {delivery.state} after attempt {delivery.attempts}"
    return f"{told} ({delivery.reason})" if delivery.reason else told


def _landed(card: Landed, logs: Logs) -> str:
    known = "known" if card.id in logs.known else "unknown"
    return f"{known} card {card.id} of edition {card.about or 'none'} at {card.at:.1f} s, edited {card.edits} times"


def heard_twice(logs: Logs) -> Iterator[Finding]:
    """A channel that was told the same piece in two editions, neither of which was missed."""
    missed = {str(each.about) for each in logs.books.deliveries if each.state in MISSED}
    heard: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for each in logs.unasked:
        for piece in each.pieces:
            heard[each.conversation, piece].add(each.about)
    for (channel, piece), editions in heard.items():
        if len(editions - missed) > 1:
            yield Finding(Kind.doubled, f"{channel} heard piece {piece} in editions {', '.join(sorted(editions))}")


def wrong_fields(logs: Logs) -> Iterator[Finding]:
    """An answer that stands where it was not given."""
    said: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for each in logs.diary.said:
        said[each.person, each.kept].add(each.field)
        said[each.person, each.text].add(each.field)
    for piece in logs.books.pieces:
        for name, text in _texts(piece):
            given = said[piece.author_id, text]
            if text and name not in given and not crossed(logs, piece.author_id, name, text):
                about = f"was an answer to {', '.join(sorted(given))}" if given else "was said by nobody"
                yield Finding(Kind.wrong_field, f"piece {piece.id}, {name}: {text!r} {about}")


def crossed(logs: Logs, person: str, field: str, text: str) -> bool:
    """Whether a text was said again while the next question, about this field, was already on its way.

    Its speaker had not seen that question, and Retold could not know that.
    """
    asked = [
        each.at
        for each in logs.landed
        if each.conversation == f"a:{person}" and any(ASKED.get(line) == field for line in each.reads.split("\n"))
    ]
    return any(
        said.again and said.text == text and any(0 < at - said.at < CROSSING for at in asked)
        for said in logs.diary.said
        if said.person == person
    )


def left_over(logs: Logs) -> Iterator[Finding]:
    """A card that shows what was withdrawn, or what was changed since; unless it is listed as one nobody can edit."""
    pieces = {str(piece.id): piece for piece in logs.books.pieces}
    listed = Counter({each.conversation_id: each.cards for each in logs.books.outstanding})
    listed_withdrawn = Counter({each.conversation_id: each.cards for each in logs.books.outstanding if each.withdrawn})
    for card in logs.unasked:
        shown = [pieces[id] for id in card.pieces if id in pieces]
        kind = _overdue(card, shown)
        if kind is None:
            continue
        if card.id in logs.known:
            yield Finding(kind, f"card {card.id} in {card.conversation}, which we know")
            continue
        outstanding = listed_withdrawn if kind is Kind.left_over else listed
        if not outstanding[card.conversation]:
            yield Finding(kind, f"card {card.id} in {card.conversation}, which is not listed")


def late(logs: Logs) -> Iterator[Finding]:
    """A process that took too long to stop, or ended by itself."""
    for stop in logs.stops:
        if stop.took > logs.stops_within:
            yield Finding(Kind.late_stop, f"{stop.who} was gone {stop.took:.1f} s after SIGTERM")
    for each in logs.fell:
        yield Finding(Kind.fell, f"{each.who} ended by itself with {each.code}: {each.last}")


def stuck(logs: Logs) -> Iterator[Finding]:
    """Somebody who did not get on."""
    for each in logs.diary.puzzled:
        yield Finding(Kind.stuck, f"{each.person} said {each.said!r}: {each.heard}")


def attributed(logs: Logs) -> defaultdict[str, list[Landed]]:
    """The unasked cards by their delivery: as Retold knows them, else by the edition or the channel that they show."""
    editions = {str(each.about): str(each.id) for each in logs.books.deliveries if each.about}
    setups = {each.conversation_id: str(each.id) for each in logs.books.deliveries if not each.about}
    standing: defaultdict[str, list[Landed]] = defaultdict(list)
    for each in logs.unasked:
        guess = editions.get(each.about, "") if each.about else setups.get(each.conversation, "")
        standing[logs.known.get(each.id, guess)].append(each)
    return standing


def _texts(piece: Piece) -> list[tuple[str, str]]:
    """What a piece says, question by question."""
    return [(each.name, reads(piece, each.name)) for each in piece.FIELDS]


def crossings(logs: Logs) -> int:
    """How many answers stand elsewhere because they crossed a question on its way."""
    said = {(each.person, each.field, each.kept) for each in logs.diary.said}
    return sum(
        bool(text) and (piece.author_id, name, text) not in said and crossed(logs, piece.author_id, name, text)
        for piece in logs.books.pieces
        for name, text in _texts(piece)
    )


def _overdue(card: Landed, shown: Sequence[Piece]) -> Kind | None:
    """What is wrong with how a card reads, if anything is."""
    for piece in shown:
        if piece.status == Status.withdrawn and _mark(piece) in card.reads:
            return Kind.left_over
    for piece in shown:
        if piece.status == Status.published and not all(text in card.reads for text in _told(piece)):
            return Kind.outdated
    return None


def _mark(piece: Piece) -> str:
    """What only this piece's texts have; all of its title where that has no mark."""
    found = MARK.search(piece.title)
    return found[0] if found else piece.title


def _told(piece: Piece) -> list[str]:
    """Lines of a piece that can be changed, and stand in every digest."""
    changed = "outcome" if "outcome" in piece.answers else "text"
    return reads(piece, changed).split("\n")
