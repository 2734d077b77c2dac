"""Reads a list of people from a CSV file, as Excel or anything else writes it, and names every row that is wrong."""

import csv
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from io import StringIO

from stories import rules
from stories.organisation import unit

SOURCE = "import"
BYTES_MOST = 50_000_000
ADDRESS_MOST = 320
TOLD_MOST = 20  # wrong rows that are named

# a column by its names in any case, of which German Excel and Entra's own export have some
COLUMNS = {
    "person": "person, id, object id, address, email, e-mail, mail, user principal name, upn, adresse, objekt-id",
    "unit": "unit, department, team, abteilung, einheit, bereich",
    "title": "title, job title, jobtitle, titel, position, funktion",
    "leads": "leads, leader, lead, leitet, leitung",
}
_CALLED = {name.replace(" ", ""): column for column, names in COLUMNS.items() for name in names.split(", ")}
_YES = {"yes", "y", "true", "1", "x", "ja", "j", "wahr", "oui", "sí", "si"}
_NO = {"", "no", "n", "false", "0", "nein", "falsch", "non"}
_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_ADDRESS = re.compile(r"[^@\s]+@[^@\s]+")


class Unreadable(Exception):
    """The file is no such list; the message has a line per mistake, and says what to do."""


@dataclass(frozen=True)
class Row:
    """Where somebody belongs, as one line says it."""

    line: int
    person: str  # an object id, or an address; casefolded
    unit: str
    title: str
    leads: bool

    @property
    def by_address(self) -> bool:
        return "@" in self.person

    @property
    def says(self) -> tuple[str, str, bool]:
        """The same of two rows that do not contradict each other."""
        return unit(SOURCE, self.unit).key, self.title, self.leads


class _Wrong(Exception):
    """A row is wrong; the message says what is."""


def read(content: bytes) -> list[Row]:
    """The rows of a file. Raises Unreadable, which names every wrong one, by its line."""
    if len(content) > BYTES_MOST:
        raise Unreadable(f"The file has more than {BYTES_MOST // 1_000_000} MB.")
    lines = _lines(decoded(content))
    rows: list[Row] = []
    mistakes: list[str] = []
    for line, cells in lines:
        try:
            rows.append(_row(line, cells))
        except _Wrong as error:
            mistakes.append(f"line {line}: {error}")
    return agreed(rows, {}, mistakes)


def agreed(rows: Sequence[Row], known: Mapping[str, str], mistakes: Sequence[str] = ()) -> list[Row]:
    """The rows, each person once; `known` tells whose addresses are whose. Raises Unreadable where two contradict."""
    people: dict[str, Row] = {}
    leaders: dict[str, Row] = {}
    wrong = list(mistakes)
    for row in rows:
        who, (key, _, _) = known.get(row.person, row.person), row.says
        first = people.setdefault(who, row)
        if first.says != row.says:
            wrong.append(f"line {row.line}: says otherwise than line {first.line} of the same person")
        elif row.leads and known.get(leaders.setdefault(key, row).person, leaders[key].person) != who:
            wrong.append(f"line {row.line}: names another one who leads the unit than line {leaders[key].line}")
    if wrong:
        more = [f"… and {len(wrong) - TOLD_MOST} more"] if len(wrong) > TOLD_MOST else []
        raise Unreadable(
            "\n".join([*wrong[:TOLD_MOST], *more, "Nothing was imported: mend these lines, and import it again."])
        )
    return list(people.values())


def decoded(content: bytes) -> str:
    """The text of a file, in whichever encoding Excel wrote it."""
    for encoding in ["utf-16"] if content.startswith((b"\xff\xfe", b"\xfe\xff")) else ["utf-8-sig", "cp1252"]:
        try:
            text = content.decode(encoding)
        except UnicodeError:
            continue
        if "\0" not in text:
            return text
    raise Unreadable("The file is no text in UTF-8 or Windows-1252: save it as “CSV UTF-8”, and import that.")


def _lines(text: str) -> Iterator[tuple[int, dict[str, str]]]:
    """Each line that says something, by its number, with its cells by their columns."""
    first = text.split("\n", 1)[0]
    told = re.fullmatch(r"sep=(.)\r?", first)  # by which Excel is told
    separator = told[1] if told else max(";,\t|", key=first.count)
    reader = csv.reader(StringIO(text, newline=""), delimiter=separator, strict=True)
    try:
        if told:
            next(reader)
        header = _header(next(reader, []))
        for cells in reader:
            if any(cell.strip() for cell in cells):
                row = {column: cell for column, cell in zip(header, cells, strict=False) if column}
                more = any(cell.strip() for cell in cells[len(header) :])
                yield reader.line_num, {**row, "": "more"} if more else row
    except csv.Error as error:
        raise Unreadable(f"line {reader.line_num}: {error}. Nothing was imported.") from error


def _header(cells: Sequence[str]) -> list[str]:
    """Which column each is; empty for what is not ours. Raises Unreadable."""
    header = [_CALLED.get("".join(cell.split()).casefold(), "") for cell in cells]
    for column in ("person", "unit"):
        if column not in header:
            raise Unreadable(
                f"The first line names no column “{column}” (or: {COLUMNS[column]}). Nothing was imported."
            )
    for column in COLUMNS:
        if header.count(column) > 1:
            raise Unreadable(f"The first line names the column “{column}” twice. Nothing was imported.")
    return header


def _row(line: int, cells: Mapping[str, str]) -> Row:
    if "" in cells:
        raise _Wrong("has more cells than the first line")
    person = cells.get("person", "").strip().casefold()
    if not person:
        raise _Wrong("names nobody: it needs an object id or an address")
    if len(person) > ADDRESS_MOST or not (_ID.fullmatch(person) or _ADDRESS.fullmatch(person)):
        raise _Wrong(f"{person[:60]!r} is neither an object id nor an address")
    name, title = _short("unit", cells.get("unit", "")), _short("title", cells.get("title", ""))
    if not name:
        raise _Wrong("names no unit")
    leads = cells.get("leads", "").strip().casefold()
    if leads not in _YES | _NO:
        raise _Wrong(f"{leads[:60]!r} under “leads” is neither yes nor no")
    return Row(line, person, name, title, leads in _YES)


def _short(column: str, text: str) -> str:
    if len(text) > 2 * rules.NAME_MOST or len(cleaned := rules.line(text)) > rules.NAME_MOST:
        raise _Wrong(f"its {column} has more than {rules.NAME_MOST} characters")
    return cleaned
