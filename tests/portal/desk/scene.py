"""An article open on the desk, with translations that pass the checks."""

from collections.abc import Iterable

import cast
from dragoman.portal.accounts.models import User
from dragoman.portal.desk.actions import edit_segment, open_publication, review_segment
from dragoman.portal.store.models import ArticleRow, PublicationRow, SegmentRow

RUSSIAN = {
    "Теңіз қайта келді": "Море вернулось",
    "Балықшылар алғашқы ауды тартты.": "Рыбаки вытянули первую сеть.",
    "Аралдың жағасында балықшылар көктемгі ауды тартты.": "На берегу Арала рыбаки тянули весеннюю сеть.",
    "Биыл су жиырма сантиметрге көтерілді.": "В этом году вода поднялась на двадцать сантиметров.",
    "«Теңіз бізді ұмытқан жоқ», — дейді балықшы Ермек Оспан.": "«Море нас не забыло», — говорит рыбак Ермек Оспан.",
}
"""What a translator makes of the cast's article, sentence by sentence."""


def opened(
    by: User | None = None, *, article: ArticleRow | None = None, edition: str = "ru"
) -> PublicationRow:
    """An article open for the edition, nothing translated yet."""
    return open_publication(article=article or cast.article(), edition=edition, by=by)


def sentences(publication: PublicationRow) -> list[SegmentRow]:
    """Its sentences in order."""
    rows = SegmentRow.objects.filter(revision=publication.revision_id, target_language=publication.edition)
    return list(rows.order_by("position"))


def translated(by: User | None = None, *, reviewed: bool = True) -> PublicationRow:
    """Open and translated by `by` throughout."""
    publication = opened(by)
    write(sentences(publication), by=by, reviewed=reviewed)
    return publication


def write(rows: Iterable[SegmentRow], *, by: User | None, reviewed: bool = True) -> None:
    """Each sentence as the translator has it."""
    for row in rows:
        written = edit_segment(segment=row, target=RUSSIAN[row.source], by=by, version=row.version)
        if reviewed:
            review_segment(segment=written, by=by)
