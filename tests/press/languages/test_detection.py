from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dragoman.press.languages import UNDETERMINED, detect, get, known

SENTENCES = {
    "ru": "Мэр сообщила, что новый мост через реку откроют в понедельник утром.",
    "uk": "Мерка повідомила, що новий міст через річку відкриють у понеділок уранці.",
    "be": "Мэрка паведаміла, што новы мост праз раку адкрыюць у панядзелак раніцай.",
    "kk": "Әкім өзен арқылы өтетін жаңа көпірдің дүйсенбі күні ашылатынын хабарлады.",
    "ky": "Мэр дарыя аркылуу өтүүчү жаңы көпүрө дүйшөмбү күнү ачыларын билдирди.",
    "sr": "Градоначелница је рекла да ће нови мост преко реке бити отворен у понедељак.",
    "sr-Latn": "Gradonačelnica je rekla da će novi most preko reke biti otvoren u ponedeljak.",
    "bg": "Кметицата съобщи, че новият мост над реката ще бъде открит в понеделник.",
    "en": "The mayor said that the new bridge across the river would open on Monday.",
    "ja": "市長は、川に架かる新しい橋が月曜日に開通すると述べた。",
    "zh": "市长表示，横跨河流的新桥将于周一开通。",
    "fa": "شهردار گفت که پل جدید روی رودخانه روز دوشنبه افتتاح می‌شود.",
    "hy": "Քաղաքապետն ասաց, որ նոր կամուրջը կբացվի երկուշաբթի օրը։",
}


@pytest.mark.parametrize("tag", SENTENCES)
def test_a_sentence_says_its_language(tag: str) -> None:
    assert detect(SENTENCES[tag]).language == tag


@pytest.mark.parametrize("tag", [tag for tag in known() if get(tag).sample])
def test_every_language_is_recognised_by_its_sample(tag: str) -> None:
    twins = {"bs", "hr", "sr-Latn"}
    found = detect(get(tag).sample).language
    assert found == tag or {found, tag} <= twins


@pytest.mark.parametrize(
    "text", ["", "   ", "2022", "12:30 — 14:00", "https://example.org/ru/novosti", "😀😀"]
)
def test_a_text_without_words_is_undetermined(text: str) -> None:
    found = detect(text)
    assert (found.language, found.confidence) == (UNDETERMINED, 0.0)


def test_a_lone_word_that_several_languages_share_is_undetermined() -> None:
    assert detect("Radio").language == UNDETERMINED


def test_a_foreign_name_does_not_change_the_language() -> None:
    assert detect("Der Präsident Recep Tayyip Erdoğan reiste am Montag nach Kroatien.").language == "de"


def test_threads_agree() -> None:
    texts = list(SENTENCES.values()) * 3
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(detect, texts)) == [detect(text) for text in texts]


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200))
def test_any_text_gets_an_answer(text: str) -> None:
    found = detect(text)
    assert found.language == UNDETERMINED or found.language in known()
    assert 0.0 <= found.confidence <= 1.0
