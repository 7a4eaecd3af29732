"""Runs Alembic's revisions against the database that webapp.db.migrate names."""

from alembic import context

import webapp.app
from webapp.db import Base, make_engine

webapp.app.load_tables()
engine = make_engine(context.config.attributes["url"])
with engine.connect() as connection:
    context.configure(
        connection=connection,
        target_metadata=Base.metadata,
        render_as_batch=engine.dialect.name == "sqlite",
        compare_type=True,
    )
    with context.begin_transaction():
        context.run_migrations()
    connection.commit()
engine.dispose()
