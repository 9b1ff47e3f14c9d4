"""Georgian."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases

LANGUAGE = Language(
    tag="ka",
    english_name="Georgian",
    own_name="ქართული",
    script="Geor",
    quotes=(
        ("„", "“"),
        ("‚", "‘"),
        ("»", "«"),
        ("«", "»"),
    ),
    decimal=",",
    group="\u00a0 \u202f.",
    months={
        1: ("იანვარი", "იან", "yanvar", "yan"),
        2: ("თებერვალი", "თებ", "fevral", "fev"),
        3: ("მარტი", "მარ", "mart", "mar"),
        4: ("აპრილი", "აპრ", "aprel", "apr"),
        5: ("მაისი", "მაი", "may"),
        6: ("ივნისი", "ივნ", "iyun", "iyn"),
        7: ("ივლისი", "ივლ", "iyul", "iyl"),
        8: ("აგვისტო", "აგვ", "avqust", "avq"),
        9: ("სექტემბერი", "სექ", "sentyabr", "sen"),
        10: ("ოქტომბერი", "ოქტ", "oktyabr", "okt"),
        11: ("ნოემბერი", "ნოე", "noyabr", "noy"),
        12: ("დეკემბერი", "დეკ", "dekabr", "dek"),
    },
    weekdays=phrases(
        "ორშაბათი | სამშაბათი | ოთხშაბათი | ხუთშაბათი | პარასკევი | შაბათი | კვირა | ორშ | სამ | ოთხ "
        "| ხუთ | პარ | შაბ | კვი"
    ),
)
