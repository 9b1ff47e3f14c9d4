"""Korean."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases

LANGUAGE = Language(
    tag="ko",
    english_name="Korean",
    own_name="한국어",
    script="Kore",
    sentence_ends=".!?…。",
    months={
        1: ("1월", "yanvar", "yan"),
        2: ("2월", "fevral", "fev"),
        3: ("3월", "mart", "mar"),
        4: ("4월", "aprel", "apr"),
        5: ("5월", "may"),
        6: ("6월", "iyun", "iyn"),
        7: ("7월", "iyul", "iyl"),
        8: ("8월", "avqust", "avq"),
        9: ("9월", "sentyabr", "sen"),
        10: ("10월", "oktyabr", "okt"),
        11: ("11월", "noyabr", "noy"),
        12: ("12월", "dekabr", "dek"),
    },
    weekdays=phrases("월요일 | 화요일 | 수요일 | 목요일 | 금요일 | 토요일 | 일요일"),
)
