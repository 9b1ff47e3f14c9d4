"""Uzbek."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases

LANGUAGE = Language(
    tag="uz",
    english_name="Uzbek",
    own_name="o‘zbek",
    letters="ʻʼ",
    quotes=(
        ("«", "»"),
        ("“", "”"),
        ("„", "“"),
    ),
    decimal=",",
    group="\u00a0 \u202f.",
    months={
        1: ("yanvar", "yan"),
        2: ("fevral", "fev"),
        3: ("mart", "mar"),
        4: ("aprel", "apr"),
        5: ("may",),
        6: ("iyun", "iyn"),
        7: ("iyul", "iyl"),
        8: ("avgust", "avg"),
        9: ("sentabr", "sen"),
        10: ("oktabr", "okt"),
        11: ("noyabr", "noy"),
        12: ("dekabr", "dek"),
    },
    weekdays=phrases(
        "dushanba | seshanba | chorshanba | payshanba | juma | shanba | yakshanba | dush | sesh | "
        "chor | pay | jum | shan | yak | پیر | منگل | بدھ | جمعرات | جمعہ | ہفتہ | اتوار"
    ),
)
