"""Thai."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases

LANGUAGE = Language(
    tag="th",
    english_name="Thai",
    own_name="ไทย",
    script="Thai",
    sentence_ends=".!?…",
    months={
        1: ("มกราคม", "ม.ค", "yanvar", "yan"),
        2: ("กุมภาพันธ์", "ก.พ", "fevral", "fev"),
        3: ("มีนาคม", "มี.ค", "mart", "mar"),
        4: ("เมษายน", "เม.ย", "aprel", "apr"),
        5: ("พฤษภาคม", "พ.ค", "may"),
        6: ("มิถุนายน", "มิ.ย", "iyun", "iyn"),
        7: ("กรกฎาคม", "ก.ค", "iyul", "iyl"),
        8: ("สิงหาคม", "ส.ค", "avqust", "avq"),
        9: ("กันยายน", "ก.ย", "sentyabr", "sen"),
        10: ("ตุลาคม", "ต.ค", "oktyabr", "okt"),
        11: ("พฤศจิกายน", "พ.ย", "noyabr", "noy"),
        12: ("ธันวาคม", "ธ.ค", "dekabr", "dek"),
    },
    weekdays=phrases("วันจันทร์ | วันอังคาร | วันพุธ | วันพฤหัสบดี | วันศุกร์ | วันเสาร์ | วันอาทิตย์ | พฤ | อา"),
)
