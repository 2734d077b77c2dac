"""One's own list of tries: each with where it stands, and what stood in its way."""

from collections.abc import Sequence

from microsoft_teams.cards import CardElement

from cards import parts, rows
from cards.actions import Verb, execute, say
from cards.followup import called
from cards.parts import Card
from cards.signs import SIGNS
from cards.tellers import teller
from cards.trying import SAID_MOST, asked_on, quoted
from stories.pieces import Status, Story
from stories.pledges import STOPPED, Try
from texts import Words


def tries_card(tried: Sequence[tuple[Try, Story]], words: Words) -> Card:
    """What somebody tries and tried; a row opens it."""
    title = words("tries-title")
    return parts.card(
        [
            parts.heading(title),
            *([] if tried else [parts.line(words("tries-none"))]),
            *(_row(kept, story, words) for kept, story in tried),
        ],
        [say("stories", words("title-stories"))],
        summary=title,
    )


def standing(tried: Try, words: Words) -> list[str]:
    """Where a try stands: what came of it, and when it is asked about."""
    if tried.lasting is not None:
        return [words("lasting-yes" if tried.lasting else "lasting-no")]
    result = [words(f"result-{tried.result}")] if tried.result else []
    asked = [words("tries-asked", day=asked_on(tried, words))] if tried.open and tried.ask_at else []
    return [*result, *asked] or [words("tries-open")]


def _row(tried: Try, story: Story, words: Words) -> CardElement:
    there, stands, title = story.status == Status.published, standing(tried, words), called(story, words)
    under = parts.near(parts.byline(teller(story, words) if there else "", *stands))
    heard = ", ".join([words("button-about", button=words("button-show"), piece=title), *stands])
    opens = execute(Verb.review, heard, {"try": str(tried.id)})
    head, sign = parts.run(title, weight="Bolder"), SIGNS.get(story.objective, "") if there else ""
    return rows.row(opens, [rows.beside_sign(sign, head, under, *_stopped(tried, words), *quoted(tried, words))])


def _stopped(tried: Try, words: Words) -> list[CardElement]:
    """What stood in the way, and why, as far as they said it."""
    if tried.result not in STOPPED:
        return []
    way = words("hindrance-was", what=words(f"hindrance-{tried.hindrance}")) if tried.hindrance else ""
    why = words("quoted", said=parts.clip(tried.because, SAID_MOST)) if tried.because else ""
    if not (way or why):
        return []
    return [parts.near(parts.byline(way, why))]
