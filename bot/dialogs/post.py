"""Sharing an idea, a lesson, a question, thanks, or something one will try. Open to everyone."""

from bot.dialogs.interview import Interview
from bot.dialogs.progress import Answers, Progress
from bot.turn import Turn
from stories.errors import UnknownChoice
from stories.fields import Field, Shape
from stories.pieces import Piece, Post


class PostInterview(Interview):
    """What kind of thing, the questions of that kind, and what for."""

    kind = Post

    async def facts(self, turn: Turn) -> Answers:
        return {"by_leader": await turn.leads()}

    async def new(self, turn: Turn, progress: Progress) -> Piece:
        piece = await super().new(turn, progress)
        return piece.sqlmodel_update(progress.facts)

    async def answer(self, turn: Turn, progress: Progress, text: str) -> None:
        """A story is found by its words, and taken when there is only one; else it is chosen among those found."""
        field = self.field(turn, progress.asked)
        if field.shape is not Shape.story:
            await super().answer(turn, progress, text)
        elif chosen := self._chosen_from(progress, text):
            await self._take(turn, progress, chosen)
        else:
            await self._search(turn, progress, text)

    def _chosen_from(self, progress: Progress, text: str) -> str:
        """The id of one of the stories that were offered, by its number or by its button."""
        chosen, offered = text.strip(" ."), list(progress.offered)
        if chosen.isdecimal() and len(chosen) == 1 and 1 <= int(chosen) <= len(offered):
            return offered[int(chosen) - 1]
        return chosen if chosen in offered else ""

    async def _search(self, turn: Turn, progress: Progress, text: str) -> None:
        found = await turn.library.search.find(text, {})
        if not found.stories:
            await turn.say(turn.words("story-not-found"))
            return
        progress.offered = {str(story.id): story.headline for story in found.stories}
        if len(found.stories) == 1 and not found.meant:
            await self._take(turn, progress, next(iter(progress.offered)))
        else:
            await self._ask(turn, progress)

    async def _take(self, turn: Turn, progress: Progress, id: str) -> None:
        try:
            await turn.library.mentions(id)
        except UnknownChoice:
            await turn.say(turn.words("story-not-found"))
        else:
            await super().answer(turn, progress, id)

    def choices(self, field: Field, progress: Progress) -> tuple[str, ...]:
        return tuple(progress.offered) if field.shape is Shape.story else super().choices(field, progress)

    def called(self, turn: Turn, progress: Progress, field: Field, key: str) -> str:
        if field.shape is not Shape.story:
            return super().called(turn, progress, field, key)
        return progress.offered.get(key) or turn.words("story-chosen")
