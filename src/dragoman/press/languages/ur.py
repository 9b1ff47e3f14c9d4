"""Urdu."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases

LANGUAGE = Language(
    tag="ur",
    english_name="Urdu",
    own_name="اردو",
    script="Arab",
    direction="rtl",
    letters="ءآأؤئابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھیےۂۓ",
    sentence_ends=".!?…؟۔",
    months={
        1: ("جنوری", "yanvar", "yan"),
        2: ("فروری", "fevral", "fev"),
        3: ("مارچ", "mart", "mar"),
        4: ("اپریل", "aprel", "apr"),
        5: ("مئی", "may"),
        6: ("جون", "iyun", "iyn"),
        7: ("جولائی", "iyul", "iyl"),
        8: ("اگست", "avqust", "avq"),
        9: ("ستمبر", "sentyabr", "sen"),
        10: ("اکتوبر", "oktyabr", "okt"),
        11: ("نومبر", "noyabr", "noy"),
        12: ("دسمبر", "dekabr", "dek"),
    },
    weekdays=phrases("پیر | منگل | بدھ | جمعرات | جمعہ | ہفتہ | اتوار"),
)
