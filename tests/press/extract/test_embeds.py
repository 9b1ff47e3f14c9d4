"""Posts and players of other sites inside the text."""

import pytest

from dragoman.press.extract import read
from dragoman.press.record import Article, BlockKind

from .making import FILLER, article, page


def read_with(embed: str, *, before: str = FILLER, after: str = FILLER.replace("river", "stream")) -> Article:
    return read(page(article(before + embed + after)))


def addresses(found: Article) -> list[str | None]:
    return [block.url for block in found.body if block.kind is BlockKind.EMBED]


@pytest.mark.parametrize(
    ("embed", "address"),
    [
        ('<iframe src="https://www.youtube.com/embed/abc123xyz"></iframe>', "https://www.youtube.com/embed/abc123xyz"),
        ('<iframe data-src="//player.vimeo.com/video/77"></iframe>', "https://player.vimeo.com/video/77"),
        ('<iframe src="https://datawrapper.dwcdn.net/Abc/1/"></iframe>', "https://datawrapper.dwcdn.net/Abc/1/"),
        ('<blockquote class="twitter-tweet"><p>Boats!</p>— Ada <a href="https://twitter.com/ada/status/1">May 3</a></blockquote>', "https://twitter.com/ada/status/1"),
        ('<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/x1/">A boat</blockquote>', "https://www.instagram.com/p/x1/"),
        ('<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@ada/video/2">A boat</blockquote>', "https://www.tiktok.com/@ada/video/2"),
        ('<div class="fb-post" data-href="https://www.facebook.com/ada/posts/3"></div>', "https://www.facebook.com/ada/posts/3"),
        ('<script data-telegram-post="ada/4"></script>', "https://t.me/ada/4"),
        ('<lite-youtube videoid="abc123xyz"></lite-youtube>', "https://www.youtube.com/watch?v=abc123xyz"),
        ('<oembed url="https://youtu.be/abc123xyz"></oembed>', "https://youtu.be/abc123xyz"),
        ('<video><source src="/flood.mp4"></video>', "https://observer.example/flood.mp4"),
    ],
)  # fmt: skip
def test_an_embed_is_a_block_with_its_address(embed: str, address: str) -> None:
    assert addresses(read_with(embed)) == [address]


def test_it_stands_between_the_texts_around_it() -> None:
    found = read_with('<iframe src="https://www.youtube.com/embed/abc123xyz"></iframe>')
    kinds = [block.kind for block in found.body]
    at = kinds.index(BlockKind.EMBED)
    assert 0 < at < len(kinds) - 1


def test_the_words_of_a_post_are_no_prose() -> None:
    post = "<p>Three boats on the market square, and nobody to row them home tonight!</p>"
    found = read_with(
        f'<blockquote class="twitter-tweet">{post}<a href="https://x.com/ada/status/1">May 3</a></blockquote>'
    )
    assert addresses(found) == ["https://x.com/ada/status/1"]
    assert "nobody to row them home" not in found.text


@pytest.mark.parametrize(
    "embed",
    [
        '<iframe src="https://ads.reed.example/banner"></iframe>',
        "<iframe></iframe>",
        '<iframe src="javascript:alert(1)"></iframe>',
        '<video><source src="blob:https://observer.example/1"></video>',
        '<lite-youtube videoid="\'><script>"></lite-youtube>',
        "<blockquote>The river gives and the river takes away, said the miller.</blockquote>",
    ],
)
def test_what_is_no_embed(embed: str) -> None:
    assert addresses(read_with(embed)) == []


def test_one_address_counts_once_and_many_are_cut() -> None:
    one = '<iframe src="https://www.youtube.com/embed/abc123xyz"></iframe>'
    assert addresses(read_with(one * 3)) == ["https://www.youtube.com/embed/abc123xyz"]
    many = "".join(f'<iframe src="https://www.youtube.com/embed/abc{n}"></iframe>' for n in range(60))
    assert len(addresses(read_with(many))) == 40


def test_players_around_the_article_are_not_its_own() -> None:
    player = '<iframe src="https://www.youtube.com/embed/abc123xyz"></iframe>'
    html = article(FILLER, after=f"<p>Share this</p><aside>{player}</aside>").replace(
        "<main>", f"{player}<main>"
    )
    assert addresses(read(page(html))) == []
