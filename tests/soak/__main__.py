"""python -m tests.soak: one soak, its figures, and what does not add up; exit code 1 where anything does not."""

import asyncio
import logging
import signal
from collections import Counter
from typing import Annotated

import typer

from tests.connector import PER_TENANT
from tests.soak.plan import Plan
from tests.soak.run import Report, soak

SHOWN = 40  # findings; the others are counted


def main(
    seed: Annotated[int, typer.Option(help="Every decision comes from it.")] = 1,
    seconds: Annotated[float, typer.Option(help="Of work, at least.")] = 300,
    kills: Annotated[int, typer.Option(help="Processes killed on the way.")] = 60,
    deliveries: Annotated[int, typer.Option(help="That are to be made before it ends.")] = 0,
    uncertain: Annotated[str, typer.Option(help="RETOLD_UNCERTAIN: hold or resend.")] = "hold",
    people: Annotated[int, typer.Option()] = 8,
    channels: Annotated[int, typer.Option()] = 24,
    per_tenant: Annotated[int, typer.Option(help="Calls that the platform takes in a second.")] = PER_TENANT,
) -> None:
    """Lets people work with Retold while everything around it breaks, and looks whether it adds up."""
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    plan = Plan(
        seed=seed,
        seconds=seconds,
        kills=kills,
        deliveries=deliveries,
        uncertain="resend" if uncertain == "resend" else "hold",
        people=people,
        channels=channels,
        per_tenant=per_tenant,
    )
    report = asyncio.run(_interruptible(plan))
    for name, figure in report.figures.items():
        typer.echo(f"{name:>20}  {figure}")
    typer.echo(f"{'findings':>20}  {dict(Counter(finding.kind.value for finding in report.findings)) or 'none'}")
    for finding in report.findings[:SHOWN]:
        typer.echo(f"  {finding.kind}: {finding.about}")
    raise SystemExit(bool(report.findings))


async def _interruptible(plan: Plan) -> Report:
    """SIGTERM ends it as Ctrl-C does: with everything that it started."""
    task = asyncio.current_task()
    assert task is not None
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
    return await soak(plan, typer.echo)


if __name__ == "__main__":
    typer.run(main)
