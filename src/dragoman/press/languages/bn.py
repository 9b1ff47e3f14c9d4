"""Bangla."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases

LANGUAGE = Language(
    tag="bn",
    english_name="Bangla",
    own_name="বাংলা",
    script="Beng",
    sentence_ends=".!?…।",
    months={
        1: ("জানুয়ারী", "জানু", "yanvar"),
        2: ("ফেব্রুয়ারী", "ফেব", "fevral"),
        3: ("মার্চ", "mart"),
        4: ("এপ্রিল", "এপ্রি", "aprel"),
        5: ("মে", "may"),
        6: ("জুন", "iyun"),
        7: ("জুলাই", "জুল", "iyul"),
        8: ("আগস্ট", "আগ", "avqust"),
        9: ("সেপ্টেম্বর", "সেপ", "sentyabr"),
        10: ("অক্টোবর", "অক্টো", "oktyabr"),
        11: ("নভেম্বর", "নভে", "noyabr"),
        12: ("ডিসেম্বর", "ডিসে", "dekabr"),
    },
    weekdays=phrases(
        "সোমবার | মঙ্গলবার | বুধবার | বৃহস্পতিবার | শুক্রবার | শনিবার | রবিবার | সোম | মঙ্গল | বুধ | "
        "বৃহস্পতি | শুক্র | শনি | রবি"
    ),
)
