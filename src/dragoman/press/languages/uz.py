"""Uzbek."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases, words

LANGUAGE = Language(
    tag="uz",
    english_name="Uzbek",
    own_name="o‘zbek",
    letters="ʻʼ",
    abbreviations=frozenset(
        words(
            "va h.k b t d yil y ming mln mlrd so'm soʻm km kg m sm min soat prof dots dok akad ko'ch "
            "koʻch viloyati sh tum bet mas masalan tahr tarj m.a ya'ni"
        )
    ),
    quotes=(
        ("«", "»"),
        ("“", "”"),
        ("„", "“"),
    ),
    decimal=",",
    group="\u00a0 \u202f.",
    months={
        1: ("yanvar", "yan", "январ"),
        2: ("fevral", "fev", "феврал"),
        3: ("mart", "mar", "март"),
        4: ("aprel", "apr", "апрел"),
        5: ("may", "май"),
        6: ("iyun", "iyn", "июн"),
        7: ("iyul", "iyl", "июл"),
        8: ("avgust", "avg", "август"),
        9: ("sentabr", "sen", "сентябр", "sentyabr"),
        10: ("oktabr", "okt", "октябр", "oktyabr"),
        11: ("noyabr", "noy", "ноябр"),
        12: ("dekabr", "dek", "декабр"),
    },
    weekdays=phrases(
        "dushanba | seshanba | chorshanba | payshanba | juma | shanba | yakshanba | dush | sesh | "
        "chor | pay | jum | shan | yak | پیر | منگل | بدھ | جمعرات | جمعہ | ہفتہ | اتوار"
    ),
    today=phrases("bugun"),
    yesterday=phrases("kecha"),
    clock_words=phrases("soat"),
    published_words=phrases("eʼlon qilingan | chop etilgan"),
    updated_words=phrases("yangilan"),
    byline_words=phrases("muallif | muallif: | mualliflar | matn | tayyorladi | yozdi"),
    role_words={
        "author": phrases(
            "muallif | matn | tayyorladi | mualliflar | yozgan | tayyorlagan | tayyorladilar | "
            "suhbatlashdi | suhbatdosh | suhbat: | reportaj: | maqola muallifi | matn muallifi | "
            "yozib oldi | … yozdi | … yozadi | kolumnist | sharhlovchi | jurnalist:"
            "| … tayyorladi | … suhbatlashdi | … tayyorlagan | … suhbatlashgan"
        ),
        "translator": phrases(
            "tarjimon | tarjima | tarjima qildi | tarjimasi | tarjima qilgan | tarjimonlar | "
            "o‘zbekchaga o‘girgan | oʻzbekchaga oʻgirgan | o'zbekchaga o'girgan | o‘girgan | "
            "o'girgan | o‘girdi | o'girdi | ingliz tilidan tarjima | rus tilidan tarjima | "
            "ingliz tilidan tarjima qildi | rus tilidan tarjima qildi | … tarjimasi | "
            "… tarjima qildi | … tarjima qilgan"
        ),
        "editor": phrases(
            "muharrir | bosh muharrir | tahririyat | mas’ul muharrir | masʼul muharrir | "
            "mas'ul muharrir | tahrirlovchi | tahrirladi | musahhih | bo‘lim muharriri | "
            "nashrga tayyorlovchi | tuzuvchi"
        ),
        "photographer": phrases(
            "foto | surat | fotosurat | fotograf | suratlar | suratga olgan | suratga oldi | fotomuxbir | "
            "fotosuratlar | fotosuratchi | … surati | … fotosi | … suratlari"
        ),
        "correspondent": phrases(
            "muxbir | maxsus muxbir | maxsus muxbirimiz | muxbirimiz | o‘z muxbirimiz | "
            "o'z muxbirimiz | reportyor | reporter | harbiy muxbir"
        ),
        "illustrator": phrases(
            "illyustratsiya | illyustratsiyalar | illyustrator | rassom | karikatura: | kollaj | "
            "infografika | rasm: | rasmlar:"
        ),
    },
    note_signatures={
        "translator": phrases(
            "tarj. izohi | tarjimon izohi | tarj. | tarjimon | tarjimondan | tarjimon eslatmasi"
        ),
        "editor": phrases(
            "tahr. izohi | tahririyat izohi | muharrir izohi | tahr. | tahririyat | "
            "tahririyatdan | muharrir | tahririyat eslatmasi"
        ),
    },
    comment_words=phrases("shuningdek | asl nusxada | soʻz oʻyini"),
    copula_words=phrases("edi | bo'lgan | boʻlgan"),
    disclaimer_stems={
        "view": phrases("fikr | qarash | mavqe | javobgar"),
        "whose": phrases("muallif | tahririyat | sayt | nashr | gazeta"),
        "says": phrases("shaxsiy | emas | faqat | aks ettir | mos kelma | bildirma"),
    },
    reports_verbs=phrases(
        "deb yozadi | yozadi | yozdi | xabar beradi | xabar berdi | deb xabar beradi | ma'lum qildi | "
        "maʼlum qildi | e'lon qildi | ma'lumotiga ko'ra | xabariga ko'ra | ko'ra | iqtibos keltirdi | "
        "yozmoqda | hikoya qiladi | tasvirlaydi | tushuntiradi | aniqladi | eslatadi | deya xabar beradi "
        "| deya yozadi | aytib beradi | bayon qiladi | yozishicha | xabar berishicha | so'zlab beradi"
    ),
    citing_words=phrases("iqtibos keltirib | havola qilib"),
    outlet_words=phrases(
        "gazetasi | jurnali | nashri | portali | sayti | agentligi | gazetasining | gazetasida | "
        "jurnalining | jurnalida | nashrining | nashrida | portalining | portalida | saytining | saytida "
        "| agentligining | haftaligi | haftaligining | haftanomasi | haftanomasida"
    ),
    source_words=phrases(
        "manba | manbalar | manbasi | maqola manbasi | matn manbasi | xabar manbasi | asl manba | (manba "
        "| maqolasi asosida | materiali asosida | ma'lumot manbai | manbai"
    ),
    credit_words=phrases(
        "foto | foto: | surat | surat: | foto manbasi | skrinshot | © | suratlar | fotolar | foto "
        "muallifi | surat muallifi | rasm"
    ),
    picture_words={
        "given": phrases("taqdim etgan | uchun | orqali"),
        "copied": phrases("skrinshot- | kadr | ekran"),
        "nobody": phrases(
            "arxiv- | shaxsiy | oila- | oilaviy | muallif- | tahririyat- | oʻquvchi- | o‘quvchi- | ochiq "
            "manba- | manbalardan | ijtimoiy tarmoq- | ijtimoiy | internet | foto- | surat- | rasm- | "
            "kollaj"
        ),
        "holder": phrases(
            "agentli- | matbuot | media | vazirli- | hukumat | hokimli- | politsiya- | muzey- | fond- | "
            "jamgʻarma- | gazeta- | jurnal- | xabar- | radio | televideniye | universitet- | teatr- | "
            "kutubxona- | xizmat-"
        ),
    },
    translated_words=phrases(
        "tarjima | tarjima qilingan | ingliz tilidan tarjima | rus tilidan tarjima"
        "| tarjimasi | tarjima qildi | tarjima qilgan | o‘girdi | o‘girgan | o'girdi | o'girgan | "
        "tarjimon:"
    ),
    republished_words=phrases(
        "qayta nashr | ruxsati bilan | birinchi marta e'lon qilingan | ilk bor … e'lon qilingan | ilk bor "
        "… chop etilgan | ilk marta … e'lon qilingan | ilk marta … chop etilgan | birinchi marta … chop "
        "etilgan | dastlab … e'lon qilingan | dastlab … chop etilgan | dastlab … chiqqan | avval … e'lon "
        "qilingan | ilk marta e'lon qilingan | ilk bor e'lon qilingan"
        "| ilk bor … e’lon qilingan"
    ),
    machine_words=phrases("mashina tarjimasi | avtomatik tarjima"),
    original_words=phrases(
        "asl nusxa | asli | maqolaning asl nusxasi | asl maqola | asl matn | asl manba | maqola asli | "
        "aslini o'qish | asl maqolaga havola | asl nashr | original maqola | asliyatda"
    ),
    in_language_words=phrases("… tilida | …cha"),
    original_title_words=phrases(
        "sarlavhasi bilan | nomi bilan | sarlavhali | asl sarlavha | asl sarlavhasi"
    ),
    rights_words=phrases(
        "huquq egasi | huquqlari | barcha huquqlar | © | mualliflik huquqi | litsenziya | maqolaga bo‘lgan huquq | "
        "maqola huquqlari | matnga bo‘lgan huquq"
    ),
    public_domain_words=phrases("jamoat mulki"),
    open_access_words=phrases("ochiq kirish"),
    all_rights_words=phrases(
        "barcha huquqlar himoyalangan | huquqlar himoyalangan | ko‘chirib bosish taqiqlanadi | mualliflik "
        "huquqi himoyalangan | barcha huquqlar"
    ),
    permission_words=phrases(
        "ko'chirib bosish | ko‘chirib bosish | foydalanish | ruxsatsiz | taqiqlanadi | ruxsati | ruxsat | "
        "havola | ruxsatisiz | foydalanilganda"
        "| ruxsati bilan | yozma ruxsatisiz | foydalanish taqiqlanadi"
    ),
    reuse_words=phrases(
        "manba ko‘rsatilgan holda | manba ko'rsatilgan holda | manbaga havola bilan | manbaga havola "
        "qilingan holda | ko‘chirib bosishga ruxsat | havola qilish shart"
    ),
    holder_words={
        "anybody": phrases("muallif- | tahririyat- | egalari- | egasi- | tarjimon-"),
        "label": phrases("muassis | noshir | egasi"),
        "ends": phrases("agar"),
    },
    belonging_words=phrases("tegishli | tegishlidir | mulki | mulki hisoblanadi | egalik qiladi"),
    disclaimer_words=phrases("tahririyat fikri | mos kelmasligi mumkin"),
    withdrawn_words=phrases(
        "maqola o'chirilgan | material olib tashlangan | maqola o‘chirilgan | maqola olib tashlandi | "
        "maqola olib tashlangan | maqola … olib tashlandi | material … olib tashlandi | saytdan olib "
        "tashlandi"
    ),
    paywall_words=phrases(
        "faqat obunachilar | obunachilar uchun | to‘liq o‘qish uchun | o‘qishni davom ettirish uchun"
    ),
    read_more_words=phrases(
        "shuningdek o'qing | shuningdek, o'qing | batafsil | mavzuga oid | shuningdek oʻqing"
    ),
    newsletter_words=phrases("obuna bo'ling | kanalimizga obuna bo'ling | obuna boʻling | bizni kuzating"),
    speech_verbs=phrases(
        "dedi | deydi | dedilar | degan | deb aytdi | aytdi | aytadi | ta'kidladi | taʼkidladi | "
        "qo'shimcha qildi | bildirdi | tushuntirdi | yozdi | deb hisoblaydi | tan oldi | ogohlantirdi "
        "| javob berdi | so'radi | eslatdi | so'zlariga ko'ra | fikricha"
    ),
    negations=words("emas yo'q yoʻq hech hechkim qachon"),
    stopwords=frozenset(
        words(
            "va bilan bu u shu o'sha bir uchun deb degan edi ekan bo'ldi bo'lib bo'lgan bo'ladi bor yo'q "
            "emas faqat o'z o'zi uning unga uni ular biz siz sen men keyin qadar haqida bo'yicha orqali "
            "kabi sifatida o'rtasida yana lekin ammo yoki kim nima qanday qachon bunday barcha har ko'p "
            "eng juda ham esa"
        )
    ),
    suffixes=words(
        "larining laridan larning lariga larini larida lardan sining larga larni larda sidan ining "
        "ingiz siga sini sida idan imiz ning iga ini ida lar dan ga ka qa ni da si i"
    ),
    sample=(
        "Dushanba kuni shaharda daryo ustidagi yangi ko‘prik ochildi. “Biz buni o‘n yil kutdik”, dedi "
        "shahar hokimi. Qurilishga 3,5 mln so‘m sarflandi; mashinalar 1 iyundan yura boshlaydi. Nega "
        "faqat hozir?"
    ),
)
