"""What stands in a cell of a CSV file that a spreadsheet opens: text stays text."""

FORMULAS = ("=", "+", "-", "@", "\t", "\r")  # what a spreadsheet would reckon with


def written(cell: object) -> str:
    """A cell's text; what would be a formula has a ' in front, and a number is none."""
    text = "" if cell is None else str(cell)
    return f"'{text}" if text.startswith(FORMULAS) and not isinstance(cell, int | float) else text
