"""What a channel reads: one post that leads, the stories to unfold and read in place, and why these."""

from urllib.parse import quote
from uuid import UUID

from microsoft_teams.cards import Action, ActionSet, AdaptiveCard, CardElement, Container, OpenUrlAction

from cards import parts
from cards.actions import Verb, about, inspired, say, unfold
from cards.post import post_body
from cards.story import evidence_block, numbered, story_byline
from stories.digest import Edition, Item
from stories.models import Channel
from stories.pieces import Post, Status, Story
from texts import Words

TEASER = 220  # characters of the outcome that are read without unfolding


def digest_card(edition: Edition, words: Words, unfolded: UUID | None = None) -> AdaptiveCard:
    """An edition, or its preview. The story somebody just clicked in stays `unfolded`."""
    return parts.fitting(lambda most: _card(edition, words, unfolded, most))


def _card(edition: Edition, words: Words, unfolded: UUID | None, most: int) -> AdaptiveCard:
    title = words("digest-title", day=words.day(edition.day))
    items = [_item(item, words, edition.id, most, open=item.piece.id == unfolded) for item in edition.items]
    return parts.card(
        [parts.heading(title), *items, parts.note(_why(edition, words))],
        [_tell_yours(edition.channel, words), say("digest-settings", words("title-digest-settings"))],
        summary=title,
        wide=True,
    )


def _item(item: Item, words: Words, digest: UUID | None, most: int, *, open: bool) -> Container:
    if item.piece.status != Status.published:
        return Container(items=[parts.note(words("error-not-found"))], separator=True)
    click = inspired(item.piece, words, item.inspired, digest)
    match item.piece:
        case Post() as post:
            return Container(items=[*post_body(post, words, most), parts.buttons(click)], style="emphasis")
        case Story() as story:
            return _story(story, words, most, click, open=open)
        case piece:
            raise TypeError(f"no place in a digest for a {type(piece).__name__}")


def _story(story: Story, words: Words, most: int, click: Action, *, open: bool) -> Container:
    id = f"story-{story.id}"
    toggled = (id, f"{id}-folded", f"{id}-open")
    more = [click, *_whole(story, words, most)]
    return Container(
        separator=True,
        spacing="Large",
        items=[
            parts.run(parts.clip(story.headline, max(most, 60)), size="Medium", weight="Bolder"),
            story_byline(story, words),
            *parts.said(parts.clip(story.outcome, min(TEASER, most))),
            *evidence_block(story, words, most, size="Large"),
            Container(id=id, is_visible=open, items=_folded(story, words, most)),
            _buttons(f"{id}-folded", not open, unfold(words("button-unfold"), *toggled), *more),
            _buttons(f"{id}-open", open, unfold(words("button-fold"), *toggled), *more),
        ],
    )


def _buttons(id: str, visible: bool, *actions: Action) -> ActionSet:
    return ActionSet(id=id, is_visible=visible, actions=list(actions), spacing="Small")


def _whole(story: Story, words: Words, most: int) -> list[Action]:
    """Where the stories are too long for one card, each can be opened on a card of its own."""
    return [about(Verb.show, words("button-show"), story)] if most < parts.CLIPS[0] else []


def _folded(story: Story, words: Words, most: int) -> list[CardElement]:
    """The rest of a story; its outcome again only where the teaser cut it short."""
    outcome = story.outcome if len(story.outcome) > min(TEASER, most) else ""
    return [
        *parts.told(words("label-situation"), parts.clip(story.situation, most)),
        *parts.told(words("label-change"), parts.clip(story.change, most)),
        *parts.told(words("label-outcome"), parts.clip(outcome, most)),
        *parts.told(words("label-voice"), parts.clip(story.voice, most)),
        *([parts.label(words("label-steps")), *numbered(story.steps, most)] if story.steps else []),
    ]


def _tell_yours(channel: Channel, words: Words) -> Action:
    """Opens the reader's own chat with Retold; outside Teams a button that says where to go."""
    bot = channel.conversation.bot_id
    if not bot.startswith("28:"):
        return say("tell", words("button-tell-yours"))
    chat = f"https://teams.microsoft.com/l/chat/0/0?users={bot}&message={quote(words('title-tell'))}"
    return OpenUrlAction(title=words("button-tell-yours"), url=chat)


def _why(edition: Edition, words: Words) -> str:
    stories = [item.piece for item in edition.items if isinstance(item.piece, Story)]
    return words("digest-why", stories=len(stories), tellers=len({story.author_id for story in stories}))
