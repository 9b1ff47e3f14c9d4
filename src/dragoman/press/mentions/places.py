"""Places everybody's news names: which countries, capitals and large cities the default base holds, and their everyday names.

Official names in all languages come from CLDR at run time (`cldr.py`); here stands only what CLDR does not say: Wikidata ids,
which city is a capital of what, names of capitals that are no time zone's example city, and names newspapers really print
(США, USA, Чехия). A name's word in another case need not stand here; `endings.py` makes it.
"""

from collections.abc import Mapping

from dragoman.press.languages.lists import words

_IDS = """
AD228 AE878 AF889 AG781 AI25228 AL222 AM399 AO916 AR414 AS16641 AT40 AU408 AW21203 AX5689 AZ227 BA225 BB244 BD902 BE31 BF965 BG219
BH398 BI967 BJ962 BM23635 BN921 BO750 BR155 BS778 BT917 BW963 BY184 BZ242 CA16 CD974 CF929 CG971 CH39 CI1008 CK26988 CL298 CM1009
CN148 CO739 CR800 CU241 CV1011 CW25279 CY229 CZ213 DE183 DJ977 DK35 DM784 DO786 DZ262 EC736 EE191 EG79 EH6250 ER986 ES29 ET115 FI33
FJ712 FK9648 FM702 FO4628 FR142 GA1000 GB145 GD769 GE230 GF3769 GG25230 GH117 GI1410 GL223 GM1005 GN1006 GP17012 GQ983 GR41 GT774
GU16635 GW1007 GY734 HK8646 HN783 HR224 HT790 HU28 ID252 IE27 IL801 IM9676 IN668 IQ796 IR794 IS189 IT38 JE785 JM766 JO810 JP17
KE114 KG813 KH424 KI710 KM970 KN763 KP423 KR884 KW817 KY5785 KZ232 LA819 LB822 LC760 LI347 LK854 LR1014 LS1013 LT37 LU32 LV211
LY1016 MA1028 MC235 MD217 ME236 MG1019 MH709 MK221 ML912 MM836 MN711 MO14773 MP16644 MQ17054 MR1025 MS13353 MT233 MU1027 MV826
MW1020 MX96 MY833 MZ1029 NA1030 NC33788 NE1032 NG1033 NI811 NL55 NO20 NP837 NR697 NU34020 NZ664 OM842 PA804 PE419 PF30971 PG691
PH928 PK843 PL36 PR1183 PS219060 PT45 PW695 PY733 QA846 RE17070 RO218 RS403 RU159 RW1037 SA851 SB685 SC1042 SD1049 SE34 SG334 SI215
SK214 SL1044 SM238 SN1041 SO1045 SR730 SS958 ST1039 SV792 SX26273 SY858 SZ1050 TC18221 TD657 TG945 TH869 TJ863 TL574 TM874 TN948
TO678 TR43 TT754 TV672 TW865 TZ924 UA212 UG1036 US30 UY77 UZ265 VA237 VC757 VE717 VG25305 VI11703 VN881 VU686 WS683 XK1246 YE805
YT17063 ZA258 ZM953 ZW954
"""
COUNTRIES: Mapping[str, str] = {entry[:2]: "Q" + entry[2:] for entry in _IDS.split()}
"""ISO 3166 code → Wikidata id, of countries and of territories that news treats as places of their own."""

CONTINENTS: Mapping[str, tuple[str, str]] = {
    "150": ("europe", "Q46"),
    "002": ("africa", "Q15"),
    "142": ("asia", "Q48"),
    "003": ("north-america", "Q49"),
    "005": ("south-america", "Q18"),
}
"""UN M49 code → slug and Wikidata id."""

ORGANISATIONS: Mapping[str, str] = {"EU": "Q458", "UN": "Q1065"}
"""What CLDR lists among territories and is an organisation."""

_ZONE_CAPITALS = """
AD Europe/Andorra, AF Asia/Kabul, AL Europe/Tirane, AM Asia/Yerevan, AO Africa/Luanda, AR America/Buenos_Aires,
AT Europe/Vienna, AZ Asia/Baku, BA Europe/Sarajevo, BD Asia/Dhaka, BE Europe/Brussels, BF Africa/Ouagadougou, BG Europe/Sofia,
BI Africa/Bujumbura, BJ Africa/Porto-Novo, BO America/La_Paz, BS America/Nassau, BT Asia/Thimphu, BY Europe/Minsk,
CD Africa/Kinshasa, CF Africa/Bangui, CG Africa/Brazzaville, CL America/Santiago, CO America/Bogota,
CU America/Havana, CY Asia/Nicosia, CZ Europe/Prague, DE Europe/Berlin, DK Europe/Copenhagen, DO America/Santo_Domingo,
DZ Africa/Algiers, EE Europe/Tallinn, EG Africa/Cairo, ER Africa/Asmera, ES Europe/Madrid, ET Africa/Addis_Ababa, FI Europe/Helsinki,
FR Europe/Paris, GA Africa/Libreville, GB Europe/London, GE Asia/Tbilisi, GH Africa/Accra, GM Africa/Banjul, GN Africa/Conakry,
GQ Africa/Malabo, GR Europe/Athens, GW Africa/Bissau, HN America/Tegucigalpa, HR Europe/Zagreb, HT America/Port-au-Prince,
HU Europe/Budapest, ID Asia/Jakarta, IE Europe/Dublin, IL Asia/Jerusalem, IQ Asia/Baghdad, IR Asia/Tehran, IS Atlantic/Reykjavik,
IT Europe/Rome, JO Asia/Amman, JP Asia/Tokyo, KE Africa/Nairobi, KG Asia/Bishkek, KH Asia/Phnom_Penh, KP Asia/Pyongyang,
KR Asia/Seoul, LA Asia/Vientiane, LB Asia/Beirut, LI Europe/Vaduz, LK Asia/Colombo, LR Africa/Monrovia, LS Africa/Maseru,
LT Europe/Vilnius, LV Europe/Riga, LY Africa/Tripoli, MD Europe/Chisinau, ME Europe/Podgorica,
MG Indian/Antananarivo, MK Europe/Skopje, ML Africa/Bamako, MN Asia/Ulaanbaatar, MR Africa/Nouakchott,
MX America/Mexico_City, MY Asia/Kuala_Lumpur, MZ Africa/Maputo, NA Africa/Windhoek, NE Africa/Niamey,
NI America/Managua, NL Europe/Amsterdam, NO Europe/Oslo, NP Asia/Katmandu, OM Asia/Muscat, PE America/Lima, PG Pacific/Port_Moresby,
PH Asia/Manila, PL Europe/Warsaw, PT Europe/Lisbon, PY America/Asuncion, RO Europe/Bucharest, RS Europe/Belgrade, RU Europe/Moscow,
RW Africa/Kigali, SA Asia/Riyadh, SD Africa/Khartoum, SE Europe/Stockholm, SI Europe/Ljubljana, SK Europe/Bratislava,
SL Africa/Freetown, SN Africa/Dakar, SO Africa/Mogadishu, SR America/Paramaribo, SS Africa/Juba, SY Asia/Damascus, TD Africa/Ndjamena,
TG Africa/Lome, TH Asia/Bangkok, TJ Asia/Dushanbe, TL Asia/Dili, TM Asia/Ashgabat, TN Africa/Tunis, TT America/Port_of_Spain,
TW Asia/Taipei, UA Europe/Kiev, UG Africa/Kampala, UY America/Montevideo, UZ Asia/Tashkent, VE America/Caracas, ZM Africa/Lusaka,
ZW Africa/Harare
"""
ZONE_CAPITALS: Mapping[str, str] = {
    zone: code for code, zone in (entry.split() for entry in _ZONE_CAPITALS.replace("\n", " ").split(","))
}
"""Time zone whose example city is the capital → country."""

_ZONE_CITIES = """
US America/New_York, US America/Los_Angeles, US America/Chicago, US America/Detroit, US America/Denver, US America/Anchorage,
CA America/Toronto, CA America/Vancouver, CA America/Winnipeg, CA America/Edmonton, MX America/Tijuana, MX America/Monterrey,
BR America/Sao_Paulo, BR America/Manaus, BR America/Recife, EC America/Guayaquil, CN Asia/Shanghai, CN Asia/Urumqi, IN Asia/Calcutta,
PK Asia/Karachi, VN Asia/Saigon, AE Asia/Dubai, YE Asia/Aden, PS Asia/Hebron, KZ Asia/Almaty, KZ Asia/Aqtau, KZ Asia/Aqtobe,
KZ Asia/Atyrau, KZ Asia/Oral, KZ Asia/Qostanay, KZ Asia/Qyzylorda, UZ Asia/Samarkand, RU Asia/Yekaterinburg, RU Asia/Novosibirsk,
RU Asia/Omsk, RU Asia/Krasnoyarsk, RU Asia/Irkutsk, RU Asia/Vladivostok, RU Asia/Yakutsk, RU Asia/Barnaul, RU Asia/Novokuznetsk,
RU Asia/Magadan, RU Europe/Kaliningrad, RU Europe/Volgograd, RU Europe/Saratov, RU Europe/Astrakhan, RU Europe/Ulyanovsk,
UA Europe/Simferopol, TR Europe/Istanbul, CH Europe/Zurich, MA Africa/Casablanca, NG Africa/Lagos, ZA Africa/Johannesburg,
CI Africa/Abidjan, CM Africa/Douala, TZ Africa/Dar_es_Salaam, AU Australia/Sydney, AU Australia/Melbourne, AU Australia/Brisbane,
NZ Pacific/Auckland, US Pacific/Honolulu, MM Asia/Rangoon
"""
ZONE_CITIES: Mapping[str, str] = {
    zone: code for code, zone in (entry.split() for entry in _ZONE_CITIES.replace("\n", " ").split(","))
}
"""Time zone whose example city is a large city, no capital → country."""

MORE_PLACES: Mapping[str, Mapping[str, str]] = {
    "US washington": {
        "en": "Washington|Washington, D.C.|Washington DC",
        "ru": "Вашингтон",
        "uk": "Вашингтон",
        "be": "Вашынгтон",
        "bg": "Вашингтон",
        "mk": "Вашингтон",
        "sr": "Вашингтон",
        "kk": "Вашингтон",
        "ky": "Вашингтон",
        "ar": "واشنطن",
        "fa": "واشنگتن",
        "he": "וושינגטון",
        "el": "Ουάσινγκτον|Ουάσιγκτον",
        "pl": "Waszyngton",
        "lt": "Vašingtonas",
        "lv": "Vašingtona",
        "az": "Vaşinqton",
        "zh": "华盛顿",
        "ja": "ワシントン",
        "ko": "워싱턴",
        "*": "Washington",
    },
    "CN beijing": {
        "en": "Beijing",
        "ru": "Пекин",
        "uk": "Пекін",
        "be": "Пекін",
        "bg": "Пекин",
        "mk": "Пекинг",
        "sr": "Пекинг",
        "kk": "Бейжің|Пекин",
        "ky": "Бээжин|Пекин",
        "ar": "بكين",
        "fa": "پکن",
        "he": "בייג'ינג",
        "el": "Πεκίνο",
        "de": "Peking",
        "es": "Pekín|Beijing",
        "fr": "Pékin",
        "it": "Pechino",
        "pt": "Pequim",
        "pl": "Pekin",
        "cs": "Peking",
        "sk": "Peking",
        "sl": "Peking",
        "hr": "Peking",
        "tr": "Pekin",
        "uz": "Pekin",
        "az": "Pekin",
        "ro": "Beijing",
        "hu": "Peking",
        "zh": "北京",
        "ja": "北京",
        "ko": "베이징",
        "*": "Beijing|Peking",
    },
    "KZ astana": {
        "en": "Astana|Nur-Sultan",
        "ru": "Астана|Нур-Султан",
        "uk": "Астана|Нур-Султан",
        "be": "Астана",
        "bg": "Астана|Нур-Султан",
        "sr": "Астана",
        "kk": "Астана|Нұр-Сұлтан",
        "ky": "Астана|Нур-Султан",
        "ar": "أستانا|أستانة",
        "fa": "آستانه",
        "zh": "阿斯塔纳",
        "uz": "Ostona",
        "el": "Αστάνα",
        "*": "Astana",
    },
    "TR ankara": {
        "ru": "Анкара",
        "uk": "Анкара",
        "be": "Анкара",
        "bg": "Анкара",
        "mk": "Анкара",
        "sr": "Анкара",
        "kk": "Анкара",
        "ky": "Анкара",
        "ar": "أنقرة",
        "fa": "آنکارا",
        "he": "אנקרה",
        "el": "Άγκυρα",
        "uz": "Anqara",
        "zh": "安卡拉",
        "*": "Ankara",
    },
    "AU canberra": {
        "ru": "Канберра",
        "uk": "Канберра",
        "bg": "Канбера",
        "sr": "Канбера",
        "kk": "Канберра",
        "ar": "كانبيرا",
        "*": "Canberra",
    },
    "CA ottawa": {
        "ru": "Оттава",
        "uk": "Оттава",
        "bg": "Отава",
        "sr": "Отава",
        "kk": "Оттава",
        "ar": "أوتاوا",
        "cs": "Ottawa",
        "*": "Ottawa",
    },
    "IN new-delhi": {
        "en": "New Delhi|Delhi",
        "ru": "Нью-Дели|Дели",
        "uk": "Нью-Делі|Делі",
        "bg": "Ню Делхи|Делхи",
        "sr": "Њу Делхи|Делхи",
        "kk": "Нью-Дели|Дели",
        "ar": "نيودلهي|نيو دلهي|دلهي",
        "de": "Neu-Delhi|Delhi",
        "es": "Nueva Delhi|Delhi",
        "fr": "New Delhi|Delhi",
        "pl": "Nowe Delhi|Delhi",
        "cs": "Nové Dillí|Dillí",
        "tr": "Yeni Delhi",
        "*": "New Delhi|Delhi",
    },
    "PK islamabad": {
        "ru": "Исламабад",
        "uk": "Ісламабад",
        "bg": "Исламабад",
        "sr": "Исламабад",
        "kk": "Исламабад",
        "ar": "إسلام آباد|إسلام أباد",
        "cs": "Islámábád",
        "pl": "Islamabad",
        "*": "Islamabad",
    },
    "BR brasilia": {
        "en": "Brasília|Brasilia",
        "ru": "Бразилиа",
        "sr": "Бразилија",
        "ar": "برازيليا",
        "*": "Brasília|Brasilia",
    },
    "CH bern": {
        "ru": "Берн",
        "uk": "Берн",
        "bg": "Берн",
        "sr": "Берн",
        "kk": "Берн",
        "ar": "برن",
        "fr": "Berne",
        "es": "Berna",
        "it": "Berna",
        "pl": "Berno",
        "*": "Bern",
    },
    "VN hanoi": {
        "ru": "Ханой",
        "uk": "Ханой",
        "bg": "Ханой",
        "sr": "Ханој",
        "kk": "Ханой",
        "ar": "هانوي",
        "vi": "Hà Nội",
        "cs": "Hanoj",
        "pl": "Hanoi",
        "es": "Hanói",
        "*": "Hanoi",
    },
    "AE abu-dhabi": {
        "ru": "Абу-Даби",
        "uk": "Абу-Дабі",
        "bg": "Абу Даби",
        "sr": "Абу Даби",
        "kk": "Абу-Даби",
        "ar": "أبوظبي|أبو ظبي",
        "cs": "Abú Zabí|Abú Dhabí",
        "pl": "Abu Zabi",
        "es": "Abu Dabi",
        "*": "Abu Dhabi",
    },
    "QA doha": {
        "ru": "Доха",
        "uk": "Доха",
        "bg": "Доха",
        "sr": "Доха",
        "kk": "Доха",
        "ar": "الدوحة",
        "cs": "Dauhá",
        "*": "Doha",
    },
    "YE sanaa": {
        "en": "Sanaa|Sana'a",
        "ru": "Сана",
        "uk": "Сана",
        "sr": "Сана",
        "ar": "صنعاء",
        "es": "Saná",
        "*": "Sanaa",
    },
    "MA rabat": {
        "ru": "Рабат",
        "uk": "Рабат",
        "bg": "Рабат",
        "sr": "Рабат",
        "ar": "الرباط",
        "*": "Rabat",
    },
    "NG abuja": {
        "ru": "Абуджа",
        "uk": "Абуджа",
        "bg": "Абуджа",
        "sr": "Абуџа",
        "ar": "أبوجا",
        "*": "Abuja",
    },
    "ZA pretoria": {
        "ru": "Претория",
        "uk": "Преторія",
        "bg": "Претория",
        "sr": "Преторија",
        "ar": "بريتوريا",
        "*": "Pretoria",
    },
    "EC quito": {"ru": "Кито", "uk": "Кіто", "bg": "Кито", "sr": "Кито", "ar": "كيتو", "*": "Quito"},
    "NZ wellington": {
        "ru": "Веллингтон",
        "uk": "Веллінгтон",
        "bg": "Уелингтън",
        "sr": "Велингтон",
        "ar": "ويلينغتون",
        "*": "Wellington",
    },
    "TZ dodoma": {"ru": "Додома", "sr": "Додома", "ar": "دودوما", "*": "Dodoma"},
    "CM yaounde": {"ru": "Яунде", "sr": "Јаунде", "ar": "ياوندي", "*": "Yaoundé"},
    "XK pristina": {
        "ru": "Приштина",
        "uk": "Приштина",
        "bg": "Прищина",
        "mk": "Приштина",
        "sr": "Приштина",
        "ar": "بريشتينا",
        "sq": "Prishtina",
        "pl": "Prisztina",
        "cs": "Priština",
        "hr": "Priština",
        "sl": "Priština",
        "*": "Pristina",
    },
    "KZ almaty": {
        "en": "Alma-Ata",
        "ru": "Алма-Ата",
        "uk": "Алма-Ата",
        "kk": "Алма-Ата",
        "be": "Алма-Ата",
        "bg": "Алма Ата",
        "de": "Alma-Ata",
        "es": "Alma-Ata",
    },
    "KZ shymkent": {"en": "Shymkent", "ru": "Шымкент", "kk": "Шымкент", "uk": "Шимкент", "*": "Shymkent"},
    "KZ qaraghandy": {
        "en": "Karaganda",
        "ru": "Караганда",
        "kk": "Қарағанды",
        "uk": "Караганда",
        "*": "Karaganda",
    },
    "RU saint-petersburg": {
        "en": "Saint Petersburg|St. Petersburg|St Petersburg",
        "ru": "Санкт-Петербург|Петербург",
        "uk": "Санкт-Петербург",
        "be": "Санкт-Пецярбург",
        "bg": "Санкт Петербург",
        "sr": "Санкт Петербург",
        "kk": "Санкт-Петербург",
        "ar": "سانت بطرسبرغ",
        "de": "Sankt Petersburg|St. Petersburg",
        "es": "San Petersburgo",
        "fr": "Saint-Pétersbourg",
        "cs": "Petrohrad",
        "pl": "Petersburg|Sankt Petersburg",
    },
    "UA kharkiv": {
        "en": "Kharkiv|Kharkov",
        "ru": "Харьков",
        "uk": "Харків",
        "be": "Харкаў",
        "bg": "Харков",
        "sr": "Харков",
        "de": "Charkiw",
        "es": "Járkov",
        "cs": "Charkov",
        "pl": "Charków",
        "ar": "خاركيف",
    },
    "UA odesa": {
        "en": "Odesa|Odessa",
        "ru": "Одесса",
        "uk": "Одеса",
        "be": "Адэса",
        "bg": "Одеса",
        "sr": "Одеса",
        "de": "Odessa|Odesa",
        "es": "Odesa",
        "cs": "Oděsa",
        "pl": "Odessa",
        "ar": "أوديسا",
    },
    "UA lviv": {
        "en": "Lviv",
        "ru": "Львов",
        "uk": "Львів",
        "be": "Львоў",
        "bg": "Лвов",
        "sr": "Лавов",
        "de": "Lwiw|Lemberg",
        "es": "Leópolis",
        "cs": "Lvov",
        "pl": "Lwów",
        "ar": "لفيف",
    },
    "GB england": {
        "en": "England",
        "ru": "Англия",
        "uk": "Англія",
        "be": "Англія",
        "bg": "Англия",
        "mk": "Англија",
        "sr": "Енглеска|Engleska",
        "hr": "Engleska",
        "bs": "Engleska",
        "sl": "Anglija",
        "cs": "Anglie",
        "sk": "Anglicko",
        "pl": "Anglia",
        "de": "England",
        "es": "Inglaterra",
        "fr": "Angleterre",
        "it": "Inghilterra",
        "pt": "Inglaterra",
        "kk": "Англия",
        "ar": "إنجلترا|إنكلترا",
    },
    "GB scotland": {
        "en": "Scotland",
        "ru": "Шотландия",
        "uk": "Шотландія",
        "be": "Шатландыя",
        "bg": "Шотландия",
        "mk": "Шкотска",
        "sr": "Шкотска|Škotska",
        "hr": "Škotska",
        "bs": "Škotska",
        "sl": "Škotska",
        "cs": "Skotsko",
        "sk": "Škótsko",
        "pl": "Szkocja",
        "de": "Schottland",
        "es": "Escocia",
        "fr": "Écosse",
        "it": "Scozia",
        "pt": "Escócia",
        "kk": "Шотландия",
        "ar": "اسكتلندا",
    },
    "GB wales": {
        "en": "Wales",
        "ru": "Уэльс",
        "uk": "Уельс",
        "bg": "Уелс",
        "sr": "Велс|Vels",
        "hr": "Wales",
        "sl": "Wales",
        "cs": "Wales",
        "pl": "Walia",
        "de": "Wales",
        "es": "Gales",
        "fr": "Pays de Galles",
        "kk": "Уэльс",
        "ar": "ويلز",
    },
    "GB northern-ireland": {
        "en": "Northern Ireland",
        "ru": "Северная Ирландия",
        "uk": "Північна Ірландія",
        "bg": "Северна Ирландия",
        "sr": "Северна Ирска|Severna Irska",
        "hr": "Sjeverna Irska",
        "sl": "Severna Irska",
        "cs": "Severní Irsko",
        "sk": "Severné Írsko",
        "pl": "Irlandia Północna",
        "de": "Nordirland",
        "es": "Irlanda del Norte",
        "fr": "Irlande du Nord",
        "kk": "Солтүстік Ирландия",
        "ar": "أيرلندا الشمالية",
    },
}
"""`country slug` → language → names, label first, parted by |; `*` serves every other language written in Latin letters.

Capitals that are no zone's example city, a few large cities and lands; `NO_CAPITALS` tells which are not capitals."""

NO_CAPITALS = frozenset(
    {
        "almaty",
        "shymkent",
        "qaraghandy",
        "saint-petersburg",
        "kharkiv",
        "odesa",
        "lviv",
        "england",
        "scotland",
        "wales",
        "northern-ireland",
    }
)

EVERYDAY: Mapping[str, str] = {
    "en": "US=USA|US|U.S.|U.S.A.|United States of America|America GB=UK|U.K.|Great Britain|Britain CZ=Czech Republic|Czechia AE=UAE|Emirates "
    "KR=South Korea KP=North Korea CI=Ivory Coast MM=Myanmar|Burma CD=DR Congo|Democratic Republic of Congo|Democratic Republic of the Congo "
    "TR=Türkiye|Turkey MK=North Macedonia|Macedonia SZ=Swaziland|Eswatini TL=East Timor CV=Cape Verde PS=Palestine VA=Vatican|Holy_See "
    "EU=EU|European Union UN=UN|U.N.|United Nations HK=Hong Kong MO=Macau RU=Russian Federation NL=Holland",
    "ru": "US=США|Соединённые Штаты Америки|Соединённые Штаты|Америка GB=Великобритания|Британия|Соединённое Королевство CZ=Чехия AE=ОАЭ|Эмираты "
    "KR=Южная Корея|Республика Корея KP=Северная Корея|КНДР CN=КНР DE=ФРГ RU=РФ|Российская Федерация BY=Белоруссия|Беларусь KG=Киргизия|Кыргызстан|Киргизстан "
    "MD=Молдавия|Молдова MM=Мьянма|Бирма CD=ДР_Конго|Демократическая Республика Конго CI=Кот-д’Ивуар TM=Туркмения|Туркменистан ZA=ЮАР "
    "NL=Голландия|Нидерланды PS=Палестина VA=Ватикан EU=ЕС|Евросоюз|Европейский союз UN=ООН|Организация Объединённых Наций HK=Гонконг MO=Макао "
    "MK=Северная Македония|Македония SA=Саудовская Аравия BA=Босния CF=ЦАР",
    "uk": "US=США|Сполучені Штати Америки|Сполучені Штати|Америка GB=Велика Британія|Великобританія|Британія|Сполучене Королівство CZ=Чехія AE=ОАЕ|Емірати "
    "KR=Південна Корея KP=Північна Корея|КНДР CN=КНР DE=ФРН RU=РФ|Російська Федерація NL=Голландія|Нідерланди PS=Палестина VA=Ватикан "
    "EU=ЄС|Євросоюз|Європейський Союз UN=ООН|Організація Об’єднаних Націй HK=Гонконг BY=Білорусь CY=Кіпр MD=Молдова ZA=ПАР BA=Боснія",
    "be": "US=ЗША|Злучаныя Штаты GB=Вялікабрытанія CZ=Чэхія RU=РФ EU=ЕС|Еўрасаюз UN=ААН KR=Паўднёвая Карэя KP=Паўночная Карэя",
    "kk": "US=АҚШ|Америка|Америка Құрама Штаттары GB=Ұлыбритания|Британия|Біріккен Корольдік CZ=Чехия AE=БАӘ|Біріккен Араб Әмірліктері KR=Оңтүстік Корея KP=Солтүстік Корея|КХДР "
    "CN=ҚХР|Қытай RU=РФ|Ресей|Ресей Федерациясы EU=ЕО|Еуроодақ|Еуропалық одақ|Еуропа Одағы UN=БҰҰ|Біріккен Ұлттар Ұйымы PS=Палестина VA=Ватикан BY=Беларусь|Беларусия TR=Түркия "
    "KZ=Қазақстан|Қазақстан Республикасы|ҚР UZ=Өзбекстан KG=Қырғызстан MN=Моңғолия|Моңғол JP=Жапония DE=Германия FR=Франция",
    "ky": "US=АКШ|Америка GB=Улуу Британия CN=Кытай RU=Россия|РФ EU=Евробиримдик|ЕБ UN=БУУ KG=Кыргызстан|Кыргыз Республикасы KZ=Казакстан|Казакстан UZ=Өзбекстан",
    "bg": "US=САЩ|Съединените щати|Съединени щати|Америка GB=Великобритания|Обединеното кралство|Обединено кралство|Британия CZ=Чехия AE=ОАЕ KR=Южна Корея KP=Северна Корея|КНДР DE=ФРГ CN=КНР "
    "EU=ЕС|Евросъюз|Европейски съюз|Европейския съюз|Европейският съюз UN=ООН MK=Македония NL=Холандия PS=Палестина VA=Ватикана BA=Босна",
    "mk": "US=САД|Америка GB=Велика Британија|Британија CZ=Чешка EU=ЕУ|Европска Унија|Европската Унија UN=ОН KR=Јужна Кореја KP=Северна Кореја MK=Македонија NL=Холандија",
    "sr": "US=САД|Сједињене Америчке Државе|Сједињене Државе|Америка|SAD|Sjedinjene Države|Sjedinjene Američke Države|Amerika GB=Велика Британија|Британија|Уједињено Краљевство|Velika Britanija|Britanija|Ujedinjeno Kraljevstvo "
    "CZ=Чешка|Češka AE=УАЕ|Емирати|UAE|Emirati KR=Јужна Кореја|Južna Koreja KP=Северна Кореја|Severna Koreja EU=ЕУ|Европска унија|EU|Evropska unija UN=УН|UN|Уједињене нације|Ujedinjene nacije "
    "BA=Босна|БиХ|Bosna|BiH NL=Холандија|Holandija BY=Белорусија|Belorusija MK=Северна Македонија|Македонија|Severna Makedonija|Makedonija PS=Палестина|Palestina VA=Ватикан|Vatikan CN=Кина|Kina DE=Немачка|Nemačka HU=Мађарска|Mađarska",
    "hr": "US=SAD|Sjedinjene Države|Sjedinjene Američke Države|Amerika GB=Velika Britanija|Britanija|Ujedinjeno Kraljevstvo CZ=Češka AE=UAE|Emirati KR=Južna Koreja KP=Sjeverna Koreja EU=EU|Europska unija UN=UN|Ujedinjeni narodi "
    "BA=Bosna|BiH NL=Nizozemska MK=Sjeverna Makedonija|Makedonija PS=Palestina VA=Vatikan",
    "bs": "US=SAD|Amerika GB=Velika Britanija|Britanija CZ=Češka EU=EU|Evropska unija UN=UN BA=BiH|Bosna KR=Južna Koreja KP=Sjeverna Koreja",
    "sl": "US=ZDA|Združene države|Združene države Amerike|Amerika GB=Velika Britanija|Britanija|Združeno kraljestvo CZ=Češka AE=ZAE|Emirati KR=Južna Koreja KP=Severna Koreja EU=EU|Evropska unija UN=ZN|Združeni narodi "
    "BA=BiH|Bosna NL=Nizozemska MK=Severna Makedonija|Makedonija VA=Vatikan PS=Palestina",
    "pl": "US=USA|Stany Zjednoczone|Ameryka|Stany Zjednoczone Ameryki GB=Wielka Brytania|Brytania|Zjednoczone Królestwo CZ=Czechy|Republika Czeska AE=ZEA|Emiraty KR=Korea Południowa KP=Korea Północna|KRLD EU=UE|Unia Europejska UN=ONZ "
    "RU=Federacja Rosyjska DE=RFN CN=ChRL NL=Holandia|Niderlandy ZA=RPA VA=Watykan PS=Palestyna BA=Bośnia CY=Cypr MK=Macedonia",
    "cs": "US=USA|Spojené státy|Spojené státy americké|Amerika GB=Velká Británie|Británie|Spojené království CZ=Česko|Česká republika|ČR AE=SAE|Emiráty KR=Jižní Korea KP=Severní Korea|KLDR EU=EU|Evropská unie UN=OSN "
    "RU=Ruská federace DE=SRN CN=ČLR NL=Nizozemsko|Holandsko ZA=JAR VA=Vatikán PS=Palestina BA=Bosna MK=Makedonie SK=Slovensko",
    "sk": "US=USA|Spojené štáty|Amerika GB=Veľká Británia|Británia|Spojené kráľovstvo CZ=Česko|Česká republika|ČR KR=Južná Kórea KP=Severná Kórea|KĽDR EU=EÚ|Európska únia UN=OSN SK=Slovenská republika|SR DE=Nemecko",
    "de": "US=USA|Vereinigte Staaten|Vereinigte Staaten von Amerika|Amerika GB=Großbritannien|Vereinigtes Königreich CZ=Tschechien|Tschechische Republik AE=VAE|Emirate KR=Südkorea KP=Nordkorea EU=EU|Europäische Union UN=UN|UNO|Vereinte Nationen "
    "BY=Belarus|Weißrussland CN=VR_China DE=Bundesrepublik|BRD|Bundesrepublik Deutschland NL=Holland|Niederlande VA=Vatikan PS=Palästina MM=Myanmar|Birma MK=Nordmazedonien|Mazedonien MD=Moldau|Moldawien RU=Russische Föderation",
    "es": "US=EE.UU.|EE. UU.|EEUU|EE UU|Estados Unidos|Estados Unidos de América GB=Reino Unido|Gran Bretaña CZ=República Checa|Chequia AE=EAU|Emiratos KR=Corea del Sur KP=Corea del Norte EU=UE|Unión Europea UN=ONU|Naciones Unidas "
    "NL=Holanda|Países Bajos VA=Vaticano|Santa_Sede PS=Palestina SA=Arabia Saudita|Arabia Saudí BY=Bielorrusia MX=Méjico MM=Birmania QA=Catar|Qatar RU=Federación Rusa",
    "fr": "US=États-Unis|Etats-Unis|USA GB=Royaume-Uni|Grande-Bretagne CZ=République tchèque|Tchéquie AE=EAU KR=Corée du Sud KP=Corée du Nord EU=UE|Union européenne UN=ONU|Nations unies NL=Hollande|Pays-Bas VA=Vatican PS=Palestine BY=Biélorussie MM=Birmanie",
    "it": "US=USA|Stati Uniti|Stati Uniti d'America GB=Regno Unito|Gran Bretagna CZ=Repubblica Ceca|Cechia KR=Corea del Sud KP=Corea del Nord EU=UE|Unione europea UN=ONU|Nazioni Unite NL=Olanda|Paesi Bassi VA=Vaticano PS=Palestina",
    "pt": "US=EUA|Estados Unidos GB=Reino Unido|Grã-Bretanha CZ=República Tcheca|Chéquia KR=Coreia do Sul KP=Coreia do Norte EU=UE|União Europeia UN=ONU|Nações Unidas NL=Holanda|Países Baixos RU=Rússia PS=Palestina VA=Vaticano",
    "ro": "US=SUA|Statele Unite|Statele Unite ale Americii|America GB=Marea Britanie|Regatul Unit CZ=Cehia EU=UE|Uniunea Europeană UN=ONU KR=Coreea de Sud KP=Coreea de Nord MD=Republica Moldova|Moldova NL=Olanda",
    "tr": "US=ABD|Amerika|Amerika Birleşik Devletleri GB=İngiltere|Birleşik Krallık|Britanya CZ=Çekya|Çek Cumhuriyeti AE=BAE KR=Güney Kore KP=Kuzey Kore EU=AB|Avrupa Birliği UN=BM|Birleşmiş Milletler KZ=Kazakistan NL=Hollanda TR=Türkiye",
    "az": "US=ABŞ|Amerika GB=Böyük Britaniya|Britaniya EU=Aİ|Avropa İttifaqı UN=BMT KR=Cənubi Koreya KP=Şimali Koreya RU=Rusiya",
    "uz": "US=AQSh|AQSH|АҚШ|Amerika GB=Buyuk Britaniya|Буюк Британия EU=Yevropa Ittifoqi|Европа Иттифоқи UN=BMT|БМТ RU=Rossiya|Россия KZ=Qozog‘iston|Қозоғистон",
    "ar": "US=الولايات المتحدة|الولايات المتحدة الأمريكية|الولايات المتحدة الأميركية|أمريكا|أميركا GB=بريطانيا|المملكة المتحدة|بريطانيا العظمى AE=الإمارات|الإمارات العربية المتحدة SA=السعودية|المملكة العربية السعودية KR=كوريا الجنوبية KP=كوريا الشمالية "
    "CZ=التشيك|جمهورية التشيك EU=الاتحاد الأوروبي|الاتحاد الأوربي UN=الأمم المتحدة PS=فلسطين VA=الفاتيكان BY=بيلاروسيا|بيلاروس KG=قيرغيزستان|قرغيزستان KZ=كازاخستان|كازخستان IR=إيران TW=تايوان NL=هولندا CN=الصين RU=روسيا|روسيا الاتحادية TR=تركيا",
    "fa": "US=آمریکا|امریکا|ایالات متحده GB=بریتانیا|انگلیس EU=اتحادیه اروپا UN=سازمان ملل KR=کره جنوبی KP=کره شمالی",
    "he": "US=ארה״ב|ארצות הברית GB=בריטניה EU=האיחוד האירופי UN=האו״ם",
    "el": "US=ΗΠΑ|Ηνωμένες Πολιτείες GB=Βρετανία|Ηνωμένο Βασίλειο|Μεγάλη Βρετανία EU=ΕΕ|Ευρωπαϊκή Ένωση UN=ΟΗΕ",
    "hu": "US=USA|Egyesült Államok|Amerika GB=Nagy-Britannia|Egyesült Királyság EU=EU|Európai Unió UN=ENSZ",
    "lt": "US=JAV GB=Didžioji Britanija|Jungtinė Karalystė EU=ES|Europos Sąjunga UN=JT",
    "lv": "US=ASV GB=Lielbritānija EU=ES|Eiropas Savienība UN=ANO",
    "zh": "US=美国|美國 GB=英国|英國 EU=欧盟|歐盟 UN=联合国|聯合國 KR=韩国|韓國|南韓 KP=朝鲜|朝鮮|北韩 AE=阿联酋",
    "ja": "US=アメリカ|米国 GB=英国|イギリス EU=EU|欧州連合 UN=国連 KR=韓国 KP=北朝鮮 CN=中国",
}
"""Language → `code=name|name …`: what newspapers call countries beside CLDR's name. A name's spaces are kept; codes part entries."""

AMBIGUOUS_WORDS: Mapping[str, str] = {
    "ru": "того мали перу чад куба катар вена сана тир мале тонга гана лима доха рим кито бари америка",
    "uk": "того малі мали перу чад куба катар відень сана мале лима ліма рим",
    "be": "того малі чад",
    "bg": "мали чад перу куба",
    "sr": "mali mala male peru kuba togo gana bern rim sana čad tonga lima",
    "hr": "mali mala male peru kuba togo gana bern rim sana čad tonga lima",
    "sl": "mali mala male peru kuba togo rim",
    "cs": "malé male mali rim",
    "sk": "mali malé",
    "pl": "mali rzym male peru",
    "en": "turkey china chile male",
    "es": "lima chile santiago granada victoria san mali paz",
    "de": "male",
    "tr": "mali çad peru katar kuba",
    "kk": "мали чад оман",
    "ar": "مالي تشاد",
}
"""Folded words that are also common words, by language: at the beginning of a sentence they are believed only when the text
names the place elsewhere too. The Arabic ones are never believed, as nothing there tells a name from a word."""

PERSONAL_WORDS = frozenset(
    words(
        "jordan chad georgia victoria santiago kingston hamilton israel washington lincoln melbourne sydney denver paris sofia roma chelsea "
        "francia asuncion asunción dakota austin houston georgetown stanley jamaica florence vienna brasilia lima berlin london ireland england "
        "france holland kenya india china america malta cuba dublin belgrade milan kiev "
        "азия азія азии джордан иордан чад вашингтон израиль виктория париж вена софія софия гамильтон сидней америка берлин лондон "
        "џордан вашингтон"
    )
)
"""Folded words that are first names or surnames as well: next to another capitalised name they are taken for one."""

GIVEN_NAMES = frozenset(
    words("jordan chad georgia victoria hamilton washington kingston israel sydney джордан виктория")
)
"""Those of them that are names of people so often that even the word that opens the sentence makes a name of them."""

COMPASS_STEMS = words(
    "north south east west central upper lower greater nord süd nuev nouvel "
    "северн южн восточн западн північн південн східн західн severn jižn východn západn północn południow wschodni zachodni "
    "јужн источн južn istočn zapadn zahodn vzhodn"
)
"""Beginnings of folded words that, capitalised before a name, make another place of it (Северная Ирландия)."""

NEW_WORDS = frozenset(
    words(
        "new nueva nuevo nouvelle nova nowa nowy nowej nová nové nový novi nove neu новая новой новую новый нове новий нова нову новој ново ню novi novog novoga novom novome novim novu novo"
    )
)
"""Folded words for "new" that do the same (New Mexico)."""
