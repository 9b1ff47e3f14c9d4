"""Uyghur."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases, words

LANGUAGE = Language(
    tag="ug",
    english_name="Uyghur",
    own_name="ئۇيغۇرچە",
    script="Arab",
    direction="rtl",
    letters="ئاەبپتجچخدرزژسشغفقكگڭلمنھوۇۆۈۋېىي",
    sentence_ends=".!?…؟۔",
    quotes=(
        ("«", "»"),
        ("“", "”"),
        ("„", "“"),
    ),
    months={
        1: ("يانۋار", "yanvar", "yan"),
        2: ("فېۋرال", "fevral", "fev"),
        3: ("مارت", "mart", "mar"),
        4: ("ئاپرېل", "aprel", "apr"),
        5: ("ماي", "may"),
        6: ("ئىيۇن", "iyun", "iyn"),
        7: ("ئىيۇل", "iyul", "iyl"),
        8: ("ئاۋغۇست", "avqust", "avq"),
        9: ("سېنتەبىر", "sentyabr", "sen"),
        10: ("ئۆكتەبىر", "oktyabr", "okt"),
        11: ("نويابىر", "noyabr", "noy"),
        12: ("دېكابىر", "dekabr", "dek"),
    },
    weekdays=phrases(
        "دۈشەنبە | سەيشەنبە | چارشەنبە | پەيشەنبە | جۈمە | شەنبە | يەكشەنبە | دۈ | سە | چا | پە | جۈ "
        "| شە | يە"
    ),
    today=phrases("بۈگۈن"),
    yesterday=phrases("تۈنۈگۈن"),
    published_words=phrases("ئېلان"),
    updated_words=phrases("يېڭىلان"),
    byline_words=phrases("ئاپتور | مۇئەللىپ"),
    role_words={
        "author": phrases("ئاپتور | مۇئەللىپ | مۇئەللىپى | يازغۇچى | تەييارلىغۇچى | تەييارلىغان | يازغان"),
        "translator": phrases("تەرجىمە | تەرجىمان | تەرجىمە قىلغۇچى | تەرجىمە قىلغان | تەرجىمىسى"),
        "editor": phrases("مۇھەررىر | تەھرىر | باش مۇھەررىر | تەھرىرلىگۈچى | مەسئۇل مۇھەررىر"),
        "photographer": phrases("سۈرەت | فوتو | سۈرەتچى | فوتوگراف | سۈرەتلەر"),
        "illustrator": phrases("رەسىم | رەسسام | قىستۇرما رەسىم"),
        "correspondent": phrases("مۇخبىر | مۇخبىرىمىز | ئالاھىدە مۇخبىر | ژۇرنالىست"),
    },
    note_signatures={
        "translator": phrases("تەرجىماننىڭ ئىزاھاتى | تەرجىمان | تەرجىماندىن"),
        "editor": phrases("تەھرىرنىڭ ئىزاھاتى | تەھرىر | تەھرىردىن | تەھرىرات"),
    },
    comment_words=phrases("يەنە | ئەسلىدە"),
    copula_words=phrases("ئىدى | بولغان"),
    disclaimer_stems={
        "view": phrases("پىكىر | كۆز قاراش | مەسئۇلىيەت"),
        "whose": phrases("ئاپتور | تەھرىر | تور"),
        "says": phrases("شەخسىي | ئەمەس | پەقەت"),
    },
    reports_verbs=phrases("يازىدۇ | خەۋەر قىلدى | بىلدۈردى | بايان قىلىدۇ | تەسۋىرلەيدۇ"),
    outlet_words=phrases("گېزىتى | ژۇرنىلى"),
    source_words=phrases("مەنبە | مەنبەسى | ماقالە مەنبەسى | خەۋەر مەنبەسى"),
    credit_words=phrases("سۈرەت | © | سۈرەتلەر | رەسىم"),
    picture_words={
        "given": phrases("ئارقىلىق | ئۈچۈن"),
        "copied": phrases("ئېكران رەسىمى"),
        "nobody": phrases(
            "ئارخىپ- | شەخسىي | ئائىلە | ئاپتور | تەھرىرات | ئوقۇرمەن | ئىجتىمائىي | تور | سۈرەت- | رەسىم"
        ),
        "holder": phrases(
            "ئاگېنتلىق- | ئاگېنتلىقى | مەتبۇئات | مېدىيا | ساقچى | مىنىستىرلىق | ھۆكۈمەت | ئۇنىۋېرسىتېت- "
            "| مۇزېي | فوندى | گېزىت- | گېزىتى | ژۇرنال | خەۋەر- | رادىيو | تېلېۋىزىيە"
        ),
    },
    translated_words=phrases("تەرجىمە"),
    original_words=phrases("ئەسلى نۇسخا | ئەسلى ماقالە | ئەسلى مەنبە"),
    in_language_words=phrases("… تىلىدا | …چە"),
    republished_words=phrases("تۇنجى قېتىم … ئېلان قىلىنغان"),
    rights_words=phrases("ھوقۇق | © | نەشر ھوقۇقى"),
    all_rights_words=phrases("بارلىق ھوقۇقلار قوغدالغان | ھوقۇقى قوغدالغان"),
    reuse_words=phrases("مەنبەسىنى كۆرسىتىپ"),
    holder_words={
        "anybody": phrases("ئاپتور- | مۇھەررىر-"),
        "label": phrases("نەشر قىلغۇچى"),
        "ends": phrases("ئەگەر"),
    },
    belonging_words=phrases("تەۋە"),
    permission_words=phrases("رۇخسەت | رۇخسەتسىز"),
    withdrawn_words=phrases("ماقالە ئۆچۈرۈلدى"),
    paywall_words=phrases("پەقەت مۇشتەرىلەر"),
    read_more_words=phrases("يەنە ئوقۇڭ"),
    speech_verbs=phrases("دېدى | دەيدۇ | ئېيتتى | بىلدۈردى | تەكىتلىدى"),
    negations=words("ئەمەس يوق ھېچ"),
    stopwords=frozenset(
        words(
            "ۋە بىلەن بۇ ئۇ شۇ بىر ئۈچۈن دەپ دېگەن ئىدى بولدى بولۇپ بولغان بار يوق ئەمەس ئۆز ئۇنىڭ ئۇلار "
            "بىز سىز كېيىن ھەققىدە يەنە لېكىن ياكى كىم نېمە قانداق ھەر كۆپ"
        )
    ),
    suffixes=words("لارنىڭ لەرنىڭ لاردىن لەردىن لارغا لەرگە نىڭ دىن تىن لار لەر غا گە قا كە دا دە نى سى ى"),
    sample=(
        "دۈشەنبە كۈنى شەھەردە دەريا ئۈستىدىكى يېڭى كۆۋرۈك ئېچىلدى. شەھەر باشلىقى: «بىز بۇنى ئون يىل "
        "كۈتتۇق» دېدى. ماشىنىلار قاچاندىن باشلاپ ئۆتىدۇ؟"
    ),
)
