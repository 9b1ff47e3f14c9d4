"""The search index: a table of tokens, and the full-text index of the database at hand over it.

SQLite: an FTS5 table whose content is `store_searchrow`, kept in step by triggers. A later migration that makes
`store_searchrow` anew (Django does so to alter a column on SQLite) has to make the triggers anew too: call `forwards`.
PostgreSQL: a `tsvector` column with a GIN index, kept in step by a trigger that puts the tokens in as they are: PostgreSQL's
own parser never sees them, so both databases find the same. A position beyond 16,383 counts as that one.
"""

import django.db.models.deletion
from django.db import migrations, models

SQLITE = (
    """
    CREATE VIRTUAL TABLE IF NOT EXISTS store_searchindex USING fts5(
        head, body, original,
        content='store_searchrow', content_rowid='publication_id',
        tokenize="unicode61 remove_diacritics 0 tokenchars ''''"
    )
    """,
    """
    CREATE TRIGGER store_searchrow_added AFTER INSERT ON store_searchrow BEGIN
        INSERT INTO store_searchindex(rowid, head, body, original)
        VALUES (new.publication_id, new.head, new.body, new.original);
    END
    """,
    """
    CREATE TRIGGER store_searchrow_removed AFTER DELETE ON store_searchrow BEGIN
        INSERT INTO store_searchindex(store_searchindex, rowid, head, body, original)
        VALUES ('delete', old.publication_id, old.head, old.body, old.original);
    END
    """,
    """
    CREATE TRIGGER store_searchrow_changed AFTER UPDATE ON store_searchrow BEGIN
        INSERT INTO store_searchindex(store_searchindex, rowid, head, body, original)
        VALUES ('delete', old.publication_id, old.head, old.body, old.original);
        INSERT INTO store_searchindex(rowid, head, body, original)
        VALUES (new.publication_id, new.head, new.body, new.original);
    END
    """,
)
SQLITE_BACK = (
    "DROP TRIGGER IF EXISTS store_searchrow_added",
    "DROP TRIGGER IF EXISTS store_searchrow_removed",
    "DROP TRIGGER IF EXISTS store_searchrow_changed",
    "DROP TABLE IF EXISTS store_searchindex",
)
POSTGRESQL = (
    "ALTER TABLE store_searchrow ADD COLUMN vector tsvector NOT NULL DEFAULT ''::tsvector",
    "CREATE INDEX search_vector ON store_searchrow USING gin (vector)",
    r"""
    CREATE FUNCTION store_search_vector(head text, body text, original text) RETURNS tsvector
    LANGUAGE sql IMMUTABLE AS $$
        SELECT coalesce(string_agg(lexeme || ':' || places, ' '), '')::tsvector
        FROM (
            SELECT '''' || replace(replace(token, '\', '\\'), '''', '''''') || '''' AS lexeme,
                   array_to_string((array_agg(least(place, 16383) || weight ORDER BY place))[1:255], ',') AS places
            FROM (
                SELECT token, weight, row_number() OVER (ORDER BY weight, number) AS place
                FROM (
                    SELECT token, 'A' AS weight, number
                    FROM unnest(string_to_array(head, ' ')) WITH ORDINALITY AS one(token, number)
                    UNION ALL
                    SELECT token, 'B', number
                    FROM unnest(string_to_array(E'\uE000 ' || body, ' ')) WITH ORDINALITY AS two(token, number)
                    UNION ALL
                    SELECT token, 'C', number
                    FROM unnest(string_to_array(E'\uE000 ' || original, ' ')) WITH ORDINALITY AS three(token, number)
                ) AS tokens
            ) AS placed
            WHERE token NOT IN ('', E'\uE000')
            GROUP BY token
        ) AS lexemes
    $$
    """,
    """
    CREATE FUNCTION store_searchrow_vector() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        new.vector := store_search_vector(new.head, new.body, new.original);
        RETURN new;
    END
    $$
    """,
    """
    CREATE TRIGGER store_searchrow_changed BEFORE INSERT OR UPDATE ON store_searchrow
    FOR EACH ROW EXECUTE FUNCTION store_searchrow_vector()
    """,
)
POSTGRESQL_BACK = (
    "DROP TRIGGER IF EXISTS store_searchrow_changed ON store_searchrow",
    "DROP FUNCTION IF EXISTS store_searchrow_vector()",
    "DROP FUNCTION IF EXISTS store_search_vector(text, text, text)",
    "DROP INDEX IF EXISTS search_vector",
    "ALTER TABLE store_searchrow DROP COLUMN vector",
)


def forwards(apps, schema_editor):
    _execute(schema_editor, SQLITE, POSTGRESQL)


def backwards(apps, schema_editor):
    _execute(schema_editor, SQLITE_BACK, POSTGRESQL_BACK)


def _execute(schema_editor, sqlite, postgresql):
    statements = sqlite if schema_editor.connection.vendor == "sqlite" else postgresql
    for statement in statements:
        schema_editor.execute(statement, None)


class Migration(migrations.Migration):
    dependencies = [("store", "0001_initial")]

    operations = [
        migrations.CreateModel(
            name="SearchRow",
            fields=[
                (
                    "publication",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        primary_key=True,
                        related_name="search",
                        serialize=False,
                        to="store.publicationrow",
                    ),
                ),
                ("edition", models.CharField(max_length=35)),
                ("section", models.CharField(blank=True, default="", max_length=40)),
                ("outlet", models.SlugField(max_length=80)),
                (
                    "language",
                    models.CharField(
                        db_comment="BCP 47 of `original`; blank: the edition's own", max_length=35
                    ),
                ),
                ("published_at", models.DateTimeField()),
                ("head", models.TextField()),
                ("body", models.TextField()),
                ("original", models.TextField(blank=True, default="")),
            ],
            options={
                "indexes": [
                    models.Index(fields=["edition", "-published_at"], name="search_newest"),
                    models.Index(fields=["edition", "language"], name="search_languages"),
                ],
            },
        ),
        migrations.RunPython(forwards, backwards),
    ]
