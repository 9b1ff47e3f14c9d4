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
    published_words=phrases("เผยแพร่"),
    updated_words=phrases("อัปเดต | ปรับปรุง | แก้ไข"),
    byline_words=phrases("โดย | ผู้เขียน | เรื่อง"),
    role_words={
        "author": phrases("ผู้เขียน | โดย | เรื่อง"),
        "translator": phrases("แปลโดย | ผู้แปล | แปล"),
        "editor": phrases("บรรณาธิการ | กองบรรณาธิการ"),
        "photographer": phrases("ภาพ | ช่างภาพ | ภาพโดย"),
    },
    note_signatures={
        "translator": phrases("หมายเหตุผู้แปล | ผู้แปล | เชิงอรรถผู้แปล | หมายเหตุจากผู้แปล"),
        "editor": phrases(
            "หมายเหตุบรรณาธิการ | หมายเหตุกองบรรณาธิการ | บรรณาธิการ | กองบรรณาธิการ | หมายเหตุ | บ.ก."
        ),
    },
    comment_words=phrases("ยัง | ต้นฉบับ | ผู้เขียน | เล่นคำ"),
    copula_words=phrases("เป็น | คือ | เคย"),
    disclaimer_stems={
        "view": phrases("ความคิดเห็น | ความเห็น | ทัศนะ | มุมมอง | ความรับผิดชอบ"),
        "whose": phrases("ผู้เขียน | กองบรรณาธิการ | เว็บไซต์ | สำนักข่าว | ผู้แปล"),
        "says": phrases("ไม่ | ส่วนตัว | สะท้อน | เท่านั้น | จำเป็น"),
    },
    reports_verbs=phrases("รายงาน | รายงานว่า | ระบุว่า | เขียนว่า | อ้าง | รายงานโดย"),
    outlet_words=phrases("หนังสือพิมพ์ | นิตยสาร | สำนักข่าว | เว็บไซต์"),
    citing_words=phrases("อ้างอิงจาก | อ้าง"),
    source_words=phrases("ที่มา | แหล่งข่าว"),
    republished_words=phrases("เผยแพร่ครั้งแรก | ตีพิมพ์ซ้ำ | ได้รับอนุญาตจาก"),
    machine_words=phrases("แปลโดยอัตโนมัติ | แปลด้วยเครื่อง"),
    credit_words=phrases("ภาพ | ภาพ: | ที่มาภาพ | ©"),
    translated_words=phrases("แปล | แปลจาก"),
    original_words=phrases("ต้นฉบับ | บทความต้นฉบับ"),
    rights_words=phrases("ลิขสิทธิ์ | สงวนลิขสิทธิ์ | ©"),
    public_domain_words=phrases("สาธารณสมบัติ"),
    open_access_words=phrases("เข้าถึงได้โดยเสรี"),
    all_rights_words=phrases("สงวนลิขสิทธิ์ | สงวนสิทธิ์ทุกประการ | ห้ามทำซ้ำ | สงวนสิทธิ์"),
    reuse_words=phrases(
        "โดยอ้างอิงแหล่งที่มา | โดยระบุแหล่งที่มา | อนุญาตให้เผยแพร่ซ้ำ | เผยแพร่ต่อได้ | นำไปเผยแพร่ได้ | โปรดอ้างอิงแหล่งที่มา"
    ),
    permission_words=phrases("ห้าม | อนุญาต | เผยแพร่ | ทำซ้ำ"),
    disclaimer_words=phrases("ไม่จำเป็นต้องสะท้อน | ความเห็นของผู้เขียน"),
    withdrawn_words=phrases("บทความนี้ถูกลบ | ข่าวนี้ถูกลบ"),
    paywall_words=phrases("เฉพาะสมาชิก | สมัครสมาชิกเพื่ออ่านต่อ"),
    read_more_words=phrases("อ่านเพิ่มเติม | อ่านต่อ"),
    speech_verbs=phrases("กล่าว | กล่าวว่า | ระบุ | บอกว่า | เผยว่า"),
    negations=words("ไม่ มิ ไม่มี ไม่ได้ อย่า"),
    stopwords=frozenset(words("และ ของ ที่ ใน เป็น มี ได้ ว่า จะ ให้ การ กับ จาก โดย นี้ นั้น")),
    sample=("เมื่อวันจันทร์ เมืองได้เปิดสะพานใหม่ข้ามแม่น้ำ “เรารอมาสิบปี” นายกเทศมนตรีกล่าว รถยนต์จะผ่านได้ตั้งแต่วันที่ 1 มิถุนายน"),
)
