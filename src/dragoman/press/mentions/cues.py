"""What introduces somebody's words: speech verbs, phrases of source, words for "that", pronouns; per language, as data.

Verbs come from the languages' own modules (`speech_verbs`, `reports_verbs`); here stands what only this room needs.
"""

import functools
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from dragoman.press.languages import UnknownLanguageError, get
from dragoman.press.mentions.words import base_language

THAT: Mapping[str, str] = {
    "en": "that",
    "ru": "что|будто",
    "uk": "що|нібито",
    "be": "што",
    "bg": "че",
    "mk": "дека|оти",
    "sr": "да|da",
    "hr": "da",
    "bs": "da",
    "sl": "da",
    "pl": "że|iż",
    "cs": "že",
    "sk": "že",
    "de": "dass|daß",
    "es": "que",
    "fr": "que|qu",
    "pt": "que",
    "it": "che",
    "ro": "că",
    "ar": "أن|إن|بأن|ان|انه|أنه|إنه|أنها|إنها",
    "kk": "",
    "nl": "dat",
    "sv": "att",
    "no": "at",
    "da": "at",
}
ACCORDING: Mapping[str, str] = {
    "en": "according to|in the words of|as reported by",
    "ru": "по словам|по мнению|по данным|по информации|по утверждению|по сообщению|по заявлению|по оценке|как сообщает|как сообщил|как заявил|как отметил|согласно",
    "uk": "за словами|на думку|за даними|за інформацією|за повідомленням|згідно з|на переконання|за оцінкою",
    "be": "паводле|па словах|на думку",
    "bg": "според|по думите на|по данни на",
    "mk": "според|по зборовите на",
    "sr": "према речима|према мишљењу|по мишљењу|према наводима|према подацима|prema rečima|po mišljenju|prema navodima|prema podacima|prema",
    "hr": "prema riječima|prema|po mišljenju",
    "sl": "po besedah|po navedbah|po mnenju|glede na",
    "pl": "według|zdaniem|jak podaje|jak twierdzi",
    "cs": "podle|dle",
    "sk": "podľa",
    "de": "laut|nach angaben von|nach angaben der|nach angaben des|nach ansicht von|nach einschätzung von|nach den worten von|nach aussage von|nach auskunft",
    "es": "según|de acuerdo con|en palabras de|a juicio de",
    "fr": "selon|d'après|d’après|aux yeux de",
    "pt": "segundo|de acordo com|conforme",
    "it": "secondo",
    "ar": "بحسب|وفقا ل|وفقاً ل|وفق|حسب|على حد قول|نقلا عن",
    "kk": "",
    "ro": "potrivit|conform",
}
BEHIND: Mapping[str, str] = {
    "de": "zufolge",
    "kk": "айтуынша|сөзінше|пікірінше|мәліметінше|хабарлауынша|деректері бойынша|ақпаратынша",
    "ky": "айтымында|пикиринде",
    "tr": "göre",
}
PRONOUNS: Mapping[str, str] = {
    "en": "he she they we i it you who",
    "ru": "он она они мы я оно",
    "uk": "він вона вони ми я воно",
    "be": "ён яна яны мы я",
    "bg": "той тя те аз ние",
    "mk": "тој таа тие јас ние",
    "sr": "он она они ја ми on ona oni ja mi",
    "hr": "on ona oni ja mi",
    "bs": "on ona oni ja mi",
    "sl": "on ona oni jaz mi",
    "pl": "on ona oni one ja my",
    "cs": "on ona oni já my",
    "sk": "on ona oni ja my",
    "de": "er sie wir ich es man",
    "es": "él ella ellos ellas yo nosotros",
    "fr": "il elle ils elles je nous on",
    "pt": "ele ela eles elas eu nós",
    "it": "lui lei egli ella loro io",
    "kk": "ол олар мен біз",
    "ar": "هو هي هم",
}
_MORE_VERBS: Mapping[str, str] = {
    "en": "announces believes contends contended cautioned complained conceded countered disclosed emphasizes estimates expressed fears hopes "
    "hoped indicated informed maintains maintained mentioned predicted pointed pledged proclaimed reported reports reiterated responded revealed "
    "shouted signaled thinks thought told testified urged believe think thinks reminded joked shot whispered mused opined tweeted retorted "
    "assured disputed agreed explained confirmed",
    "ru": "заметил заметила заметили выразил напомнили сообщили сообщает сообщают пояснили объяснили объясняет поясняет уверяет уверен уверена "
    "подчеркивает подчёркивает подчеркнули указал указала указали указывает считают полагают утверждают пишут написали предположил предположила "
    "посетовал призвал призвала заверили обещает обещал пообещали поделился поделилась возмутился удивился ответили отвечает отвечал говорил "
    "говорила говорили думает думал думаю решил решила узнал известно признает признаёт признали предупреждает предупредили пишет цитирует "
    "отмечают отмечал отмечалось выяснилось сетует вспоминает вспоминал вспоминала вспоминают продолжил продолжает продолжила рассказывает "
    "рассказывают рассказывал рассказывала добавили сообщалось сообщается настаивает настаивал опровергает опроверг допустил допускает "
    "констатирует констатировала резюмирует съязвил пошутил крикнул закричал воскликнула прошептал произнес произнёс произнесла спросили "
    "спрашивает поинтересовался поинтересовалась твердит твердил",
    "uk": "каже казав казала розказав заявляють зауважив зауважила зауважили акцентував акцентувала вважають повідомили повідомляє повідомляють "
    "пояснює пояснили стверджують розповідає розповідають нагадує переконаний переконана припустив припустила поінформував запевнили",
    "be": "сказаў сказала заявіў заявіла адзначыў адзначыла паведаміў паведаміла дадаў дадала расказаў расказала падкрэсліў лічыць піша кажа гаворыць",
    "bg": "каза казва казаха заяви заявиха заявява съобщи съобщиха съобщава добави добавя отбеляза отбелязва подчерта подчертава обясни обяснява "
    "посочи посочва написа пише смята твърди разказа разказва допълни коментира предупреди призна отговори изтъкна увери",
    "mk": "рече изјави соопшти додаде истакна нагласи објасни вели смета тврди напиша порача",
    "sr": "рекао рекла kazao kazala rekao rekla rekli kaže kažu izjavio izjavila izjavili naveo navela navodi dodao dodala dodaje naglasio "
    "naglasila istakao istakla ističe poručio poručila saopštio saopštila objasnio objasnila objašnjava napisao napisala piše smatra tvrdi "
    "priznao upozorio upozorila odgovorio odgovorila podsetio podsetila obećao ocenio ocenila prokomentarisao prenosi",
    "hr": "rekao rekla rekli kaže kažu kazao kazala izjavio izjavila naveo navela navodi dodao dodala dodaje naglasio naglasila istaknuo istaknula "
    "ističe poručio poručila priopćio priopćila objasnio objasnila napisao napisala piše smatra tvrdi priznao upozorio odgovorio",
    "sl": "dejal dejala dejali pravi povedal povedala povedali poudaril poudarila poudarja dodal dodala dodaja pojasnil pojasnila pojasnjuje "
    "sporočil sporočila sporočili zapisal zapisala piše meni trdi opozoril opozorila izjavil izjavila ocenil ocenila zatrdil",
    "pl": "powiedział powiedziała powiedzieli mówi mówił mówiła mówią oświadczył oświadczyła stwierdził stwierdziła stwierdza dodał dodała dodaje "
    "podkreślił podkreśliła podkreśla zaznaczył zaznaczyła zaznacza zauważył zauważyła zauważa wyjaśnił wyjaśniła wyjaśnia napisał napisała "
    "pisze poinformował poinformowała poinformowali informuje uważa twierdzi twierdzą ocenił oceniła ocenia przyznał przyznała przyznaje ostrzegł "
    "ostrzegła zapewnił zapewniła zapewnia odpowiedział odpowiedziała zapytał zapytała przypomniał powtórzył ogłosił skomentował podał podała podaje",
    "cs": "řekl řekla řekli říká říkají říkal říkala uvedl uvedla uvedli uvádí dodal dodala dodává prohlásil prohlásila prohlašuje sdělil sdělila "
    "sdělili sděluje oznámil oznámila oznámili vysvětlil vysvětlila vysvětluje upozornil upozornila upozorňuje napsal napsala píše tvrdí tvrdil "
    "tvrdila zdůraznil zdůraznila zdůrazňuje poznamenal poznamenala podotkl podotkla připustil připustila přiznal přiznala míní soudí domnívá "
    "myslí konstatoval konstatovala odpověděl odpověděla zeptal zeptala varoval varovala potvrdil potvrdila vzkázal informoval informovala "
    "vyprávěl vypráví ujistil připomněl připomněla popsal popsala doplnil doplnila věří odhaduje hlásí slíbil slíbila",
    "sk": "povedal povedala povedali hovorí uviedol uviedla dodal dodala vyhlásil vyhlásila oznámil oznámila vysvetlil vysvetlila upozornil "
    "upozornila napísal píše tvrdí zdôraznil zdôraznila poznamenal pripustil konštatoval odpovedal informoval potvrdil",
    "de": "sagte sagten erklärte erklärten teilte teilten fügte mitteilte mitteilten hinzufügte betonte betonten meinten schrieben behaupteten "
    "berichteten kritisierten warnten forderten kündigte kündigten ergänzten bestätigten äußerte äußerten begründete gab lautete hieß kommentierte "
    "kommentiert verlautete sprach nannte bezeichnete bezeichneten wies glaubt glaubte hoffte hofft vermutet vermutete",
    "es": "consideró considera opinó opina dijera señalaron explicaron indicaron añadieron aseguraron informó informaron relata lamentó criticó "
    "denunció planteó puntualizó precisó remarcó matizó resaltó reiteró enfatizó celebró cree piensa sostienen",
    "fr": "dit disent déclaré déclare déclarait affirmé affirme affirment ajouté ajoute expliqué explique souligné souligne estime estimé assuré "
    "assure indiqué indique précisé précise raconte raconté écrit annoncé annonce rappelle rappelé confié confie répondu répond lance lancé "
    "insiste regretté regrette dénonce dénoncé commente commenté conclut reconnaît reconnu martèle juge poursuit",
    "it": "detto dice dicono dichiarato dichiara affermato afferma aggiunto aggiunge spiegato spiega sottolineato sottolinea scritto scrive "
    "annunciato racconta raccontato osserva commenta commentato conclude ricorda ricordato risponde assicura",
    "pt": "disse dizem diz afirmou afirma declarou declara explicou explica acrescentou acrescenta ressaltou destacou escreveu escreve contou "
    "conta informou avaliou avalia completou comentou criticou garantiu lembrou anunciou",
    "ro": "spus spune declarat declară afirmat afirmă adăugat adaugă explicat explică precizat transmis scris scrie subliniat anunțat",
    "kk": "деді дейді деп айтты айтады мәлімдеді хабарлады жазды жазады түсіндірді ескертті",
    "tr": "dedi diyor söyledi açıkladı belirtti ifade kaydetti vurguladı ekledi konuştu yazdı",
    "ar": "قال قالت يقول تقول قالوا صرح صرحت أعلن أعلنت أضاف أضافت أكد أكدت أوضح أوضحت ذكر ذكرت أشار أشارت",
    "nl": "zei zegt zeggen zeiden verklaarde verklaart vertelde vertelt schreef schrijft stelde stelt meldt meldde",
    "sv": "säger sa sade säg uppger uppgav skriver skrev berättar berättade menar hävdar",
}
_NOT_VERBS = frozenset(
    {"so", "laut", "zufolge", "según", "по словам", "по мнению", "according to", "за словами", "на думку"}
)


@dataclass(frozen=True, slots=True)
class Cues:
    """One language's cues, as patterns over lower-case text. verb: one speech verb, whole. that: the conjunction, whole word."""

    language: str
    verb: re.Pattern[str]
    according: re.Pattern[str] | None
    behind: re.Pattern[str] | None
    that: re.Pattern[str] | None
    pronoun: re.Pattern[str] | None


@functools.cache
def cues_of(language: str) -> Cues | None:
    """The language's cues; None where no speech verb of it is known."""
    base = base_language(language)
    verbs = set(_MORE_VERBS.get(base, "").split()) | set(_listed(language))
    verbs = {verb for verb in verbs if verb not in _NOT_VERBS and verb not in _phrases(ACCORDING, base)}
    if not verbs:
        return None
    prefix = "(?:و|ف)?" if base == "ar" else ""
    verb = _whole(verbs, prefix)
    assert verb is not None
    return Cues(
        language=base,
        verb=verb,
        according=_whole(_phrases(ACCORDING, base)),
        behind=_whole(_phrases(BEHIND, base)),
        that=_whole(_phrases(THAT, base)),
        pronoun=_whole(PRONOUNS.get(base, "").split()),
    )


def _listed(language: str) -> tuple[str, ...]:
    try:
        return get(language).speech_verbs
    except UnknownLanguageError:
        return ()


def _phrases(table: Mapping[str, str], language: str) -> tuple[str, ...]:
    return tuple(phrase for phrase in table.get(language, "").split("|") if phrase)


def _whole(phrases: Iterable[str], prefix: str = "") -> re.Pattern[str] | None:
    listed = sorted({phrase for phrase in phrases if phrase}, key=lambda phrase: (-len(phrase), phrase))
    if not listed:
        return None
    return re.compile(rf"(?<!\w){prefix}(?:{'|'.join(map(re.escape, listed))})(?!\w)", re.IGNORECASE)
