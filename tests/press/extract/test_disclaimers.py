"""Standing sentences about whose opinions these are, and whose carrier says them."""

import pytest

from dragoman.press.extract import read
from dragoman.press.record import Article

from .making import FILLER, INOVZGLYAD, article, page


def read_with(under: str, *, lang: str = "en") -> Article:
    return read(page(article(FILLER + under, lang=lang)))


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        (
            "en",
            "The views expressed in this article are those of the author and do not necessarily reflect the position of Bank Observer.",
        ),
        ("de", "Gastbeiträge geben nicht notwendigerweise die Meinung der Redaktion wieder."),
        ("fr", "Les propos tenus dans cette tribune n’engagent que leur auteur."),
        ("es", "Las opiniones expresadas en este artículo son responsabilidad exclusiva de su autor."),
        (
            "it",
            "Le opinioni espresse in questo articolo non rispecchiano necessariamente quelle della redazione.",
        ),
        ("pt", "Os artigos de opinião são da exclusiva responsabilidade dos seus autores."),
        ("nl", "De mening van de auteur is niet noodzakelijk die van de redactie."),
        ("sv", "Skribenten svarar för åsikterna i texten."),
        ("da", "Dette er et debatindlæg og udtrykker alene skribentens holdning."),
        ("no", "Dette er en kronikk, og innholdet uttrykker forfatterens egne meninger."),
        (
            "fi",
            "Kirjoituksen mielipiteet ovat kirjoittajan omia eivätkä välttämättä vastaa toimituksen kantaa.",
        ),
        ("et", "Artiklis avaldatud seisukohad ei pruugi kattuda toimetuse seisukohaga."),
        ("lv", "Autora viedoklis var nesakrist ar redakcijas viedokli."),
        ("lt", "Autoriaus nuomonė nebūtinai sutampa su redakcijos nuomone."),
        ("pl", "Redakcja nie ponosi odpowiedzialności za treść publikowanych tłumaczeń."),
        ("cs", "Názory autora se nemusí shodovat s názorem redakce."),
        ("sk", "Názory vyjadrené v texte nemusia zodpovedať stanovisku redakcie."),
        ("sl", "Mnenje avtorja ne odraža nujno stališča uredništva."),
        ("hr", "Stavovi izneseni u tekstu su autorovi i ne odražavaju nužno stavove redakcije."),
        ("sr", "Ставови изнети у тексту не одражавају нужно уређивачку политику редакције."),
        ("mk", "Ставовите во текстот не ги одразуваат ставовите на редакцијата."),
        ("bg", "Мнението на автора може да не съвпада с позицията на редакцията."),
        (
            "ro",
            "Opiniile exprimate în acest articol aparțin autorului și nu reprezintă neapărat punctul de vedere al redacției.",
        ),
        ("hu", "A cikkben megjelent vélemény nem feltétlenül egyezik a szerkesztőség álláspontjával."),
        ("el", "Οι απόψεις που εκφράζονται δεν αντιπροσωπεύουν απαραίτητα τη σύνταξη."),
        ("tr", "Yazıda yer alan görüşler yazarına aittir, yayın politikamızı yansıtmayabilir."),
        ("az", "Müəllifin fikri redaksiyanın mövqeyi ilə üst-üstə düşməyə bilər."),
        ("ru", "Мнение автора может не совпадать с позицией редакции."),
        ("uk", "Думка автора може не збігатися з позицією редакції."),
        ("be", "Меркаванне аўтара можа не супадаць з пазіцыяй рэдакцыі."),
        ("kk", "Автордың пікірі редакция ұстанымымен сәйкес келмеуі мүмкін."),
        ("ky", "Автордун пикири редакциянын көз карашы менен дал келбеши мүмкүн."),
        ("uz", "Muallif fikri tahririyat nuqtai nazari bilan mos kelmasligi mumkin."),
        ("hy", "Հեղինակի կարծիքը կարող է չհամընկնել խմբագրության կարծիքի հետ։"),
        ("ka", "ავტორის აზრი შესაძლოა არ ემთხვეოდეს რედაქციის აზრს."),
        ("ar", "المقالات المنشورة لا تعبر بالضرورة عن رأي الصحيفة."),
        ("fa", "مطالب منتشرشده لزوماً بازتاب\u200cدهندهٔ دیدگاه تحریریه نیست."),
        ("he", "הדעות המובעות במאמר הן של הכותב בלבד ואינן משקפות את עמדת המערכת."),
        ("hi", "लेख में व्यक्त विचार लेखक के निजी विचार हैं।"),
        ("id", "Artikel ini tidak mencerminkan pandangan redaksi."),
        ("vi", "Bài viết thể hiện quan điểm của tác giả, không nhất thiết phản ánh quan điểm của tòa soạn."),
        ("ja", "本記事の内容は執筆者個人の見解であり、当紙の見解を示すものではありません。"),
        ("ko", "외부 필진의 글은 본지의 편집 방향과 다를 수 있습니다."),
        ("zh", "本文仅代表作者本人观点，不代表本报立场。"),
    ],
)
def test_a_disclaimer_is_kept_verbatim_and_out_of_the_text(lang: str, line: str) -> None:
    found = read_with(f"<p>{line}</p>", lang=lang)
    assert found.carriers[-1].disclaimer == line
    assert line not in found.text


@pytest.mark.parametrize(
    "under",
    [
        "<p>The mayor said that the opinions he had heard were those of the farmers on the bank.</p>",
        "<form><p>Comments do not reflect the views of the editors and may be deleted.</p></form>",
        "<div class='comments'><p>Comments do not reflect the views of the editors.</p></div>",
    ],
)
def test_what_is_no_disclaimer_of_the_article(under: str) -> None:
    assert read_with(under).carriers[-1].disclaimer is None


def test_of_a_long_line_only_the_sentence_is_kept() -> None:
    sentence = (
        "Opinions expressed are solely those of the author and do not reflect the views of the editors."
    )
    more = " ".join(f"Members of council {n} pay a fee and may write once a month." for n in range(5))
    found = read(page(article(after=f"<footer><p>{sentence}{more}</p></footer>")))
    assert found.carriers[-1].disclaimer == sentence


def test_a_disclaimer_belongs_to_the_carrier_it_names() -> None:
    line = "Материалы ИноВзгляд содержат оценки исключительно зарубежных СМИ и не отражают позицию редакции."
    found = read(page(article(FILLER + f"<p>{line}</p>", lang="ru")), outlets=[INOVZGLYAD])
    assert [carrier.disclaimer for carrier in found.carriers if carrier.outlet == INOVZGLYAD.id] == [line]
