"""Credit lines: who took a picture and whose it is; where in a caption its credit begins."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.press.extract.pictures.creditline import read_credit
from dragoman.press.extract.pictures.credits import is_credit, split_caption
from dragoman.press.extract.wording.words import words_of


@pytest.mark.parametrize(
    ("language", "line", "agency", "photographer"),
    [
        ("en", "Photo by Ana Lima/AFP via Getty Images", "AFP via Getty Images", "Ana Lima"),
        ("en", "AP Photo/Tom Reedy, File", "AP", "Tom Reedy"),
        ("en", "AFP PHOTO / Tom Reedy", "AFP", "Tom Reedy"),
        ("en", "Supplied", None, None),
        ("en", "Picture: Harbour Council", "Harbour Council", None),
        ("en", "tidewatcher - stock.adobe.com", "stock.adobe.com", "tidewatcher"),
        ("en", "tidewatcher/Getty Images", "Getty Images", "tidewatcher"),
        ("de", "Foto: Jan Petersen (Keystone)", "Keystone", "Jan Petersen"),
        ("de", "Bild: Jan Petersen/Archiv", None, "Jan Petersen"),
        ("de", "Foto: zVg.", None, None),
        ("fr", "Crédit photo : Lou Mercier/SIPA", "SIPA", "Lou Mercier"),
        ("fr", "Capture d'écran de Vaguelette", None, None),
        ("es", "EFE/ J.J. Robledo", "EFE", "J.J. Robledo"),
        ("lt", "J. Rudaičio / LRT nuotr.", "LRT", "J. Rudaičio"),
        ("ru", "Фото: Игорь Лапшин, «Вечерний берег»", "«Вечерний берег»", "Игорь Лапшин"),
        ("ru", "© РИА Новости Павел Остроумов", "РИА Новости", "Павел Остроумов"),
        ("ja", "（篠原大介撮影）", None, "篠原大介"),
        ("ja", "岬警察署提供", "岬警察署", None),
        ("ja", "ＡＰ", "ＡＰ", None),
        ("ko", "사진=한솔비 기자", None, "한솔비"),
        ("ko", "사진 출처 = 연합뉴스", "연합뉴스", None),
        ("zh", "许见山摄", None, "许见山"),
        ("zh", "新华社记者 许见山 摄", "新华社", "许见山"),
        ("zh", "受访者供图", None, None),
        ("ja", "写真：ロイター", "ロイター", None),
        ("ja", "提供：青港市", "青港市", None),
        ("ko", "ⓒ 연합뉴스", "연합뉴스", None),
        ("ko", "사진 제공=솔내시", "솔내시", None),
        ("ka", "ფოტო: გიორგი ბერიძე", None, "გიორგი ბერიძე"),
        ("ar", "صورة: الأناضول / أحمد منصور", "الأناضول", "أحمد منصور"),
        ("he", "צילום: דוד כהן", None, "דוד כהן"),
        ("fi", "Kuva: Matti Virtanen / Lehtikuva", "Lehtikuva", "Matti Virtanen"),
        ("hu", "MTI/Kovács Péter", "MTI", "Kovács Péter"),
        ("pl", "Fot. archiwum prywatne", None, None),
        ("ru", "Фото автора", None, None),
        ("de", "Grafik: Altenrodaer Bote", None, None),
        ("en", "Photo by Ana Lima on Unsplash", "Unsplash", "Ana Lima"),
        ("en", "Courtesy of Saltmarsh Museum", "Saltmarsh Museum", None),
        ("en", "Photo: Emily Church/Reuters", "Reuters", "Emily Church"),
        ("en", "Credit: Northline Images", "Northline Images", None),
        ("en", "Staff photo by Miriam Tuck", None, "Miriam Tuck"),
        ("en", "Miriam Tuck/Staff", None, "Miriam Tuck"),
        ("en", "Photo: Miriam Tuck and Oswald Fenn", None, "Miriam Tuck and Oswald Fenn"),
        ("en", "Picture courtesy of the Hruby family", None, None),
        ("en", "Photo: Saltmarsh Ledger", "Saltmarsh Ledger", None),
        ("en", "Illustration: Rosa Field", None, "Rosa Field"),
        ("fr", "Infographie : La Vigie hebdo", None, None),
        ("de", "Foto: Bildagentur Nord", "Bildagentur Nord", None),
        ("de", "Archivfoto: Henning Thias", None, "Henning Thias"),
        ("de", "Quelle: Wesertaler Bote", "Wesertaler Bote", None),
        ("fr", "Photo Le Courrier du Port/Lou Mercier", "Le Courrier du Port", "Lou Mercier"),
        ("fr", "Lou Mercier pour Le Courrier", "Le Courrier", "Lou Mercier"),
        ("fr", "© Archives familiales Mercier", None, None),
        ("es", "Foto: Banco de Imágenes Sur", "Banco de Imágenes Sur", None),
        ("it", "Per gentile concessione di Marco Zeni", None, "Marco Zeni"),
        ("pt", "Foto: Prefeitura de Serra Alta", "Prefeitura de Serra Alta", None),
        ("pl", "Fot. arch. pryw.", None, None),
        ("ro", "Foto: Mediafax Foto/Ion Preda", "Mediafax Foto", "Ion Preda"),
        ("ru", "Фото: Фотобанк Лори", "Фотобанк Лори", None),
        ("ru", "Снимок из архива В. Лапшина", None, None),
        ("be", "Фота аўтаркі", None, None),
        ("uz", "Anvar Karimov surati", None, "Anvar Karimov"),
        ("hi", "फाइल फोटो", None, None),
        ("he", "צילום: דוברות המשטרה", "דוברות המשטרה", None),
        ("zh", "图源：网络", None, None),
        ("uk", "Світлина: о. Меланій Ґомес", None, "Меланій Ґомес"),
        ("uk", "Фото: з архіву краєзнавчого музею", None, None),
        ("en", "CC BY 2.0 / Jaro Hudec", None, "Jaro Hudec"),
        ("ko", "사진=독자 제공", None, None),
    ],
)
def test_a_credit_line_names_agency_and_photographer(
    language: str, line: str, agency: str | None, photographer: str | None
) -> None:
    credit = read_credit(line, words_of([language]))
    assert (credit.agency, credit.photographer) == (agency, photographer)
    assert credit.line == line


@pytest.mark.parametrize(
    ("language", "text", "caption", "credit"),
    [
        ("en", "Boats in the lower road. (AP)", "Boats in the lower road.", "AP"),
        ("en", "Boats in the lower road. (Supplied)", "Boats in the lower road.", "Supplied"),
        ("en", "Bethany Moss (R)", "Bethany Moss (R)", None),
        (
            "en",
            "Michael D. Hart on the quay. | Neil Carr/PA Images",
            "Michael D. Hart on the quay.",
            "Neil Carr/PA Images",
        ),
        (
            "en",
            "At the mill on May 3. Photo: AP Photo/Tom Reedy",
            "At the mill on May 3.",
            "Photo: AP Photo/Tom Reedy",
        ),
        (
            "de",
            "Die Mühle am 3. Juli. Ohne Strom. Foto: Tessa Brand/dpa",
            "Die Mühle am 3. Juli. Ohne Strom.",
            "Foto: Tessa Brand/dpa",
        ),
        ("es", "Foto de familia en el muelle", "Foto de familia en el muelle", None),
        ("es", "La escuela, con sus nueve alumnos ANSA", "La escuela, con sus nueve alumnos", "ANSA"),
        ("es", "Una calle cerca de Reuters", "Una calle cerca de Reuters", None),
        (
            "fr",
            "Le catalogue tient dans une boîte Lou Mercier/LETA",
            "Le catalogue tient dans une boîte",
            "Lou Mercier/LETA",
        ),
        (
            "es",
            "Las hermanas, junto a la piedra nueva ÍÑIGO LARREA",
            "Las hermanas, junto a la piedra nueva",
            "ÍÑIGO LARREA",
        ),
        ("pt", "O jumento na praça | Divulgação", "O jumento na praça", "Divulgação"),
        ("sr", "Насип код Дреништа, фото: Бета", "Насип код Дреништа", "фото: Бета"),
        (
            "ja",
            "当番表を手にする西野さん=北浜市で14日 堂前理央撮影",
            "当番表を手にする西野さん=北浜市で14日",
            "堂前理央撮影",
        ),
        ("zh", "工作人员给小鸭登记编号 唐晚舟 摄", "工作人员给小鸭登记编号", "唐晚舟 摄"),
        ("lt", "Tiltas po audros (Jono Petraičio nuotr.)", "Tiltas po audros", "Jono Petraičio nuotr."),
        ("pl", "Koło młyńskie (fot. archiwum rodziny Majów)", "Koło młyńskie", "fot. archiwum rodziny Majów"),
        ("ru", "Камера № 2. Иллюстративное фото", "Камера № 2. Иллюстративное фото", None),
        ("id", "Perahu sekolah | Dok. Pribadi", "Perahu sekolah", "Dok. Pribadi"),
        ("be", "Паліто настаўніка. Фота аўтара", "Паліто настаўніка.", "Фота аўтара"),
        (
            "en",
            "Boats at low tide Drone image: Lionel Petrie",
            "Boats at low tide",
            "Drone image: Lionel Petrie",
        ),
        ("fr", "Le quai, mardi. Photo Ronan Le Bihan", "Le quai, mardi.", "Photo Ronan Le Bihan"),
        ("it", "La malga (foto Marco Zeni)", "La malga", "foto Marco Zeni"),
        ("pl", "Gniazdo przy peronie Fot. Jan Maj / PAP", "Gniazdo przy peronie", "Fot. Jan Maj / PAP"),
        ("ja", "岬の灯台＝ＡＰ", "岬の灯台", "ＡＰ"),
        ("ja", "岬の灯台＝6日", "岬の灯台＝6日", None),
        (
            "ko",
            "숫돌 앞에 앉은 이준서 군. /사진=한솔비 기자",
            "숫돌 앞에 앉은 이준서 군.",
            "사진=한솔비 기자",
        ),
    ],
)
def test_a_caption_ends_where_its_credit_begins(
    language: str, text: str, caption: str | None, credit: str | None
) -> None:
    assert split_caption(text, words_of([language])) == (caption, credit)


def test_a_name_is_a_credit_only_where_it_is_set_apart() -> None:
    words = words_of(["en"])
    assert is_credit("Ana Lima", words, apart=True)
    assert not is_credit("Ana Lima", words)
    assert not is_credit("The mill burned down last year", words, apart=True)


@given(st.text(max_size=200))
def test_any_text_is_split_without_losing_its_credit(text: str) -> None:
    words = words_of(["en", "ja"])
    caption, credit = split_caption(text, words)
    assert caption is None or len(caption) <= len(text)
    if credit is not None:
        assert read_credit(credit, words).line is not None


@pytest.mark.parametrize("text", ["–", "( )", "©", "...", "|"])
def test_punctuation_alone_is_no_credit(text: str) -> None:
    assert not is_credit(text, words_of(["ka"]), apart=True)
