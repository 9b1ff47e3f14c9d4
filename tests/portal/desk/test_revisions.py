"""The outlet changed its text."""

import pytest

import cast
from dragoman.portal.desk.actions import ActionError, move_to_newer_revision
from dragoman.portal.store.models import PublicationRow, SegmentRow
from dragoman.portal.store.reading import article_of
from dragoman.portal.store.writing import save_article
from portal.desk.scene import RUSSIAN, sentences, translated

pytestmark = pytest.mark.django_db

CHANGED = "Биыл су отыз сантиметрге көтерілді."
NEW = "Жаңа кеме көктемде келеді деп күтілуде."


def changed_at_the_outlet(publication: PublicationRow) -> PublicationRow:
    """One sentence changed, one added, the others as they were."""
    article = publication.article
    assert article.revision is not None
    record = article_of(article.revision)
    body = cast.paragraphs(
        f"Аралдың жағасында балықшылар көктемгі ауды тартты. {CHANGED}",
        record.body[1].text,
        NEW,
    )
    page = article.revision.page
    again = cast.record(article.canonical_url, body=body)
    save_article(article, again, page=page)
    publication.refresh_from_db()
    return PublicationRow.objects.get(pk=publication.pk)


def test_it_works() -> None:
    lea = cast.person("translator")
    publication = changed_at_the_outlet(translated(lea))
    assert publication.source_changed
    old = [row.pk for row in sentences(publication)]
    publication = move_to_newer_revision(publication=publication, by=lea)
    assert not publication.source_changed
    rows = {row.source: row for row in sentences(publication)}
    same = rows["Теңіз қайта келді"]
    assert (same.target, same.state, same.stale, same.edited_by) == ("Море вернулось", "reviewed", False, lea)
    stale = rows[CHANGED]
    assert stale.stale
    assert stale.target == RUSSIAN["Биыл су жиырма сантиметрге көтерілді."]
    assert stale.state == "edited", "somebody has to read it again"
    assert rows[NEW].target is None
    assert SegmentRow.objects.filter(pk__in=old).count() == len(old), "the old sentences stay"


def test_there_is_nothing_newer() -> None:
    lea = cast.person("translator")
    with pytest.raises(ActionError):
        move_to_newer_revision(publication=translated(lea), by=lea)
