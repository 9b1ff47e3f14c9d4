"""What of a printed line is no name: dates, times, numbers, addresses, places in front of reporters."""

import re

from dragoman.press.extract.dates.datewords import printed_dates
from dragoman.press.extract.wording.spotting import lowered
from dragoman.press.extract.wording.words import Words

_NO_NAME = re.compile(
    r"A-\s*A\+|(?<!\d)\d{1,2}[:.]\d{2}(?!\d)(?:\s*[ap]\.?m\.?)?|[\w.+-]+@[\w-]+\.[\w.-]+|(?<!\w)@\w+|https?://\S+|(?<=[^|\s])\s*\d+(?![^\W\d_])|\d{2,}",
    re.IGNORECASE,
)
_MONTH = re.compile(r"(?<!\w)([^\W\d_]{3,12})\.?(?=\s+(?:de\s+|del\s+)?\d)")
"""A month in front of a day or a year that is no full date with it."""
_EASTERN = re.compile(r"[\u3040-\u9fff\uac00-\ud7a3]")
_EASTERN_PLACE = re.compile(
    r"^[(\[]?[\uac00-\ud7a3]{1,8}\s?[=＝]\s?(?=[\uac00-\ud7a3]{2,5} ?(?:기자|특파원|통신원))"
    r"|[\[［〔【（(][\u3400-\u9fff]{1,4}[\]］〕】）)]\s?(?=[\u3400-\u9fff])"
    r"|[/／]\s?[\u3400-\u9fff]{2,6}(?:報導|报道|電|电)|\d{1,2}[時时點点]\s?(?:\d{1,2}分)?|(?<=\|)[日号號]"
    r"|^[【（(]?(?!写真|翻訳|構成|取材|聞き手|執筆|編集|撮影|文責|イラスト|特派員|記者)[\u30a0-\u30ff\u3400-\u9fff]{2,8}[＝=](?=[\u3400-\u9fff])"
)
"""A place in front of a reporter, a foreign author's country in brackets, where a Chinese report comes from, hours and days."""
_EASTERN_COUNT = re.compile(r"(?:阅读|閱讀|浏览|瀏覽|点击|點擊|评论|조회|댓글)\W{0,3}\d+")
_EASTERN_OUTLET = re.compile(
    r"[\u3400-\u9fff]{2,8}(?:晚报|日报|时报|早报|晨报|周刊|周报|新闻网|晚報|日報|時報|週刊|新聞網)(?=记者|記者)"
)
"""An outlet in front of its reporter: 小城晚报记者."""
_DIGIT = re.compile(r"\d")


def masked(piece: str, words: Words) -> str:
    """The piece with bars over dates, times, numbers, addresses and what else is no name, letter for letter."""
    eastern = _EASTERN.search(piece)
    if eastern:
        piece = _EASTERN_PLACE.sub(_bars, _EASTERN_OUTLET.sub(_own, _EASTERN_COUNT.sub(_bars, piece)))
    if _DIGIT.search(piece):
        for date in reversed(printed_dates(piece, words)):
            start = _at_weekday(piece, date.start, words)
            piece = f"{piece[:start]}{'|' * (date.end - start)}{piece[date.end :]}"
        months = words.months
        piece = _EASTERN_PLACE.sub(_bars, piece) if eastern else piece
        piece = _MONTH.sub(lambda m: _bars(m) if m[1].lower() in months else m[0], piece)
    elif "@" not in piece:
        return piece
    return _NO_NAME.sub(_bars, piece)


def _at_weekday(text: str, at: int, words: Words) -> int:
    """Where a date begins that a weekday may stand in front of."""
    before = text[:at].rstrip(" ,،.")
    for day in words.all("weekdays"):
        low = len(before) - len(day)
        if low >= 0 and (not low or before[low - 1] in " *|") and lowered(before[low:]) == day:
            return low
    return at


def _own(match: re.Match[str]) -> str:
    """An outlet's name as "this paper", which it says of itself."""
    return "|" * (len(match[0]) - 2) + ("本報" if match[0][-1] in "報網" else "本报")


def _bars(match: re.Match[str]) -> str:
    return "|" * len(match[0])
