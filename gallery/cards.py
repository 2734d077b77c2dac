"""Every card there is, in sheets that belong together. Tests and pictures are made from this one list."""

from dataclasses import replace

from bot.commands import COMMANDS
from cards import (
    channel,
    digest,
    help,
    lists,
    moments,
    piece,
    reading,
    replies,
)
from gallery.campaigns import campaigns
from gallery.editors import objectives_sheet, report_sheet, review_sheet
from gallery.examples import (
    MONDAY,
    edition,
    empty,
    sequels,
)
from gallery.examples import channel as a_channel
from gallery.hands import hands
from gallery.letters import letters_sheet
from gallery.pieces import ALONE, CHANNELS, Cards, Pieces, answers, asking, examples, planned, promising, unpublished
from gallery.telling import forms_sheet, moments_sheet, photo_sheet, preview_sheet, questions_sheet
from gallery.tries import barriers_sheet, ripple_sheet, trying_sheet
from stories.echoes import Echo
from stories.errors import (
    UnknownTimeZone,
)
from stories.pieces import Piece, Status
from stories.reach import Reach
from stories.search import Found
from stories.tries import Counted
from texts import Words


def sheets(words: Words, pieces: Pieces | None = None) -> dict[str, Cards]:
    """The cards by their names, on sheets by theirs; of `pieces`, or of the examples."""
    shown = pieces or examples(words.language)
    return {
        "hello": _hello(words),
        "questions": questions_sheet(shown, words),
        "preview": preview_sheet(shown, words),
        "form": forms_sheet(shown, words),
        "story": _story(shown, words),
        "photo": photo_sheet(shown, words),
        "hands": hands(shown, words),
        "moments": moments_sheet(shown, words),
        "lists": _lists(shown, words),
        "reading": _reading(shown, words),
        "digest": _digest(shown, words),
        "setup": _setup(shown, words),
        "campaigns": campaigns(shown.told, shown.shared, words),
        "letter": letters_sheet(shown, words),
        "trying": trying_sheet(shown, words),
        "barriers": barriers_sheet(shown, words),
        "review": review_sheet(shown, words),
        "objectives": objectives_sheet(shown, words),
        "report": report_sheet(shown, words),
        "ripple": ripple_sheet(shown, words),
    }


def every_card(words: Words, pieces: Pieces | None = None) -> Cards:
    """All cards by their names."""
    return {name: card for sheet in sheets(words, pieces).values() for name, card in sheet.items()}


def _hello(words: Words) -> Cards:
    personal = [command.name for command in COMMANDS if command.personal and command.offered]
    public = [each.name for each in COMMANDS if each.channel and each.offered and each.name != "digest-resume"]
    return {
        "welcome": help.welcome_card(words),
        "help": help.help_card(personal, words),
        "help, a leader's": help.help_card(personal, words, leads=True),
        "help, an editor's": help.help_card(personal, words, edits=True),
        "help of who is both": help.help_card(personal, words, leads=True, edits=True),
        "help in a channel": help.channel_help_card(public, words),
        "suggestions": help.suggestions_card(("tell", "mine", "help"), words),
        "whole story": help.whole_story_card(words),
    }


def _story(pieces: Pieces, words: Words) -> Cards:
    change, said, *_, observed, _ = pieces.told
    question_, thanks = asking(pieces), {"kind": "thanks", "text": pieces.said.thanks, **ALONE}
    answered = Echo(built=3, many=5, answers=tuple(answers(question_, pieces)))
    return {
        "story": piece.piece_card(change, words, 3, viewer="somebody", address="megan@example.org"),
        "story, one's own": piece.piece_card(change, words, 3, viewer=change.author_id),
        "story, one is inspired": piece.piece_card(said, words, 3, viewer="somebody", mine=True),
        "story, without evidence": piece.piece_card(observed, words, 0, viewer="somebody"),
        "post": piece.piece_card(pieces.shared, words, 1, viewer="somebody"),
        "post, planned": piece.piece_card(
            planned(pieces.shared), words, viewer=pieces.shared.author_id, hearing=CHANNELS
        ),
        "post, built on": piece.piece_card(pieces.shared, words, 1, viewer="somebody", echo=Echo(built=4, many=5)),
        "question": piece.piece_card(question_, words, 1, viewer="somebody", echo=answered),
        "question, one's own": piece.piece_card(question_, words, 1, viewer=question_.author_id, echo=answered),
        "question, all answers": replies.replies_card(question_, answered.answers, 3, words, named=False),
        "post, thanks": piece.piece_card(
            pieces.shared.model_copy(update={"thanked": str(change.id), **thanks}),
            words,
            1,
            viewer="somebody",
            echo=Echo(change),
        ),
        "post, a promise": piece.piece_card(
            promising(pieces, "adapted").model_copy(update={"practice": str(said.id)}),
            words,
            1,
            viewer="somebody",
            echo=Echo(said),
        ),
        "gone": piece.gone_card(words),
        "settled": moments.resumed_card(pieces.draft, words),
    }


def _lists(pieces: Pieces, words: Words) -> Cards:
    drafts: list[Piece] = [pieces.draft, empty(), unpublished(pieces.shared)]
    told = [lists.Told(each, channels=n, inspired=n * 2) for n, each in enumerate((pieces.shared, *pieces.told))]
    told[1] = replace(told[1], counted=Counted(3, 2), reach=Reach(2, 1, pieces.told[1].author_name))
    told.append(lists.Told(planned(pieces.shared)))
    return {"drafts": lists.drafts_card(drafts, words), "told": lists.told_card(told, words)}


def _reading(pieces: Pieces, words: Words) -> Cards:
    newest, asked = pieces.told[:3], pieces.told[0].headline
    return {
        "stories": reading.stories_card(newest, words, more=3),
        "stories of an objective": reading.stories_card(newest[:1], words, chosen="customer-experience"),
        "stories of an objective, none": reading.stories_card([], words, chosen="high-performance"),
        "found": reading.found_card(Found(pieces.told, asked), words),
        "nearly found": reading.found_card(Found(newest[:1], "onbording", "onboarding"), words),
        "not found": reading.stories_card(newest, words, more=3, missed=pieces.told[-1].headline),
    }


def _digest(pieces: Pieces, words: Words) -> Cards:
    full = edition(pieces.shared, *pieces.told)
    first, *_, last = pieces.told
    gone = edition(first.model_copy(update={"status": Status.withdrawn}), last)
    return {
        "digest": digest.digest_card(full, words),
        "digest, unfolded": digest.digest_card(full, words, unfolded=first.id),
        "digest preview": digest.digest_card(edition(*pieces.told[:2], preview=True), words, for_editor=True),
        "digest, one withdrawn": digest.digest_card(gone, words),
        "digest, a post alone": digest.digest_card(edition(pieces.shared), words),
        "digest, what became of it": digest.digest_card(
            edition(first, last, sequels=sequels(*pieces.told[1:4])), words
        ),
        "digest, only what became of it": digest.digest_card(edition(sequels=sequels(first)), words),
    }


def _setup(pieces: Pieces, words: Words) -> Cards:
    here, zone = a_channel(), pieces.told[0].headline
    wrong = {"time_zone": words.error(UnknownTimeZone())}
    return {
        "setup": channel.setup_card(here, words),
        "setup, wrong": channel.setup_card(here, words, {"time_zone": zone}, wrong),
        "confirmation": channel.confirmation_card(here, MONDAY, words),
        "resumed": channel.resumed_card(here, MONDAY, words),
        "declined": channel.declined_card(words),
    }
