"""The bots that are measured: what starts each, and what is said to it."""

import subprocess
import sys
import venv
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from bench.activities import APP_ID, TENANT
from bench.service import HOST, Service
from bench.tokens import ISSUER

ROOT = Path(__file__).parent.parent
PEERS = ROOT / "bench" / "requirements-peers.txt"
PEERS_VENV = ROOT / "var" / "bench-venv"
SERVER_CORE = 0
BENCH_CORE = 1

SENTENCE = ("Every morning we lost half an hour looking for notes.",)
STORY = (
    "tell a story",
    "Calmer handovers between shifts",
    "Every morning we lost half an hour looking for notes.",
    "We put one shared page at the top of the channel.",
    "Nobody searches any more, and patients wait less.",
    "45 min -> 10 min",
    "cancel",
)

Command = Callable[[int, Service], Sequence[str]]
Environment = Callable[[int, Service], Mapping[str, str]]


def nothing(port: int, service: Service) -> Mapping[str, str]:
    return {}


@dataclass(frozen=True)
class Contestant:
    """A bot under test. With `one_reply` a second reply to a turn fails the round."""

    key: str
    name: str
    command: Command
    script: Sequence[str] = SENTENCE
    environment: Environment = nothing
    health: str | None = None  # the path that answers 200 when the bot is ready; None: any answer will do
    signed: bool = False
    one_reply: bool = True
    data_dir: Path | None = None  # where its database lives, and where it runs
    database_core: int = SERVER_CORE
    replicas: int = 1  # with more, each conversation goes from one to the next, turn by turn


def generator_alone() -> Contestant:
    def command(port: int, service: Service) -> list[str]:
        return [sys.executable, "-m", "bench.responder", str(port), f"{HOST}:{service.port}"]

    return Contestant("generator", "generator alone", command)


def botbuilder() -> Contestant:
    return Contestant("botbuilder", "(a) botbuilder echo", _peer("botbuilder_echo"))


def agents() -> Contestant:
    return Contestant("agents", "(b) M365 Agents echo", _peer("agents_echo"))


def retold(data_dir: Path, database_core: int) -> Contestant:
    """Retold's real endpoint; run inside `data_dir`, where no `.env` of this working copy can reach it."""

    def environment(port: int, service: Service) -> dict[str, str]:
        return {
            "RETOLD_APP_ID": APP_ID,
            "RETOLD_APP_PASSWORD": "x",
            "RETOLD_TENANT_ID": TENANT,
            "RETOLD_DATA_DIR": str(data_dir),
            "RETOLD_HOST": HOST,
            "RETOLD_PORT": str(port),
            "RETOLD_OPENID_URL": f"{service.url}openid",
            "RETOLD_TOKEN_ISSUER": ISSUER,
            "RETOLD_SERVICE_HOSTS": f"{HOST}:{service.port}",
            "RETOLD_GRAPH_URL": "",
        }

    shared = database_core == SERVER_CORE
    return Contestant(
        key="retold" if shared else "retold_database_apart",
        name="Retold" if shared else f"Retold, database on core {database_core}",
        command=lambda port, service: [sys.executable, str(ROOT / "app.py"), "serve"],
        script=STORY,
        environment=environment,
        health="/healthz",
        signed=True,
        one_reply=False,
        data_dir=data_dir,
        database_core=database_core,
    )


def two_replicas(data_dir: Path) -> Contestant:
    """Two Retolds and their one Postgres, all on one core; each conversation alternates between them."""
    one = retold(data_dir, SERVER_CORE)
    return replace(one, key="retold_two_replicas", name="Retold, two replicas alternating", replicas=2)


def install_peers() -> None:
    """Makes the peers' own environment when it is missing or was made from other pins."""
    made_from = PEERS_VENV / PEERS.name
    if made_from.exists() and made_from.read_text() == PEERS.read_text():
        return
    venv.create(PEERS_VENV, clear=True, with_pip=True)
    subprocess.run([_python(PEERS_VENV), "-m", "pip", "install", "--quiet", "-r", PEERS], check=True)
    made_from.write_text(PEERS.read_text())


def _peer(name: str) -> Command:
    script = str(ROOT / "bench" / "peers" / f"{name}.py")
    return lambda port, service: [_python(PEERS_VENV), script, str(port)]


def _python(environment: Path) -> str:
    return str(environment / "bin" / "python")
