"""Hindi."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases

LANGUAGE = Language(
    tag="hi",
    english_name="Hindi",
    own_name="हिन्दी",
    script="Deva",
    sentence_ends=".!?…।॥",
    months={
        1: ("जनवरी", "जन॰", "yanvar", "yan"),
        2: ("फ़रवरी", "फ़र॰", "fevral", "fev"),
        3: ("मार्च", "mart", "mar"),
        4: ("अप्रैल", "aprel", "apr"),
        5: ("मई", "may"),
        6: ("जून", "iyun", "iyn"),
        7: ("जुलाई", "जुल॰", "iyul", "iyl"),
        8: ("अगस्त", "अग॰", "avqust", "avq"),
        9: ("सितंबर", "सित॰", "sentyabr", "sen"),
        10: ("अक्टूबर", "अक्टू॰", "oktyabr", "okt"),
        11: ("नवंबर", "नव॰", "noyabr", "noy"),
        12: ("दिसंबर", "दिस॰", "dekabr", "dek"),
    },
    weekdays=phrases(
        "सोमवार | मंगलवार | बुधवार | गुरुवार | शुक्रवार | शनिवार | रविवार | सोम | मंगल | बुध | गुरु | शुक्र | शनि | रवि"
    ),
    snowball="hindi",
)
