"""Whether a page says that a machine translated, and in which line."""

import re
from collections.abc import Sequence

from dragoman.press.extract.origin.phrases import ABOUT_TEXT, MAX_CHARACTERS
from dragoman.press.extract.page.outside import Line, Outside
from dragoman.press.extract.page.sheet import Sheet
from dragoman.press.extract.wording.spotting import lowered

_MACHINE = re.compile(
    r"(?<!\w)(?:AI|KI|IA|ИИ|ШІ|DeepL|ChatGPT|GPT|Google|Gemini|Яндекс|Yandex|Bing)(?!\w)|(?i:\w*software\b|"
    r"\w{3,}programm\b|logiciel|szoftver|program\w* tłumacz|переводчик\w* онлайн|нейросет|нейромереж|искусственн\w+ интеллект|"
    r"штучн\w+ інтелект|künstliche\w* intelligenz|intelligence artificielle|inteligencia artificial|intelligenza artificiale|"
    r"inteligência artificial|sztuczn\w+ inteligencj|uměl\w+ inteligenc|umel\w+ inteligenc|yapay zek|mesterséges intelligenci|"
    r"umjetn\w+ inteligencij|veštačk\w+ inteligencij|вештачк\w+ интелигенциј|изкуствен\w* интелект|inteligenț\w+ artificial|"
    r"τεχνητή\w* νοημοσύνη|kunstig intelligens|tekoäly|kunstmatige intelligentie|trí tuệ nhân tạo|kecerdasan buatan|"
    r"ხელოვნური\w* ინტელექტ|արհեստական\w* բան|жасанды интеллект|süni intellekt|sun[’'‘]?iy intellekt|жасалма интеллект|ذكاء اصطناعي|"
    r"الذكاء الاصطناعي|هوش مصنوعی|בינה מלאכותית|कृत्रिम बुद्धि|কৃত্রিম বুদ্ধি|مصنوعی ذہانت|ปัญญาประดิษฐ์|tehis(?:intellekt|aru)|"
    r"mākslīg\w+ intelekt|dirbtin\w+ intelekt|inteligjenc\w+ artificiale|intel·ligència artificial|хиймэл оюун|umetn\w+ inteligenc|"
    r"artificiell intelligens|вештачка интелигенција|штучн\w+ інтэлект|人工智能|人工智慧|人工知能|인공지능)"
)
"""What machines are called that translate."""


def by_machine(sheet: Sheet, outside: Outside, edges: Sequence[Line]) -> Line | None:
    """The line that says that a machine translated: words for just that, or for translating and for machines.

    edges: the first and last lines of the text.
    """
    for said in outside.said("machine_words"):
        return said.line
    for said in outside.said("translated_words"):
        text = said.line.text
        if len(text) <= MAX_CHARACTERS and outside.near(said.line) and _MACHINE.search(text):
            return said.line
    for line in edges:
        if ABOUT_TEXT.match(line.text):
            spots = sheet.words.phrases("machine_words", "translated_words").spots(lowered(line.text))
            kinds = {spot.kind for spot in spots}
            if "machine_words" in kinds or ("translated_words" in kinds and _MACHINE.search(line.text)):
                return line
    return None
