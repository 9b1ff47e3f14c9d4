"""A translation memory made, asked and given away from the command line."""

from pathlib import Path

from tests.cli.asking import call, lines

UNITS = [
    {
        "id": f"u{n}",
        "source": f"В порту стоит {n} больших кораблей.",
        "target": f"There are {n} big ships in the port.",
        "source_language": "ru",
        "target_language": "en",
    }
    for n in (5, 6, 7)
]
PAIR = {"source_language": "ru", "target_language": "en"}


def test_import_find_and_export_make_a_round(tmp_path: Path) -> None:
    (tmp_path / "units.jsonl").write_text(lines(UNITS), encoding="utf-8")
    taken = call("memory", "import", "units.jsonl", "--store", "m.db", folder=tmp_path)
    assert (taken.status, taken.out) == (0, "3 new units; the memory holds 3.\n")

    asked = [{"id": 1, "text": UNITS[0]["source"], **PAIR}, "x", {"id": 2, "text": "Совсем другое.", **PAIR}]
    words = ("memory", "find", "--jsonl", "--limit", "2", "--store", "m.db")
    found = call(*words, given=lines(asked), folder=tmp_path)
    assert found.status == 1
    assert [answer["id"] for answer in found.answers] == [1, None, 2]
    matches = found.answers[0]["matches"]
    assert (matches[0]["unit"], matches[0]["score"], matches[0]["target"]) == ("u5", 100, UNITS[0]["target"])
    assert len(matches) == 2
    assert found.answers[2]["matches"] == []

    given = call("memory", "export", "out.tmx", "--store", "m.db", folder=tmp_path)
    assert (given.status, given.answer["units"]) == (0, 3)
    again = call("memory", "import", "out.tmx", "--store", "n.db", folder=tmp_path)
    assert again.out == "3 new units; the memory holds 3.\n"
    assert call("memory", "export", "--store", "m.db", folder=tmp_path).out.startswith("<?xml")
    refused = call("memory", "export", "out.tmx", "--store", "m.db", folder=tmp_path)
    assert refused.status == 2


def test_the_default_store_lies_in_the_data_folder(tmp_path: Path) -> None:
    call("memory", "import", "-", given=lines(UNITS), folder=tmp_path)
    assert (tmp_path / "data" / "memory.sqlite3").exists()
    one = call("memory", "find", "-", "--from", "ru", "--to", "en", given=UNITS[1]["source"], folder=tmp_path)
    assert one.answer["matches"][0]["unit"] == "u6"


def test_a_bad_line_names_itself_and_what_came_before_is_kept(tmp_path: Path) -> None:
    given = lines([UNITS[0], {"id": "x", "source": "без перевода"}, UNITS[1]])
    ended = call("memory", "import", "-", "--store", "m.db", given=given, folder=tmp_path)
    assert ended.status == 1
    assert "Line 2" in ended.err
    exported = call("memory", "export", "--store", "m.db", folder=tmp_path).out
    assert exported.count("<tu ") == 1


def test_a_broken_tmx_is_one_sentence(tmp_path: Path) -> None:
    ended = call("memory", "import", "-", "--store", "m.db", given="<tmx><body>", folder=tmp_path)
    assert ended.status == 1
    assert len(ended.err.splitlines()) == 1
    assert "TMX" in ended.err
