"""Who reads is counted: each once a day, robots never, nothing lost, nobody's address kept."""

import pytest
from django.test import Client

from dragoman.portal.discussion import counting, visitors
from dragoman.portal.discussion.models import TopicRow, VisitRow
from dragoman.portal.discussion.views import counters
from portal.discussion.thread_scene import published

pytestmark = pytest.mark.django_db
BROWSER = {
    "host": "localhost",
    "user-agent": "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
    "accept-language": "kk,ru;q=0.8",
    "sec-fetch-dest": "image",
    "sec-fetch-site": "same-origin",
}
PIXEL = "/en/article/salt/seen.gif"


@pytest.fixture(autouse=True)
def counter(monkeypatch: pytest.MonkeyPatch) -> counting.Counting:
    """Counting that writes when told to, and remembers nothing of other tests."""
    fresh = counting.Counting(write=lambda visits: counting.write_visits(visits=visits))
    monkeypatch.setattr(fresh, "_start", lambda: None)
    monkeypatch.setattr(counting, "COUNTING", fresh)
    monkeypatch.setattr(counting, "HASTE", counting.Haste())
    visitors.forget_salt()
    counters.forget_addresses()
    return fresh


def test_a_visitor_counts_once_a_day(counter: counting.Counting) -> None:
    published()
    client = Client(headers=BROWSER)
    for _ in range(3):
        answer = client.get(PIXEL)
        assert answer.status_code == 200
        assert answer["Content-Type"] == "image/gif"
        assert answer["Cache-Control"] == "no-store"
        assert len(answer.content) == 43
    assert counter.flush() == 1
    client.get(PIXEL)
    assert counter.flush() == 0
    assert TopicRow.objects.get().views == VisitRow.objects.count() == 1


def test_the_article_shows_its_counts() -> None:
    row = published()
    counting.count_visits(
        TopicRow.objects.create(article=row.article, likes=38, comments=17), 1204, row.published_at.date()
    )
    page = Client(headers=BROWSER).get("/en/article/salt/").content.decode()
    for said in ("<b>1,204</b> readers", "<b>17</b> comments", "<b>38</b> likes", f'src="{PIXEL}"'):
        assert said in page
    assert "csrf" not in page
