"""From an article to readers: open, translate, review, publish; by forms alone."""

import pytest
from django.test import Client
from django.urls import reverse

import cast
from dragoman.portal.store.models import MemoryRow, PublicationRow, PublicationState, SegmentRow

pytestmark = pytest.mark.django_db

RUSSIAN = {
    "Теңіз қайта келді": "Море вернулось",
    "Балықшылар алғашқы ауды тартты.": "Рыбаки вытянули первую сеть.",
    "Аралдың жағасында балықшылар көктемгі ауды тартты.": "На берегу Арала рыбаки тянули весеннюю сеть.",
    "Биыл су жиырма сантиметрге көтерілді.": "В этом году вода поднялась на двадцать сантиметров.",
    "«Теңіз бізді ұмытқан жоқ», — дейді балықшы Ермек Оспан.": "«Море нас не забыло», — говорит рыбак Ермек Оспан.",
}


def test_it_works(client: Client) -> None:
    article = cast.article()
    client.force_login(cast.person("editor"))
    assert article.headline in client.get(reverse("desk:inbox")).content.decode()
    answer = client.post(reverse("desk:open", args=[article.key]), {"edition": "ru"})
    publication = PublicationRow.objects.get()
    assert answer["Location"] == reverse("desk:editor", args=[publication.pk])
    segments = list(SegmentRow.objects.order_by("position"))
    assert segments
    assert all(segment.target is None for segment in segments)
    for segment in segments:
        url = reverse("desk:segment", args=[segment.pk])
        sent = {"act": "review", "version": segment.version, "target": RUSSIAN[segment.source]}
        assert client.post(url, sent).status_code == 302
    page = client.get(reverse("desk:editor", args=[publication.pk])).content.decode()
    assert "Море вернулось" in page
    client.post(reverse("desk:publish", args=[publication.pk]))
    publication.refresh_from_db()
    assert publication.state == PublicationState.PUBLISHED
    assert publication.is_reviewed
    assert MemoryRow.objects.count() == len({segment.source for segment in segments})
