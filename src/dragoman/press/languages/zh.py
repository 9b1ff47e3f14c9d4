"""Chinese."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases

LANGUAGE = Language(
    tag="zh",
    english_name="Chinese",
    own_name="中文",
    script="Hans",
    sentence_ends="。！？!?…．.",
    quotes=(
        ("“", "”"),
        ("‘", "’"),
        ("「", "」"),
        ("『", "』"),
        ("《", "》"),
    ),
    months={
        1: ("一月", "1月", "yanvar", "yan"),
        2: ("二月", "2月", "fevral", "fev"),
        3: ("三月", "3月", "mart", "mar"),
        4: ("四月", "4月", "aprel", "apr"),
        5: ("五月", "5月", "may"),
        6: ("六月", "6月", "iyun", "iyn"),
        7: ("七月", "7月", "iyul", "iyl"),
        8: ("八月", "8月", "avqust", "avq"),
        9: ("九月", "9月", "sentyabr", "sen"),
        10: ("十月", "10月", "oktyabr", "okt"),
        11: ("十一月", "11月", "noyabr", "noy"),
        12: ("十二月", "12月", "dekabr", "dek"),
    },
    weekdays=phrases(
        "星期一 | 星期二 | 星期三 | 星期四 | 星期五 | 星期六 | 星期日 | 周一 | 周二 | 周三 | 周四 | 周五 | 周六 | 周日 | پیر | منگل | "
        "بدھ | جمعرات | جمعہ | ہفتہ | اتوار"
    ),
)
