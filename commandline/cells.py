"""A CSV file that a spreadsheet opens: text stays text, and a cell stays one cell, whatever parts them there."""

import csv
from collections.abc import Iterable, Sequence
from typing import TextIO

FORMULAS = ("=", "+", "-", "@", "\t", "\r")  # what a spreadsheet would reckon with


def written(cell: object) -> str:
    """A cell's text; what would be a formula has a ' in front, and a number is none."""
    text = "" if cell is None else str(cell)
    return f"'{text}" if text.startswith(FORMULAS) and not isinstance(cell, int | float) else text


def table(to: TextIO, columns: Sequence[str], lines: Iterable[Sequence[object]]) -> None:
    """Writes a table, its columns in the first line. All is quoted: many a spreadsheet parts cells at a semicolon."""
    quoted = csv.writer(to, quoting=csv.QUOTE_ALL)
    quoted.writerow(columns)
    quoted.writerows([written(cell) for cell in line] for line in lines)
