"""The cards of editors: review, objectives, the report."""

from datetime import timedelta
from typing import TypeVar

from cards import (
    digest,
    letter,
    moments,
    objectives,
    piece,
    question,
    reading,
    review,
)
from cards import report as reports
from cards.belonging import Belonging
from cards.question import Asked
from gallery.examples import (
    MONDAY,
    NOON,
    SPACE,
    edition,
    own_objectives,
    reported,
    units,
)
from gallery.pieces import Cards, Pieces
from stories.errors import (
    NameTaken,
    OddDays,
    Outdated,
    StoryError,
    TextTooShort,
)
from stories.letters import Letter
from stories.objectives import BUILT_IN, DAYS_MOST
from stories.periods import after
from stories.pieces import Piece, Status
from stories.reviewed import Reviewed, Waits
from stories.waiting import Queue
from texts import Words

P = TypeVar("P", bound=Piece)


def review_sheet(pieces: Pieces, words: Words) -> Cards:
    """What editors see, and what tellers do."""
    first, *others = waiting = [_waiting(each, n) for n, each in enumerate((*pieces.told, pieces.shared))]
    reason = pieces.said.given_back
    first.returned = reason
    changed = others[0] = others[0].model_copy(update={"status": Status.published})
    approved, returned = pieces.told[0], pieces.draft.model_copy(update={"returned": reason})
    line = Queue(len(waiting) + 3, NOON, MONDAY)
    mistake = review.Given(str(changed.id), "!", words.error(TextTooShort(least=10)))
    letters = (Reviewed(approved), Reviewed(returned), Waits(3, MONDAY))
    return {
        "review": review.review_card([first, *others], line, words, on=True),
        "review, decided": review.review_card(
            others[:2], Queue(2, MONDAY, MONDAY), words, on=True, done=[review.decided(approved, words)], given=mistake
        ),
        "review, off": review.review_card((), Queue(), words, on=False),
        "waiting": review.waiting_card(first, words),
        "waiting, outdated": review.waiting_card(
            first, words, review.Given(str(first.id), reason, ""), words.error(Outdated())
        ),
        "approved": review.decided_card(approved, words),
        "returned": review.decided_card(returned, words),
        "handed to the editors": moments.published_card(first, words, (), asking=Belonging(units())),
        "story, waiting": piece.piece_card(first, words, viewer=first.author_id),
        "story preview, returned": piece.preview_card(returned, words),
        "letter, reviewed": letter.letter_card(Letter(SPACE, letters), words),
        "digest, one revised": digest.digest_card(edition(first, pieces.told[1]), words),
    }


def objectives_sheet(pieces: Pieces, words: Words) -> Cards:
    """An organisation's own objectives, for its editors and on a story."""
    book = own_objectives()
    ours, safety = words.among(book), book.by_key["safety-first"]
    mistakes: dict[str, StoryError] = {f"name-{words.language}": NameTaken(), "days": OddDays(most=DAYS_MOST)}
    wrong = {id: words.error(mistake) for id, mistake in mistakes.items()}
    typed = {f"name-{words.language}": pieces.said.objective, "days": "soon"}
    story = pieces.told[0].model_copy(update={"objective": safety.key})
    options = tuple((key, ours.objective(key)) for key in book.active)
    asked = Asked("voice", 8, 8, worded=f"voice-{safety.key}", controls=("back", "skip", "later", "cancel"))
    return {
        "objectives": objectives.objectives_card(ours, words("objective-saved", name=ours.objective(safety.key))),
        "objective": objectives.objective_card(safety, ours),
        "objective, one of ours": objectives.objective_card(BUILT_IN.by_key["customer-experience"], words),
        "objective, wrong": objectives.objective_card(None, ours, typed, wrong),
        "objective, outdated": objectives.objective_card(safety, ours, refused=words.error(Outdated())),
        "question objective, own": question.question_card(Asked("objective", 7, 8, options, ("back", "later")), ours),
        "question voice, own": question.question_card(asked, ours),
        "stories of an own objective": reading.stories_card([story], ours, chosen=safety.key),
        "story of an own objective": piece.piece_card(story, ours, 3, viewer="somebody"),
        "digest of an own objective": digest.digest_card(edition(story, pieces.told[1]), ours),
    }


def report_sheet(pieces: Pieces, words: Words) -> Cards:
    """What it did: of everybody, of one unit, and where there is nothing to say, or too few."""
    made = reported(pieces.said.units)
    begins = made.rows[0].cell.begins
    unit = made.units(begins)[0]
    area = reports.Area(unit.cell.unit, unit.unit)
    return {
        "report": reports.report_card(made, reports.EVERYBODY, begins, words),
        "report of a unit": reports.report_card(made, area, begins, words),
        "report of few": reports.report_card(made, reports.Area("few", "Reception"), begins, words),
        "report of nothing": reports.report_card(made, reports.EVERYBODY, after(begins, made.span.grain), words),
    }


def _waiting(piece: P, n: int) -> P:
    waits = {"status": Status.waiting, "published_at": None, "waiting_since": NOON + timedelta(days=n)}
    return piece.model_copy(update=waits)
