"""What is kept of a picture: small, upright, and nothing but what can be seen in it."""

from io import BytesIO

import pytest
from PIL import Image

from bot.developing import FACE, SMALL_MOST, WIDTH, developed, portrait
from stories.errors import NotAPicture, PictureBroken, PictureTooDetailed, StoryError
from tests.pictures import PDF, bomb, noisy, photo, saved

RED, BLUE = (220, 30, 30), (20, 40, 200)


def opened(picture: bytes) -> Image.Image:
    return Image.open(BytesIO(picture))


def alike(shown: object, wanted: tuple[int, int, int]) -> bool:
    """A JPEG is no exact copy."""
    assert isinstance(shown, tuple)
    return all(abs(one - other) < 16 for one, other in zip(shown, wanted, strict=True))


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "GIF"])
def test_keeps_a_picture_small_twice(kind: str) -> None:
    made = developed(photo(kind=kind) if kind != "GIF" else saved(Image.new("RGB", (1600, 1200), RED), "GIF"))
    kept, small = opened(made.picture), opened(made.small)
    assert (kept.format, small.format) == ("JPEG", "JPEG")
    assert (kept.width, kept.height) == (made.width, made.height) == (WIDTH, WIDTH * 3 // 4)
    assert len(made.small) <= SMALL_MOST


def test_a_picture_full_of_detail_still_travels_in_a_card() -> None:
    made = developed(noisy(2000, 1500))
    assert len(made.small) <= SMALL_MOST
    assert len(made.picture) < 1_000_000


def test_a_small_picture_stays_as_small_as_it_is() -> None:
    made = developed(photo(40, 30))
    assert (made.width, made.height) == (40, 30)


@pytest.mark.parametrize(
    ("orientation", "corner"),
    [(1, "top left"), (3, "bottom right"), (6, "top right"), (8, "bottom left")],
)
def test_is_upright_however_the_phone_was_held(orientation: int, corner: str) -> None:
    made = developed(photo(orientation=orientation))
    turned = orientation in (6, 8)
    assert (made.width < made.height) == turned
    kept = opened(made.picture)
    places = {
        f"{y} {x}": kept.getpixel((kept.width * at // 4, kept.height * down // 4))
        for x, at in (("left", 1), ("right", 3))
        for y, down in (("top", 1), ("bottom", 3))
    }
    assert [place for place, colour in places.items() if alike(colour, RED)] == [corner]
    assert sum(alike(colour, BLUE) for colour in places.values()) == 3


def test_says_nothing_of_where_by_whom_and_with_what_it_was_taken() -> None:
    sent = photo(xmp=b"<x:xmpmeta>Ada</x:xmpmeta>", icc_profile=b"profile of Ada")
    assert b"Ada" in sent
    made = developed(sent)
    for kept in (made.picture, made.small):
        assert b"Ada" not in kept
        assert b"Exif" not in kept
        assert {each for each in opened(kept).info if not str(each).startswith(("jfif", "progressi"))} == set()


def test_what_is_transparent_is_white() -> None:
    made = developed(saved(Image.new("RGBA", (20, 20), (220, 30, 30, 0)), "PNG"))
    assert alike(opened(made.picture).getpixel((10, 10)), (255, 255, 255))


def test_of_a_picture_that_moves_the_first_is_kept() -> None:
    frames = [Image.new("RGB", (50, 50), colour) for colour in (RED, BLUE)]
    made = developed(saved(frames[0], "GIF", save_all=True, append_images=frames[1:]))
    assert alike(opened(made.picture).getpixel((25, 25)), RED)


SMALL_GIF = saved(Image.new("RGB", (9, 9)), "GIF")
REFUSED: dict[str, tuple[bytes, type[StoryError]]] = {
    "a PDF": (PDF, NotAPicture),
    "nothing": (b"", NotAPicture),
    "text": (b"<svg xmlns='http://www.w3.org/2000/svg'/>", NotAPicture),
    "another kind of picture": (saved(Image.new("RGB", (9, 9)), "TIFF"), NotAPicture),
    "half a photo": (photo()[:9_000], PictureBroken),
    "a photo with something else in it": (photo()[:3_000] + b"\0" * 9_000, PictureBroken),
    "a bomb": (bomb(50_000, 50_000), PictureTooDetailed),
    "more pixels than are held at once": (bomb(5_500, 5_500), PictureTooDetailed),
    "a bomb that is only broken": (bomb(3_000, 3_000), PictureBroken),
    "a bomb that is a GIF": (SMALL_GIF[:6] + b"\xff" * 4 + SMALL_GIF[10:], PictureTooDetailed),
}


@pytest.mark.parametrize(("sent", "error"), REFUSED.values(), ids=REFUSED)
def test_refuses_what_is_no_picture(sent: bytes, error: type[StoryError]) -> None:
    with pytest.raises(error):
        developed(sent)


def test_a_face_is_a_small_square() -> None:
    face = portrait(photo(240, 240, orientation=6))
    assert opened(face).size == (FACE, FACE)
    assert len(face) < 3_000
    with pytest.raises(NotAPicture):
        portrait(b"<html>")
