"""Japanese."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases

LANGUAGE = Language(
    tag="ja",
    english_name="Japanese",
    own_name="日本語",
    script="Jpan",
    sentence_ends="。！？!?…．.",
    quotes=(
        ("「", "」"),
        ("『", "』"),
        ("“", "”"),
    ),
    months={
        1: ("1月", "yanvar", "yan"),
        2: ("2月", "fevral", "fev"),
        3: ("3月", "mart", "mar"),
        4: ("4月", "aprel", "apr"),
        5: ("5月", "may"),
        6: ("6月", "iyun", "iyn"),
        7: ("7月", "iyul", "iyl"),
        8: ("8月", "avqust", "avq"),
        9: ("9月", "sentyabr", "sen"),
        10: ("10月", "oktyabr", "okt"),
        11: ("11月", "noyabr", "noy"),
        12: ("12月", "dekabr", "dek"),
    },
    weekdays=phrases("月曜日 | 火曜日 | 水曜日 | 木曜日 | 金曜日 | 土曜日 | 日曜日"),
)
