"""What a page says of itself: only for subscribers, withdrawn."""

import pytest

from dragoman.press.extract import read

from .making import FILLER, article, page


def is_paywalled(after: str, *, lang: str = "en", text: str = FILLER, head: str = "") -> bool:
    return read(page(article(text + after, lang=lang, head=head))).paywalled


@pytest.mark.parametrize(
    ("lang", "box"),
    [
        ("en", "Subscribe to read the rest of this article. Already a subscriber? Sign in."),
        ("de", "Weiterlesen mit Abo: vier Wochen für einen Euro."),
        ("fr", "Il vous reste 62 % de cet article à lire. La suite est réservée aux abonnés."),
        ("es", "Este contenido es exclusivo para suscriptores. Suscríbete para seguir leyendo."),
        ("it", "Questo articolo è riservato agli abbonati. Abbonati per continuare a leggere."),
        ("pt", "Conteúdo exclusivo para assinantes. Assine para continuar a ler."),
        ("nl", "Dit artikel is alleen voor abonnees. Word abonnee om verder te lezen."),
        ("pl", "Dalsza część artykułu tylko dla prenumeratorów. Wykup dostęp."),
        ("cs", "Tento článek je pouze pro předplatitele. Chcete-li číst dál, přihlaste se."),
        ("ru", "Продолжение доступно только подписчикам. Оформите подписку, чтобы читать дальше."),
        ("uk", "Повна версія статті доступна лише для передплатників."),
        ("tr", "Bu içerik abonelere özeldir. Okumaya devam etmek için abone olun."),
        ("sv", "Den här artikeln är för prenumeranter. Bli prenumerant för att läsa vidare."),
        ("ja", "この記事は有料会員限定です。残り1240文字"),
        ("ko", "이 기사는 구독자 전용입니다. 계속 읽으려면 로그인하세요."),
        ("zh", "本文仅限订阅用户阅读，订阅后阅读全文。"),
        ("ar", "هذا المحتوى للمشتركين فقط. اشترك لقراءة المقال كاملا."),
        ("bg", "Продължението е достъпно само за абонати на изданието."),
        ("be", "Працяг артыкула даступны толькі падпісчыкам."),
        ("el", "Η συνέχεια του άρθρου είναι διαθέσιμη μόνο σε συνδρομητές."),
        ("fa", "برای خواندن ادامه این مطلب اشتراک تهیه کنید."),
        ("fi", "Jutun loppu on luettavissa vain tilaajille."),
        ("hi", "पूरा लेख पढ़ने के लिए लॉग इन करें।"),
        ("hu", "A cikk folytatása előfizetőknek szól."),
        ("id", "Sisa artikel ini khusus untuk pelanggan."),
        ("ka", "სტატიის დანარჩენი ნაწილი ხელმისაწვდომია მხოლოდ გამომწერებისთვის."),
        ("kk", "Мақаланың жалғасы тек жазылушыларға қолжетімді."),
        ("ro", "Restul articolului este rezervat abonaților."),
        ("sr", "Наставак текста доступан је само претплатницима."),
        ("da", "Log ind eller bliv abonnent for at læse videre."),
        ("no", "Denne artikkelen er kun for abonnenter."),
        ("fi", "Tämä juttu on vain tilaajille. Tilaa ja lue lisää."),
        ("et", "Artikkel on mõeldud tellijatele. Telli, et edasi lugeda."),
        ("lv", "Raksts pieejams tikai abonentiem."),
        ("lt", "Straipsnis skirtas tik prenumeratoriams."),
        ("sk", "Zvyšok článku je len pre predplatiteľov."),
        ("sl", "Celoten članek je dostopen naročnikom."),
        ("hr", "Ostatak teksta dostupan je samo pretplatnicima."),
        ("sr", "Остатак текста доступан је само претплатницима."),
        ("mk", "Целиот текст е достапен само за претплатници."),
        ("bg", "Пълният текст е достъпен само за абонати."),
        ("ro", "Articolul integral este disponibil doar abonaților."),
        ("hu", "A cikk folytatása csak előfizetőink számára érhető el."),
        ("el", "Το υπόλοιπο άρθρο είναι διαθέσιμο μόνο σε συνδρομητές."),
        ("az", "Məqalənin davamı yalnız abunəçilər üçündür."),
        ("be", "Поўны тэкст даступны толькі падпісчыкам."),
        ("kk", "Мақаланың толық нұсқасы тек жазылушыларға қолжетімді."),
        ("ky", "Макаланын уландысы жазылуучулар үчүн гана."),
        ("hy", "Շարունակությունը հասանելի է միայն բաժանորդներին։"),
        ("ka", "სტატიის გაგრძელება მხოლოდ გამომწერთათვისაა."),
        ("fa", "ادامهٔ مطلب فقط برای مشترکان است."),
        ("he", "המשך הכתבה למנויים בלבד."),
        ("hi", "पूरा लेख केवल सदस्यों के लिए उपलब्ध है।"),
        ("id", "Artikel lengkap hanya untuk pelanggan."),
        ("vi", "Bài viết đầy đủ chỉ dành cho thuê bao."),
        ("th", "อ่านต่อเฉพาะสมาชิกเท่านั้น"),
    ],
)
def test_a_box_that_asks_for_a_subscription(lang: str, box: str) -> None:
    assert is_paywalled(f"<div><p>{box}</p></div>", lang=lang)


@pytest.mark.parametrize(
    "after",
    [
        "<p>Subscribe to our newsletter and get five stories every morning.</p>",
        "<ul><li><a href='/a'>A neighbour's story</a><span>Subscribers only</span></li></ul>",
        "<p>The library lent the book to subscribers and to the miller.</p>",
    ],
)
def test_a_teaser_is_no_paywall(after: str) -> None:
    assert not is_paywalled(after)


def test_a_box_over_the_text_asks_too() -> None:
    long = "".join(
        FILLER.replace("river", word) for word in ("river", "stream", "lake", "brook", "canal", "sea")
    )
    box = "<div><h4>Jetzt weiterlesen!</h4><p>Für 0,99 € können Sie diesen Artikel erwerben.</p></div>"
    assert is_paywalled("", lang="de", text=box + long)
    assert not is_paywalled("", lang="de", text="<p>Für Abonnenten</p>" + long)


def test_under_a_long_text_a_box_counts_only_where_it_is_called_a_paywall() -> None:
    box = "<div{}><p>To continue reading, subscribe now for a euro.</p></div>"
    long = "".join(
        FILLER.replace("river", word) for word in ("river", "stream", "lake", "brook", "canal", "sea")
    )
    assert not is_paywalled(box.format(""), text=long)
    assert is_paywalled(box.format(" class='paywall'"), text=long)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ('"isAccessibleForFree":false', True),
        ('"isAccessibleForFree":"False"', True),
        ('"isAccessibleForFree":true', False),
        ('"hasPart":{"@type":"WebPageElement","isAccessibleForFree":false,"cssSelector":".paid"}', True),
    ],
)
def test_what_structured_data_says_decides(data: str, expected: bool) -> None:
    script = f'<script type="application/ld+json">{{"@type":"NewsArticle","headline":"Bread by boat",{data}}}</script>'
    assert is_paywalled("", head=script) is expected


def test_a_tier_in_the_head_is_a_paywall() -> None:
    assert is_paywalled("", head="<meta property='article:content_tier' content='locked'>")


@pytest.mark.parametrize(
    ("lang", "notice"),
    [
        ("en", "This article was withdrawn on 4 May at the request of the people it was about."),
        ("de", "Dieser Beitrag wurde am 4. Mai zurückgezogen. Wir bitten um Entschuldigung."),
        ("fr", "Cet article a été retiré le 4 mai à la demande des personnes citées."),
        ("es", "Este artículo fue retirado el 4 de mayo por contener errores."),
        ("it", "Questo articolo è stato ritirato il 4 maggio perché conteneva errori."),
        ("pl", "Artykuł został 4 maja wycofany przez redakcję z powodu błędów."),
        ("cs", "Článek byl 4. května stažen, protože obsahoval chyby."),
        ("ru", "Материал снят с публикации 4 мая по решению редакции."),
        ("uk", "Статтю 4 травня знято з публікації за рішенням редакції."),
        ("tr", "Bu haber 4 Mayıs'ta yayından kaldırılmıştır."),
        ("zh", "本文因内容失实，已于5月4日撤下，谨此致歉。"),
        ("ja", "この記事は内容に誤りがあったため、5月4日に削除しました。"),
        ("ar", "قررت هيئة التحرير سحب هذا المقال بسبب أخطاء فيه."),
        ("be", "Рэдакцыя адклікала гэты артыкул праз памылкі ў ім."),
        ("bg", "Редакцията свали статията на 4 май заради грешки в нея."),
        ("el", "Το άρθρο αυτό αποσύρθηκε στις 4 Μαΐου λόγω σφαλμάτων."),
        ("fa", "این مقاله به دلیل خطاهای آن پس گرفته شده است."),
        ("fi", "Toimitus on poistanut jutun, koska siinä oli virheitä."),
        ("hi", "यह रिपोर्ट त्रुटियों के कारण वापस ले ली गई है।"),
        ("hu", "A szerkesztőség visszavonta ezt az írást."),
        ("id", "Redaksi mencabut artikel ini karena memuat kekeliruan."),
        ("ka", "სტატია 4 მაისს მოხსნილია შეცდომების გამო."),
        ("kk", "Мақала қателіктеріне байланысты сайттан алынып тасталды."),
        ("ko", "이 기사는 오류가 확인되어 5월 4일 철회되었습니다."),
        ("nl", "We hebben dit artikel op 4 mei ingetrokken."),
        ("ro", "Redacția a retras acest text la 4 mai."),
        ("sr", "Редакција је 4. маја повукла овај текст."),
        ("sv", "Den här artikeln har den 4 maj avpublicerats."),
        ("pt", "Este artigo já não está disponível."),
        ("nl", "Dit artikel is op 4 mei verwijderd."),
        ("sv", "Artikeln har avpublicerats."),
        ("da", "Artiklen er trukket tilbage."),
        ("no", "Artikkelen er trukket tilbake."),
        ("fi", "Tämä juttu on poistettu."),
        ("sk", "Článok bol stiahnutý."),
        ("sl", "Članek je bil umaknjen."),
        ("hr", "Članak je povučen na zahtjev autora."),
        ("sr", "Текст је повучен на захтев аутора."),
        ("bg", "Статията беше свалена от сайта."),
        ("ro", "Articolul a fost retras la cererea autorului."),
        ("hu", "A cikket visszavontuk."),
        ("el", "Το άρθρο αποσύρθηκε."),
        ("be", "Матэрыял выдалены."),
        ("kk", "Материал жойылды."),
        ("ar", "تم سحب هذا المقال."),
        ("fa", "این مطلب حذف شده است."),
        ("he", "הכתבה הוסרה."),
        ("ko", "이 기사는 삭제되었습니다."),
    ],
)
def test_a_notice_of_withdrawal(lang: str, notice: str) -> None:
    more = (
        "<p>We apologise to our readers and to those concerned. The editors look into how it came about.</p>"
    )
    found = read(page(article(f"<p>{notice}</p>{more}", lang=lang, title="A mill and its miller")))
    assert found.withdrawn
    assert found.text == ""


def test_a_story_about_a_withdrawal_is_none() -> None:
    told = "<p>The study was retracted in May, and this article has been removed from the journal's site.</p>"
    assert not read(page(article(told + FILLER + FILLER.replace("river", "stream")))).withdrawn


@pytest.mark.parametrize("status", [410, 451])
def test_the_server_says_it_is_gone(status: int) -> None:
    assert read(page(article(), status=status)).withdrawn
