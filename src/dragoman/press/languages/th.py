"""Thai."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases, words

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
    today=phrases("วันนี้"),
    yesterday=phrases("เมื่อวาน | เมื่อวานนี้"),
    byline_words=phrases("โดย | ผู้เขียน | เรื่อง"),
    role_words={
        "author": phrases("ผู้เขียน | โดย | เรื่อง"),
        "translator": phrases("แปลโดย | ผู้แปล | แปล"),
        "editor": phrases("บรรณาธิการ | กองบรรณาธิการ"),
        "photographer": phrases("ภาพ | ช่างภาพ | ภาพโดย"),
    },
    note_signatures={
        "translator": phrases("หมายเหตุผู้แปล"),
        "editor": phrases("หมายเหตุบรรณาธิการ | หมายเหตุกองบรรณาธิการ"),
    },
    reports_verbs=phrases("รายงาน | รายงานว่า | ระบุว่า | เขียนว่า | อ้าง"),
    source_words=phrases("ที่มา | แหล่งข่าว"),
    credit_words=phrases("ภาพ | ภาพ: | ที่มาภาพ | ©"),
    translated_words=phrases("แปล | แปลจาก"),
    original_words=phrases("ต้นฉบับ | บทความต้นฉบับ"),
    rights_words=phrases("ลิขสิทธิ์ | สงวนลิขสิทธิ์ | ©"),
    all_rights_words=phrases("สงวนลิขสิทธิ์ | สงวนสิทธิ์ทุกประการ | ห้ามทำซ้ำ | สงวนสิทธิ์"),
    permission_words=phrases("ห้าม | อนุญาต | เผยแพร่ | ทำซ้ำ"),
    read_more_words=phrases("อ่านเพิ่มเติม | อ่านต่อ"),
    speech_verbs=phrases("กล่าว | กล่าวว่า | ระบุ | บอกว่า | เผยว่า"),
    negations=words("ไม่ มิ ไม่มี ไม่ได้ อย่า"),
    stopwords=frozenset(words("และ ของ ที่ ใน เป็น มี ได้ ว่า จะ ให้ การ กับ จาก โดย นี้ นั้น")),
    sample=("เมื่อวันจันทร์ เมืองได้เปิดสะพานใหม่ข้ามแม่น้ำ “เรารอมาสิบปี” นายกเทศมนตรีกล่าว รถยนต์จะผ่านได้ตั้งแต่วันที่ 1 มิถุนายน"),
)
