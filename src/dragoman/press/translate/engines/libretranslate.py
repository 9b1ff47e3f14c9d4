"""LibreTranslate (or Argos behind the same interface) over HTTP: one's own server or somebody else's.

Source: https://docs.libretranslate.com/api/
"""

import json
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any
from urllib.parse import urlsplit

from dragoman.press.outbound import Door, DoorSettings, OutboundError
from dragoman.press.translate.engine import EngineError, EngineState, Proposal, nothing_empty
from dragoman.press.translate.pair import Pair, base_of

LOOPBACK = ("localhost", "127.0.0.1", "::1")
_MOST_TEXTS, _MOST_CHARACTERS = 40, 4000
"""Of one request: servers commonly refuse more."""

_CODES = {"no": "nb", "zh": "zh-Hans"}
"""Our base language → the server's code, where it has that and not ours."""


class LibreTranslate:
    """One server. Its address is asked about its languages once, when they are first needed."""

    name = "libretranslate"
    keeps_placeholders = False

    def __init__(self, *, url: str, door: Door, api_key: str = "", timeout_seconds: float = 120.0) -> None:
        """url: of the server, without `/translate`. api_key: "" where the server asks for none."""
        self._url = url.rstrip("/")
        self._door = door
        self._api_key = api_key
        self._timeout_seconds = timeout_seconds
        self._lock = threading.Lock()
        self._known: Mapping[str, frozenset[str]] | None = None

    @property
    def leaves_machine(self) -> bool:
        """True unless the server is on this machine."""
        return (urlsplit(self._url).hostname or "") not in LOOPBACK

    def version(self) -> str:
        """The server does not say which it is."""
        return ""

    def state(self) -> EngineState:
        """Ready when an address is set; whether the server answers is known when it is asked."""
        if not self._url:
            return EngineState(
                ready=False, reason="LibreTranslate needs the address of a server: set its url."
            )
        return EngineState(ready=True)

    def pairs(self) -> frozenset[Pair]:
        """What the server offers. Raises EngineError when it cannot be asked."""
        return frozenset(
            Pair(base_of(source), base_of(target))
            for source, targets in self._languages().items()
            for target in targets
            if base_of(source) != base_of(target)
        )

    def translate(
        self, texts: Sequence[str], source_language: str, target_language: str
    ) -> tuple[Proposal, ...]:
        """In as few requests as the server's usual bounds allow. Scores are None.

        Raises EngineError: retryable when the server is away or busy.
        """
        codes = self._code(source_language), self._code(target_language)
        answers: list[Proposal] = []
        for batch in _batches(texts):
            answers += self._translate(batch, *codes)
        proposals = tuple(answers)
        nothing_empty(texts, proposals, engine="LibreTranslate")
        return proposals

    def close(self) -> None:
        """The door belongs to whoever opened it; nothing of one's own is open."""

    def _translate(self, batch: Sequence[str], source: str, target: str) -> list[Proposal]:
        payload: dict[str, Any] = {"q": list(batch), "source": source, "target": target, "format": "text"}
        if self._api_key:
            payload["api_key"] = self._api_key
        answer = self._asked(lambda: self._door.post_json(
            f"{self._url}/translate", payload, timeout_seconds=self._timeout_seconds
        ))  # fmt: skip
        translated = answer.get("translatedText") if isinstance(answer, dict) else None
        if not isinstance(translated, list) or not all(isinstance(text, str) for text in translated):
            raise EngineError("LibreTranslate answered without a list of translations.")
        nothing_empty(batch, [Proposal(text=text) for text in translated], engine="LibreTranslate")
        return [Proposal(text=text) for text in translated]

    def _code(self, language: str) -> str:
        base = base_of(language)
        known = self._languages()
        return next((code for code in (language, base, _CODES.get(base, base)) if code in known), base)

    def _languages(self) -> Mapping[str, frozenset[str]]:
        """Source language code → codes of its targets, as the server writes them."""
        with self._lock:
            if self._known is None:
                self._known = _read_languages(self._asked(self._get_languages))
            return self._known

    def _get_languages(self) -> Any:
        page = self._door.get(f"{self._url}/languages", accept="application/json")
        try:
            return json.loads(page.body)
        except ValueError:
            raise EngineError("LibreTranslate's list of languages is not JSON; is the url right?") from None

    def _asked(self, call: Callable[[], Any]) -> Any:
        try:
            return call()
        except OutboundError as error:
            reason = str(error).replace(self._api_key, "…") if self._api_key else str(error)
            raise EngineError(
                f"LibreTranslate: {reason}",
                retryable=error.retryable,
                retry_after_seconds=error.retry_after_seconds,
            ) from error


def _read_languages(answer: Any) -> Mapping[str, frozenset[str]]:
    if not isinstance(answer, list):
        raise EngineError("LibreTranslate's list of languages is no list; is the url right?")
    rows = [row for row in answer if isinstance(row, dict) and isinstance(row.get("code"), str)]
    everything = [row["code"] for row in rows]
    return {
        row["code"]: frozenset(
            code
            for code in (row.get("targets") or everything)
            if isinstance(code, str) and code != row["code"]
        )
        for row in rows
    }


def _batches(texts: Sequence[str]) -> Iterator[Sequence[str]]:
    """The texts in order, few and short enough for one request each; one that is too long goes alone."""
    batch: list[str] = []
    for text in texts:
        if batch and (len(batch) == _MOST_TEXTS or sum(map(len, batch)) + len(text) > _MOST_CHARACTERS):
            yield batch
            batch = []
        batch.append(text)
    if batch:
        yield batch


class LibreTranslateFactory:
    """Builds the engine; the address is the operator's word that its host may be gone to, also in one's own network."""

    options: Mapping[str, str] = MappingProxyType(
        {
            "url": "address of the server, for example http://localhost:5000",
            "api_key": "key, where the server asks for one",
            "timeout_seconds": "for one request, default 120",
        }
    )

    def build(self, options: Mapping[str, str]) -> LibreTranslate:
        """Raises ValueError when url is given and is no http(s) address, or timeout_seconds is no positive number."""
        url = options.get("url", "").strip()
        parts = urlsplit(url)
        if url and (parts.scheme not in ("http", "https") or not parts.hostname):
            raise ValueError(f"LibreTranslate's url must begin with http:// or https://, not {url!r}.")
        seconds = float(options.get("timeout_seconds") or 120)
        if not seconds > 0:
            raise ValueError("LibreTranslate's timeout_seconds must be greater than 0.")
        hosts = (parts.netloc.rsplit("@", 1)[-1], parts.hostname) if parts.hostname else ()
        settings = DoorSettings(
            private_hosts=hosts, delay_seconds=0.0, respect_robots=False, timeout_seconds=seconds
        )
        return LibreTranslate(
            url=url, door=Door(settings), api_key=options.get("api_key", ""), timeout_seconds=seconds
        )


ENGINE = LibreTranslateFactory()
