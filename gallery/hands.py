"""The cards about whose story it is: nobody's name, several names, and the story that one retells."""

from cards import alike, letter, moments, naming, piece
from cards.naming import Naming
from cards.parts import Card
from gallery.examples import MONDAY, NOON, SPACE
from gallery.pieces import Pieces
from stories.echoes import Echo
from stories.invitations import Answered, Asked
from stories.letters import Letter
from stories.pieces import Story
from stories.seal import SEALED
from stories.tables.answers import Consent, CoTeller
from stories.tables.people import Person
from stories.together import Beside
from texts import Words


def hands(pieces: Pieces, words: Words) -> dict[str, Card]:
    told, other, third, *_ = pieces.told
    draft, unnamed, alone = pieces.draft, without_a_name(pieces.draft), without_a_name(pieces.draft, "")
    out = without_a_name(told)
    together = told.model_copy(update={"with_names": [other.author_name]})
    beside = [_beside(other, Consent.agreed), _beside(third, Consent.asked)]
    people = [Person(tenant="t", id=each.author_id, name=each.author_name, language="en") for each in (other, third)]
    people[0].title = pieces.said.job
    return {
        "preview, a name to choose": piece.preview_card(draft, words, naming=Naming(sealable=True)),
        "preview, without a name": piece.preview_card(unnamed, words, naming=Naming(sealable=True)),
        "preview, without name and team": piece.preview_card(alone, words, naming=Naming(sealable=True, belongs=True)),
        "preview, with somebody": piece.preview_card(draft, words, naming=Naming(sealable=True, beside=beside[1:])),
        "published without a name": moments.published_card(out, words, [("General", MONDAY)]),
        "story without a name": piece.piece_card(out, words, 3, viewer="somebody"),
        "story without a name, one's own": piece.piece_card(out, words, 3, viewer=out.author_id),
        "a name to put to it": naming.reveal_card(out, words),
        "story told together": piece.piece_card(together, words, 3, viewer="somebody", echo=Echo(other)),
        "with whom": naming.together_card(told, beside, words),
        "with whom, several of the name": naming.together_card(draft, beside, words, people, other.author_name),
        "with whom, nobody of the name": naming.together_card(
            draft, (), words, typed=pieces.said.stranger, wrong=words("error-nobody-to-tell-with")
        ),
        "alike": alike.alike_card(draft, (other, out, pieces.told[-1]), words),
        "alike, without a name": alike.alike_card(unnamed, (other,), words),
        "letter, asked": letter.letter_card(Letter(SPACE, (Asked(told, Consent.asked),)), words),
        "letter, agreed": letter.letter_card(
            Letter(SPACE, (Asked(told, Consent.agreed), Answered(other, third.author_name, agreed=False))), words
        ),
        "letter, declined": letter.letter_card(
            Letter(SPACE, (Asked(told, Consent.declined), Answered(other, third.author_name, agreed=True))), words
        ),
    }


def without_a_name(story: Story, unit: str = "Support") -> Story:
    return story.model_copy(update={"author_id": f"{SEALED}0", "author_name": "", "unit_name": unit})


def _beside(story: Story, state: Consent) -> Beside:
    asked = CoTeller(
        tenant="t", piece_id=SPACE, person_id=story.author_id, name=story.author_name, state=state, asked_at=NOON
    )
    return Beside(asked, left=False)
