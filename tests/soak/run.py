"""One soak from beginning to end: the town, the server, the crew, the people, the hand; then the accountant."""

import asyncio
import re
import time
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

import aiohttp

from stories.tables.deliveries import DeliveryState
from tests.connector import APP_ID, ISSUER, TENANT
from tests.conversation import Door, Person
from tests.processes import free_port
from tests.soak import books
from tests.soak.accountant import Finding, Logs, crossings, findings
from tests.soak.crew import Member, crew
from tests.soak.diary import Diary, Puzzled
from tests.soak.employee import Employee
from tests.soak.hand import Hand, blows
from tests.soak.patience import GIVES_UP
from tests.soak.plan import Plan
from tests.soak.server import Server
from tests.soak.steward import Steward
from tests.soak.teams import Teams
from tests.soak.town import Town

SERVES, WORKERS = 2, 2
LONGER = 3.0  # times what was planned; then it ends, whatever was reached
HOME = 4 * GIVES_UP  # seconds in which everybody has finished what they had in hand
SETTLES = 600.0  # seconds, on a busy machine, in which everything is seen through, once nothing is broken any more

ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")

Tell = Callable[[str], None]


@dataclass
class Report:
    """What happened, and what does not add up."""

    figures: dict[str, object]
    findings: list[Finding]
    logs: Logs = field(repr=False)


async def soak(plan: Plan, tell: Tell = lambda sentence: None) -> Report:
    """Everything that is started here has ended when this returns, or raises."""
    async with AsyncExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory(prefix="retold-soak-")))
        server = await stack.enter_async_context(Server.open())
        town = await stack.enter_async_context(Town.open(plan.chance("platform"), plan.per_tenant))
        session = await stack.enter_async_context(aiohttp.ClientSession())
        ports = [free_port() for _ in range(SERVES)]
        members = _members(plan, folder, server.url, town, ports)
        await stack.enter_async_context(crew(members))
        tell(f"{len(members)} processes answer")
        diary, hand, closing = Diary(), Hand(members, server, town), asyncio.Event()
        teams = Teams(session, town, [f"http://127.0.0.1:{port}/api/messages" for port in ports], diary)
        began = time.monotonic()
        people = _people(plan, teams, closing)
        await _work(plan, people, hand, server.url, tell)
        worked = time.monotonic() - began
        all_settled = await books.settled(server.url, SETTLES)
        kept = await books.read(server.url)
        await asyncio.gather(*(member.leave() for member in members))
        logs = Logs(
            books=kept,
            landed=list(town.landed.values()),
            diary=diary,
            stops=[stop for member in members for stop in member.stops],
            fell=[fell for member in members for fell in member.fell],
            uncertain=plan.uncertain,
            stops_within=plan.stops_within,
        )
        found = findings(logs)
        if found:
            tell(_tails(folder))
            tell(_trails(folder, found))
    figures = {"seconds": round(worked), **_figures(plan, logs, hand, town, members), "settled": all_settled}
    return Report(figures, found, logs)


async def _work(plan: Plan, people: Sequence[Employee | Steward], hand: Hand, url: str, tell: Tell) -> None:
    """Until the time is over and so many deliveries were made; then people finish what they have in hand."""
    closing = people[0].closing
    async with asyncio.TaskGroup() as group:
        working = [group.create_task(each.works()) for each in people]
        printing = group.create_task(books.print_digests(url, plan.print_every, closing))
        try:
            async with asyncio.timeout(plan.seconds * LONGER):
                began = time.monotonic()
                await hand.work(blows(plan, len(hand.members)))
                while time.monotonic() - began < plan.seconds or await books.ask(url, books.COUNT) < plan.deliveries:
                    await asyncio.sleep(1)
        except TimeoutError:
            tell(f"the plan was not reached in {plan.seconds * LONGER:g} s")
        closing.set()
        hand.town.storm, hand.town.limits = 0.0, False  # what is put forward does not meet the limits it waited for
        tell("nothing is broken any more; what was begun is finished")
        _, late = await asyncio.wait([*working, printing], timeout=HOME)
        for task in late:
            task.cancel()
            people[0].diary.puzzled.append(Puzzled("somebody", "good night", f"not home {HOME:g} s later"))


def _members(plan: Plan, folder: Path, url: str, town: Town, ports: Sequence[int]) -> list[Member]:
    settings = {
        "RETOLD_APP_ID": APP_ID,
        "RETOLD_APP_PASSWORD": "secret",
        "RETOLD_TENANT_ID": TENANT,
        "RETOLD_DATABASE_URL": url,
        "RETOLD_OPENID_URL": town.openid_url,
        "RETOLD_TOKEN_ISSUER": ISSUER,
        "RETOLD_SERVICE_HOSTS": f"127.0.0.1:{town.port}",
        "RETOLD_GRAPH_URL": "",
        "RETOLD_UNCERTAIN": plan.uncertain,
    }
    serves = [
        Member(f"serve-{n}", ("serve", "--no-worker"), {**settings, "RETOLD_PORT": str(port)}, folder)
        for n, port in enumerate(ports, 1)
    ]
    return [*serves, *(Member(f"worker-{n}", ("worker",), settings, folder) for n in range(1, WORKERS + 1))]


def _people(plan: Plan, teams: Teams, closing: asyncio.Event) -> list[Employee | Steward]:
    town, diary = teams.platform, teams.diary
    door = Door(teams.session, "", town)

    def person(name: str) -> Person:
        return Person(door, f"{name} (example)", id=name)

    employees = [
        Employee(person(f"p{n:02}"), teams, town, diary, plan.chance(f"p{n:02}"), f"p{n:02}", closing)
        for n in range(plan.people)
    ]
    stewards = [
        Steward(
            person(f"s{n:02}").in_channel(f"19:{n:02}@thread.tacv2"),
            teams,
            town,
            diary,
            plan.chance(f"s{n:02}"),
            closing,
        )
        for n in range(plan.channels)
    ]
    return [*stewards, *employees]


def _figures(plan: Plan, logs: Logs, hand: Hand, town: Town, members: Sequence[Member]) -> dict[str, object]:
    states = Counter(DeliveryState(each.state).value for each in logs.books.deliveries)
    counts = sum((member.counts for member in members), Counter[str]())
    return {
        **{str(what): count for what, count in sorted(hand.counts.items())},
        "processes started": counts["started"],
        "slowest stop": f"{max((stop.took for stop in logs.stops), default=0):.1f} s of {len(logs.stops)}",
        "platform's faults": dict(town.faced),
        "deliveries": dict(states),
        "with doubts": sum(each.doubts > 0 for each in logs.books.deliveries),
        "cards landed": len(logs.unasked),
        "edits": sum(each.edits for each in logs.landed),
        "people": dict(logs.diary.counts),
        "answers": len(logs.diary.said),
        "crossed": crossings(logs),
    }


def _trails(folder: Path, found: Sequence[Finding]) -> str:
    """All that the processes logged of what the findings are about, in the order it happened."""
    ids = {id for finding in found for id in ID.findall(finding.about)}
    lines = [
        f"{line} [{log.stem}]"
        for log in folder.glob("*.log")
        for line in log.read_text(errors="replace").splitlines()
        if any(id in line for id in ids)
    ]
    return "\n".join(sorted(lines)) or "no process logged anything of what was found"


def _tails(folder: Path) -> str:
    """The last lines of what the processes logged."""
    return "\n".join(
        f"--- {log.name}\n" + "\n".join(log.read_text(errors="replace").splitlines()[-15:])
        for log in sorted(folder.glob("*.log"))
    )
