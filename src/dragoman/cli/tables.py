"""Lists for people and programs: a table on a terminal, tab-separated lines in a pipe, JSON when asked for."""

import json
import sys
from collections.abc import Mapping, Sequence
from typing import Any

Row = Mapping[str, Any]


def show(rows: Sequence[Row], columns: Sequence[str], *, as_json: bool, empty: str) -> None:
    """Print rows. columns: what people see, in order; JSON has all. empty: the sentence for no rows."""
    if as_json:
        print(json.dumps(list(rows), ensure_ascii=False, indent=2))
    elif not rows:
        print(empty)
    elif sys.stdout.isatty():
        _table(rows, columns)
    else:
        print("\t".join(columns))
        for row in rows:
            print("\t".join(" ".join(_cell(row[column]).split()) for column in columns))


def _table(rows: Sequence[Row], columns: Sequence[str]) -> None:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(*(column.replace("_", " ") for column in columns), box=None, pad_edge=False)
    for row in rows:
        table.add_row(*(Text(_cell(row[column])) for column in columns))
    Console().print(table)


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list | tuple):
        return ", ".join(str(item) for item in value)
    return str(value)
