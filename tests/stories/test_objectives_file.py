"""objectives.toml: what an organisation may say there, and which line is wrong."""

import pytest

from stories.objectives import OBJECTIVES, Lead, Objective
from stories.objectives_file import WrongFile
from stories.objectives_file import read as read_with

LANGUAGES = ("en", "de", "es", "fr")


def read(text: str, languages: tuple[str, ...] = LANGUAGES) -> tuple[Objective, ...]:
    """Ours are called by their keys here, in small letters and without hyphens; "stories" is a command."""
    return read_with(text, languages, lambda key, language: key.replace("-", " "), {"Stories"}.__contains__)


GOOD = """
# ours
[customer-experience]
name = { en = "Guests", de = "Gäste" }
question = "What did the guest say?"
follow_up = 30

[digital-transformation]
on = false
leads = "outcome"

[safety-first]
name.en = "Safety first"
leads = "steps"
"""


def test_says_what_is_to_be_different() -> None:
    guests, digital, safety = read(GOOD)
    everywhere = dict.fromkeys(LANGUAGES, "What did the guest say?")
    assert guests == Objective("customer-experience", Lead.voice, 30, True, {"en": "Guests", "de": "Gäste"}, everywhere)
    assert digital == Objective("digital-transformation", Lead.outcome, 14, active=False)
    assert safety == Objective("safety-first", Lead.steps, 14, True, {"en": "Safety first"})
    assert guests.asks
    assert not safety.asks


def test_an_empty_question_asks_nothing_more() -> None:
    assert [each.asks for each in read('[customer-experience]\nquestion = ""\n')] == [False]
    assert [each.asks for each in read("[customer-experience]\nfollow_up = 3\n")] == [True]


def test_an_empty_file_says_nothing() -> None:
    assert read("") == ()


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[a\n", "line 1: "),
        ('[ok]\nname = "Fine"\n\n[ok]\n', "line 4: "),
        ('name = "Safety"\n', "line 1: name stands outside of a table"),
        ('\n\n[Safety]\nname = "Safety"\n', "line 3: [Safety]: small letters"),
        ('[all]\nname = "All"\n', "line 1: [all]: small letters"),
        ('["with space"]\nname = "S"\n', "line 1: [with space]: small letters"),
        ("[safety]\nleads = 'steps'\n", "line 1: [safety] needs a name"),
        ('[safety]\nname = "Safety"\n\nfollow-up = 3\n', "line 4: follow-up is none of name, question"),
        ('[safety]\nname = "Safety"\nfollow_up = 91\n', "line 3: follow_up: a number of days from 1 to"),
        ('[safety]\nname = "Safety"\nfollow_up = "3"\n', "line 3: follow_up has to be a number"),
        ('[safety]\nname = "Safety"\nfollow_up = true\n', "line 3: follow_up has to be a number"),
        ('[safety]\nname = "Safety"\non = 1\n', "line 3: on has to be true or false"),
        ('[safety]\nname = "Safety"\nleads = "money"\n', "line 3: leads: "),
        ('[safety]\nname = { en = "Safety", pt = "Segurança" }\n', "line 2: name: pt is none of en, de, es, fr"),
        ('[safety]\nname = ["Safety"]\n', "line 2: name has to be a text"),
        ('[safety]\nname = "3"\n', "line 2: name: a number alone is no name"),
        ('[safety]\nname = "**Safety**"\n', "line 2: name: "),
        ('[safety]\nleads = "steps"\nname.de = "Stories"\n', "line 3: name: whoever types that name tells Retold"),
        (f'[safety]\nname = "{"x" * 41}"\n', "line 2: name: "),
        ('[safety]\nname = "S"\n[safety.question]\nen = "<b>"\n', "line 3: question: "),
        ("".join(f"[{each.key}]\non = false\n" for each in OBJECTIVES), "line 1: every objective is switched off"),
        ("".join(f'[goal-{n}]\nname = "Goal {n}"\n' for n in range(8)), "line 15: 12 objectives are the most"),
        (f'[a]\nname = "Care"\nfollow_up = {"9" * 5_000}\n', "exceeds the limit"),
        ('[a]\nname = "Care"\n[b]\nname = "cáre"\n', "line 4: in en, [b] has the name of [a]"),
        ('[a]\nname = "Customer experience"\n', "line 2: in en, [a] has the name of [customer-experience]"),
        ('[a]\nname.de = "Pflege"\nname.en = "Care"\n[b]\nname = { en = "Help", de = "Pflege" }\n', "line 5: in de,"),
    ],
)
def test_what_is_wrong_is_named_with_its_line(text: str, says: str) -> None:
    with pytest.raises(WrongFile) as wrong:
        read(text)
    assert str(wrong.value).startswith(says), wrong.value
    assert "\n" not in str(wrong.value)
