"""News and picture agencies by the names they are printed under.

For splitting credit lines ("AFP via Getty Images", «РИА Новости Алексей Дружинин») and for knowing an agency in a byline or
as a source. Facts of public knowledge, kept by hand; home addresses where an agency has a site of its own.
"""

import functools
import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Agency:
    """names: as printed, the canonical one first. country: ISO 3166 or None. pictures_only: never a source of texts."""

    names: tuple[str, ...]
    host: str | None = None
    country: str | None = None
    pictures_only: bool = False


def _agency(
    names: str, host: str | None = None, country: str | None = None, pictures: bool = False
) -> Agency:
    return Agency(names=tuple(names.split("|")), host=host, country=country, pictures_only=pictures)


AGENCIES: tuple[Agency, ...] = (
    _agency("Reuters|Рейтер|Рейтерс|Reuter|رويترز|路透社|路透|ロイター|로이터|로이터통신|Ройтерс|Рэйтэр|Рейтар|Ројтерс|Rojters|रॉयटर्स|রয়টার্স|رائٹرز|رویترز|רויטרס|Ρόιτερς|როიტერი|รอยเตอร์|ロイター通信|路透社電", "reuters.com", "GB"),
    _agency("AFP|Agence France-Presse|Agence France Presse|АФП|Франс Пресс|France-Presse|فرانس برس|أ ف ب|ا ف ب|وكالة الصحافة الفرنسية|وكالة فرانس برس|خبرگزاری فرانسه|فرانسه‌پرس|एएफपी|এএফপি|اے ایف پی|เอเอฟพี|法新社|AFP通信|AFP時事|AFP통신|Франс прес|Франс Прес|Γαλλικό Πρακτορείο", "afp.com", "FR"),
    _agency("AP|Associated Press|The Associated Press|AP Photo|Ассошиэйтед Пресс|أسوشيتد برس|أسوشييتد برس|آسوشیتدپرس|एपी|美联社|美聯社|AP通信|AP통신|Асошиейтед прес|Асошіейтед Прес|Асошиејтед прес", "apnews.com", "US"),
    _agency("UPI|United Press International", "upi.com", "US"),
    _agency("Bloomberg|Блумберг|Bloomberg News", "bloomberg.com", "US"),
    _agency("dpa|DPA|Dpa|د ب أ|dpa-infocom|Deutsche Presse-Agentur|ДПА", "dpa.com", "DE"),
    _agency("APA|APA-PictureDesk|Austria Presse Agentur", "apa.at", "AT"),
    _agency("Keystone-SDA|Keystone|sda|SDA", "keystone-sda.ch", "CH"),
    _agency("epd|KNA", None, "DE"),
    _agency("EFE|Agencia EFE|ЭФЕ", "efe.com", "ES"),
    _agency("Europa Press", "europapress.es", "ES"),
    _agency("ANSA|Ansa", "ansa.it", "IT"),
    _agency("Adnkronos|LaPresse|AGI", None, "IT"),
    _agency("Belga|BELGA|Belga Image", "belganewsagency.eu", "BE"),
    _agency("ANP", "anp.nl", "NL"),
    _agency("Ritzau|ritzau|Ritzau Scanpix|Scanpix", "ritzau.dk", "DK"),
    _agency("NTB|NTB scanpix", "ntb.no", "NO"),
    _agency("TT|TT Nyhetsbyrån", "tt.se", "SE"),
    _agency("STT|Lehtikuva", "stt.fi", "FI"),
    _agency("Lusa|LUSA|Agência Lusa", "lusa.pt", "PT"),
    _agency("PAP|Polska Agencja Prasowa|ПАП", "pap.pl", "PL"),
    _agency("ČTK|CTK", "ctk.cz", "CZ"),
    _agency("TASR|SITA", None, "SK"),
    _agency("MTI|MTVA", "mti.hu", "HU"),
    _agency("Agerpres|AGERPRES|Mediafax", None, "RO"),
    _agency("БТА|BTA", "bta.bg", "BG"),
    _agency("HINA|Hina", "hina.hr", "HR"),
    _agency("Танјуг|Tanjug", "tanjug.rs", "RS"),
    _agency("Beta|Бета|BETA", "beta.rs", "RS"),
    _agency("FoNet|Фонет|Fonet", "fonet.rs", "RS"),
    _agency("ФЕНА|FENA|Fena", "fena.ba", "BA"),
    _agency("СРНА|SRNA|Srna", "srna.rs", "BA"),
    _agency("МИА|MIA", "mia.mk", "MK"),
    _agency("STA|Slovenska tiskovna agencija", "sta.si", "SI"),
    _agency("ΑΠΕ-ΜΠΕ|ΑΠΕ – ΜΠΕ|ΑΜΠΕ|ANA-MPA|Αθηναϊκό-Μακεδονικό Πρακτορείο Ειδήσεων", "amna.gr", "GR"),
    _agency("ATSH|Agjencia Telegrafike Shqiptare", "ata.gov.al", "AL"),
    _agency("ინტერპრესნიუსი|InterPressNews|Интерпрессньюс", "interpressnews.ge", "GE"),
    _agency("Montsame|МОНЦАМЭ", "montsame.mn", "MN"),
    _agency("Ховар|НИАТ «Ховар»|Khovar", "khovar.tj", "TJ"),
    _agency("Татар-информ|Татар-Информ|Tatar-inform", "tatar-inform.ru", "RU"),
    _agency("Moldpres|MOLDPRES|IPN", None, "MD"),
    _agency("ELTA|BNS|LETA", None, None),
    _agency("Anadolu|Anadolu Agency|Anadolu Ajansı|AA|Анадолу|الأناضول|IHA|DHA|İHA", "aa.com.tr", "TR"),
    _agency("РИА Новости|РИА «Новости»|RIA Novosti|RIA Nowosti|ria.ru|РІА Новості", "ria.ru", "RU"),
    _agency("ТАСС|TASS|ИТАР-ТАСС|ITAR-TASS|تاس|塔斯社|タス通信|타스통신|TACC|ТАСС-Фото", "tass.ru", "RU"),
    _agency("Интерфакс|Interfax|Інтерфакс", "interfax.ru", "RU"),
    _agency("Sputnik|Спутник|سبوتنيك|Спутнік", "sputniknews.com", "RU"),
    _agency("Коммерсантъ Фото|Фотохост-агентство|Москва 24|Агентство «Москва»|АГН «Москва»", None, "RU"),
    _agency("Укринформ|Укрінформ|Ukrinform", "ukrinform.ua", "UA"),
    _agency("УНИАН|УНІАН|UNIAN", "unian.ua", "UA"),
    _agency("Интерфакс-Украина|Інтерфакс-Україна|Interfax-Ukraine", "interfax.com.ua", "UA"),
    _agency("БелТА|БЕЛТА|БелТА|BelTA", "belta.by", "BY"),
    _agency("Казинформ|Қазақпарат|ҚазАқпарат|Kazinform|Qazinform", "inform.kz", "KZ"),
    _agency("КазТАГ|ҚазТАГ|KazTAG", "kaztag.kz", "KZ"),
    _agency("Кабар|Kabar", "kabar.kg", "KG"),
    _agency("AKIpress|АКИpress|24.kg", "akipress.com", "KG"),
    _agency("УзА|O‘zA|UzA", "uza.uz", "UZ"),
    _agency("АЗЕРТАДЖ|AZƏRTAC|AZERTAC|Azertac|Trend", "azertag.az", "AZ"),
    _agency("Арменпресс|Armenpress|Արմենպրես", "armenpress.am", "AM"),
    _agency("IRNA|ИРНА|ایرنا|إرنا|ارنا", "irna.ir", "IR"),
    _agency("Tasnim|Тасним|تسنیم|Fars|Фарс|ISNA|ایسنا|ایلنا|Mehr", None, "IR"),
    _agency("WAM|وام", "wam.ae", "AE"),
    _agency("SPA|واس", "spa.gov.sa", "SA"),
    _agency("MENA|أ ش أ", "mena.org.eg", "EG"),
    _agency("SANA|سانا", "sana.sy", "SY"),
    _agency("وفا|WAFA", "wafa.ps", "PS"),
    _agency("بترا", "petra.gov.jo", "JO"),
    _agency("كونا|KUNA", "kuna.net.kw", "KW"),
    _agency("قنا|QNA", "qna.org.qa", "QA"),
    _agency("واج", "aps.dz", "DZ"),
    _agency("Xinhua|Синьхуа|新华社|新华网|新華網|Xinhuanet|新華社|شينخوا|شینهوا|शिन्हुआ|신화통신|新華社通信|ซินหัว|Сіньхуа|新华社电", "xinhuanet.com", "CN"),
    _agency("中新社|中国新闻社|China News Service", "chinanews.com.cn", "CN"),
    _agency("中央社|CNA", "cna.com.tw", "TW"),
    _agency("Kyodo|Kyodo News|共同通信|共同通信社|共同|교도통신|共同社|Киодо|Кіодо", "kyodonews.net", "JP"),
    _agency("Jiji|時事通信|時事", "jiji.com", "JP"),
    _agency("Yonhap|연합뉴스|Ёнхап|聯合ニュース|韩联社|韓聯社|Йонхап", "yna.co.kr", "KR"),
    _agency("뉴시스|뉴스1|Newsis", None, "KR"),
    _agency("PTI|Press Trust of India|ANI|IANS|UNI|पीटीआई|पीटीआई-भाषा|पीटीआई/भाषा|एएनआई|आईएएनएस|यूनीवार्ता|পিটিআই", None, "IN"),
    _agency("ইউএনবি|বাসস|UNB|BSS", None, "BD"),
    _agency("اے پی پی", "app.com.pk", "PK"),
    _agency("Antara|ANTARA", "antaranews.com", "ID"),
    _agency("Bernama|BERNAMA", "bernama.com", "MY"),
    _agency("VNA|TTXVN", "vnanet.vn", "VN"),
    _agency("AAP", "aap.com.au", "AU"),
    _agency("The Canadian Press|Canadian Press|La Presse Canadienne", "thecanadianpress.com", "CA"),
    _agency("PA|PA Media|PA Wire|Press Association|PA Images", "pa.media", "GB"),
    _agency("Télam|Telam", "telam.com.ar", "AR"),
    _agency("Agência Brasil|Estadão Conteúdo|Folhapress", None, "BR"),
    _agency("Notimex", None, "MX"),
    _agency("Prensa Latina", "prensa-latina.cu", "CU"),
    _agency("Getty Images|Getty|AFP via Getty Images|Getty Images Europe|Gety Images", "gettyimages.com", "US", True),
    _agency("Shutterstock|Rex|Shutterstock.com", "shutterstock.com", "US", True),
    _agency("Alamy|Alamy Stock Photo|Alamy Live News", "alamy.com", "GB", True),
    _agency("EPA|EPA-EFE|EPA/EFE|european pressphoto agency|ЕПА", "epa.eu", "DE", True),
    _agency("ZUMA|ZUMA Press|ZUMA Wire|ZUMAPRESS.com|Zuma Press Wire", "zumapress.com", "US", True),
    _agency("imago|IMAGO|imago images|Imago Images", "imago-images.de", "DE", True),
    _agency("picture alliance|Picture Alliance|picture-alliance", "picture-alliance.com", "DE", True),
    _agency("iStock|iStockphoto|iStock.com|Getty Images/iStockphoto", "istockphoto.com", "US", True),
    _agency("Depositphotos|Adobe Stock|Pixabay|Unsplash|Pexels|Dreamstime|Freepik", None, None, True),
    _agency("Wikimedia Commons|Wikipedia|Викимедиа|Wikimedia", "commons.wikimedia.org", None, True),
    _agency("Global Look Press|Legion-Media|ТАСС/Global Look Press", None, "RU", True),
    _agency("ddp|Eyevine|Sipa|SIPA|SIPA USA|NurPhoto|Abaca|Abacapress|MAXPPP|Hans Lucas|Magnum|Contrasto|Fotogramma|PIXSELL|Pixsell|Cropix|CROPIX", None, None, True),
)  # fmt: skip


@functools.cache
def _index() -> dict[str, Agency]:
    return {name.casefold(): agency for agency in AGENCIES for name in agency.names}


@functools.cache
def pattern() -> re.Pattern[str]:
    """Any agency's name as whole words. Short names of capitals only (AP, PA, TT) must be written so."""
    names = sorted((name for agency in AGENCIES for name in agency.names), key=len, reverse=True)
    return re.compile("|".join(rf"(?<!\w){re.escape(name)}(?!\w)" for name in names))


def agency_named(name: str) -> Agency | None:
    """The agency of exactly this name, case aside for names of four letters and more; None for others."""
    found = _index().get(name.casefold())
    return found if found and (len(name) > 3 or name in found.names) else None
