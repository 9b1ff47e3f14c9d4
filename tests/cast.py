"""The same people, outlets and articles in every portal test. All of them are made up."""

import datetime as dt
import itertools
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from dragoman.portal.accounts.models import User
from dragoman.portal.store.models import (
    ArticleRow,
    CorrectionRow,
    OutletRow,
    PublicationRow,
    PublicationState,
    TranslationMode,
)
from dragoman.portal.store.reading import article_of
from dragoman.portal.store.writing import article_at, save_article, save_outlet, save_page, save_segments
from dragoman.press.record import (
    Article,
    Block,
    BlockKind,
    Carrier,
    CarrierRole,
    Outlet,
    OutletKind,
    OutletRights,
    Page,
    Person,
    PersonRole,
    Rights,
    RightsPolicy,
    RightsStatus,
    SegmentOrigin,
    SegmentState,
    SignedText,
)
from dragoman.press.translate import segments_of

PUBLISHED_AT = dt.datetime(2026, 3, 9, 6, 30, tzinfo=dt.UTC)
_numbers = itertools.count(1)


def person(role: str = "editor", *, username: str | None = None, display_name: str = "Вера Ким") -> User:
    """Somebody with an account and that role; the password is `secret-enough`."""
    name = username or f"{role}-{next(_numbers)}"
    return User.objects.create_user(name, password="secret-enough", role=role, display_name=display_name)


def outlet(
    key: str = "aral-tany",
    *,
    policy: str = "full",
    may_translate: bool = True,
    may_show_images: bool = False,
    language: str = "kk",
    country: str | None = "KZ",
    names: Mapping[str, str] | None = None,
    **fields: Any,
) -> OutletRow:
    """An outlet; by default it lets us do everything but show pictures."""
    return save_outlet(
        Outlet(
            id=key,
            names=names or {language: "Арал таңы", "en": "Aral Tany", "ru": "Арал таны"},
            home_url=f"https://{key}.example/",
            country=country,
            languages=(language,),
            kind=OutletKind.NEWSPAPER,
            rights=OutletRights(
                policy=RightsPolicy(policy), may_translate=may_translate, may_show_images=may_show_images
            ),
            **fields,
        )
    )


def paragraphs(*texts: str) -> tuple[Block, ...]:
    """Texts as blocks."""
    return tuple(Block(kind=BlockKind.PARAGRAPH, text=text) for text in texts)


def record(
    url: str,
    *,
    outlet: str | None = "aral-tany",
    language: str = "kk",
    headline: str | None = "Теңіз қайта келді",
    standfirst: str | None = "Балықшылар алғашқы ауды тартты.",
    body: Sequence[Block] = (),
    **fields: Any,
) -> Article:
    """An article as the pipeline would have understood it."""
    given: dict[str, Any] = {
        "byline": (Person(name="Айгүл Сәрсен", role=PersonRole.AUTHOR),),
        "published_at": dt.datetime(2026, 3, 8, 4, 0, tzinfo=dt.UTC),
        "published_offset_minutes": 300,
        "rights": Rights(
            status=RightsStatus.IN_COPYRIGHT, holder="Арал таңы", line="© «Арал таңы». Сілтеме міндетті."
        ),
        "carriers": (
            Carrier(
                name="Арал таңы",
                role=CarrierRole.WROTE,
                outlet=outlet,
                url=url,
                language=language,
                country="KZ",
            ),
        ),
    } | fields
    return Article(
        url=url,
        canonical_url=url,
        outlet=outlet,
        language=language,
        headline=SignedText(text=headline, carrier=0) if headline else None,
        standfirst=SignedText(text=standfirst, carrier=0) if standfirst else None,
        body=tuple(body)
        or paragraphs(
            "Аралдың жағасында балықшылар көктемгі ауды тартты. Биыл су жиырма сантиметрге көтерілді.",
            "«Теңіз бізді ұмытқан жоқ», — дейді балықшы Ермек Оспан.",
        ),
        **given,
    )


def article(*, outlet_row: OutletRow | None = None, url: str | None = None, **fields: Any) -> ArticleRow:
    """An article with its first revision; fields as `record` takes them."""
    row = outlet_row or OutletRow.objects.filter(key="aral-tany").first() or outlet()
    address = url or f"https://{row.key}.example/news/{next(_numbers)}"
    page = save_page(
        Page(asked_url=address, url=address, fetched_at=PUBLISHED_AT, status=200, body=address.encode())
    )
    made = record(address, outlet=row.key, **fields)
    return save_article(article_at(address, outlet=row), made, page=page)


def publication(
    *,
    article_row: ArticleRow | None = None,
    edition: str = "ru",
    slug: str | None = None,
    state: str = PublicationState.PUBLISHED,
    mode: str = TranslationMode.HUMAN,
    targets: Mapping[str, str] | None = None,
    published_at: dt.datetime = PUBLISHED_AT,
    correction: str | None = None,
    **columns: Any,
) -> PublicationRow:
    """An article in an edition.

    targets: part → its whole translation; every part not named gets its source with the edition in brackets before each
    sentence, as the echo engine does. None in mode `original` makes no segments.
    """
    row = article_row or article()
    assert row.revision is not None
    if mode != TranslationMode.ORIGINAL:
        _translate(row, edition, targets or {})
    columns.setdefault("changed_at", published_at)
    made = PublicationRow.objects.create(
        article=row,
        revision=row.revision,
        edition=edition,
        slug=slug or f"article-{next(_numbers)}",
        state=state,
        mode=mode,
        opened_at=published_at,
        published_at=published_at,
        **columns,
    )
    if correction:
        CorrectionRow.objects.create(publication=made, text=correction, at=made.changed_at)
    return made


def _translate(row: ArticleRow, edition: str, targets: Mapping[str, str]) -> None:
    assert row.revision is not None
    done = []
    for segment in segments_of(article_of(row.revision), target_language=edition):
        target = f"[{edition}] {segment.source}"
        if segment.part in targets:
            target = targets[segment.part] if segment.sentence == 0 else ""
        done.append(replace(segment, target=target, origin=SegmentOrigin.PERSON, state=SegmentState.REVIEWED))
    save_segments(row.revision, done)
