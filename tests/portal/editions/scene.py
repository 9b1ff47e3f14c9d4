"""One evening of an edition, in rows: a story told by several outlets, a long chain of carriers, every kind of block and limit."""

import datetime as dt
import io
from dataclasses import dataclass

from PIL import Image as Drawing

from cast import article, outlet, person, publication
from dragoman.portal.store import files
from dragoman.portal.store.models import (
    ArticleRow,
    EntityNameRow,
    EntityRow,
    MentionRow,
    OutletRow,
    PictureRow,
    PublicationRow,
    SegmentRow,
    StoryRow,
)
from dragoman.portal.store.pictures import FOLDER
from dragoman.press.record import (
    Block,
    BlockKind,
    Carrier,
    CarrierRole,
    Gap,
    Image,
    Link,
    Note,
    Person,
    PersonRole,
    Rights,
    RightsStatus,
)

NIGHT = dt.datetime(2026, 3, 8, 4, 40, tzinfo=dt.UTC)
PICTURE_URL = "https://most-obzor.example/pictures/salt.jpg"
TRANSLATED = {
    "headline": ("The lake came back, and the price of salt with it",),
    "standfirst": (
        "Two winters of snow have filled the basin.",
        "The permits still speak of a desert.",
    ),
    "caption.0": ("The salt road at Tuzdy, February 2026.",),
    "block.1": (
        "Before dawn the lorries stand along the dyke.",
        "Last year there was one buyer here; this spring the diggers counted nine, and the price of a sack changed twice before breakfast.",
    ),
    "block.2": (
        "“They told us to wait for the water, and we waited,” says Bolat Ospan, who keeps two carts.",
        "“Now they tell us to wait for the paper.”",
        "The paper is the permit of the akimat, last revised when the lake was a word on the map.",
    ),
    "block.2.note.0": ("The district administration in Kazakhstan.",),
    "block.3": ("Who weighs the salt",),
    "block.4": (
        "The district's own tables name three buyers",
        "A ledger at the weighbridge names nine",
        "The scientists who measured the bed trust neither",
    ),
    "block.5": ("The lake did not ask for a permit when it left.",),
    "block.6": ("Month", "Sacks", "Price, tenge", "January", "1,200", "900", "February", "2,850", "1,150"),
    "block.7": ("A decision is expected before the road opens on 1 May.",),
    "block.7.note.0": ("The akimat later moved the date to 15 May.",),
}
"""Part → its sentences in the edition."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """What the tests open."""

    story: StoryRow
    article: PublicationRow
    original: PublicationRow
    machine: PublicationRow
    excerpt: PublicationRow
    withdrawn: PublicationRow
    author: EntityRow
    entity: EntityRow
    outlet: OutletRow


def story_of(*rows: ArticleRow, key: str, section: str = "economy") -> StoryRow:
    """Put the articles into a story."""
    story = StoryRow.objects.create(key=key, section=section, first_seen_at=NIGHT, last_seen_at=NIGHT)
    for row in rows:
        row.story = story
        row.save(update_fields=["story"])
    return story


def translate(shown: PublicationRow) -> None:
    """Sentence by sentence, as TRANSLATED says; the notes' sentences stay proposed."""
    for row in SegmentRow.objects.filter(revision=shown.revision, target_language=shown.edition):
        row.target = TRANSLATED[row.part][row.sentence]
        row.state = "proposed" if ".note." in row.part else "reviewed"
        row.save(update_fields=["target", "state"])


def entity(key: str, kind: str, **names: str) -> EntityRow:
    """An entity with a label per language."""
    row = EntityRow.objects.create(
        key=key, kind=kind, is_confirmed=True, country="KZ" if kind == "place" else None
    )
    for language, name in names.items():
        EntityNameRow.objects.create(entity=row, language=language, name=name, is_label=True)
    return row


def kept_picture(url: str, row: OutletRow, *, width: int = 1200, height: int = 800) -> PictureRow:
    """A picture of our own making, served by us."""
    drawing = Drawing.linear_gradient("L").resize((width, height)).convert("RGB")
    encoded = io.BytesIO()
    drawing.save(encoded, "WEBP", quality=60)
    files.keep(FOLDER, "scene.webp", encoded.getvalue())
    made, _ = PictureRow.objects.update_or_create(
        url=url, defaults={"outlet": row, "file": "scene.webp", "width": width, "height": height}
    )
    return made


def build(edition: str = "en") -> Scene:
    """The whole evening in one edition."""
    most = outlet(
        "most-obzor",
        language="ru",
        country="RS",
        city="Нови Сад",
        names={"ru": "Обзор «Мост»"},
        may_show_images=True,
        disclaimers={"ru": "Мнения авторов могут не совпадать с мнением обзора."},
        profile={"en": "A review of the press of the steppe, made by four people in two cities."},
    )
    lea = person("translator", display_name="Lea Marković")
    main = _main_article(most)
    others = _others()
    story = story_of(main, *others, key="salt-of-tuzdy")
    ospan = entity("bolat-ospan", "person", ru="Болат Оспан", en="Bolat Ospan")
    akimat = entity("tuzdy", "place", ru="Тузды", en="Tuzdy", kk="Тұзды")
    committee = entity("salt-committee", "organisation", ru="Соляной комитет")
    author = entity("new:person:aigul-sarsen", "person", ru="Айгуль Сарсен")
    _mention(main, "block.1", "дамбы", akimat)
    _mention(main, "block.2", "Болат Оспан", ospan)
    _mention(main, "block.4", "таблицы", committee)
    shown = publication(
        article_row=main,
        edition=edition,
        slug="the-lake-came-back",
        mode="machine-edited",
        translator=lea,
        section="economy",
        state="corrected",
        correction="The number of buyers was given as eight; it is nine.",
        is_reviewed=True,
    )
    translate(shown)
    original = publication(
        article_row=main, edition="ru", slug="ozero-vernulos", mode="original", section="economy"
    )
    machine, excerpt, withdrawn = _the_rest(edition)
    return Scene(
        story=story,
        article=shown,
        original=original,
        machine=machine,
        excerpt=excerpt,
        withdrawn=withdrawn,
        author=author,
        entity=ospan,
        outlet=most,
    )


BOLAT = "«Нам сказали ждать воды, и мы ждали, — говорит Болат Оспан, у которого две телеги. — Теперь говорят ждать бумаги». Бумага — разрешение акимата, которое меняли, когда озеро было словом на карте."


def _main_article(most: OutletRow) -> ArticleRow:
    url = "https://most-obzor.example/review/17"
    body = (
        Block(kind=BlockKind.IMAGE, image=0),
        Block(
            kind=BlockKind.PARAGRAPH,
            text="До рассвета грузовики стоят вдоль дамбы. В прошлом году покупатель был один; этой весной копатели насчитали девять, и цена мешка дважды менялась до завтрака.",
            links=(Link(start=11, end=20, url="https://aral-tany.example/trucks"),),
        ),
        Block(
            kind=BlockKind.PARAGRAPH,
            text=BOLAT,
            notes=(
                Note(
                    text="Районная администрация в Казахстане.",
                    by="translator",
                    carrier=1,
                    start=BOLAT.index("акимата"),
                    end=BOLAT.index("акимата") + len("акимата"),
                ),
            ),
        ),
        Block(kind=BlockKind.HEADING, level=2, text="Кто взвешивает соль"),
        Block(
            kind=BlockKind.LIST,
            text="Районные таблицы называют трёх покупателей\nКнига на весовой называет девять\nУчёные, мерившие дно, не верят никому",
            items=(
                "Районные таблицы называют трёх покупателей",
                "Книга на весовой называет девять",
                "Учёные, мерившие дно, не верят никому",
            ),
        ),
        Block(kind=BlockKind.QUOTATION, text="Озеро не спрашивало разрешения, когда уходило."),
        Block(
            kind=BlockKind.TABLE,
            text="Месяц Мешки Цена, тенге\nЯнварь 1200 900\nФевраль 2850 1150",
            rows=(("Месяц", "Мешки", "Цена, тенге"), ("Январь", "1200", "900"), ("Февраль", "2850", "1150")),
        ),
        Block(
            kind=BlockKind.PARAGRAPH,
            text="Решения ждут до открытия дороги 1 мая.",
            notes=(
                Note(text="Позже акимат перенёс срок на 15 мая.", by="editor", carrier=1, start=38, end=38),
            ),
        ),
    )
    return article(
        outlet_row=most,
        url=url,
        language="ru",
        headline="Озеро вернулось, а с ним и цена на соль",
        standfirst="Две снежные зимы наполнили котловину. Разрешения всё ещё говорят о пустыне.",
        body=body,
        byline=(Person(name="Айгуль Сарсен"), Person(name="Пётр Лунёв", role=PersonRole.TRANSLATOR)),
        published_at=NIGHT + dt.timedelta(hours=9),
        published_offset_minutes=60,
        images=(
            Image(
                url=PICTURE_URL,
                caption="Соляная дорога в Тузды, февраль 2026 года.",
                credit="Фото: Нурлан Бек / Арал таңы",
            ),
        ),
        rights=Rights(
            status=RightsStatus.IN_COPYRIGHT,
            holder="ТОО «Арал таңы»",
            line="© ТОО «Арал таңы». Перепечатка с разрешения.",
        ),
        carriers=(
            Carrier(
                name="Арал таңы",
                role=CarrierRole.WROTE,
                outlet="aral-tany",
                url="https://aral-tany.example/tuz",
                language="kk",
                published_at=NIGHT,
            ),
            Carrier(
                name="Обзор «Мост»",
                role=CarrierRole.TRANSLATED,
                outlet="most-obzor",
                url=url,
                language="ru",
                published_at=NIGHT + dt.timedelta(hours=9),
                made_from=0,
                disclaimer="Мнения авторов могут не совпадать с мнением обзора.",
                disclaimer_language="ru",
            ),
            Carrier(
                name="Steppe Trade Wire",
                role=CarrierRole.REPUBLISHED,
                language="ru",
                published_on=dt.date(2026, 3, 9),
                made_from=1,
                url="https://wire.example/salt",
            ),
        ),
        gaps=(Gap(field="original.url"),),
    )


def _others() -> list[ArticleRow]:
    rows = []
    for key, language, names, headline, hours in (
        ("aral-tany", "kk", {"kk": "Арал таңы", "en": "Aral Tany"}, "Көл қайтты, тұздың бағасы да қайтты", 0),
        ("cuaderno", "es", {"es": "Cuaderno del Este"}, "Un lago que vuelve, una sal que sube", 20),
        ("jutro", "sr", {"sr": "Јутро"}, "Со поскупела преко ноћи", 26),
        ("al-mina", "ar", {"ar": "المينا"}, "عاد الماء فارتفع سعر الملح", 30),
    ):
        row = article(
            outlet_row=OutletRow.objects.filter(key=key).first()
            or outlet(key, language=language, names=names, country=None),
            language=language,
            headline=headline,
            published_at=NIGHT + dt.timedelta(hours=hours),
            published_offset_minutes=None,
        )
        rows.append(row)
    reprint = article(
        outlet_row=outlet("wire", language="ru", names={"ru": "Степной телеграф"}, country="KZ"),
        language="ru",
        headline="Озеро вернулось, а с ним и цена на соль",
        published_at=None,
    )
    reprint.reprint_of = ArticleRow.objects.get(canonical_url="https://most-obzor.example/review/17")
    reprint.reprint_share = 0.93
    reprint.save()
    return [*rows, reprint]


def _the_rest(edition: str) -> tuple[PublicationRow, PublicationRow, PublicationRow]:
    jutro = OutletRow.objects.get(key="jutro")
    rail = article(
        outlet_row=jutro,
        language="sr",
        headline="Пруга чека трећи тендер",
        standfirst="Двојица су већ отишла.",
    )
    machine = publication(
        article_row=rail,
        edition=edition,
        slug="a-third-tender",
        mode="machine",
        section="politics",
        targets={
            "headline": "The railway waits for its third tender",
            "standfirst": "Two bidders have left already.",
        },
    )
    school = outlet(
        "escuela", policy="excerpt", language="es", names={"es": "La Sierra"}, country="ES", city="Cuenca"
    )
    lone = article(
        outlet_row=school,
        language="es",
        headline="La escuela sobre los árboles conserva a su maestra",
        standfirst="Quedan cuatro alumnos y una estufa.",
        byline=(Person(name="Inés Roldán"),),
        rights=Rights(
            status=RightsStatus.IN_COPYRIGHT, holder="La Sierra", line="© La Sierra. Todos los derechos."
        ),
        carriers=(
            Carrier(name="La Sierra", role=CarrierRole.WROTE, outlet="escuela", language="es", country="ES"),
        ),
    )
    excerpt = publication(
        article_row=lone,
        edition=edition,
        slug="a-school",
        section="society",
        headline="A school above the tree line keeps its only teacher",
        lead="Four pupils and a stove: why the village will not let the school close.",
        targets={"standfirst": "Four pupils and a stove remain."},
    )
    gone = publication(
        article_row=article(outlet_row=jutro, language="sr", headline="Повучено"),
        edition=edition,
        slug="taken-back",
        state="withdrawn",
        withdrawn_at=NIGHT + dt.timedelta(days=2),
        withdrawal_reason="The outlet asked for it.",
    )
    kept_picture(PICTURE_URL, OutletRow.objects.get(key="most-obzor"))
    return machine, excerpt, gone


def _mention(row: ArticleRow, part: str, surface: str, meant: EntityRow) -> None:
    assert row.revision is not None
    block = row.revision.record["body"][int(part.split(".")[1])]
    start = block["text"].index(surface)
    MentionRow.objects.create(
        revision=row.revision,
        part=part,
        start=start,
        end=start + len(surface),
        surface=surface,
        kind=meant.kind,
        entity=meant,
    )
