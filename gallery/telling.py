"""The cards of somebody who tells: questions, preview, form, photo, and what is said afterwards."""

from dataclasses import replace
from functools import partial
from typing import Any

from bot.dialogs.interview import Interview
from bot.dialogs.post import PostInterview
from bot.dialogs.story import StoryInterview
from cards import (
    delegates,
    digest,
    form,
    moments,
    photo,
    piece,
    question,
    timing,
)
from cards.actions import Verb
from cards.belonging import Belonging, team_card
from cards.question import Asked
from cards.signs import signed
from gallery.examples import (
    MONDAY,
    NOON,
    SPACE,
    called,
    edition,
    empty,
    units,
)
from gallery.pieces import CHANNELS, Cards, Pieces, people, planned, unpublished, written_for
from gallery.snapshots import face, snapshot
from stories.echoes import Echo
from stories.errors import (
    HeadlineTooShort,
    NotReady,
    Outdated,
    PictureTooLarge,
    TextTooShort,
    TimeUnclear,
)
from stories.fields import Field, Shape, applying
from stories.objectives import POST_KINDS
from stories.photos import Photo, PhotoState, Picture, refuse
from stories.pieces import Story
from texts import Words

WHERE_IT_IS_ASKED: tuple[dict[str, Any], ...] = (
    {},
    {"by_leader": True},
    {"objective": "customer-experience"},
    {"photo": "sent"},
    *({"kind": kind} for kind in POST_KINDS),
)


def questions_sheet(pieces: Pieces, words: Words) -> Cards:
    """Each question as it is first asked, and as it is asked again with what was said before."""
    drawn: Cards = {}
    interviews: tuple[Interview, ...] = (StoryInterview("story"), PostInterview("post"))
    for each in interviews:
        for field in each.kind.FIELDS:
            options = tuple((key, words.choice(field.name, key)) for key in field.choices)
            earlier = options[0][1] if options else _earlier(field, pieces, words)
            name = f"question {field.name}" if each.kind is Story else f"question {field.name} of a post"
            answers = next(asked for asked in WHERE_IT_IS_ASKED if field.applies(asked))
            at, of = each.place(field, applying(each.kind.FIELDS, answers))
            asked = partial(
                Asked, field.name, at, of, options, free=field.shape is Shape.moment, sent=field.shape is Shape.photo
            )
            first = asked(each.controls(field, {}))
            again = asked(each.controls(field, {field.name: earlier}), earlier)
            drawn[name] = question.question_card(first, words)
            drawn[f"{name}, again"] = question.question_card(again, words)
    found = tuple((str(story.id), story.headline) for story in pieces.told[:3])
    drawn["question thanked, found"] = question.question_card(
        Asked("thanked", 2, 4, found, ("back", "skip", "later", "cancel"), found=True), words
    )
    chosen = signed("high-performance", words("objective-high-performance"))
    drawn["answered"] = question.answered_card(words("ask-objective"), chosen, words)
    return drawn


def _earlier(field: Field, pieces: Pieces, words: Words) -> str:
    """What was answered before: what the example pieces say there, and where they say nothing, something that fits."""
    match field.shape:
        case Shape.photo:
            return words("photo-sent")
        case Shape.day:
            return words.day(MONDAY)
        case Shape.moment:
            return words.moment(MONDAY)
        case Shape.story:
            return pieces.told[0].headline
        case Shape.alt:
            return pieces.said.answers[2]
        case _:
            told = pieces.shared if field in pieces.shared.FIELDS else pieces.told[0]
            return field.as_text(getattr(told, field.name)) or pieces.told[0].situation


def preview_sheet(pieces: Pieces, words: Words) -> Cards:
    wrong = words.error(NotReady(("outcome", "objective")))
    return {
        "post preview, planned": piece.preview_card(
            unpublished(pieces.shared).model_copy(update={"timing": MONDAY.isoformat()}), words, hearing=CHANNELS
        ),
        "post preview, a delegate's": piece.preview_card(
            written_for(pieces, "ada").model_copy(update={"by_leader": False}), words
        ),
        "post preview, drafted": piece.preview_card(
            written_for(pieces, pieces.shared.author_id, pieces.told[1].author_name), words, hearing=CHANNELS
        ),
        "delegates": delegates.delegates_card(people(pieces), words),
        "which person": delegates.people_card(people(pieces), Verb.delegate, words),
        "delegate": delegates.settled_card(words("delegate-named", name=pieces.told[1].author_name)),
        "delegate, taken back": delegates.taken_back_card(people(pieces)[0], words),
        "time": timing.time_card(unpublished(pieces.shared), words),
        "time, wrong": timing.time_card(unpublished(pieces.shared), words, "soon", words.error(TimeUnclear())),
        "story preview": piece.preview_card(pieces.draft, words, belongs=pieces.said.units[0]),
        "story preview, headline proposed": piece.preview_card(
            pieces.draft.model_copy(update={"objective": "", "voice": ""}),
            words,
            proposed=True,
            belongs=pieces.said.units[0],
        ),
        "post preview": piece.preview_card(unpublished(pieces.shared), words),
        "empty draft, wrong": piece.preview_card(empty(), words, wrong),
    }


def forms_sheet(pieces: Pieces, words: Words) -> Cards:
    """Each form filled in, and once more with what was typed and all that is wrong with it."""
    headline, text = words.error(HeadlineTooShort()), words.error(TextTooShort(least=10))
    story, post = pieces.draft, unpublished(pieces.shared)
    mistakes = {"headline": headline, "situation": text}
    return {
        "story form": form.piece_form(story, words),
        "story form, wrong": form.piece_form(story, words, {"headline": "!", "situation": "Long"}, mistakes),
        "story form, outdated": form.piece_form(story, words, refused=words.error(Outdated())),
        "post form": form.piece_form(post, words),
        "post form, a promise": form.piece_form(
            post.model_copy(update={"kind": "trial", "practice": str(pieces.told[0].id), "due": "2026-12-11"}),
            words,
            stories=pieces.told,
        ),
        "post form, wrong": form.piece_form(post, words, {"text": "Hm"}, {"text": text}),
    }


def photo_sheet(pieces: Pieces, words: Words) -> Cards:
    """A story with its photo, and its teller's face; how it is sent, and what becomes of it."""
    told, shown = pieces.told[0], Echo(photo=snapshot(), face=face())
    draft = pieces.draft.model_copy(update={"photo": str(SPACE)})
    lost = Photo(tenant="t", story_id=draft.id, person_id=draft.author_id, at=NOON)
    refuse(lost, PictureTooLarge(most=20))
    kept = lost.model_copy(update={"state": PhotoState.kept})
    full = edition(pieces.shared, told)
    items = tuple(replace(item, echo=shown) for item in full.items)
    return {
        "story with a photo": piece.piece_card(told, words, 3, viewer="somebody", echo=shown),
        "story preview, photo on its way": piece.preview_card(draft, words, echo=Echo(photo=Picture())),
        "photo, here": photo.photo_card(draft, kept, snapshot(), words),
        "photo, refused": photo.photo_card(draft, lost, None, words),
        "photo, asked for": photo.asked_card(draft.headline, words),
        "story form with a photo": form.piece_form(draft, words, picture=snapshot()),
        "digest with a face": digest.digest_card(replace(full, items=items[1:]), words),
    }


def moments_sheet(pieces: Pieces, words: Words) -> Cards:
    told = pieces.told[0]
    channels = [(name, MONDAY) for name in ("General", "Announcements")]
    return {
        "published": moments.published_card(told, words, channels),
        "published in many channels": moments.published_card(told, words, [(f"Team {n}", MONDAY) for n in range(9)]),
        "published, where there is much to tell": moments.published_card(told, words, channels, crowded=True),
        "published, asked for the team": moments.published_card(told, words, channels, asking=Belonging(units())),
        "team": team_card(Belonging(called(*pieces.said.units)), words, pieces.said.units[0]),
        "published, unheard": moments.published_card(pieces.shared, words, []),
        "planned": moments.published_card(planned(pieces.shared), words, [], CHANNELS),
        "published now": moments.published_card(
            pieces.shared.model_copy(update={"timing": "now", "planned_at": NOON}), words, [], CHANNELS
        ),
        "kept": moments.kept_card(pieces.draft, words),
        "discarded": moments.discarded_card(pieces.draft, words),
        "withdrawn": moments.withdrawn_card(told, words),
    }
