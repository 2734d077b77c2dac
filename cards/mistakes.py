"""The mistakes of a form: each beside its input, and all of them counted above Save."""

from collections.abc import Collection, Mapping, Sequence

from microsoft_teams.cards import CardElement, Column, ColumnSet

from cards import parts
from cards.parts import Input
from texts import Words


def counted(inputs: Sequence[str], words: Words) -> list[CardElement]:
    """How many mistakes there are, and in which inputs; nothing where there are none."""
    said = words("form-mistakes", count=len(inputs), fields=words.listed(inputs)) if inputs else ""
    return [parts.problem(said)] if said else []


def named(wrong: Collection[str], called: Mapping[str, str]) -> list[str]:
    """What the inputs with a mistake are `called`, in the order in which they stand in the form."""
    return [name for id, name in called.items() if id in wrong]


def abreast(wrong: Mapping[str, str], *inputs: Input) -> list[CardElement]:
    """Inputs beside each other; one below the other where a mistake needs the room."""
    marked = [parts.marked(wrong.get(str(each.id), ""), each) for each in inputs]
    if any(each.id in wrong for each in inputs):
        return marked
    columns = [Column(width="stretch", items=[each], vertical_content_alignment="Bottom") for each in marked]
    return [ColumnSet(spacing="Medium", columns=columns)]
