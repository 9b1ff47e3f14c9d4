"""What fuzzing brought to light; each case made as small as it gets."""

import pytest

from dragoman.press.collect import parse_feed, parse_index


@pytest.mark.parametrize(
    "place", ["javascript:alert(1)", " JavaScript:alert(1)", "java&#10;script:alert(1)", "data:text/html,x"]
)
def test_a_script_is_no_address(place: str) -> None:
    markup = f"<rss><channel><title>A</title><link>{place}</link><item><title>B</title><link>{place}</link></item></channel></rss>"
    feed = parse_feed(markup.encode(), url="https://quay.example/feed")

    assert feed.home_url is None
    assert [(item.title, item.url) for item in feed.items] == [("B", None)]


def test_json_items_known_by_their_title_alone_stay_apart() -> None:
    feed = parse_feed(
        b'{"version": "https://jsonfeed.org/version/1.1", "items": [{"title": "A"}, {"title": "B"}]}'
    )

    assert [item.id for item in feed.items] == ["A", "B"]


def test_an_unknown_entity_in_an_index_of_sitemaps_is_nothing() -> None:
    body = b"<sitemapindex><sitemap>&who;<loc>https://quay.example/a&who;</loc></sitemap></sitemapindex>"

    assert [part.url for part in parse_index(body)] == ["https://quay.example/a&who;"]
