"""Finds published stories by what people type into a search box, and guesses what they meant when it finds none."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Self

from rapidfuzz import process
from rapidfuzz.distance import DamerauLevenshtein
from sqlalchemy import func, select, text
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from stories import cues, rules
from stories.accents import plain
from stories.pieces import Status, Story

FOUND_MOST = 5
RANKED_MOST = 200  # of the newest matches; ranking every match of a common word among 1M stories takes over a second
KNOWN_MOST = 2_000  # newest stories whose words a mistyped one is compared with: about 10 ms
# A plan made without them walks through all stories for a rare word: minutes among a million.
KNOWING_THE_WORDS = text("SET LOCAL plan_cache_mode = force_custom_plan")
ALIKE = 0.7  # of 1; "onbording" is 0.9 like onboarding, "onbaording" too

# Each story is searched in its own language, so that -word leaves out what its language stems alike.
_FIND = text(
    """
    WITH asked AS (
        SELECT words_sought('en', :words) AS english, words_sought('de', :words) AS german,
            words_sought('fr', :words) AS french, words_sought('es', :words) AS spanish
    ), newest AS (
        SELECT id, published_at, search,
            CASE language WHEN 'de' THEN german WHEN 'fr' THEN french WHEN 'es' THEN spanish ELSE english END AS query
        FROM story, asked
        WHERE tenant = :tenant AND status = 'published' AND (:objective = '' OR objective = :objective)
            AND (:words = '' OR language = 'de' AND search @@ german OR language = 'fr' AND search @@ french
                OR language = 'es' AND search @@ spanish OR language NOT IN ('de', 'fr', 'es') AND search @@ english)
        ORDER BY published_at DESC LIMIT :ranked
    )
    SELECT id FROM newest ORDER BY ts_rank(search, query) DESC, published_at DESC LIMIT :most
    """
)
_NOTS = re.compile(r"-[-\s]+")  # say not once; Postgres refuses a search that says it 17 times in a row
_MARKS = ".,?!¿¡"  # around words
_QUOTES = str.maketrans(dict.fromkeys("“”„‟«»", '"'))  # as phones and other languages write them
_WORD = re.compile(r"[^\W\d_]{4,}")  # shorter words are too alike to guess


@dataclass(frozen=True)
class Found:
    """The stories a search found, the best first; `meant` is what was searched instead when the words found nothing."""

    stories: Sequence[Story]
    asked: str
    meant: str = ""
    more: bool = False  # whether there are others

    @classmethod
    def of(cls, matches: Sequence[Story], asked: str, meant: str = "") -> Self:
        return cls(matches[:FOUND_MOST], asked, meant, len(matches) > FOUND_MOST)


class Search:
    """The published stories of one tenant, within one transaction."""

    def __init__(self, session: AsyncSession, tenant: str) -> None:
        self.session = session
        self.tenant = tenant

    async def find(self, typed: str, objectives: Mapping[str, str]) -> Found:
        """Five stories at most, ranked among the newest 200 matches.

        Understands "quoted phrases", or, -not, the name of a teller or of who tells it too, and an objective by its
        name in lower case (`objectives`: name → key). Only the first 200 characters count.
        """
        asked = rules.line(typed[: 2 * rules.SEARCH_MOST])[: rules.SEARCH_MOST]
        objective, words = _objective(_without_fillers(_NOTS.sub("-", asked.translate(_QUOTES))), objectives)
        if stories := await self._matches(words, objective):
            return Found.of(stories, asked)
        for meant in (await self._meant(words, objectives), _any_of(words)):
            objective, nearer = _objective(meant, objectives)
            if meant != words and (stories := await self._matches(nearer, objective)):
                return Found.of(stories, asked, meant)
        return Found((), asked)

    async def _matches(self, words: str, objective: str) -> Sequence[Story]:
        if not words and not objective:
            return ()
        asked = {"words": words, "objective": objective, "tenant": self.tenant}
        await self.session.execute(KNOWING_THE_WORDS)
        ids = (await self.session.scalars(_FIND, {**asked, "ranked": RANKED_MOST, "most": FOUND_MOST + 1})).all()
        stories = select(Story).where(col(Story.tenant) == self.tenant, col(Story.id).in_(ids))
        return sorted((await self.session.scalars(stories)).all(), key=lambda story: ids.index(story.id))

    async def _meant(self, words: str, objectives: Mapping[str, str]) -> str:
        """The words with each unknown one replaced by the likeliest that stories, tellers and objectives use."""
        by_letter: dict[str, set[str]] = {}
        for word in await self._vocabulary() | {word for name in objectives for word in _WORD.findall(name)}:
            by_letter.setdefault(plain(word[0]), set()).add(word)
        return _WORD.sub(lambda found: _nearest(found[0].casefold(), by_letter), words)

    async def _vocabulary(self) -> set[str]:
        newest = (
            select(
                *(col(Story.headline), col(Story.situation), col(Story.outcome), col(Story.change)),
                *(col(Story.author_name), func.array_to_string(col(Story.with_names), " ")),
                func.array_to_string(col(Story.steps), " "),
            )
            .where(col(Story.tenant) == self.tenant, col(Story.status) == Status.published)
            .order_by(col(Story.published_at).desc())
            .limit(KNOWN_MOST)
        )
        rows = (await self.session.execute(newest)).all()
        return {word.casefold() for row in rows for part in row for word in _WORD.findall(part)}


def _nearest(word: str, by_letter: Mapping[str, set[str]]) -> str:
    """The likeliest known word that begins alike: fingers slip within a word, and Megan is not *began*."""
    known = by_letter.get(plain(word[0]), set())
    if word in known:
        return word
    found = process.extractOne(word, known, scorer=DamerauLevenshtein.normalized_similarity, score_cutoff=ALIKE)
    return str(found[0]) if found else word


def _any_of(words: str) -> str:
    """A search for any of these words; nothing where they say more than words do."""
    return "" if '"' in words or " -" in f" {words}" else " or ".join(words.split())


def _without_fillers(words: str) -> str:
    """The words without those that every search could have, such as *stories about*; all of them if none is left."""
    if '"' in words:
        return words
    apart = (_elided().sub("", word) for word in words.split())
    kept = [word for word in apart if word.casefold().strip(_MARKS) not in _fillers()]
    return " ".join(kept).strip(f" {_MARKS}")


@cache
def _fillers() -> frozenset[str]:
    """In every language: whoever searches may do it in another than their own."""
    return frozenset().union(*(each.vocabulary("fillers") for each in cues.CUES.values()))


@cache
def _elided() -> re.Pattern[str]:
    """What stands joined with a word and is none of its letters: l'accueil."""
    ways = {way.rstrip("'") for each in cues.CUES.values() for way in each.vocabulary("elided")}
    return re.compile(rf"^(?:{'|'.join(sorted(ways))})['’](?=\w)", re.IGNORECASE)


def _objective(words: str, objectives: Mapping[str, str]) -> tuple[str, str]:
    """The objective whose name the words begin or end with, if there is one, and the words that are left."""
    typed = plain(words)
    for name, key in ((plain(name), key) for name, key in objectives.items()):
        if typed.startswith(name) or typed.endswith(name):
            return key, typed.replace(name, "", 1).strip()
    return "", words
