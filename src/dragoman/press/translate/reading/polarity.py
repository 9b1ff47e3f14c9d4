"""Words that negate and words that hedge, and what else may carry the same sense, per language.

`strict` says so beyond doubt; `broad` is anything that may stand for it in a free translation. A sense counts as lost only
when one side has it strictly and the other has not even something broad.
"""

import functools
import re
from collections.abc import Mapping
from dataclasses import dataclass

from dragoman.press.languages import UnknownLanguageError, get
from dragoman.press.translate.pair import base_of


@dataclass(frozen=True, slots=True)
class Sense:
    """How a language expresses a sense."""

    strict: re.Pattern[str]
    broad: re.Pattern[str]


_NEGATIONS: Mapping[str, tuple[str, str]] = {
    "en": (
        r"\b(?:not(?! only| just| least)|never|nobody|no one|nothing|none|neither|cannot)\b|n[’']t\b",
        r"\b(?:no|nor|non|without|un\w{4,}|dis\w{4,}|in(?:ability|capable|sufficient|visible|valid|complete|effective|action|"
        r"correct|dependent)\w*|im(?:possible|proper|mobile)\w*|ir(?:relevant|responsible|regular)\w*|\w+less|lack\w*|"
        r"fail\w*|refus\w*|den(?:y|ies|ied|ying|ial)\w*|hardly|barely|scarcely|rarely|unless|until|little|few|avoid\w*|except|"
        r"only|yet|rather|instead|against|less|stop\w*|prevent\w*|reject\w*|ban\w*|miss\w*|los[est]\w*|short|out|off|"
        r"away|far|too|wrong|end\w*|absen\w+|exclud\w*|but|declin\w*|oppos\w*|ignor\w*|forgot\w*|empty|free|not)\b",
    ),
    "ru": (
        r"\b(?:не(?! только| менее| более| просто| раз| исключ)|нет|нельзя|никогда|никто|никого|ничего|ничто|нигде)\b",
        r"\b(?:не\w*|ни\w{0,6}|без\w*|бес\w*|отказ\w*|отверг\w*|отриц\w*|лишь|только|кроме|мало|вряд|едва|запре\w+|против\w*|"
        r"отсутств\w*|избе\w+|прекра\w+|лиш\w+|вместо|пока|хотя|но|а|слишком|потер\w*|упуст\w*|провал\w*|утрат\w*|меньше|менее|"
        r"помеш\w+|препятств\w+|исключ\w+|свобод\w+|иначе|прекращ\w+|отклон\w+|опроверг\w+|далек\w*|вне|нет|ложн\w+)\b",
    ),
    "uk": (
        r"\b(?:не(?! тільки| лише| менше| більше| просто| раз)|немає|нема|ніколи|ніхто|нікого|нічого|ніщо|ніде)\b",
        r"\b(?:не\w*|ні\w{0,6}|без\w*|відмов\w*|відкин\w*|запереч\w*|лише|тільки|крім|окрім|мало|навряд|ледь|ледве|заборон\w*|"
        r"проти\w*|відсутн\w*|уник\w*|припин\w*|позбав\w*|замість|поки|хоча|але|а|надто|занадто|втрат\w*|провал\w*|менше|"
        r"завад\w*|перешкод\w*|виключ\w*|вільн\w*|інакше|відхил\w*|спрост\w*|далек\w*|поза|жод\w+|проте)\b",
    ),
    "be": (
        r"\b(?:не(?! толькі)|няма|нельга|ніколі|ніхто|нічога)\b",
        r"\b(?:не\w*|ня\w*|ні\w{0,6}|без\w*|бяз\w*|адмов\w*|толькі|акрамя|мала|забарон\w*|супраць|адсутн\w*|але|а|менш)\b",
    ),
    "kk": (
        r"\b(?:емес(?:пін|піз|сің|сіз|тігі\w*)?|жоқ|ешқашан|ешкім|ештеңе)\b|"
        r"\b\w{2,}(?:(?:ма|ме|ба|бе|па|пе)(?:й(?:ды|ді|мын|мін|міз|мыз|тын|тін)\w{0,3}|ған\w{0,5}|ген\w{0,5}|ды|ді|дым|дім|дық|дік|с|сы|су|уы|уі))\b",
        r"\b(?:емес\w*|жоқ\w*|еш\w*|бас|тарт\w*|тыйым\w*|қарсы\w*|\w+(?:сыз|сіз)\w*|тек|ғана|бірақ|аз|кем|болма\w*|"
        r"\w{2,}(?:ма|ме|ба|бе|па|пе)\w{0,6}|теріске\w*|жоққа|айырыл\w*|алайда|бұрын|дейін)\b",
    ),
    "de": (
        r"\b(?:nicht(?! nur| zuletzt| weniger)|kein|keine[mnrs]?|nie|niemals|niemand\w*|nichts)\b",
        r"\b(?:nicht\w*|kein\w*|nie\w*|ohne|un\w{4,}|weder|noch|kaum|\w+los\w*|wenig\w*|gegen\w*|ab(?:gelehnt|lehn)\w*|verweiger\w*|"
        r"verhinder\w*|außer\w*|nur|erst|sondern|aber|statt|anstatt|verbot\w*|verbiet\w*|fehl\w*|mangel\w*|verlor\w*|verlier\w*|"
        r"zu|aus|weg|falsch\w*|bestreit\w*|bestritt\w*|leugn\w*|vermeid\w*|ausgeschl\w*|stopp\w*|end\w*|nein|bevor|bis|zwar)\b",
    ),
    "es": (
        r"\b(?:no(?! sólo| solo)|nunca|nadie|nada|ninguno|ninguna|ningún|jamás|tampoco)\b",
        r"\b(?:no|ni|sin|in\w{4,}|des\w{4,}|neg\w+|rechaz\w+|falta\w*|contra|excepto|salvo|solo|sólo|pero|poco|pocos|evit\w+|prohib\w+|"
        r"nunca|nadie|nada|ningun\w*|ningún|jamás|tampoco|apenas|menos|sino)\b",
    ),
}  # fmt: skip

_HEDGES: Mapping[str, tuple[str, str]] = {
    "en": (
        r"\b(?:allegedly|reportedly|probably|perhaps|possibly|apparently|presumably|supposedly|accused of|suspected of|"
        r"might|is expected to|are expected to|may(?= \w+))\b",
        r"\b(?:alleg\w+|report\w+|probabl\w+|perhaps|possib\w+|apparent\w*|presum\w+|suppos\w+|accus\w+|suspect\w*|might|may|could|"
        r"can|would|should|expect\w*|likel\w+|seem\w*|appear\w*|potential\w*|believ\w+|suggest\w*|claim\w*|think\w*|thought|"
        r"maybe|purported\w*|if|chance\w*|risk\w*|threat\w*|feel\w*|felt|charg\w+|said|says|say|saying|consider\w*|assum\w+|fear\w*|"
        r"estimat\w*|hope\w*|predict\w*|forecast\w*|sort|kind|almost|about|around|must|due|set|plan\w*|impl\w+|guess\w*|"
        r"wonder\w*|look\w*|sound\w*|unlikely|evident\w*|clear\w*|obvious\w*|blam\w+|according)\b",
    ),
    "ru": (
        r"\b(?:якобы|возможно|вероятно|предположительно|наверное|наверняка|обвиня\w+|обвин[её]н\w*|подозрева\w+|ожидается|"
        r"может быть|по-видимому)\b",
        r"\b(?:якобы|возможн\w*|вероятн\w*|предпол\w+|наверн\w+|обвин\w+|подозр\w+|ожида\w+|мо[жг]\w+|видимо|видно|по-видимому|кажется|похоже|"
        r"каза\w+|счита\w+|думa\w+|должн\w+|бы|если|либо|утвержда\w+|заяв\w+|сказ\w+|сообщ\w+|по|риск\w*|угро\w+|пожалуй|скорее|мнени\w+|"
        r"надея\w+|намерен\w*|план\w+|прогноз\w*|примерно|около|почти|полага\w+|следует|станет|потенциальн\w*)\b",
    ),
    "uk": (
        r"\b(?:нібито|можливо|ймовірно|імовірно|мабуть|напевно|звинувачу\w+|звинувачен\w*|підозрю\w+|очікується)\b",
        r"\b(?:нібито|можлив\w*|[йі]мовірн\w*|мабуть|напевн\w*|звинувач\w+|підозр\w+|очіку\w+|мо[жг]\w+|схоже|здається|ніби|"
        r"вваж\w+|б|би|якщо|ствердж\w+|заяв\w+|сказ\w+|повідом\w+|за|на|думк\w+|ризик\w*|має|мають|повин\w+|потенційн\w*)\b",
    ),
    "kk": (
        r"\b(?:мүмкін|бәлкім|айыптал\w+|күдікті\w*|күтілуде|күтіледі|шамасы)\b",
        r"\b(?:мүмкін\w*|бәлкім|айып\w+|күдік\w*|күт\w+|шамасы|сияқты|секілді|деп|деді|тиіс|керек|еді|болар|ықтимал\w*)\b",
    ),
    "de": (
        r"\b(?:angeblich\w*|wahrscheinlich|vielleicht|möglicherweise|vermutlich|offenbar|anscheinend|mutmaßlich\w*|beschuldigt\w*|"
        r"könnte[n]?|soll(?= angeblich))\b",
        r"\b(?:angeblich\w*|wahrscheinlich\w*|vielleicht|möglich\w*|vermut\w*|offenbar|anscheinend|mutmaßlich\w*|beschuldig\w*|"
        r"könn\w*|kann|soll\w*|dürf\w*|würde\w*|verdächt\w*|vorgeworf\w*|vorwurf\w*|erwart\w*|schein\w*|wohl|wenn|falls|glaub\w*|laut|"
        r"sagt\w*|behaupt\w*|meint\w*|hoff\w*|müss\w*|mag|mögen|eventuell|potenziell\w*|risiko|droh\w*|hätte\w*|wäre\w*|sei\w*)\b",
    ),
}  # fmt: skip


@functools.cache
def negation(language: str) -> Sense | None:
    """How the language negates; from its plain list of negations where nothing finer is written, None where neither is."""
    base = base_of(language)
    if base in _NEGATIONS:
        return _sense(*_NEGATIONS[base])
    try:
        words = get(language).negations
    except UnknownLanguageError:
        return None
    if not words:
        return None
    plain = rf"\b(?:{'|'.join(map(re.escape, words))})\b"
    return _sense(plain, plain)


@functools.cache
def hedge(language: str) -> Sense | None:
    """How the language hedges; None where it is not written."""
    words = _HEDGES.get(base_of(language))
    return _sense(*words) if words else None


def _sense(strict: str, broad: str) -> Sense:
    return Sense(re.compile(strict, re.IGNORECASE), re.compile(f"{strict}|{broad}", re.IGNORECASE))
