"""Going to one step of the tables, forwards or back."""

from collections.abc import Callable

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

from stories.database import MIGRATIONS, Database


async def upgrade(database: Database, revision: str) -> None:
    await _go(database, lambda config: command.upgrade(config, revision))


async def downgrade(database: Database, revision: str) -> None:
    await _go(database, lambda config: command.downgrade(config, revision))


async def _go(database: Database, there: Callable[[Config], None]) -> None:
    def go(connection: Connection) -> None:
        config = Config()
        config.set_main_option("script_location", str(MIGRATIONS))
        config.attributes["connection"] = connection
        there(config)

    async with database.engine.begin() as connection:
        await connection.run_sync(go)
