import psycopg

from tests import databases


def test_emptying_deletes_every_row_and_starts_numbers_anew(migrated_postgresql: str) -> None:
    with psycopg.connect(migrated_postgresql, autocommit=True) as connection:
        connection.execute("CREATE TABLE parents (id serial PRIMARY KEY)")
        connection.execute("CREATE TABLE children (parent int REFERENCES parents (id))")
        connection.execute("INSERT INTO parents DEFAULT VALUES")
        connection.execute("INSERT INTO children VALUES (1)")

        databases.empty(migrated_postgresql)

        connection.execute("INSERT INTO parents DEFAULT VALUES")
        assert connection.execute("SELECT id FROM parents").fetchall() == [(1,)]
        assert connection.execute("SELECT parent FROM children").fetchall() == []
        connection.execute("DROP TABLE parents, children")
