"""Faces: initials on a small round picture, the same for the same name."""

from base64 import b64decode
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as some
from PIL import Image

from cards.faces import face, initials, persona
from cards.parts import card


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Ada Example", "AE"),
        ("Grace Brewster Example", "GE"),
        ("Özlem Ünal", "OU"),
        ("Mononym", "M"),
        ("ada (guest)", "A"),
        ("王 小明", ""),
        ("", ""),
    ],
)
def test_has_the_first_and_the_last_initial(name: str, letters: str) -> None:
    assert initials(name) == letters


@given(some.text(max_size=200))
def test_is_a_tiny_picture_whatever_the_name(name: str) -> None:
    kind, data = str(face(name).url).split(",")
    assert kind == "data:image/png;base64"
    assert len(data) < 1_000
    assert Image.open(BytesIO(b64decode(data))).size == (48, 48)


def test_tells_people_apart() -> None:
    assert face("Ada Example").url == face("Ada Example").url
    assert len({face(name).url for name in ("Ada Example", "Anna Example", "Grace Example")}) == 3


def test_shows_the_directorys_photo_where_there_is_one() -> None:
    assert face("Ada Example", "https://retold.example/face/x").url == "https://retold.example/face/x"


def test_teams_draws_whom_its_directory_knows_and_others_draw_the_fallback() -> None:
    shown = [persona("Ada Example", "", id) for id in ("6b0a3f6e-6f4e-4f0f-9a55-00000000000b", "account:29:1", "")]
    known, *others = card(shown, summary="faces").written["body"]
    assert (known["name"], known["properties"]["displayName"]) == ("graph.microsoft.com/user", "Ada Example")
    assert known["fallback"] == others[0] == others[1]
    assert others[0]["type"] == "Image"
