"""LibreTranslate against a small server of our own on this machine."""

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from dragoman.press.translate import EngineError, Pair
from dragoman.press.translate.engines.libretranslate import ENGINE, LibreTranslate


class Server:
    """Answers as LibreTranslate does; `answer` and `status` make it fail."""

    def __init__(self) -> None:
        self.asked: list[dict[str, Any]] = []
        self.status = 200
        self.answer: object = None
        self.languages: object = [
            {"code": "ru", "name": "Russian", "targets": ["en", "ru", "zh-Hans"]},
            {"code": "en", "name": "English", "targets": ["ru"]},
        ]
        server = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                self.reply(200, server.languages)

            def do_POST(self) -> None:
                payload = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                server.asked.append(payload)
                echoed = {"translatedText": [f"T:{text}" for text in payload["q"]]}
                self.reply(server.status, echoed if server.answer is None else server.answer)

            def reply(self, status: int, body: object) -> None:
                data = json.dumps(body).encode()
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

            def log_message(self, format: str, *args: object) -> None:
                pass

        self.http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.http.server_address[1]}"
        self.thread = threading.Thread(target=self.http.serve_forever, kwargs={"poll_interval": 0.01})
        self.thread.start()

    def close(self) -> None:
        self.http.shutdown()
        self.http.server_close()
        self.thread.join()


@pytest.fixture
def server() -> Iterator[Server]:
    running = Server()
    yield running
    running.close()


@pytest.fixture
def engine(server: Server) -> Iterator[LibreTranslate]:
    built = ENGINE.build({"url": server.url + "/", "api_key": "s3cret"})
    yield built
    built._door.close()


def test_it_works(server: Server, engine: LibreTranslate) -> None:
    answers = engine.translate(["Мост.", "Паром."], "ru-KZ", "en")
    assert [answer.text for answer in answers] == ["T:Мост.", "T:Паром."]
    assert server.asked == [
        {"q": ["Мост.", "Паром."], "source": "ru", "target": "en", "format": "text", "api_key": "s3cret"}
    ]


def test_pairs_are_what_the_server_says(engine: LibreTranslate) -> None:
    assert engine.pairs() == {Pair("ru", "en"), Pair("ru", "zh"), Pair("en", "ru")}


def test_long_articles_go_in_several_requests_in_order(server: Server, engine: LibreTranslate) -> None:
    texts = [f"{number} " + "слово " * 50 for number in range(90)]
    answers = engine.translate(texts, "ru", "en")
    assert [answer.text for answer in answers] == [f"T:{text}" for text in texts]
    assert len(server.asked) > 2
    assert all(sum(map(len, one["q"])) <= 4000 for one in server.asked)


@pytest.mark.parametrize(
    ("status", "answer", "retryable"),
    [
        (500, {"error": "trouble"}, True),
        (429, {"error": "slow down"}, True),
        (403, {"error": "Invalid API key s3cret"}, False),
        (200, {"translatedText": "one text"}, False),
        (200, {"translatedText": ["T:a", ""]}, False),
        (200, {"translatedText": ["T:a"]}, False),
        (200, ["T:a", "T:b"], False),
    ],
)
def test_a_failing_server_is_an_error(
    server: Server, engine: LibreTranslate, status: int, answer: object, retryable: bool
) -> None:
    server.status, server.answer = status, answer
    with pytest.raises(EngineError) as caught:
        engine.translate(["a", "b"], "ru", "en")
    assert caught.value.retryable is retryable
    assert "s3cret" not in str(caught.value)


def test_a_server_that_is_away_is_tried_again_later() -> None:
    running = Server()
    running.close()
    engine = ENGINE.build({"url": running.url})
    with pytest.raises(EngineError) as caught:
        engine.pairs()
    assert caught.value.retryable
    engine._door.close()


def test_a_strange_list_of_languages_gives_no_pair(server: Server, engine: LibreTranslate) -> None:
    server.languages = [1, {"code": 2}, {"name": "x"}]
    assert engine.pairs() == frozenset()


def test_a_server_of_another_kind_is_said(server: Server, engine: LibreTranslate) -> None:
    server.languages = {"hello": "world"}
    with pytest.raises(EngineError, match="url"):
        engine.pairs()


def test_it_says_whether_text_leaves_the_machine(engine: LibreTranslate) -> None:
    assert not engine.leaves_machine
    assert ENGINE.build({"url": "https://translate.example"}).leaves_machine


def test_without_an_address_it_is_not_ready() -> None:
    assert "url" in ENGINE.build({}).state().reason
    with pytest.raises(ValueError, match="http"):
        ENGINE.build({"url": "translate.example"})
