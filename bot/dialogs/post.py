"""Sharing an idea, a lesson, a question, thanks, or something one will try. Open to everyone."""

from bot.dialogs.interview import Interview
from bot.turn import Turn
from stories.pieces import Piece, Post


class PostInterview(Interview):
    """What kind of thing, what, the ask, and what for."""

    kind = Post

    async def new(self, turn: Turn) -> Piece:
        piece = await super().new(turn)
        if isinstance(piece, Post):
            piece.by_leader = await turn.leads()
        return piece
