"""How the program speaks, ends and fails, whatever the command."""

import contextlib
import importlib
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from dragoman import __version__
from dragoman.cli import failures
from dragoman.cli.words import all_words
from tests.cli.asking import ask, call, command, environment, lines


def test_version() -> None:
    assert ask("--version").out == f"dragoman {__version__}\n"


def test_help_names_every_command_once() -> None:
    told = ask("--help").out
    for name in commands():
        assert f"\n    {name} " in told or f"\n    {name}\n" in told


def commands() -> list[str]:
    action = next(action for action in all_words()._actions if action.dest == "command")
    assert action.choices is not None
    return sorted(str(choice) for choice in action.choices)


@pytest.mark.parametrize("name", commands())
def test_every_command_has_help(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        all_words().parse_args([name, "--help"])
    assert ended.value.code == 0
    assert name in capsys.readouterr().out


def test_an_unknown_command_names_the_nearest() -> None:
    ended = ask("detcet", "x")
    assert (ended.status, ended.out) == (2, "")
    assert ended.err.count("\n") == 1
    assert "'detect'" in ended.err


def test_an_unknown_action_names_the_nearest() -> None:
    assert "'import'" in ask("memory", "imprt", "x").err


@pytest.mark.parametrize("words", [(), ("detect",), ("detect", "--nonsense", "x")])
def test_asked_wrongly_ends_with_2(words: tuple[str, ...]) -> None:
    ended = ask(*words)
    assert (ended.status, ended.out) == (2, "")
    assert ended.err.strip().splitlines()[-1].endswith("--help`.")


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        (("detect", "none.txt"), 1, "none.txt"),
        (("detect", "."), 1, "folder"),
        (("feed", "page.html"), 1, "not a feed"),
        (("read", "empty"), 1, ""),
        (("detect", "latin1.txt"), 1, "UTF-8"),
        (("split", "text.txt", "--language", "rux"), 2, "'ru'"),
        (("translate", "text.txt", "--to", "en", "--engine", "apertum"), 2, "'apertium'"),
        (("translate", "text.txt"), 1, "--to"),
        (("mentions", "text.txt", "--names", "none.jsonl"), 1, "none.jsonl"),
        (("mentions", "text.txt", "--names", "text.txt"), 2, "line 1"),
        (("memory", "find", "text.txt", "--store", "none.db"), 2, "memory import"),
        (("memory", "find", "text.txt", "--store", "text.txt", "--from", "ru", "--to", "en"), 1, "text.txt"),
        (("memory", "find", "-", "--limit", "0"), 2, "limit"),
        (("compare", "text.txt"), 1, "record"),
    ],
)
def test_one_sentence_says_what_is_wrong(
    words: tuple[str, ...], status: int, said: str, tmp_path: Path
) -> None:
    (tmp_path / "text.txt").write_text("Привет, мир.", encoding="utf-8")
    (tmp_path / "latin1.txt").write_bytes("Grüße".encode("latin-1"))
    (tmp_path / "page.html").write_text("<html><body><p>Hello</p></body></html>", encoding="utf-8")
    (tmp_path / "empty").write_bytes(b"")
    ended = call(*words, folder=tmp_path)
    assert (ended.status, ended.out) == (status, "")
    assert said in ended.err
    assert len(ended.err.splitlines()) == 1
    assert "Traceback" not in ended.err
    assert "fault of Dragoman" not in ended.err


@pytest.mark.parametrize(
    ("toml", "said"),
    [("port = ", "not valid TOML"), ("prot = 1", "'port'"), ('port = "many"', "port should be a number")],
)
def test_bad_settings_are_one_sentence(toml: str, said: str, tmp_path: Path) -> None:
    (tmp_path / "dragoman.toml").write_text(toml, encoding="utf-8")
    ended = ask("engines", folder=tmp_path)
    assert (ended.status, ended.out) == (2, "")
    assert said in ended.err
    assert len(ended.err.splitlines()) == 1


def test_debug_shows_where(tmp_path: Path) -> None:
    assert "Traceback" in ask("--debug", "detect", "none", folder=tmp_path).err
    assert "Traceback" in ask("detect", "none", "--debug", folder=tmp_path).err


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_is_one_sentence(tmp_path: Path) -> None:
    with open("/dev/full", "wb") as full:
        ended = subprocess.run(
            command("detect", "-"), input=b"Hello", stdout=full, stderr=subprocess.PIPE, env=environment()
        )
    assert ended.returncode == 1
    assert ended.stderr.decode().splitlines() == [
        "dragoman: The disk is full; free some space and run the command again."
    ]


def test_a_reader_that_goes_away_is_no_error() -> None:
    given = lines([{"id": n, "text": "Добрий день, друзі мої"} for n in range(2000)]).encode()
    process = _start("detect", "--jsonl")
    assert process.stdin
    assert process.stdout
    assert process.stderr
    process.stdout.close()
    with contextlib.suppress(BrokenPipeError):
        process.stdin.write(given)
        process.stdin.flush()
    with contextlib.suppress(BrokenPipeError):
        process.stdin.close()
    assert process.wait(60) == 0
    assert process.stderr.read() == b""
    process.stderr.close()


def test_each_answer_is_there_before_the_next_question() -> None:
    process = _start("detect", "--jsonl")
    assert process.stdin
    assert process.stdout
    for n in range(3):
        process.stdin.write(lines([{"id": n, "text": "Добрий день, друзі мої"}]).encode())
        process.stdin.flush()
        assert process.stdout.readline().startswith(b'{"id": %d,' % n)
    process.stdin.close()
    assert process.wait(60) == 0
    for stream in (process.stdout, process.stderr):
        assert stream
        stream.close()


def test_an_interrupt_ends_quietly_with_130() -> None:
    process = _start("detect", "--jsonl")
    assert process.stdin
    assert process.stdout
    assert process.stderr
    process.stdin.write(b'{"id": 1, "text": "Hello there, all of you"}\n')
    process.stdin.flush()
    process.stdout.readline()  # it runs
    process.send_signal(signal.SIGINT)
    assert process.wait(60) == 130
    assert process.stderr.read() == b""
    for stream in (process.stdin, process.stdout, process.stderr):
        stream.close()


def _start(*words: str) -> "subprocess.Popen[bytes]":
    pipe = subprocess.PIPE
    return subprocess.Popen(command(*words), stdin=pipe, stdout=pipe, stderr=pipe, env=environment())


def test_lines_that_are_no_text_are_answered() -> None:
    given = b'\xff\xfe\n\n{"id": "s", "text": "\\ud800 hello there"}\n' + b"[" * 100_000 + b"\n{}\n"
    ended = ask("detect", "--jsonl", given=given)
    codes = [answer.get("error", {}).get("code") for answer in ended.answers]
    assert codes == ["bad_json", None, "bad_json", "missing_field"]
    assert ended.status == 1


def test_a_bar_on_a_terminal_leaves_the_answers_where_they_belong() -> None:
    ours, theirs = os.openpty()
    shown: list[bytes] = []

    def watch() -> None:
        with contextlib.suppress(OSError):  # how a terminal says that nobody writes to it any more
            while piece := os.read(ours, 65536):
                shown.append(piece)

    watching = threading.Thread(target=watch)
    watching.start()
    given = lines([{"id": n, "text": "Добрий день, друзі мої"} for n in range(20)]).encode()
    ended = subprocess.run(
        command("detect", "--jsonl"), input=given, stdout=subprocess.PIPE, stderr=theirs, env=environment()
    )
    os.close(theirs)
    watching.join()
    os.close(ours)
    assert (ended.returncode, len(ended.stdout.splitlines())) == (0, 20)
    assert b"records" in b"".join(shown)
    assert b'"language"' not in b"".join(shown)


def test_an_answer_is_one_line_for_every_reader() -> None:
    ended = call("detect", "--jsonl", given=lines([{"id": "a\x85b\u2028c\u2029d\ne", "text": "x"}]))
    assert len(ended.out.splitlines()) == 1
    assert ended.answers[0]["id"] == "a\x85b\u2028c\u2029d\ne"


@pytest.mark.parametrize("name", failures.KNOWN)
def test_every_known_failure_is_an_exception_that_exists(name: str) -> None:
    module, _, kind = name.rpartition(".")
    found = getattr(importlib.import_module(module), kind)
    assert issubclass(found, Exception)
    assert found.__module__ == module


def test_importing_every_family_is_cheap() -> None:
    heavy = [
        "django",
        "lxml",
        "numpy",
        "rich",
        "aiohttp",
        "babel",
        "rapidfuzz",
        "feedparser",
        "trafilatura",
        "pymorphy3",
        "selectolax",
    ]
    code = (
        "import sys; from dragoman.cli.words import all_words; all_words();"
        f"print([name for name in {heavy!r} if name in sys.modules])"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment())
    assert told.stdout.strip() == "[]"


@pytest.mark.parametrize("words", [("detect", "-"), ("split", "-", "--language", "ru")])
def test_languages_commands_load_no_portal_and_no_parsers(words: tuple[str, ...]) -> None:
    code = (
        "import sys; from dragoman.__main__ import main; main(sys.argv[1:]);"
        "print([name for name in ('django', 'lxml', 'aiohttp', 'rich', 'trafilatura') if name in sys.modules])"
    )
    told = subprocess.run(
        [sys.executable, "-c", code, *words],
        input="Привет",
        capture_output=True,
        text=True,
        env=environment(),
    )
    assert told.stdout.splitlines()[-1] == "[]"


def test_the_script_and_the_module_are_one(tmp_path: Path) -> None:
    script = Path(sys.executable).with_name("dragoman")
    if not os.access(script, os.X_OK):
        pytest.skip("not installed as a script")
    told = subprocess.run([script, "--version"], capture_output=True, text=True, env=environment())
    assert told.stdout == f"dragoman {__version__}\n"
