"""A minute of the soak: people work while processes are killed, stopped and frozen, the database pauses and restarts,
and the platform is cut off and misbehaves. How fast this machine is decides how much happens, not whether it adds up.
"""

from tests.soak.plan import Plan
from tests.soak.run import soak

# Starting, finishing and settling come on top. A machine that does ten things at once stops nothing within ten seconds.
MINUTE = Plan(seed=1, seconds=30, kills=4, people=4, channels=6, stops_within=25)


async def test_a_minute_adds_up() -> None:
    report = await soak(MINUTE)
    assert report.findings == [], report.figures
    assert report.figures["settled"], report.figures
    assert report.logs.diary.told, report.figures
