"""What the room needs to know of an article: enough to compare, little enough to hold thousands."""

import datetime as dt
from dataclasses import dataclass

from dragoman.press.record import Article


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """An article as `stories` compares it.

    language: BCP 47; `und` where not known. published_at: aware; midnight exactly means that only the day is known.
    outlet: id or name. url: its canonical address. links: addresses this text says it was made from.
    named_sources: outlets its own chain of carriers names. same_as: ids of articles on the same event, as a person or a
    reviewed translation says.
    story: where it is already placed; None where that is to be decided.
    """

    id: str
    headline: str = ""
    text: str = ""
    language: str = "und"
    published_at: dt.datetime | None = None
    outlet: str | None = None
    story: str | None = None
    url: str | None = None
    links: tuple[str, ...] = ()
    named_sources: tuple[str, ...] = ()
    same_as: tuple[str, ...] = ()


def seen_from(article_id: str, article: Article) -> Seen:
    """Take from an article what is compared; standfirst and body together are its text."""
    standfirst = article.standfirst.text if article.standfirst else ""
    addresses = [carrier.url for carrier in article.carriers]
    names = [name for carrier in article.carriers for name in (carrier.name, carrier.outlet)]
    if article.original:
        addresses.append(article.original.url)
        names.append(article.original.outlet)
    own = {article.url, article.canonical_url}
    return Seen(
        id=article_id,
        headline=article.headline.text if article.headline else "",
        text="\n\n".join(part for part in (standfirst, article.text) if part),
        language=article.language or "und",
        published_at=_moment(article),
        outlet=article.outlet,
        url=article.canonical_url,
        links=tuple(dict.fromkeys(url for url in addresses if url and url not in own)),
        named_sources=tuple(dict.fromkeys(name for name in names if name and name != article.outlet)),
    )


def _moment(article: Article) -> dt.datetime | None:
    if article.published_at or not article.published_on:
        return article.published_at
    return dt.datetime.combine(article.published_on, dt.time(), dt.UTC)
