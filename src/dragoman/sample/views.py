"""What a layout is given to print: the article with its notes apart, addresses resolved, and what stands around it."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from dragoman.press.record import BlockKind, Link, Outlet
from dragoman.sample.addresses import Addresses, address, article_url
from dragoman.sample.gallery import picture
from dragoman.sample.passages import Passage
from dragoman.sample.source import SourceArticle, SourceBlock, SourceError, SourceImage

PICTURE_FOLDERS: Mapping[str, str] = MappingProxyType(
    {
        "aral-tany": "/wp-content/uploads/2026/11/",
        "dnipro-ranok": "/upload/photo/large/",
        "harbour-post": "/img/media/",
        "prut-kurier": "/resources/bild/",
        "stepnoy-vestnik": "/images/",
        "steppe-trade-wire": "/upload/iblock/",
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureView:
    """A picture on an outlet's site. after: number of the block it follows, None for the lead picture."""

    url: str
    width: int
    height: int
    caption: str | None
    credit: str | None
    agency: str | None
    photographer: str | None
    alt: str | None
    after: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockView:
    """A block with its links placed."""

    kind: BlockKind
    passage: Passage
    items: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    level: int
    ordered: bool
    links: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Teaser:
    """Another article of the same outlet, as lists show it."""

    headline: str
    url: str
    section: str | None
    standfirst: str | None
    published_at: dt.datetime | None
    day: dt.date | None
    picture: PictureView | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PageView:
    """One article page. original_url: of the original publication; carrier_urls: beside the article's carriers."""

    outlet: Outlet
    article: SourceArticle
    url: str
    blocks: tuple[BlockView, ...]
    pictures: tuple[PictureView, ...]
    original_url: str | None
    carrier_urls: tuple[str | None, ...]
    teasers: tuple[Teaser, ...]

    @property
    def standfirst(self) -> str | None:
        """What stands above the text: the carrier's own lead, then the standfirst; None when there is neither."""
        return " ".join(text for text in (self.article.lead, self.article.standfirst) if text) or None

    @property
    def lead_picture(self) -> PictureView | None:
        return next((picture for picture in self.pictures if picture.after is None), None)

    def pictures_after(self, block: int) -> tuple[PictureView, ...]:
        return tuple(picture for picture in self.pictures if picture.after == block)


def page_view(article: SourceArticle, *, outlet: Outlet, articles: Sequence[SourceArticle]) -> PageView:
    """Prepare one page. articles: all of the press, for addresses and teasers. Raises SourceError for a picture there is not."""
    addresses = Addresses(tuple(articles))
    original = article.original
    return PageView(
        outlet=outlet,
        article=article,
        url=article_url(article),
        blocks=tuple(_block(block, addresses) for block in article.blocks),
        pictures=_pictures(article),
        original_url=addresses.resolve(original.url) if original else None,
        carrier_urls=tuple(addresses.resolve(carrier.url) for carrier in article.carriers),
        teasers=tuple(
            teaser for teaser in teasers(outlet.id, articles) if teaser.url != article_url(article)
        ),
    )


def teasers(outlet: str, articles: Sequence[SourceArticle]) -> tuple[Teaser, ...]:
    """An outlet's articles as its lists show them, newest first; the undated last."""
    own = [article for article in articles if article.outlet == outlet]
    own.sort(key=lambda article: (article.day or dt.date.min, article.slug), reverse=True)
    return tuple(
        Teaser(
            headline=article.headline,
            url=article_url(article),
            section=article.section,
            standfirst=None if article.withdrawn else article.lead or article.standfirst,
            published_at=article.published_at,
            day=article.day,
            picture=next((view for view in _pictures(article) if view.after is None), None),
        )
        for article in own
    )


def _block(block: SourceBlock, addresses: Addresses) -> BlockView:
    links = []
    for link in block.links:
        start = block.passage.text.index(link.text)
        url = addresses.resolve(link.url) or link.url
        links.append(Link(start=start, end=start + len(link.text), url=url))
    return BlockView(
        kind=block.kind,
        passage=block.passage,
        items=block.items,
        rows=block.rows,
        level=block.level,
        ordered=block.ordered,
        links=tuple(links),
    )


def _pictures(article: SourceArticle) -> tuple[PictureView, ...]:
    """The first picture leads; a further one without a place of its own follows the second block after the last one."""
    views: list[PictureView] = []
    for index, image in enumerate(article.images):
        after = image.after if image.after is not None else (2 * index - 1 if index else None)
        views.append(_picture(image, article, after))
    return tuple(views)


def _picture(image: SourceImage, article: SourceArticle, after: int | None) -> PictureView:
    try:
        file = picture(image.file)
    except LookupError as error:
        raise SourceError(f"articles/{article.key}.toml: image: {error}") from error
    folder = PICTURE_FOLDERS.get(article.outlet, "/media/")
    return PictureView(
        url=address(article.outlet, folder + file.path.name),
        width=file.width,
        height=file.height,
        caption=image.caption,
        credit=image.credit,
        agency=image.agency,
        photographer=image.photographer,
        alt=image.alt,
        after=after,
    )
