"""What every table's class has to be, whatever is in it."""

from sqlmodel import SQLModel

import stories.library
from stories.pieces import Story
from tests.stories.making import HERE, MONDAY

assert stories.library  # loads the tables


def every() -> list[type[SQLModel]]:
    found = [mapper.class_ for mapper in SQLModel._sa_registry.mappers]
    return [each for each in found if each.__module__.startswith("stories.")]


def test_every_row_has_its_tenant() -> None:
    assert {each.__name__ for each in every() if "tenant" not in each.model_fields} == set()


def test_an_empty_list_is_copied_and_not_made() -> None:
    """pydantic looks at a factory's signature each time it makes a row: two lists were two thirds of a draft's cost."""
    made = {
        f"{each.__name__}.{name}"
        for each in every()
        for name, field in each.model_fields.items()
        if field.default_factory in (list, dict)
    }
    assert made == set()


def test_two_rows_share_no_list() -> None:
    one, other = (Story(tenant=HERE, author_id="a", author_name="A", language="en", created_at=MONDAY) for _ in "ab")
    one.steps.append("Ask the night shift.")
    assert (one.steps, other.steps) == (["Ask the night shift."], [])
