"""Urdu."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases, words

LANGUAGE = Language(
    tag="ur",
    english_name="Urdu",
    own_name="اردو",
    script="Arab",
    direction="rtl",
    letters="ءآأؤئابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھیےۂۓ",
    sentence_ends=".!?…؟۔",
    abbreviations=frozenset(words("ڈاکٹر پروفیسر ء")),
    months={
        1: ("جنوری", "yanvar", "yan"),
        2: ("فروری", "fevral", "fev"),
        3: ("مارچ", "mart", "mar"),
        4: ("اپریل", "aprel", "apr"),
        5: ("مئی", "may"),
        6: ("جون", "iyun", "iyn"),
        7: ("جولائی", "iyul", "iyl"),
        8: ("اگست", "avqust", "avq"),
        9: ("ستمبر", "sentyabr", "sen"),
        10: ("اکتوبر", "oktyabr", "okt"),
        11: ("نومبر", "noyabr", "noy"),
        12: ("دسمبر", "dekabr", "dek"),
    },
    weekdays=phrases("پیر | منگل | بدھ | جمعرات | جمعہ | ہفتہ | اتوار"),
    today=phrases("آج"),
    yesterday=phrases("کل"),
    clock_words=phrases("بجے"),
    published_words=phrases("شائع"),
    updated_words=phrases("اپ ڈیٹ | تازہ"),
    byline_words=phrases("تحریر | تحریر: | مصنف | مصنفہ | از"),
    role_words={
        "author": phrases(
            "مصنف | مصنفہ | تحریر | تحریر و تحقیق | تحقیق: | رپورٹ: | رپورٹ از | قلم: | از قلم | "
            "بقلم | کالم نگار | کالم: | مضمون نگار | مصنفین | انٹرویو: | گفتگو: | لکھاری | مرتب | "
            "… کے قلم سے | … نے لکھا | صحافی:"
        ),
        "translator": phrases(
            "ترجمہ | مترجم | ترجمہ از | مترجمہ | مترجمین | اردو ترجمہ | ترجمہ نگار | اردو قالب"
        ),
        "editor": phrases(
            "مدیر | ادارہ | ایڈیٹر | ایڈیٹنگ | ادارت | مدیرہ | مدیر اعلیٰ | نظر ثانی | ترتیب: | "
            "تدوین: | ایڈیٹر انچیف"
        ),
        "photographer": phrases("تصویر | فوٹوگرافر | تصاویر | فوٹو | فوٹوگرافی | عکاسی | عکاس | تصویریں"),
        "correspondent": phrases(
            "نامہ نگار | رپورٹر | نمائندہ خصوصی | نمائندہ | نامہ نگار خصوصی | خصوصی نامہ نگار | "
            "ہمارے نامہ نگار | ہمارے نمائندے | نمائندۂ خصوصی | خصوصی نمائندہ | نامہ‌نگار"
        ),
        "illustrator": phrases("خاکہ: | کارٹون: | کارٹونسٹ | السٹریشن | مصور | گرافکس | تصویر کشی"),
    },
    note_signatures={
        "translator": phrases("مترجم | نوٹ از مترجم | از مترجم | مترجم کا نوٹ"),
        "editor": phrases("مدیر | ادارہ | نوٹ از مدیر | ادارتی نوٹ | از مدیر | مدیر کا نوٹ | ایڈیٹر"),
    },
    comment_words=phrases("بھی | اصل"),
    copula_words=phrases("ہے | ہیں | تھا | تھی | تھے"),
    disclaimer_stems={
        "view": phrases("رائے | آراء | خیالات | موقف | ذمہ دار"),
        "whose": phrases("مصنف | ادارے | ادارہ | مدیر | لکھاری | اخبار"),
        "says": phrases("ذاتی | نہیں | ضروری | متفق | صرف"),
    },
    reports_verbs=phrases(
        "لکھتا ہے | لکھتی ہے | لکھا | رپورٹ کیا | کے مطابق | نے بتایا | نے خبر دی | شائع کیا"
    ),
    outlet_words=phrases("اخبار | جریدہ | ویب سائٹ | خبر رساں ادارے | رسالہ"),
    citing_words=phrases("کے حوالے سے"),
    source_words=phrases("ماخذ | ذریعہ | بشکریہ"),
    republished_words=phrases("پہلی بار شائع | کی اجازت سے | دوبارہ شائع"),
    machine_words=phrases("مشینی ترجمہ"),
    credit_words=phrases("تصویر | فوٹو | تصویر کا ذریعہ | بشکریہ | ©"),
    translated_words=phrases("ترجمہ | ترجمہ شدہ"),
    original_words=phrases("اصل مضمون | اصل متن | اصل | اصل تحریر"),
    in_language_words=phrases("… زبان | … میں"),
    rights_words=phrases(
        "حقوق | جملہ حقوق | تمام حقوق | © | حق اشاعت | اس مضمون کے حقوق | حقوق اشاعت | اس تحریر کے حقوق"
    ),
    public_domain_words=phrases("عوامی ملکیت"),
    open_access_words=phrases("کھلی رسائی"),
    all_rights_words=phrases(
        "جملہ حقوق محفوظ ہیں | تمام حقوق محفوظ ہیں | جملہ حقوق | تمام حقوق | بغیر اجازت | بلا اجازت | "
        "اجازت کے بغیر | بلااجازت | شائع کرنا منع | نقل کرنا منع | حقوق محفوظ ہیں | تحریری اجازت"
    ),
    reuse_words=phrases("حوالے کے ساتھ | ماخذ کے حوالے | بحوالہ شائع | حوالہ دینا ضروری"),
    belonging_words=phrases("کے پاس ہیں | کے نام محفوظ | کی ملکیت ہیں | کی ملکیت | کے پاس محفوظ ہیں"),
    permission_words=phrases("اجازت | اشاعت | ممنوع | کی اجازت سے | اجازت سے | بشکریہ | نقل | ممنوع ہے"),
    disclaimer_words=phrases("مصنف کی ذاتی رائے | ادارے کا متفق ہونا"),
    withdrawn_words=phrases("یہ خبر ہٹا دی گئی ہے | مضمون ہٹا دیا گیا"),
    paywall_words=phrases("صرف سبسکرائبرز"),
    read_more_words=phrases("یہ بھی پڑھیں | مزید پڑھیں"),
    speech_verbs=phrases(
        "کہا | کہتے ہیں | کہتی ہیں | بتایا | کہنا ہے | کہنا تھا | زور دیا | وضاحت کی | لکھا | اعلان "
        "کیا | جواب دیا | پوچھا | خبردار کیا | کے مطابق"
    ),
    negations=words("نہیں نہ مت کبھی بغیر بنا کوئی"),
    stopwords=frozenset(
        words(
            "اور کے کی کا میں ہے سے نے کو پر یہ وہ کہ ہیں تھا تھی تھے ایک بھی اس ان جو تو ہی کر کیا گیا "
            "گئی گئے ہو ہوا ہوئی ہوئے ہوگا نہیں اپنے اپنی اپنا یا لیکن اگر تک بعد پہلے ساتھ درمیان لیے "
            "بارے جب جہاں کیوں کیسے کون سب بہت صرف ہم آپ تم انہوں جس جن"
        )
    ),
    sample=(
        "پیر کے روز شہر میں دریا پر نیا پل کھول دیا گیا۔ میئر نے کہا: ”ہم نے دس سال اس کا انتظار "
        "کیا۔“ تعمیر پر 35 لاکھ روپے خرچ ہوئے۔ کیا گاڑیاں یکم جون سے گزریں گی؟"
    ),
)
