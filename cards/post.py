"""What a leader, or anybody, shares: an idea, a lesson, a question, thanks, or something they will try."""

from microsoft_teams.cards import CardElement

from cards import parts
from stories.pieces import Post
from texts import Words


def post_body(post: Post, words: Words, most: int = 1_000) -> list[CardElement]:
    """Who shares what, and what they ask; paragraphs of `most` characters."""
    day = words.day(post.published_at) if post.published_at else ""
    objective = words(f"objective-{post.objective}") if post.objective else ""
    who = words("post-by-leader", name=post.author_name) if post.by_leader else post.author_name
    kind = words(f"kind-{post.kind}") if post.kind else ""
    return [
        parts.run(" · ".join(filter(None, (who, kind))), weight="Bolder"),
        parts.byline(day, objective),
        *parts.said(parts.clip(post.text, most)),
        *parts.told(words("label-ask"), parts.clip(post.ask, most)),
    ]
