"""Portuguese."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases

LANGUAGE = Language(
    tag="pt",
    english_name="Portuguese",
    own_name="português",
    letters="áàâãçéêíóôõúü",
    quotes=(
        ("«", "»"),
        ("“", "”"),
        ("„", "“"),
    ),
    decimal=",",
    group=".",
    months={
        1: ("janeiro", "jan", "yanvar", "yan"),
        2: ("fevereiro", "fev", "fevral"),
        3: ("março", "mar", "mart"),
        4: ("abril", "abr", "aprel", "apr"),
        5: ("maio", "mai", "may"),
        6: ("junho", "jun", "iyun", "iyn"),
        7: ("julho", "jul", "iyul", "iyl"),
        8: ("agosto", "ago", "avqust", "avq"),
        9: ("setembro", "set", "sentyabr", "sen"),
        10: ("outubro", "out", "oktyabr", "okt"),
        11: ("novembro", "nov", "noyabr", "noy"),
        12: ("dezembro", "dez", "dekabr", "dek"),
    },
    weekdays=phrases(
        "segunda-feira | terça-feira | quarta-feira | quinta-feira | sexta-feira | sábado | domingo | "
        "seg | ter | qua | qui | sex | sáb | dom"
    ),
    snowball="portuguese",
)
