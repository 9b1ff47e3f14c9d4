"""Hebrew."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases, words

LANGUAGE = Language(
    tag="he",
    english_name="Hebrew",
    own_name="עברית",
    script="Hebr",
    direction="rtl",
    abbreviations=frozenset(
        words("ד״ר פרופ׳ גב׳ מר רח׳ מס׳ עמ׳ וכו׳ וגו׳ למשל ע״י עפ״י ק״מ ס״מ ד\"ר פרופ' רח' מס' עמ' וכו'")
    ),
    quotes=(
        ('"', '"'),
        ("“", "”"),
        ("„", "”"),
        ("״", "״"),
    ),
    months={
        1: ("ינואר", "ינו׳", "yanvar", "yan"),
        2: ("פברואר", "פבר׳", "fevral", "fev"),
        3: ("מרץ", "mart", "mar"),
        4: ("אפריל", "אפר׳", "aprel", "apr"),
        5: ("מאי", "may"),
        6: ("יוני", "iyun", "iyn"),
        7: ("יולי", "iyul", "iyl"),
        8: ("אוגוסט", "אוג׳", "avqust", "avq"),
        9: ("ספטמבר", "ספט׳", "sentyabr", "sen"),
        10: ("אוקטובר", "אוק׳", "oktyabr", "okt"),
        11: ("נובמבר", "נוב׳", "noyabr", "noy"),
        12: ("דצמבר", "דצמ׳", "dekabr", "dek"),
    },
    weekdays=phrases(
        "יום שני | יום שלישי | יום רביעי | יום חמישי | יום שישי | יום שבת | יום ראשון | יום ב׳ | יום "
        "ג׳ | יום ד׳ | יום ה׳ | יום ו׳ | שבת | יום א׳"
    ),
    today=phrases("היום"),
    yesterday=phrases("אתמול"),
    clock_words=phrases("בשעה"),
    published_words=phrases("פורסם"),
    updated_words=phrases("עודכן | עדכון"),
    byline_words=phrases("מאת | מאת: | כתב | כתבה | טקסט | כותב | כותבת"),
    role_words={
        "author": phrases("מאת | כותב | כותבת | מחבר"),
        "translator": phrases("תרגום | תרגם | תרגמה | מתרגם | מתרגמת | מאנגלית"),
        "editor": phrases("עריכה | עורך | עורכת | המערכת"),
        "photographer": phrases("צילום | צלם | צלמת | תמונה | תמונות"),
        "correspondent": phrases("כתבנו | כתב | כתבת | שליח מיוחד | עיתונאי"),
    },
    note_signatures={
        "translator": phrases("הערת המתרגם | הערת המתרגמת | המתרגם"),
        "editor": phrases("הערת המערכת | הערת העורך | המערכת"),
    },
    reports_verbs=phrases(
        "כותב | כותבת | כתב | כתבה | מדווח | מדווחת | דיווח | דיווחה | פרסם | פרסמה | מסר | מסרה | על פי "
        "| מצטט | לפי | כפי שדיווח | לדברי | נכתב ב"
    ),
    citing_words=phrases("בציטוט | תוך ציטוט | בהסתמך על | מצטט את"),
    outlet_words=phrases("עיתון | העיתון | מגזין | אתר | סוכנות | ערוץ | שבועון"),
    source_words=phrases("מקור | מקורות | לפי"),
    credit_words=phrases("צילום | צילום: | תמונה | קרדיט | איור | צילום מסך | ©"),
    translated_words=phrases("תרגום | תורגם | תורגם מ | מתורגם"),
    republished_words=phrases("פורסם לראשונה | התפרסם לראשונה | באדיבות | פורסם במקור"),
    machine_words=phrases("תרגום מכונה | תרגום אוטומטי | תורגם אוטומטית"),
    original_words=phrases("מקור | המאמר המקורי | הטקסט המקורי | לקריאת המקור"),
    rights_words=phrases("הזכויות | כל הזכויות | © | זכויות יוצרים | רישיון"),
    public_domain_words=phrases("נחלת הכלל"),
    open_access_words=phrases("גישה חופשית | גישה פתוחה | בגישה חופשית | בגישה פתוחה"),
    all_rights_words=phrases("כל הזכויות שמורות | © כל הזכויות"),
    permission_words=phrases("העתקה | הפצה | רשות | אישור | אסור | אסורה"),
    belonging_words=phrases("שייכות ל"),
    disclaimer_words=phrases("אינן משקפות | אינו משקף | דעת המערכת | עמדת המערכת"),
    withdrawn_words=phrases("הכתבה הוסרה | המאמר הוסר | הידיעה הוסרה | אינו זמין עוד | הידיעה נמחקה"),
    paywall_words=phrases("למנויים בלבד | כתבה למנויים | להמשך קריאה | הירשמו כמנויים"),
    read_more_words=phrases(
        "קראו גם | קראו עוד | לקריאה נוספת | כתבות נוספות | קרא גם | לכתבה המלאה | ראו גם"
    ),
    newsletter_words=phrases("הירשמו לניוזלטר | עקבו אחרינו | הירשמו | ניוזלטר | לתיבת"),
    speech_verbs=phrases(
        "אמר | אמרה | אמרו | אומר | אומרת | אומרים | הוסיף | הוסיפה | הסביר | הסבירה | הדגיש | הדגישה "
        "| ציין | ציינה | כתב | כתבה | טען | טענה | הודה | הזהיר | השיב | השיבה | שאל | שאלה | לדבריו "
        "| לדבריה | לפי"
    ),
    negations=words("לא אין אינו אינה אינם בלי ללא אל מעולם אף"),
    stopwords=frozenset(
        words(
            "של את על לא זה עם הוא היא הם הן אני אתה אנחנו כי גם או אם אבל יש אין היה היתה היו להיות כל "
            "כמו רק עוד אל מה מי איך למה מתי איפה בין אחרי לפני תחת מעל אותו אותה אותם שלו שלה שלהם זאת "
            "זו אלה אשר כך לאחר עד כבר יותר מאוד אחד אחת שני שתי ידי ב ל מ ה ו ש כ"
        )
    ),
    sample=(
        'ביום שני נחנך בעיר גשר חדש מעל הנהר. "חיכינו לזה עשר שנים", אמרה ראשת העיר. הבנייה עלתה 3.5 '
        "מיליון שקל; מכוניות יעברו בו מ-1 ביוני. למה רק עכשיו?"
    ),
)
