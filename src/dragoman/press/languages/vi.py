"""Vietnamese."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases

LANGUAGE = Language(
    tag="vi",
    english_name="Vietnamese",
    own_name="Tiếng Việt",
    letters="àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ",
    decimal=",",
    group=".",
    months={
        1: ("tháng 1", "thg 1"),
        2: ("tháng 2", "thg 2"),
        3: ("tháng 3", "thg 3"),
        4: ("tháng 4", "thg 4"),
        5: ("tháng 5", "thg 5"),
        6: ("tháng 6", "thg 6"),
        7: ("tháng 7", "thg 7"),
        8: ("tháng 8", "thg 8"),
        9: ("tháng 9", "thg 9"),
        10: ("tháng 10", "thg 10"),
        11: ("tháng 11", "thg 11"),
        12: ("tháng 12", "thg 12"),
    },
    weekdays=phrases(
        "thứ hai | thứ ba | thứ tư | thứ năm | thứ sáu | thứ bảy | chủ nhật | th 2 | th 3 | th 4 | th "
        "5 | th 6 | th 7 | cn | پیر | منگل | بدھ | جمعرات | جمعہ | ہفتہ | اتوار"
    ),
)
