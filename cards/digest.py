"""What a channel reads: a newsletter whose every item is three lines, unfolds in place, and says why it is there."""

from collections import Counter
from functools import partial
from itertools import pairwise
from uuid import UUID

from microsoft_teams.cards import CardElement, ColumnSet, Container, RichTextBlock, TextBlock

from cards import parts, trying
from cards.actions import Verb, about, aside, inspired, naming, say, tell_yours, within
from cards.beside import mention
from cards.body import body, byline, labelled, numbered
from cards.campaign import section
from cards.evidence import evidence_line
from cards.folds import Folds
from cards.parts import Card
from cards.replies import enter, said
from cards.replies import opens as opens_reply
from cards.rows import beside_face, link
from cards.signs import objective, tongue
from cards.tellers import called, from_unit, teller
from stories.digest import Edition, Item, Reason
from stories.evidence import Observation
from stories.objectives import Lead
from stories.pieces import Post, Status, Story
from stories.sequels import Sequel
from texts import Words

TEASER = 90  # characters of an outcome that are read without unfolding; two lines on a phone
LEAD = 90  # characters of a post
HEADLINE_MOST = 70  # characters of a folded headline
EVIDENCE_MOST = 60  # characters of a figure's subject, or of a sentence, while it is folded
NAME_MOST = 40  # characters of a name
HEADLINE_LEAST = 60  # characters of a headline that stay however full the card is
READ_LEAST = (
    350  # characters per text that is read in place; where there is no room for them it opens on a card of its own
)
FOOT = "24px"  # how tall a row of words to press is at least, between its story and the rule below it
READ_A_MINUTE = 200  # words, as most people read


def digest_card(edition: Edition, words: Words, unfolded: UUID | None = None, *, for_editor: bool = False) -> Card:
    """An edition; one without an id is titled as the preview it is. The piece `unfolded` is open already."""
    return parts.fitting(
        lambda room: _card(edition, words, unfolded, *room, for_editor=for_editor), _rooms(len(edition.items))
    )


def _rooms(items: int) -> list[tuple[int, int]]:
    """What is tried until the card fits: characters per text, and how many items unfold in place.

    What is read in place is worth reading, so the last items lose it before the texts of all become stubs.
    """
    return [
        *((most, items) for most in parts.CLIPS if most >= READ_LEAST),
        *((READ_LEAST, reads) for reads in range(items - 1, 0, -1)),
        *((most, 0) for most in parts.CLIPS if most < READ_LEAST),
    ]


def _card(edition: Edition, words: Words, unfolded: UUID | None, most: int, reads: int, *, for_editor: bool) -> Card:
    title = words("digest-title", day=words.day(edition.day))
    flag = [] if edition.id else [parts.flagged(words("preview-title"), words("digest-preview-note"))]
    items = [
        _item(item, words, edition.id, most, Folds(f"i{n}", open=item.piece.id == unfolded, room=n <= reads))
        for n, item in enumerate(edition.items, 1)
    ]
    settings = within(edition.id, say("digest-settings", words("title-digest-settings")))
    editing = [within(edition.id, say("digest-now", words("button-send-now"))), *aside([settings])]
    return parts.card(
        _ruled(
            *(*flag, parts.heading(title), *_length(edition, words)),
            *(
                section(each, edition.day, edition.channel.conversation.bot_id, edition.id, words)
                for each in edition.campaigns
            ),
            *(*items, *_sequels(edition, words), *_why(edition, words)),
        ),
        [
            within(edition.id, tell_yours(edition.channel.conversation.bot_id, words, "positive")),
            within(edition.id, say("stories", words("button-see-all"))),
            *(editing if for_editor else []),
        ],
        summary=title,
        wide=True,
    )


def _ruled(*body: CardElement) -> list[CardElement]:
    """The body without the rules that stand right below a box."""
    for before, below in pairwise(body):
        if isinstance(before, Container) and before.style and isinstance(below, Container | TextBlock):
            below.separator = None
    return list(body)


def _item(item: Item, words: Words, digest: UUID | None, most: int, folds: Folds) -> Container:
    piece = item.piece
    if piece.status != Status.published:
        revised = piece.status in (Status.draft, Status.waiting)  # an editor gave it back
        told = isinstance(piece, Story)
        if revised:
            gone = words("digest-revised-story" if told else "digest-revised-post")
        else:
            gone = words("digest-withdrawn-story" if told else "digest-withdrawn-post")
        return Container(separator=True, spacing="Large", items=[parts.note(gone)])
    head = _headed(item, words, most, folds)
    rest = folds.rest([*_rest(item, words, most), *mention(piece, item.echo, words, partial(within, digest))])
    items = [*head, *rest, _foot(item, words, digest, most, folds)]
    place = partial(within, digest)
    if isinstance(piece, Post):
        answers = said(piece, item.echo, words, place)
        line = enter(piece, words, folds.reply, place)
        return Container(style="emphasis", rounded_corners=True, spacing="Large", items=[*items, *answers, line])
    if isinstance(piece, Story):
        items += trying.beside(item.echo, words, most)
    return Container(separator=True, spacing="Large", items=items)


def _foot(item: Item, words: Words, digest: UUID | None, most: int, folds: Folds) -> ColumnSet:
    """One row of words to press. Where pieces are too long for one card, each opens on a card of its own."""
    piece = item.piece
    clipped = any(len(written) > most for written in piece.written)
    name = naming(words("button-whole"), piece, words)
    whole = [within(digest, about(Verb.show, name, piece))] if clipped or not folds.room else []
    click = within(digest, inspired(piece, words, item.inspired))
    seen = str(click.title)
    click.title = naming(seen, piece, words)
    opens = folds.links(piece, words, whole) if folds else [link(each, words("button-whole")) for each in whole]
    replies = [link(*opens_reply(piece, words, folds.reply))] if isinstance(piece, Post) else []
    tries = (
        [link(within(digest, trying.at_once(piece, words)), words("button-try"), weight="Bolder")]
        if isinstance(piece, Story)
        else []
    )
    columns = [*opens, *tries, link(click, seen, quiet=True), *replies]
    for column in columns:
        column.min_height = None  # its row has it: a digest has two dozen of them, and no byte to spare
    return ColumnSet(spacing="Small", min_height=None if replies else FOOT, columns=columns)


def _headed(item: Item, words: Words, most: int, folds: Folds) -> list[CardElement]:
    """Why it is here, and its three lines; what they shorten stands there in full while it is open."""
    piece, face = item.piece, item.echo.face
    match piece:
        case Post():
            text = folds.either("text", _said(piece.text, min(LEAD, most)), _said(piece.text, most))
            return [byline(piece, words, objective(piece.objective, words), face=face), *text]
        case Story() as story:
            short, long = min(HEADLINE_MOST, max(most, HEADLINE_LEAST)), max(most, HEADLINE_LEAST)
            headline = folds.either("headline", _headline(story, short), _headline(story, long))
            by = parts.byline(
                parts.clip(teller(story, words), NAME_MOST),
                parts.clip(from_unit(story, words), NAME_MOST),
                objective(story.objective, words),
                tongue(story, words),
            )
            figure, all = (
                evidence_line(story.reading, story.evidence, words, each) for each in (min(EVIDENCE_MOST, most), most)
            )
            head = beside_face(story.author_name, _kicker(item, words), *headline, parts.near(by), photo=face)
            _unaligned(head)
            return [
                head,
                *folds.either("evidence", figure, all),
                *folds.either(
                    "outcome",
                    _lead(story, words, min(TEASER, most)),
                    parts.told(words("label-outcome"), parts.clip(story.outcome, most)),
                ),
            ]
        case _:
            raise TypeError(f"no place in a digest for a {type(piece).__name__}")


def _lead(story: Story, words: Words, most: int) -> list[CardElement]:
    """What its objective says first: how to copy it, what somebody said, or what is better now."""
    lead = words.book.leads(story.objective)
    if lead is Lead.steps and story.steps:
        return _said(words("lead-steps", steps=" · ".join(story.steps)), most)
    if lead is Lead.voice and story.voice:
        return [_voice(story, words, most)]
    return _said(story.outcome, most)


def _unaligned(head: ColumnSet) -> None:
    """Three lines are taller than a face and the first in their container: nothing of them has to be placed."""
    head.spacing = None
    for column in head.columns or ():
        column.vertical_content_alignment = None


def _voice(story: Story, words: Words, most: int) -> CardElement:
    """Who is heard here stands before it: under the teller's name it would be taken for the teller."""
    whose = labelled(next(field for field in story.FIELDS if field.name == "voice"), story, words)
    return RichTextBlock(
        inlines=[*parts.runs(f"{whose}\u2002", is_subtle=True), *parts.runs(parts.clip(story.voice, most))],
        spacing="Small",
    )


def _headline(story: Story, most: int) -> list[CardElement]:
    return [parts.near(parts.run(parts.clip(story.headline, most), size="Medium", weight="Bolder"))]


def _said(text: str, most: int) -> list[CardElement]:
    return [*parts.said(parts.clip(text, most))]


def _rest(item: Item, words: Words, most: int) -> list[CardElement]:
    """What is folded: all that the three lines do not say."""
    piece, picture = item.piece, item.echo.photo
    if not isinstance(piece, Story):
        return body(piece, words, most, without=("text",))
    seen = not isinstance(piece.reading, Observation)
    steps = numbered(piece.steps, most)
    return [
        *body(piece, words, most, without=("evidence", "steps", "outcome"), picture=picture),
        *([] if seen else parts.told(words("label-evidence"), parts.clip(piece.evidence, most))),
        *([parts.label(words("label-steps")), *steps] if steps else []),
    ]


def _length(edition: Edition, words: Words) -> list[CardElement]:
    """3 stories, 5 minutes; what became of others is no story to read."""
    pieces = [item.piece for item in edition.items if item.piece.status == Status.published]
    if not edition.items:
        return []
    told = " ".join(written for piece in pieces for written in piece.written)
    minutes = max(1, round(len(told.split()) / READ_A_MINUTE))
    stories = sum(isinstance(piece, Story) for piece in pieces)
    return [parts.note(words("digest-length", stories=stories, minutes=minutes), "None")]


def _kicker(item: Item, words: Words) -> CardElement:
    """Why a story is here, small above its headline, as newspapers have it."""
    works = item.reason is Reason.proven
    why = words("reason-works", units=item.adoption.units) if works else words(f"reason-{item.reason}")
    return parts.note(why, "None")


def _sequels(edition: Edition, words: Words) -> list[CardElement]:
    """What became of what was told here: two lines each. A story that was taken back has none."""
    told = [sequel for sequel in edition.sequels if sequel.story.status == Status.published]
    if not told:
        return []
    title = TextBlock(text=words("sequels-title"), size="Medium", weight="Bolder", wrap=True)
    title.separator, title.spacing = True, "Large"
    return [title, *(line for sequel in told for line in _sequel(sequel, words))]


def _sequel(sequel: Sequel, words: Words) -> list[CardElement]:
    """A story's headline; below it for how many it works, and who tries it."""
    name = parts.run(called(sequel.story, words, HEADLINE_LEAST), weight="Bolder")
    works = words("sequel-works", adopted=sequel.adopted, units=sequel.units) if sequel.adopted else ""
    said = parts.run(parts.dotted(works and f"✓\u00a0{works}", _trying(sequel, words) if sequel.trying else ""))
    return [name, parts.near(said)]


def _trying(sequel: Sequel, words: Words) -> str:
    """Ben and two others are trying it."""
    names, more = sequel.names, sequel.trying - len(sequel.names)
    others = [words("sequel-others", named=len(names), count=more)] if more else []
    who = words.listed([*(parts.clip(name, NAME_MOST) for name in names), *others])
    return words("sequel-trying", who=who, count=sequel.trying)


def _why(edition: Edition, words: Words) -> list[CardElement]:
    """One line: how many of the stories are here for more than being new."""
    items = [item for item in edition.items if item.piece.status == Status.published]
    if not items:
        return []
    counted = Counter(item.reason for item in items if isinstance(item.piece, Story))
    reasons = [
        *([words("why-works", count=works)] if (works := counted[Reason.proven]) else []),
        *([words("why-far")] if counted[Reason.far] else []),
        *([words("why-surprise")] if counted[Reason.surprise] else []),
    ]
    if counted and not reasons:
        why = words("digest-why-new", stories=counted.total())
    else:
        why = words("digest-why", stories=counted.total(), reasons=words.listed(reasons))
    note = parts.note(why)
    note.separator, note.spacing = True, "Large"
    return [note]
