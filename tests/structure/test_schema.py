"""The migrations make the very tables that tables.py describes, and put nothing in them."""

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Engine, func, select

from webapp import app
from webapp.db import Base


def test_the_migrated_schema_is_the_tables(engine: Engine) -> None:
    app.load_tables()

    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        differences = compare_metadata(context, Base.metadata)

    assert differences == []


def test_the_migrations_leave_every_table_empty(engine: Engine) -> None:
    app.load_tables()

    with engine.connect() as connection:
        counts = {
            table.name: connection.scalar(select(func.count()).select_from(table))
            for table in Base.metadata.sorted_tables
        }

    assert counts == dict.fromkeys(counts, 0)
