"""The faces of those who told something: asked for seldom, drawn small, and that there is none is remembered."""

from datetime import timedelta

from stories.photos import face_at
from stories.pieces import Status
from stories.tables.people import Person
from tests.bot.graph.conftest import Office
from tests.connector import TENANT
from tests.graph import Fault
from tests.pictures import PDF, photo
from tests.stories.making import a_story


async def told(office: Office, *people: str, listed: bool = True, status: Status = Status.published) -> None:
    """These people told a story, and the directory has them."""
    async with office.database.library(TENANT) as library:
        for id in people:
            office.graph.person(id)
            library.session.add(Person(tenant=TENANT, id=id, name=id, language="en", listed=listed))
            await library.add(a_story(tenant=TENANT, author_id=id, status=status, published_at=office.clock()))


async def faces(office: Office) -> dict[str, str]:
    async with office.database.library(TENANT) as library:
        return await library.photos.faces(["ada", "ben", "cyd", "dan"])


async def test_asks_for_the_faces_of_those_who_told_something(office: Office) -> None:
    await told(office, "ada", "ben")
    await told(office, "cyd", status=Status.draft)
    await office.talks("dan", listed=True)
    office.graph.photos = {id: photo(96, 96) for id in ("ada", "cyd", "dan")}
    await office.reads()
    assert {path.split("/")[3] for path in office.graph.asked_for("photos")} == {"ada", "ben"}
    assert [(id, url[:23]) for id, url in (await faces(office)).items()] == [("ada", "data:image/jpeg;base64,")]


async def test_remembers_for_a_week_what_was_answered(office: Office) -> None:
    await told(office, "ada", "ben")
    office.graph.photos["ada"] = photo(96, 96)
    reader = await office.reads()
    for day in range(1, 8):
        await office.a_day_later(reader)
        assert len(office.graph.asked_for("photos")) == (2 if day < 7 else 4), day
    office.graph.photos = {"ben": photo(96, 96)}
    office.clock.now += timedelta(days=7)
    await office.reads(reader)
    assert list(await faces(office)) == ["ben"]


async def test_what_is_no_picture_is_no_face(office: Office) -> None:
    await told(office, "ada")
    office.graph.photos["ada"] = PDF
    await office.reads()
    assert await faces(office) == {}
    assert (await office.part("faces")).reason == ""


async def test_a_face_that_changed_keeps_its_address(office: Office) -> None:
    await told(office, "ada")
    office.graph.photos["ada"] = photo(96, 96)
    reader = await office.reads()
    office.database.site = "https://retold.example"
    before = await faces(office)
    office.graph.photos["ada"] = photo(96, 48)
    office.clock.now += timedelta(days=8)
    await office.reads(reader)
    assert await faces(office) == before
    assert before["ada"].startswith("https://retold.example/face/")


async def test_who_left_has_no_face_here_any_more(office: Office) -> None:
    await told(office, "ada")
    office.graph.photos["ada"] = photo(96, 96)
    reader = await office.reads()
    office.database.site = "https://retold.example"
    key = (await faces(office))["ada"].rsplit("/", 1)[1]
    async with office.database.session() as session:
        assert await face_at(session, key)
    office.graph.remove("ada")
    await office.a_day_later(reader)
    assert await faces(office) == {}
    async with office.database.session() as session:
        assert await face_at(session, key) is None


async def test_many_tellers_are_asked_for_a_few_at_a_time(office: Office) -> None:
    await told(office, *(f"teller-{n:03}" for n in range(45)))
    await office.reads()
    assert len(office.graph.asked_for("photos")) == 45
    assert office.graph.most_at_once <= 8


async def test_a_permission_that_is_not_granted_switches_off_the_faces_alone(office: Office) -> None:
    await told(office, "ada")
    office.graph.faults.append(Fault(403, path="photos"))
    await office.reads()
    assert "permission" in (await office.part("faces")).reason
    assert (await office.part("people")).reason == ""
    assert await office.person("ada") is not None
