"""Faces: initials on a small round picture, the same for the same name."""

from base64 import b64decode
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as some
from PIL import Image

from cards.faces import face, initials


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
    assert Image.open(BytesIO(b64decode(data))).size == (64, 64)


def test_tells_people_apart() -> None:
    assert face("Ada Example").url == face("Ada Example").url
    assert len({face(name).url for name in ("Ada Example", "Anna Example", "Grace Example")}) == 3
