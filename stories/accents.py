"""Reads what was typed without its accents: not every keyboard has them. The database does the same in its search."""

import unicodedata

_LETTERS = str.maketrans({"œ": "oe", "’": "'"})


def plain(text: str) -> str:
    """A text in small letters, without accents: reunion for Réunion."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFD", text.lower())
    return "".join(sign for sign in apart if not unicodedata.combining(sign)).translate(_LETTERS)
