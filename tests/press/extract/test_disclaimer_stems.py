"""Standing sentences about whose opinions a text holds, known by what they are made of."""

import pytest

from dragoman.press.extract import read
from dragoman.press.extract.origin.disclaimers import is_disclaimer
from dragoman.press.extract.wording.words import words_of

from .making import FILLER, article, page


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("ar", "ما ينشر في هذا الباب لا يعبر بالضرورة عن موقف الصحيفة."),
        ("be", "Тэксты адлюстроўваюць толькі погляды іх аўтараў."),
        ("bg", "Коментарът изразява личното мнение на автора."),
        ("cs", "Za obsah převzatých článků redakce neodpovídá."),
        ("da", "Artiklen giver udtryk for forfatterens synspunkter."),
        ("de", "Für den Inhalt übernommener Texte ist allein der Autor verantwortlich."),
        ("el", "Τα μεταφρασμένα κείμενα απηχούν τις απόψεις των συγγραφέων τους."),
        ("en", "Articles from the foreign press do not reflect our position."),
        ("en", "The publisher accepts no responsibility for opinions in reprinted pieces."),
        ("es", "La columna expresa el punto de vista de quien la firma."),
        ("fa", "نشر این مطلب به معنای تأیید دیدگاه نویسنده نیست."),
        ("fi", "Toimitus ei vastaa käännettyjen juttujen sisällöstä."),
        ("fr", "Les propos de l'auteur n'engagent que lui."),
        ("hi", "प्रकाशन लेखक के मत के लिए उत्तरदायी नहीं है।"),
        ("hu", "A fordítások nem képviselik lapunk nézeteit."),
        ("id", "Redaksi tidak bertanggung jawab atas isi artikel terjemahan."),
        ("it", "La redazione non è responsabile dei contenuti ripresi da altre testate."),
        ("ja", "掲載記事は当サイトの立場を示すものではない。"),
        ("ka", "თარგმნილი სტატიები გამოხატავს მათი ავტორების მოსაზრებებს."),
        ("kk", "Редакция аударма мәтіндердің мазмұнына жауапты емес."),
        ("ko", "번역 기사의 견해는 본지와 무관합니다."),
        ("nl", "Deze column geeft de mening van de schrijver weer."),
        ("no", "Meninger i oversatte artikler er ikke redaksjonens."),
        ("pl", "Redakcja nie utożsamia się z treścią przedruków."),
        ("pt", "As opiniões dos jornais citados não vinculam a redação."),
        ("ro", "Opiniile din presa străină le aparțin autorilor."),
        ("ru", "За достоверность сведений отвечает автор."),
        ("sr", "Преведени текстови не изражавају став редакције."),
        ("sv", "Åsikterna i utländska tidningar delas inte nödvändigtvis av oss."),
        ("tr", "Yabancı basından aktarılan haberler editoryal çizgimizi yansıtmaz."),
        ("uk", "Матеріали рубрики висловлюють погляди їхніх авторів."),
        ("zh", "译文内容仅反映原作者的看法，与本站立场无关。"),
    ],
)
def test_sentences_that_are_disclaimers(lang: str, line: str) -> None:
    assert is_disclaimer(line, words_of((lang,)))


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("en", "Ada Crane is the opinion editor of the Bank Observer."),
        ("en", "Opinion editor: Ada Crane, Mill Street, not to be disturbed."),
        ("en", "Are the views of the author only his own?"),
        ("en", "We are not responsible for the content of external sites, say our editors."),
        ("en", "All rights reserved. The text is not to be copied without the author's own word for it."),
        ("de", "Die Brücke ist seit Montag wieder für den Verkehr geöffnet."),
        ("ru", "Редакция не несёт ответственности за содержание рекламных материалов."),
        ("fr", "Les propos du maire ont été entendus par la foule sur le quai."),
    ],
)
def test_sentences_that_are_none(lang: str, line: str) -> None:
    assert not is_disclaimer(line, words_of((lang,)))


LINE = "Articles from the foreign press do not reflect our position."


@pytest.mark.parametrize(
    ("inside", "after"),
    [
        (FILLER, f"<footer><p>{LINE}</p></footer>"),
        (FILLER + f"<p><small>{LINE}</small></p>", ""),
        (f"<div class='box'>{LINE}</div>" + FILLER, ""),
        (
            FILLER,
            f"<form id='aspnetForm'><div>{'<p>Prose of it, in a row.</p>' * 80}</div><p>{LINE}</p></form>",
        ),
    ],
)
def test_a_disclaimer_is_the_pages_own_and_no_prose(inside: str, after: str) -> None:
    found = read(page(article(inside, after=after)))
    assert [carrier.disclaimer for carrier in found.carriers] == [LINE]
    assert LINE not in found.text


@pytest.mark.parametrize(
    "after",
    [
        f"<div class='comments'><p>{LINE}</p></div>",
        f"<form><p>{LINE}</p><textarea></textarea></form>",
        f"<p><a href='/other'>{LINE}</a></p>",
        f"<h3>{LINE}</h3>",
    ],
)
def test_links_headings_and_readers_say_nothing_for_the_page(after: str) -> None:
    found = read(page(article(after=after)))
    assert [carrier.disclaimer for carrier in found.carriers] == [None]
