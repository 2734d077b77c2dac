"""Sharing an idea, a lesson, a question, thanks, or something one will try: what, the ask, and what for."""

from bot.dialogs.interview import Interview, Question
from bot.turn import Turn
from stories.objectives import BY_KEY, POST_KINDS
from stories.pieces import Post


class PostInterview(Interview):
    """Four questions and a preview. It is open to everyone; a leader's post is marked as such."""

    questions = (
        Question("kind", choices=POST_KINDS, names="kind-"),
        Question("text"),
        Question("ask", optional=True),
        Question("objective", choices=tuple(BY_KEY), names="objective-"),
    )

    def new(self, turn: Turn) -> Post:
        return Post(
            tenant=turn.library.tenant,
            author_id=turn.person.id,
            author_name=turn.person.name,
            by_leader=turn.house.leads(turn.person),
            language=turn.words.language,
            created_at=turn.now,
        )
