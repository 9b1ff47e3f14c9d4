"""Words the checks read values by, as data: scales, small numbers, months, weekdays, units of measure, money and time.

A word ending in `-` stands for all its inflections (up to six letters more). Serbian is written in Latin letters here and
read in both alphabets. Months and weekdays of further languages come from `dragoman.press.languages`.
"""

from collections.abc import Mapping

Words = Mapping[str, str]
"""Language → words, parted by blanks."""

SCALES: Mapping[float, Words] = {
    1e3: {
        "en": "thousand thousands k", "ru": "тыс тысяч-", "uk": "тис тисяч-", "be": "тыс тысяч-", "kk": "мың-",
        "de": "tausend- tsd", "es": "mil miles", "sr": "hiljad- tisuć- hilj", "ar": "ألف آلاف ألفا",
    },
    1e6: {
        "en": "million millions mn m mln", "ru": "млн миллион-", "uk": "млн мільйон-", "be": "млн мільён-",
        "kk": "млн миллион-", "de": "mio million-", "es": "millón millones", "sr": "milion- mil milijun-",
        "ar": "مليون ملايين مليونا",
    },
    1e9: {
        "en": "billion billions bn", "ru": "млрд миллиард-", "uk": "млрд мільярд-", "be": "млрд мільярд-",
        "kk": "млрд миллиард-", "de": "mrd milliard-", "es": "", "sr": "milijard- mlrd", "ar": "مليار مليارات مليارا",
    },
    1e12: {
        "en": "trillion trillions tn", "ru": "трлн триллион-", "uk": "трлн трильйон-", "be": "трлн трыльён-",
        "kk": "трлн триллион-", "de": "billion-", "es": "billón billones", "sr": "bilion-", "ar": "تريليون",
    },
}  # fmt: skip

NUMBERS: Mapping[int, Words] = {
    0: {"en": "zero nil", "ru": "ноль нул-", "uk": "нуль нул-", "de": "null", "es": "cero", "kk": "нөл", "sr": "nula nul-"},
    1: {"en": "one first once a an", "ru": "один одн- перв-", "uk": "один одн- перш-", "be": "адзін адн- перш-",
        "kk": "бір бірінші", "de": "ein eine einen einem einer eins erst-", "es": "un uno una primer-", "sr": "jedan jedn- prv-", "ar": "واحد واحدة أول الأول"},
    2: {"en": "two second twice both couple pair double", "ru": "два две двух двум двумя втор- оба обе обо- двое двой- дважды пар- двух-",
        "uk": "два дві двох двом двома друг- обид- двоє двіч-", "be": "два дзве двух двум дзвюх друг- абод-",
        "kk": "екі екеуі екінші қос жұп-", "de": "zwei zweit- beid- paar", "es": "dos segund- ambos ambas par", "sr": "dva dve dvije drug- oba obe", "ar": "اثنان اثنين ثاني الثاني"},
    3: {"en": "three third thirds thrice triple", "ru": "три трех трёх трем трём тремя трет- трое трой- трижды",
        "uk": "три трьох трьом трьома трет- троє тричі", "be": "тры трох трац-", "kk": "үш үшінші үшеу-", "de": "drei dritt- dreimal", "es": "tres tercer-", "sr": "tri treć-", "ar": "ثلاثة ثلاث ثالث الثالث"},
    4: {"en": "four fourth quarter quarters", "ru": "четыре четырех четырёх четырем четырьмя четверт- четвёрт- четверо",
        "uk": "чотири чотирьох чотирьом четверт- чверт-", "be": "чатыры чатырох чацвёрт-", "kk": "төрт төртінші", "de": "vier viert-", "es": "cuatro cuart-", "sr": "četiri četvrt-", "ar": "أربعة أربع"},
    5: {"en": "five fifth", "ru": "пять пяти пятью пят-", "uk": "п'ять п’ять пʼять п'ят- п’ят- пʼят-", "be": "пяць пяц- пят-", "kk": "бес бесінші", "de": "fünf- fünft-", "es": "cinco quint-", "sr": "pet pet-", "ar": "خمسة خمس"},
    6: {"en": "six sixth", "ru": "шесть шести шестью шест-", "uk": "шість шести шіст- шост-", "be": "шэсць шас-", "kk": "алты алтыншы", "de": "sechs sechst-", "es": "seis sext-", "sr": "šest šest-", "ar": "ستة ست"},
    7: {"en": "seven seventh", "ru": "семь семи семью седьм- семер-", "uk": "сім семи сьом- сім-", "be": "сем сям- сём-", "kk": "жеті жетінші", "de": "sieben siebt-", "es": "siete séptim-", "sr": "sedam sedm-", "ar": "سبعة سبع"},
    8: {"en": "eight eighth", "ru": "восемь восьми восьмью восьм-", "uk": "вісім восьми восьм-", "be": "восем васьм-", "kk": "сегіз сегізінші", "de": "acht achte achten achter", "es": "ocho octav-", "sr": "osam osm-", "ar": "ثمانية ثماني"},
    9: {"en": "nine ninth", "ru": "девять девяти девят-", "uk": "дев'ять дев’ять девʼять дев'ят- дев’ят- девʼят-", "be": "дзевяць дзевяц-", "kk": "тоғыз тоғызыншы", "de": "neun neunt-", "es": "nueve noven-", "sr": "devet devet-", "ar": "تسعة تسع"},
    10: {"en": "ten tenth decade decades", "ru": "десять десяти десят-", "uk": "десять десяти десят-", "be": "дзесяць дзесяц-", "kk": "он оныншы", "de": "zehn zehnt-", "es": "diez décim-", "sr": "deset deset-", "ar": "عشرة عشر"},
    11: {"en": "eleven eleventh", "ru": "одиннадцат-", "uk": "одинадцят-", "be": "адзінаццац-", "de": "elf elft-", "es": "once", "sr": "jedanaest-"},
    12: {"en": "twelve twelfth dozen dozens", "ru": "двенадцат- дюжин-", "uk": "дванадцят-", "be": "дванаццац-", "de": "zwölf- dutzend-", "es": "doce docena", "sr": "dvanaest-"},
    13: {"en": "thirteen thirteenth", "ru": "тринадцат-", "uk": "тринадцят-", "de": "dreizehn-", "es": "trece"},
    14: {"en": "fourteen fourteenth", "ru": "четырнадцат-", "uk": "чотирнадцят-", "de": "vierzehn-", "es": "catorce"},
    15: {"en": "fifteen fifteenth", "ru": "пятнадцат-", "uk": "п'ятнадцят- п’ятнадцят- пʼятнадцят-", "de": "fünfzehn-", "es": "quince"},
    16: {"en": "sixteen sixteenth", "ru": "шестнадцат-", "uk": "шістнадцят-", "de": "sechzehn-", "es": "dieciséis"},
    17: {"en": "seventeen seventeenth", "ru": "семнадцат-", "uk": "сімнадцят-", "de": "siebzehn-", "es": "diecisiete"},
    18: {"en": "eighteen eighteenth", "ru": "восемнадцат-", "uk": "вісімнадцят-", "de": "achtzehn-", "es": "dieciocho"},
    19: {"en": "nineteen nineteenth", "ru": "девятнадцат-", "uk": "дев'ятнадцят- дев’ятнадцят- девʼятнадцят-", "de": "neunzehn-", "es": "diecinueve"},
    20: {"en": "twenty twenties twentieth", "ru": "двадцат-", "uk": "двадцят-", "be": "дваццац-", "kk": "жиырма-", "de": "zwanzig-", "es": "veinte", "sr": "dvadeset-", "ar": "عشرون عشرين"},
    30: {"en": "thirty thirties thirtieth", "ru": "тридцат-", "uk": "тридцят-", "be": "трыццац-", "kk": "отыз-", "de": "dreißig-", "es": "treinta", "sr": "trideset-", "ar": "ثلاثون ثلاثين"},
    40: {"en": "forty forties fortieth", "ru": "сорок- сороков-", "uk": "сорок-", "kk": "қырық-", "de": "vierzig-", "es": "cuarenta", "sr": "četrdeset-"},
    50: {"en": "fifty fifties fiftieth", "ru": "пятьдесят- пятидесят-", "uk": "п'ятдесят- п’ятдесят- пʼятдесят-", "kk": "елу-", "de": "fünfzig-", "es": "cincuenta", "sr": "pedeset-"},
    60: {"en": "sixty sixties sixtieth", "ru": "шестьдесят- шестидесят-", "uk": "шістдесят-", "kk": "алпыс-", "de": "sechzig-", "es": "sesenta", "sr": "šezdeset-"},
    70: {"en": "seventy seventies seventieth", "ru": "семьдесят- семидесят-", "uk": "сімдесят-", "kk": "жетпіс-", "de": "siebzig-", "es": "setenta", "sr": "sedamdeset-"},
    80: {"en": "eighty eighties eightieth", "ru": "восемьдесят- восьмидесят-", "uk": "вісімдесят-", "kk": "сексен-", "de": "achtzig-", "es": "ochenta", "sr": "osamdeset-"},
    90: {"en": "ninety nineties ninetieth", "ru": "девяност-", "uk": "дев'яност- дев’яност- девʼяност-", "kk": "тоқсан-", "de": "neunzig-", "es": "noventa", "sr": "devedeset-"},
    100: {"en": "hundred hundreds century centuries hundredth", "ru": "сто ста сот- сотен", "uk": "сто ста сот-", "be": "сто сот-", "kk": "жүз-", "de": "hundert- jahrhundert-", "es": "cien ciento cientos siglo siglos", "sr": "sto stotin-", "ar": "مئة مائة"},
    1000: {"en": "thousand thousands", "ru": "тысяч-", "uk": "тисяч-", "be": "тысяч-", "kk": "мың-", "de": "tausend-", "es": "mil miles", "sr": "hiljad-", "ar": "ألف آلاف"},
}  # fmt: skip

WEEKDAYS: Mapping[int, Words] = {
    1: {"en": "Monday Mondays", "ru": "понедельник-", "uk": "понеділ-", "be": "панядзел-", "kk": "дүйсенбі-", "de": "Montag-", "es": "lunes", "sr": "ponedelj- ponedjelj-", "ar": "الاثنين الإثنين"},
    2: {"en": "Tuesday Tuesdays", "ru": "вторник-", "uk": "вівтор-", "be": "аўтор-", "kk": "сейсенбі-", "de": "Dienstag-", "es": "martes", "sr": "utorak utork-", "ar": "الثلاثاء"},
    3: {"en": "Wednesday Wednesdays", "ru": "среда среду среды средам среде", "uk": "середа середу середи середам", "be": "серад-", "kk": "сәрсенбі-", "de": "Mittwoch-", "es": "miércoles", "sr": "sreda sredu srede srijed-", "ar": "الأربعاء"},
    4: {"en": "Thursday Thursdays", "ru": "четверг четверга четвергу четвергам", "uk": "четвер четверга", "be": "чацвер-", "kk": "бейсенбі-", "de": "Donnerstag-", "es": "jueves", "sr": "četvrtak četvrtk-", "ar": "الخميس"},
    5: {"en": "Friday Fridays", "ru": "пятниц-", "uk": "п'ятниц- п’ятниц- пʼятниц-", "be": "пятніц-", "kk": "жұма-", "de": "Freitag-", "es": "viernes", "sr": "petak petka", "ar": "الجمعة"},
    6: {"en": "Saturday Saturdays", "ru": "суббот-", "uk": "субот-", "be": "субот-", "kk": "сенбі-", "de": "Samstag- Sonnabend-", "es": "sábado sábados", "sr": "subot-", "ar": "السبت"},
    7: {"en": "Sunday Sundays", "ru": "воскресень- воскресн-", "uk": "неділя неділю неділі неділям недільн-", "be": "нядзел-", "kk": "жексенбі-", "de": "Sonntag-", "es": "domingo domingos", "sr": "nedelja nedelju nedjelj-", "ar": "الأحد"},
}  # fmt: skip

MONTHS: Mapping[int, Words] = {
    1: {"en": "January Jan", "ru": "январ-", "uk": "січень січн- січнев-", "be": "студзень студзен-", "kk": "қаңтар-", "de": "Januar- Jänner", "es": "enero", "sr": "januar- siječ-", "ar": "يناير"},
    2: {"en": "February Feb", "ru": "феврал-", "uk": "лютий лютого лютому", "be": "лют-", "kk": "ақпан-", "de": "Februar-", "es": "febrero", "sr": "februar- veljač-", "ar": "فبراير"},
    3: {"en": "March", "ru": "март марта марте марту", "uk": "березень березн-", "be": "сакавік-", "kk": "наурыз-", "de": "März-", "es": "marzo", "sr": "mart marta martu ožujk-", "ar": "مارس"},
    4: {"en": "April Apr", "ru": "апрел-", "uk": "квітень квітн-", "be": "красавік-", "kk": "сәуір-", "de": "April-", "es": "abril", "sr": "april- travnj-", "ar": "أبريل"},
    5: {"en": "May", "ru": "май мая мае маю", "uk": "травень травн-", "be": "май мая маі", "kk": "мамыр-", "de": "Mai", "es": "mayo", "sr": "maj maja maju svibnj-", "ar": "مايو"},
    6: {"en": "June", "ru": "июнь июня июне июню", "uk": "червень червн- червнев-", "be": "чэрвень чэрвен-", "kk": "маусым-", "de": "Juni", "es": "junio", "sr": "jun juna junu juni lipnj-", "ar": "يونيو"},
    7: {"en": "July", "ru": "июль июля июле июлю", "uk": "липень липн-", "be": "ліпень ліпен-", "kk": "шілде-", "de": "Juli", "es": "julio", "sr": "jul jula julu juli srpnj-", "ar": "يوليو"},
    8: {"en": "August Aug", "ru": "август-", "uk": "серпень серпн-", "be": "жнівень жніўн-", "kk": "тамыз-", "de": "August-", "es": "agosto", "sr": "avgust- kolovoz-", "ar": "أغسطس"},
    9: {"en": "September Sept Sep", "ru": "сентябр-", "uk": "вересень вересн-", "be": "верасень верасн-", "kk": "қыркүйек- қыркүйег-", "de": "September-", "es": "septiembre", "sr": "septemb- rujn-", "ar": "سبتمبر"},
    10: {"en": "October Oct", "ru": "октябр-", "uk": "жовтень жовтн-", "be": "кастрычнік-", "kk": "қазан-", "de": "Oktober-", "es": "octubre", "sr": "oktob- listopad-", "ar": "أكتوبر"},
    11: {"en": "November Nov", "ru": "ноябр-", "uk": "листопад-", "be": "лістапад-", "kk": "қараша-", "de": "November-", "es": "noviembre", "sr": "novemb- studen-", "ar": "نوفمبر"},
    12: {"en": "December Dec", "ru": "декабр-", "uk": "грудень грудн-", "be": "снежань снежн-", "kk": "желтоқсан-", "de": "Dezember-", "es": "diciembre", "sr": "decemb- prosin-", "ar": "ديسمبر"},
}  # fmt: skip

UNITS: Mapping[str, Words] = {
    "money:USD": {"*": "$ usd", "en": "dollar dollars", "ru": "доллар- долл", "uk": "долар- дол", "be": "долар-", "kk": "доллар-", "de": "dollar dollars", "es": "dólar dólares", "sr": "dolar-", "ar": "دولار دولارات"},
    "money:EUR": {"*": "€ eur", "en": "euro euros", "ru": "евро", "uk": "євро", "be": "еўра", "kk": "еуро-", "de": "euro euros", "es": "euro euros", "sr": "evro evra evr-", "ar": "يورو"},
    "money:GBP": {"*": "£ gbp", "en": "pound pounds quid", "ru": "фунт-", "uk": "фунт-", "be": "фунт-", "kk": "фунт-", "de": "pfund", "es": "libra libras", "sr": "funt- funti"},
    "money:RUB": {"*": "₽ rub", "en": "rouble roubles ruble rubles", "ru": "рубл- руб", "uk": "рубл-", "be": "расійскі", "kk": "рубл-", "de": "rubel", "es": "rublo rublos", "sr": "rublj-"},
    "money:UAH": {"*": "₴ uah", "en": "hryvnia hryvnias", "ru": "гривн- гривен", "uk": "гривн- гривень грн", "de": "hrywnja griwna", "es": "grivna grivnas"},
    "money:KZT": {"*": "₸ kzt", "en": "tenge", "ru": "тенге", "uk": "тенге", "kk": "теңге-", "de": "tenge", "es": "tenge"},
    "money:JPY": {"*": "jpy", "en": "yen", "ru": "иен- йен-", "uk": "єн- ієн-", "kk": "иен-", "de": "yen", "es": "yen yenes"},
    "money:CNY": {"*": "cny", "en": "yuan", "ru": "юан-", "uk": "юан-", "kk": "юан-", "de": "yuan", "es": "yuan yuanes"},
    "length:km": {"*": "km км kph kmh", "en": "kilometre kilometres kilometer kilometers kms", "ru": "километр-", "uk": "кілометр-", "be": "кіламетр-", "kk": "километр- шақырым-", "de": "kilometer kilometern", "es": "kilómetro kilómetros", "sr": "kilometar kilometr-", "ar": "كيلومتر كيلومترا"},
    "length:mi": {"en": "mile miles mi mph", "ru": "миль миля мили милях милями", "uk": "миль миля милі", "kk": "миля-", "de": "meile meilen", "es": "milla millas", "sr": "milja milj-", "ar": "ميل ميلا"},
    "length:m": {"*": "м", "en": "metre metres meter meters m", "ru": "метр- кубометр-", "uk": "метр- кубометр-", "be": "метр-", "kk": "метр-", "de": "meter metern m", "es": "metro metros m", "sr": "metar metr-", "ar": "متر مترا أمتار"},
    "length:ft": {"en": "foot feet ft", "ru": "фут- футов", "uk": "фут-", "kk": "фут-", "de": "fuß", "es": "pie pies", "sr": "stopa stop-"},
    "length:cm": {"*": "cm см", "en": "centimetre centimetres centimeter centimeters", "ru": "сантиметр-", "uk": "сантиметр-", "kk": "сантиметр-", "de": "zentimeter-", "es": "centímetro centímetros"},
    "length:in": {"en": "inch inches", "ru": "дюйм-", "uk": "дюйм-", "kk": "дюйм-", "de": "zoll", "es": "pulgada pulgadas"},
    "length:yd": {"en": "yard yards", "ru": "ярд-", "uk": "ярд-", "kk": "ярд-", "de": "yard yards", "es": "yarda yardas"},
    "mass:kg": {"*": "kg кг", "en": "kilogram kilograms kilo kilos", "ru": "килограмм- кило", "uk": "кілограм-", "kk": "килограмм- келі-", "de": "kilogramm kilo", "es": "kilogramo kilogramos kilo kilos"},
    "mass:t": {"en": "tonne tonnes ton tons", "ru": "тонн-", "uk": "тонн-", "be": "тон-", "kk": "тонна-", "de": "tonne tonnen", "es": "tonelada toneladas", "sr": "tona"},
    "temp:deg": {"*": "° º", "en": "degree degrees", "ru": "градус-", "uk": "градус-", "be": "градус-", "kk": "градус-", "de": "grad", "es": "grado grados", "sr": "stepen- stupanj-", "ar": "درجة درجات"},
    "time:s": {"en": "second seconds", "ru": "секунд-", "uk": "секунд-", "be": "секунд-", "kk": "секунд-", "de": "sekunde sekunden", "es": "segundo segundos", "sr": "sekund-", "ar": "ثانية ثوان"},
    "time:min": {"en": "minute minutes min mins", "ru": "минут- мин", "uk": "хвилин- хв", "be": "хвілін-", "kk": "минут-", "de": "minute minuten", "es": "minuto minutos", "sr": "minut-", "ar": "دقيقة دقائق"},
    "time:h": {"en": "hour hours hr hrs", "ru": "час часа часов часам часами часах", "uk": "годин-", "be": "гадзін-", "kk": "сағат-", "de": "stunde stunden", "es": "hora horas", "sr": "sat sati sata čas-", "ar": "ساعة ساعات"},
    "time:d": {"en": "day days", "ru": "день дня дней дням днями днях сутк- суток", "uk": "день дня днів дні доб-", "be": "дзень дня дзён", "kk": "күн- тәулік-", "de": "tag tage tagen tages", "es": "día días", "sr": "dan dana dani danima", "ar": "يوم أيام يوما"},
    "time:w": {"en": "week weeks", "ru": "недел-", "uk": "тиждень тижн-", "be": "тыдзень тыдн-", "kk": "апта-", "de": "woche wochen", "es": "semana semanas", "sr": "sedmic- nedelja nedelje nedelju", "ar": "أسبوع أسابيع"},
    "time:mo": {"en": "month months", "ru": "месяц- мес", "uk": "місяц-", "be": "месяц-", "kk": "ай айы айдан айда айлық айға", "de": "monat-", "es": "mes meses", "sr": "mesec- mjesec-", "ar": "شهر أشهر شهرا"},
    "time:y": {"en": "year years yr yrs", "ru": "год года году годов лет годам годами летн- летний летняя годов-", "uk": "рік року роки років роках річн- річчя", "be": "год года гадоў гадавы", "kk": "жыл- жас-", "de": "jahr jahre jahren jahres jährig- jährige jähriger jährigen", "es": "año años", "sr": "godin-", "ar": "سنة سنوات عام أعوام عاما"},
}  # fmt: skip
