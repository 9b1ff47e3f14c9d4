"""Persian."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases

LANGUAGE = Language(
    tag="fa",
    english_name="Persian",
    own_name="فارسی",
    script="Arab",
    direction="rtl",
    letters="ءآأؤئابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیي",
    sentence_ends=".!?…؟۔",
    quotes=(
        ("«", "»"),
        ("“", "”"),
        ("„", "“"),
    ),
    decimal="٫.",
    group="٬,",
    months={
        1: ("ژانویهٔ", "ژانویه", "yan"),
        2: ("فوریهٔ", "فوریه", "fev"),
        3: ("مارس", "mar"),
        4: ("آوریل", "apr"),
        5: ("مهٔ", "مه", "may"),
        6: ("ژوئن", "iyn"),
        7: ("ژوئیهٔ", "ژوئیه", "iyl"),
        8: ("اوت", "avq"),
        9: ("سپتامبر", "sen"),
        10: ("اکتبر", "okt"),
        11: ("نوامبر", "noy"),
        12: ("دسامبر", "dek"),
    },
    weekdays=phrases("دوشنبه | سه\u200cشنبه | چهارشنبه | پنجشنبه | جمعه | شنبه | یکشنبه"),
    snowball="persian",
)
