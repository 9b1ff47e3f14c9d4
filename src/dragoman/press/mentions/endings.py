"""How names bend: ending tables, as data, from which every form of a name's word is made or taken back.

Where a language bends by exchanging endings (Slavic, Baltic, German, Greek), the forms are made from the base form once and looked up
afterwards. Where it strings suffixes (Turkic, Hungarian, Georgian, Armenian) or writes particles before the word (Arabic,
Hebrew), they are taken off the text's word instead. The tables are for proper names: they cover what names of places, people
and institutions do, not the grammar. Sources: the declension tables of any school grammar of these languages.
"""

import functools
import re
from collections.abc import Iterator, Mapping

_Table = tuple[tuple[str, str], ...]

# Each line: ending of the base form, then the endings that may stand in its place ("-" is none). The longest ending that fits is used.
# "" fits every word that nothing else fits, when it ends in a consonant.
_RU: _Table = (
    ("ия", "ии ию ией иею ий иям иями иях"),
    ("ья", "ьи ье ью ьей"),
    ("я", "и е ю ей ею"),
    ("ная", "ной ную ною"),
    ("кая", "кой кую кою"),
    ("вая", "вой вую вою"),
    ("ая", "ой ую ою аи аю аей"),
    ("ка", "ки ке ку кой кою"),
    ("га", "ги ге гу гой гою"),
    ("ха", "хи хе ху хой хою"),
    ("ша", "ши ше шу шей"),
    ("жа", "жи же жу жей"),
    ("ца", "цы це цу цей"),
    ("ова", "овой ову овы ове"),
    ("ева", "евой еву евы еве"),
    ("ина", "иной ину ины ине"),
    ("а", "ы е у ой ою ов ам ами ах"),
    ("ыи", "ого ому ым ом"),
    ("ий", "ия ию ием ии ого ему ому им ем ом"),
    ("ый", "ого ому ым ом"),
    ("ой", "ого ому ым ом оя ою оем ое"),
    ("ое", "ого ому ым ом"),
    ("ые", "ых ым ыми"),
    ("ие", "их им ими ия ию ием ии"),
    ("ы", "- ов ам ами ах"),
    ("ово", "ова ову овом ове"),
    ("ево", "ева еву евом еве"),
    ("ино", "ина ину ином ине"),
    ("тво", "тва тву твом тве"),
    ("ь", "я ю ем ём е и ью"),
    ("ей", "ея ею еем ее"),
    ("й", "я ю ем е"),
    ("ов", "ова ову овым ове овом"),
    ("ев", "ева еву евым еве евом"),
    ("ин", "ина ину иным ином ине"),
    ("ын", "ына ыну ыным ыне"),
    ("ц", "ца цу цем це"),
    ("ш", "ша шу шем ше"),
    ("ч", "ча чу чем че"),
    ("ж", "жа жу жем же"),
    ("", "а у ом е"),
)
_UK: _Table = (
    ("ія", "ії ію ією"),
    ("ея", "еї ею еєю"),
    ("я", "і ї ю єю ею"),
    ("ка", "ки ці ку кою кої кій"),
    ("га", "ги зі гу гою"),
    ("ха", "хи сі ху хою"),
    ("ша", "ші шу шею"),
    ("жа", "жі жу жею"),
    ("ова", "ової овій ову овою"),
    ("а", "и і у ою ою ої ій"),
    ("ий", "ого ому им ім ія ію ієм ії"),
    ("ій", "ія ію ієм ії ього ьому їм"),
    ("ські", "ських ським ськими"),
    ("ні", "них ним ними"),
    ("і", "их им ими -"),
    ("и", "- ів ам ами ах"),
    ("ово", "ова ову овом ові"),
    ("ино", "ина ину ином"),
    ("ство", "ства ству ством стві"),
    ("сь", "сі ссю сю ся сем"),
    ("нь", "ня ню нем ні нню"),
    ("ль", "ля лю лем лі ллю леві леві"),
    ("ь", "я ю ем єм і ю"),
    ("ї", "їв їм їх"),
    ("їв", "єва єву євом єві"),
    ("ків", "кова кову ковом кові"),
    ("ів", "ова ову овом ові"),
    ("й", "я ю єм ї єві"),
    ("ець", "ця цю цем ці цеві"),
    ("", "а у ові ом ем і еві"),
)
_BE: _Table = (
    ("ія", "іі ію іяй"),
    ("я", "і ю яй ей"),
    ("ка", "кі цы ку кай"),
    ("а", "ы у е ай аю ой"),
    ("скі", "скага скаму скім"),
    ("кі", "каго каму кім"),
    ("ыя", "ых ым ымі"),
    ("ія", "іх ім імі"),
    ("ы", "- аў ам амі ах"),
    ("сь", "сі ссю"),
    ("ь", "я ю ем і"),
    ("й", "я ю ем і"),
    ("ў", "ва ву вым ве"),
    ("", "а у ам ом е ем"),
)
_BG: _Table = (
    ("ия", "ията ийо"),
    ("ски", "ския ският"),
    ("ка", "ката ко"),
    ("а", "ата о"),
    ("и", "ите"),
    ("о", "ото"),
    ("е", "ето"),
    ("", "ът а ята я"),
)
_PL: _Table = (
    ("ia", "ii ię ią io i"),
    ("ja", "ji ję ją jo"),
    ("la", "li lę lą lo"),
    ("ska", "skiej ską"),
    ("cka", "ckiej cką"),
    ("ka", "ki ce kę ką ko kiej"),
    ("ga", "gi dze gę gą"),
    ("cha", "chy sze chę chą"),
    ("ra", "ry rze rę rą rej"),
    ("ta", "ty cie tę tą"),
    ("da", "dy dzie dę dą"),
    ("ła", "ły le łę łą"),
    ("a", "y ie ę ą o ej"),
    ("ski", "skiego skiemu skim"),
    ("cki", "ckiego ckiemu ckim"),
    ("ki", "kiego kiemu kim"),
    ("y", "- ów om ami ach ego emu ym"),
    ("ne", "nych nym nymi nego nemu"),
    ("kie", "kich kim kimi kiego kiemu"),
    ("ie", "i iom iami iach ia iu iem"),
    ("e", "ych ym ymi a u em ego emu"),
    ("ko", "ka ku kiem"),
    ("no", "na nu nem nie"),
    ("wo", "wa wu wem wie"),
    ("stwo", "stwa stwu stwem stwie"),
    ("o", "a u em iem ie owi"),
    ("ń", "nia niu niem niowi"),
    ("ec", "ca cowi cem cu"),
    ("ek", "ka kowi kiem ku"),
    ("k", "ka kowi kiem ku"),
    ("g", "ga gowi giem gu"),
    ("t", "ta tu towi tem cie"),
    ("d", "da du dowi dem dzie"),
    ("r", "ra ru rowi rem rze"),
    ("st", "sta stu stowi stem ście"),
    ("sz", "sza szowi szem szu"),
    ("l", "la lu lowi lem"),
    ("", "a u owi em iem ie"),
)
_CS: _Table = (
    ("ie", "ii ií ie"),
    ("sko", "ska sku skem sk"),
    ("cko", "cka cku ckem"),
    ("ko", "ka ku kem ce"),
    ("stvo", "stva stvu stvem stvě"),
    ("ství", "stvím"),
    ("ova", "ové ovou ovu ově"),
    ("ová", "ové ovou"),
    ("ská", "ské skou"),
    ("ka", "ky ce ku kou ko"),
    ("ha", "hy ze hu hou"),
    ("ga", "gy ze gu gou"),
    ("cha", "chy še chu chou"),
    ("ra", "ry ře ru rou"),
    ("ia", "ie ii iu ií"),
    ("a", "y ě e u ou o"),
    ("á", "é ou"),
    ("ý", "ého ému ém ým"),
    ("é", "ých ým ými ého ému ém"),
    ("ský", "ského skému ském ským"),
    ("í", "ího ímu ím ích ími"),
    ("y", "- ů ám ách ami ech ům"),
    ("ně", "ní"),
    ("e", "i í ím ích ích emi"),
    ("o", "a u em ě ovi"),
    ("ec", "ce ci cem covi"),
    ("ek", "ka ku kem kovi"),
    ("el", "ele eli elem elu"),
    ("ň", "ně ni ní"),
    ("ř", "ře ři řem"),
    ("š", "še ši šem šovi"),
    ("ž", "že ži žem žovi"),
    ("c", "ce ci cem covi"),
    ("č", "če či čem čovi"),
    ("j", "je ji jem jovi"),
    ("", "a u em ovi ě e i ů ům"),
)
_SK: _Table = (
    ("ia", "ie ii iu iou"),
    ("sko", "ska sku skom"),
    ("cko", "cka cku ckom"),
    ("ko", "ka ku kom"),
    ("stvo", "stva stvu stvom stve"),
    ("ová", "ovej ovú ovou"),
    ("á", "ej ú ou"),
    ("ý", "ého ému om ým"),
    ("é", "ých ým ými"),
    ("a", "y e u ou ej"),
    ("y", "- ov om och ami"),
    ("o", "a u om e"),
    ("", "a u ovi om e i"),
)
_SL: _Table = (
    ("ija", "ije iji ijo"),
    ("ska", "ske ski sko"),
    ("ška", "ške ški ško"),
    ("a", "e i o"),
    ("stvo", "stva stvu stvom"),
    ("no", "nega nemu nem nim"),
    ("ko", "kega kemu kem kim"),
    ("o", "a u om em ega emu"),
    ("ski", "skega skemu skem skim"),
    ("ne", "nih nim nimi"),
    ("e", "- ah am ami"),
    ("ec", "ca cu cem"),
    ("j", "ja ju jem"),
    ("", "a u om em ju ja jem"),
)
_SR: _Table = (
    ("ija", "ije iji iju ijom ijo"),
    ("ska", "ske skoj sku skom"),
    ("ška", "ške škoj šku škom"),
    ("čka", "čke čkoj čku čkom"),
    ("ka", "ke ki ci ku kom ko"),
    ("ga", "ge zi gu gom"),
    ("a", "e i u om o oj"),
    ("ski", "skog skom skim skoga skome"),
    ("ne", "nih nim"),
    ("e", "a ama - u em"),
    ("i", "og om im ih ima"),
    ("stvo", "stva stvu stvom"),
    ("o", "a u om"),
    ("ac", "ca cu cem"),
    ("j", "ja ju jem"),
    ("ć", "ća ću ćem"),
    ("č", "ča ču čem"),
    ("š", "ša šu šem"),
    ("nj", "nja nju njem"),
    ("", "a u om em e"),
)
_MK: _Table = (("ија", "ијата"), ("а", "ата"), ("и", "ите"), ("о", "ото"), ("", "от"))
_LT: _Table = (
    ("ija", "ijos ijai iją ijoje"),
    ("ya", "yos yai ya yoje"),
    ("a", "os ai ą oje"),
    ("ė", "ės ei ę ėje"),
    ("as", "o ui ą e u"),
    ("is", "io iui į yje iu"),
    ("ys", "io iui į yje iu"),
    ("us", "aus ui ų uje umi"),
    ("os", "ų oms as ose omis"),
    ("ai", "ų ams us uose ais"),
)
_LV: _Table = (
    ("ija", "ijas ijai iju ijā"),
    ("a", "as ai u ā"),
    ("e", "es ei i ē"),
    ("is", "a im i ī"),
    ("s", "a am u ā"),
    ("š", "a am u ā"),
    ("i", "u iem us os"),
    ("as", "u ām ās"),
)
_DE: _Table = (
    ("te", "ten ter tes"),
    ("sche", "schen scher sches"),
    ("ne", "nen ner"),
    ("e", "en er es n s"),
    ("s", "-"),
    ("", "s es n en"),
)
_EL: _Table = (
    ("ία", "ίας ίαν"),
    ("α", "ας αν ών"),
    ("ά", "άς"),
    ("η", "ης ην"),
    ("ή", "ής ήν"),
    ("ος", "ου ο"),
    ("ός", "ού ό"),
    ("ο", "ου"),
    ("ό", "ού"),
    ("ες", "ων"),
    ("ης", "η"),
    ("ι", "ιού"),
)
_RO: _Table = (("ia", "iei"), ("a", "ei"), ("ea", "ei"), ("e", "ei"), ("", "ul ului"))
_IS: _Table = (("land", "landi lands"), ("", "s i"))
_NORTH: _Table = (("s", "-"), ("", "s"))

TABLES: Mapping[str, _Table] = {
    "ru": _RU,
    "uk": _UK,
    "be": _BE,
    "bg": _BG,
    "mk": _MK,
    "pl": _PL,
    "cs": _CS,
    "sk": _SK,
    "sl": _SL,
    "sr": _SR,
    "hr": _SR,
    "bs": _SR,
    "sh": _SR,
    "cnr": _SR,
    "lt": _LT,
    "lv": _LV,
    "de": _DE,
    "el": _EL,
    "ro": _RO,
    "is": _IS,
    "sv": _NORTH,
    "da": _NORTH,
    "no": _NORTH,
    "nb": _NORTH,
    "nn": _NORTH,
    "nl": _NORTH,
}
IRREGULAR: Mapping[str, Mapping[str, str]] = {
    "pl": {
        "polska": "polski polsce polskę polską polsko",
        "niemcy": "niemiec niemcom niemcami niemczech",
        "włochy": "włoch włochom włochami włoszech",
        "węgry": "węgier węgrom węgrami węgrzech",
        "czechy": "czech czechom czechami czechach",
        "chiny": "chin chinom chinami chinach",
        "ateny": "aten atenom atenami atenach",
        "zjednoczone": "zjednoczonych zjednoczonym zjednoczonymi",
        "zjednoczony": "zjednoczonego zjednoczonemu zjednoczonym",
        "stany": "stanów stanom stanami stanach",
        "zjednoczone królestwo": "zjednoczonego królestwa",
        "królestwo": "królestwa królestwu królestwem królestwie",
        "arabia": "arabii arabię arabią",
        "szwecja": "szwecji szwecję szwecją",
        "holandia": "holandii holandię holandią",
        "wiedeń": "wiednia wiedniowi wiedniem wiedniu",
        "kowno": "kowna kownu kownem kownie",
        "brytania": "brytanii brytanię brytanią brytanio",
        "wielka": "wielkiej wielką",
        "kijów": "kijowa kijowowi kijowem kijowie",
        "rzym": "rzymu rzymowi rzymem rzymie",
        "bruksela": "brukseli brukselę brukselą",
        "paryż": "paryża paryżowi paryżem paryżu",
        "praga": "pragi pradze pragę pragą",
        "unia": "unii unię unią unio",
        "europejska": "europejskiej europejską",
    },
    "cs": {
        "usa": "",
        "spojené": "spojených spojeným spojenými",
        "státy": "států státům státech",
        "království": "královstvím",
        "británie": "británii británií",
        "itálie": "itálii itálií",
        "praha": "prahy praze prahu prahou",
        "brusel": "bruselu bruselem",
        "londýn": "londýna londýnu londýnem londýně",
        "paříž": "paříže paříži paříží",
        "vídeň": "vídně vídni vídní",
        "řím": "říma římu římem římě",
        "nizozemí": "nizozemím",
        "nizozemsko": "nizozemska nizozemsku nizozemskem",
        "kypr": "kypru kyprem",
        "egypt": "egypta egyptu egyptem egyptě",
        "irák": "iráku irákem",
        "írán": "íránu íránem",
    },
    "sl": {
        "združene": "združenih združenim združenimi",
        "države": "držav državam državah državami",
        "združeno": "združenega združenemu združenem združenim",
        "kraljestvo": "kraljestva kraljestvu kraljestvom",
        "velika": "velike veliki veliko",
        "britanija": "britanije britaniji britanijo",
        "london": "londona londonu londonom",
        "dunaj": "dunaja dunaju dunajem",
        "bruselj": "bruslja bruslju brusljem",
        "pariz": "pariza parizu parizom",
        "ciper": "cipra cipru ciprom",
        "egipt": "egipta egiptu egiptom",
    },
    "ru": {
        "соединенные": "соединенных соединенным соединенными",
        "штаты": "штатов штатам штатами штатах",
        "нидерланды": "нидерландов нидерландам нидерландами нидерландах",
        "королевство": "королевства королевству королевством королевстве",
        "эмираты": "эмиратов эмиратам эмиратами эмиратах",
        "острова": "островов островам островами островах",
        "египет": "египта египту египтом египте",
        "республика": "республики республике республику республикой",
        "лев": "льва льву львом льве",
        "павел": "павла павлу павлом павле",
        "пекин": "пекина пекину пекином пекине",
        "берлин": "берлина берлину берлином берлине",
        "афины": "афин афинам афинами афинах",
        "фареры": "фарер фарерам",
        "сша": "",
    },
    "uk": {
        "сполучені": "сполучених сполученим сполученими",
        "штати": "штатів штатам штатами штатах",
        "королівство": "королівства королівству королівством королівстві",
        "київ": "києва києву києвом києві",
        "єгипет": "єгипту єгиптом єгипті",
        "нідерланди": "нідерландів нідерландам нідерландами нідерландах",
        "емірати": "еміратів еміратам еміратами еміратах",
        "кіпр": "кіпру кіпром кіпрі",
        "рим": "риму рима римом римі",
        "польща": "польщі польщу польщею",
        "греція": "греції грецію грецією",
        "афіни": "афін афінам афінами афінах",
        "австрія": "австрії австрію австрією",
        "острови": "островів островам островами островах",
        "республіка": "республіки республіці республіку республікою",
        "латвія": "латвії латвію латвією",
    },
    "sr": {
        "države": "država državama",
        "sjedinjene": "sjedinjenih sjedinjenim",
        "ujedinjeno": "ujedinjenog ujedinjenom ujedinjenim ujedinjenoga",
        "egipat": "egipta egiptu egiptom",
        "kipar": "kipra kipru kiprom",
        "pariz": "pariza parizu parizom",
        "beč": "beča beču bečom",
        "ujedinjeni": "ujedinjenih ujedinjenim",
        "emirati": "emirata emiratima emirate",
    },
    "de": {
        "vereinigte": "vereinigten vereinigter vereinigtes",
        "vereinigtes": "vereinigten vereinigte",
        "königreich": "königreichs königreiches",
        "staaten": "",
        "athen": "athens",
    },
}
VOWELS = frozenset("аеёиоуыэюяіїєўaeiouyąęóáéíýůúěāēīūėįųαεηιουωάέήίόύώäöü")

# Suffixes that are strung behind a name, one after another; the base form must be left.
_SUFFIXES: Mapping[str, str] = {
    "kk": r"(?:л[аы]р|лер|дар|дер|тар|тер)?(?:ы|і|сы|сі)?(?:ның|нің|дың|дің|тың|тің|нда|нде|да|де|та|те|ндағы|ндегі|дағы|дегі|тағы|тегі|"
    r"нан|нен|дан|ден|тан|тен|на|не|ға|ге|қа|ке|а|е|ны|ні|ды|ді|ты|ті|н|мен|бен|пен)?",
    "ky": r"(?:лар|лер|лор|лөр|дар|дер|дор|дөр|тар|тер|тор|төр)?(?:ы|и|у|ү|сы|си|су|сү)?(?:н[ыиуү]н|д[ыиуү]н|т[ыиуү]н|нда|нде|ндо|ндө|да|де|до|дө|та|те|то|тө|"
    r"дагы|деги|нан|нен|дан|ден|дон|дөн|тан|тен|тон|төн|га|ге|го|гө|ка|ке|ко|кө|на|не|но|нө|н[ыиуү]|д[ыиуү]|т[ыиуү]|н|а|е)?",
    "tt": r"(?:лар|ләр|нар|нәр)?(?:ы|е|сы|се)?(?:ның|нең|да|дә|та|тә|нда|ндә|дан|дән|тан|тән|нан|нән|га|гә|ка|кә|на|нә|ны|не|н|дагы|дәге)?",
    "ba": r"(?:лар|ләр|дар|дәр|ҙар|ҙәр|тар|тәр)?(?:ы|е|һы|һе)?(?:ның|нең|дың|дең|ҙың|ҙең|да|дә|ла|лә|та|тә|ҙа|ҙә|нда|ндә|дан|дән|нан|нән|ҙан|ҙән|ға|гә|ҡа|кә|на|нә|ны|не|н)?",
    "uz": r"(?:lar|лар)?(?:i|si|и|си)?(?:ning|нинг|ni|ни|ga|га|ka|ка|qa|қа|da|да|dan|дан|ndan|nda|dagi|даги|cha|ча)?",
    "tr": r"(?:lar|ler)?(?:[ıiuü]|s[ıiuü])?(?:n?[ıiuü]n|n?d[ae]|t[ae]|n?d[ae]n|t[ae]n|y?[ae]|n[ae]|y?[ıiuü]|n[ıiuü]|yl[ae]|l[ae]|dak[iı]|dek[iı]|tak[iı]|tek[iı])?",
    "az": r"(?:lar|lər)?(?:[ıiuü]|s[ıiuü])?(?:n?[ıiuü]n|n?d[aə]|n?d[aə]n|y?[aə]|n[aə]|n?[ıiuü]|yl[aə]|l[aə]|dak[ıi])?",
    "tk": r"(?:lar|ler)?(?:[yiuü]|s[yiuü])?(?:n?[yiuü]ň|n?d[ae]|n?d[ae]n|n?[ae]|g[ae]|n?[yiuü])?",
    "hu": r"(?:[aeo]k)?(?:b[ae]n|b[ae]|b[óő]l|n[ae]k|r[ae]|r[óő]l|t[óő]l|n[áé]l|h[oeö]z|v[ae]l|[^aeiou]?[ae]l|ért|ig|[oöe]n|n|i|[oeöa]?t|k[ée]nt|é)?",
    "fi": r"(?:n|ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|na|nä|ksi|a|ä|[aeiouyäö]n|in|hin|en|ssa|tta)?",
    "et": r"(?:s|st|sse|l|lt|le|ga|ta|t|ni|ks|na|d|i|e|a|u)?",
    "ka": r"(?:ში|მა|ს|ის|ით|თან|დან|ად|ზე|მ|ი|ელი|სა|თვის|ისთვის)?",
    "hy": r"(?:ի|ը|ն|ում|ից|ով|ին|ու|ուն|յի|յում|յից|յան|այի|ում|ական)?",
    "mn": r"(?:ын|ийн|ы|ий|д|т|аас|ээс|оос|өөс|ыг|ийг|аар|ээр|оор|өөр|тай|тэй|той|руу|рүү|н|гийн|аа)?",
    "eu": r"(?:k|n|ko|tik|ra|ren|rekin|an|eko|etik)?",
    "ug": r"(?:نىڭ|نى|غا|گە|قا|كە|دا|دە|تا|تە|دىن|تىن|دىكى)?",
}
_FRONT: Mapping[str, str] = {
    "ar": r"(?:و|ف)?(?:ب|ل|ك)?",
    "fa": r"",
    "he": r"(?:ו)?(?:ש)?(?:ב|ל|מ|כ|ה)?(?:ה)?",
}
_SOFT = {"ғ": "қ", "г": "к", "б": "п", "ğ": "k", "d": "t", "b": "p", "c": "ç"}
_HUNGARIAN_LONG = {"á": "a", "é": "e"}
_MIN_STEM = 3


@functools.lru_cache(maxsize=200_000)
def forms(word: str, language: str) -> frozenset[str]:
    """Every form in which a name's `word` (folded base form) may stand in a text of `language` (primary subtag), itself among them.

    Only languages that exchange endings have more than the base form here; see `bases` for the others.
    """
    if (irregular := IRREGULAR.get(_family(language), {}).get(word)) is not None:
        return frozenset({word, *irregular.split()})
    table = TABLES.get(language)
    if table is None or len(word) < _MIN_STEM or not word.isalpha():
        return frozenset({word})
    return frozenset({word, *_made(word, table)})


def _family(language: str) -> str:
    return "sr" if language in {"hr", "bs", "sh", "cnr"} else language


def _made(word: str, table: _Table) -> Iterator[str]:
    fitting = [line for line in table if word.endswith(line[0]) and len(word) - len(line[0]) >= 2]
    if not fitting:
        return
    ending, others = max(fitting, key=lambda line: len(line[0]))
    if not ending and word[-1] in VOWELS:
        return
    stem = word.removesuffix(ending) if ending else word
    for other in others.split():
        yield stem if other == "-" else stem + other


@functools.lru_cache(maxsize=65_536)
def bases(word: str, language: str) -> tuple[str, ...]:
    """What a text's `word` (folded) may be a form of, by taking suffixes or particles off; the word itself comes first.

    Empty suffix sets (languages that do not string) give the word alone. A base keeps at least three letters.
    """
    found = [word]
    if suffixes := _behind(language):
        for cut in range(_MIN_STEM, len(word)):
            stem, rest = word[:cut], word[cut:]
            if suffixes.fullmatch(rest):
                found.append(stem)
                if language == "hu" and stem[-1] in _HUNGARIAN_LONG:
                    found.append(stem[:-1] + _HUNGARIAN_LONG[stem[-1]])
                if stem[-1] in _SOFT and rest[0] in VOWELS:
                    found.append(stem[:-1] + _SOFT[stem[-1]])
                if language == "ka":
                    found.append(stem + "ი")
    if particles := _before(language):
        for cut in range(1, min(4, len(word) - 1)):
            if particles.fullmatch(word[:cut]):
                found.append(word[cut:])
        if language == "ar" and word.startswith("لل") and len(word) > 4:
            found.append("ا" + word[:1] + word[2:])
        if language == "ar" and word.startswith("ولل") and len(word) > 5:
            found.append("ال" + word[3:])
    return tuple(dict.fromkeys(found))


@functools.cache
def _behind(language: str) -> re.Pattern[str] | None:
    pattern = _SUFFIXES.get(language)
    return re.compile(pattern) if pattern else None


@functools.cache
def _before(language: str) -> re.Pattern[str] | None:
    pattern = _FRONT.get(language)
    return re.compile(pattern) if pattern else None
