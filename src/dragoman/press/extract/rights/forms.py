"""Legal forms of companies and societies, which end a name («Heron & Sons Ltd.») or open it («ООО «Цапля»»)."""

import re

_FORMS = (
    "GmbH & Co. KGaA", "GmbH & Co. KG", "GmbH & Co KG", "GmbH und Co. KG", "AG & Co. KG", "SE & Co. KGaA", "GmbH/Srl", "mbH & Co. KG", "mbH", "m.b.H.", "GmbH", "AG", "KG",
    "e.V.", "e. V.", "eG", "SE", "& Co. Ltd.", "& Co. Ltd", "& Co.", "Co. Ltd.", "Co., Ltd.", "Co., Ltd", "Co. Ltd", "Ltd.", "Ltd", "Limited", "PLC", "plc", "Inc.", "Inc", "LLC", "L.L.C.", "LLP",
    "Corp.", "Corporation", "Pty Ltd", "Pty. Ltd.", "(Pty) Ltd", "Pvt. Ltd.", "Pvt Ltd", "Private Limited", "Sdn Bhd", "Sdn. Bhd.", "Bhd", "Tbk", "S.A.U.", "S.A.", "S.A", "SAS", "S.A.S.", "SARL", "S.à r.l.",
    "S.L.U.", "SLU", "S.L.", "SL", "SA", "S.p.A.", "S.p.a.", "SpA", "S.r.l.", "Srl", "S.R.L.", "SRL", "Soc. Coop.", "Lda.", "Lda", "Ltda.", "Ltda", "S.G.P.S.", "N.V.", "NV", "B.V.", "BV", "BVBA", "A/S", "ApS", "AS",
    "ASA", "AB", "Oyj", "Oy", "hf.", "ehf.", "OÜ", "UAB", "SIA", "Sp. z o.o.", "sp. z o.o.", "Sp. z o. o.", "spółka z o.o.", "S.K.A.", "a.s.", "a. s.", "s.r.o.", "s. r. o.", "spol. s r.o.", "d.o.o.", "d. o. o.", "d.d.",
    "j.d.o.o.", "д.о.о.", "д. о. о.", "а.д.", "A.D.", "АД", "ЕАД", "ЕООД", "ООД", "ДООЕЛ", "ДОО", "Nonprofit Kft.", "Kft.", "Zrt.", "Nyrt.", "Bt.", "A.Ş.", "A.Ş", "AŞ", "Ltd. Şti.", "MMC", "Α.Ε.", "A.E.", "ΑΕ", "Μ.Α.Ε.", "Ε.Π.Ε.",
    "Μ.Ι.Κ.Ε.", "Ι.Κ.Ε.", "Ο.Ε.", "Α.Β.Ε.Ε.", "S. p. A.", "S. r. l.", "Società Cooperativa", "Soc. coop.", "S. L.", "S. A.", "S.A. de C.V.", "S. de R.L.", "S.A.P.I. de C.V.", "A.C.", "S/A", "EIRELI", "S.A.R.L.", "S.A.S.U.", "SASU", "SCOP", "SCIC",
    "V.O.F.", "C.V.", "Oy Ab", "ry", "r.f.", "HB", "MTÜ", "VšĮ", "spółka akcyjna", "sp.j.", "sp. j.", "sp. k.", "z.s.", "z. s.", "o.p.s.", "z.ú.", "z. ú.", "o.z.", "o. z.", "n.o.", "k.s.", "sh.p.k.", "Sh.p.k.", "SHPK", "sh.a.", "gGmbH", "UG (haftungsbeschränkt)",
    "ХХК", "ТББ", "ЖШС", "ЖЧК", "ҶДММ", "MCHJ", "MChJ", "ՍՊԸ", "ՓԲԸ", "ԲԲԸ", "Ltd.Şti.", "प्रा. लि.", "प्रा॰ लि॰", "प्राइवेट लिमिटेड", "लिमिटेड", "लि.", "প্রাইভেট লিমিটেড", "লিমিটেড", "লি.", "پرائیویٹ لمیٹڈ", "لمیٹڈ", "ش.م.م", "ش.م.ل", "ش.م.ع", "ذ.م.م", 'בע"מ', "בע״מ", "(ע״ר)", "ՀԿ", "շՊԸ", "ՍՊ ընկերություն", "จำกัด (มหาชน)", "จำกัด",
)  # fmt: skip
_JOINED = "|".join(re.escape(form).replace(r"\ ", r"\s+") for form in sorted(_FORMS, key=len, reverse=True))
_OPENING_FORMS = (
    r"ООО|ПАО|АО|ЗАО|ОАО|ИП|АНО|ТОВ|ПрАТ|ТОО|ЖШС|ОсОО|ЧУП|УП|ТАА|ЗАТ|КУП|РУП|MChJ|UAB|VšĮ|SIA|PT|CV|შპს|სს|ა\(ა\)იპ|株式会社|有限会社|合同会社|주식회사|㈜|\(주\)|사단법인"
    r"|شركة|مؤسسة|شرکت|مؤسسه|موسسه|บริษัท|Công ty|Cooperativa|Coopérative|Genossenschaft|Stichting|Stiftung|Fundación|Fundação|Fondazione|Fundacja|Wydawnictwo|Nadace|Alapítvány"
)
LEGAL = re.compile(rf"(?<!\w)(?:{_JOINED}|{_OPENING_FORMS})(?!\w)")
_EAST_ASIAN_FORMS = ("株式会社", "有限会社", "公司", "集团", "集團", "주식회사", "(주)")
"""Forms written on to the name, where no word begins or ends."""
BETWEEN = " ,:：;–—-|(*@/\u00a0"
"""Punctuation around a name."""
CLOSING = re.compile(rf"(?<!\w)(?:{_JOINED}|(?<=[»”\"] )(?:ТОО|ООО|ОсОО|АО)(?!\s*[«“\"]))(?!\w)")
_CAPITALISED = r"[A-ZČŠŽĆĐА-ЯЉЊЋЂЏЈ][^\W\d_]+"
SEAT = re.compile(
    rf"(?:(?<=[dд]\.[oо]\.[oо]\.)|(?<=[dд]\. [oо]\. [oо]\.)|(?<=d\.d\.)|(?<=[аa]\.[дd]\.)),?\s{_CAPITALISED}(?:\s{_CAPITALISED})?(?=\s*(?:$|[.|]))"
)
"""The town that belongs to a company's name around the Adriatic: "Čaplja d.o.o. Zagreb"."""
_NO_DESCRIPTION = r"(?!\w)(?!\s+(?:de|di|da|del|au|mit|met|med|with|со?)\s)"
"""What may follow a form that is part of the name; a preposition makes it a description: "Heron, SARL de presse"."""
LEGAL_BEHIND_COMMA = re.compile(rf",\s*(?:{_JOINED}){_NO_DESCRIPTION}")
PARTNERS = re.compile(rf",\s*[^,.|]{{2,40}}&\s[^,|]{{0,30}}?(?:{_JOINED})(?!\w)")
DESCRIPTION = re.compile(rf"(?:{_JOINED})(?!{_NO_DESCRIPTION})\b")
"""A form with its description, and no name."""
_QUOTE_BEHIND = re.compile(r"\s?[«„“\"]\w")


def is_company(name: str) -> bool:
    """Whether a name has a legal form in it."""
    return LEGAL.search(name) is not None or any(form in name for form in _EAST_ASIAN_FORMS)


def is_legal_end(text: str, at: int) -> bool:
    """Whether the full stop in front of `at` is inside a legal form: "GmbH & Co. KG"."""
    return any(match.start() < at < match.end() for match in LEGAL.finditer(text, max(0, at - 25), at + 12))


def closing_form(text: str, at: int, stop: int) -> re.Match[str] | None:
    """The first legal form behind a name: one that opens the name («UAB Garnys») does not end it."""
    for form in CLOSING.finditer(text, at):
        if form.start() >= stop:
            return None
        if text[at : form.start()].strip(BETWEEN) and not _QUOTE_BEHIND.match(text, form.end()):
            return form
    return None
