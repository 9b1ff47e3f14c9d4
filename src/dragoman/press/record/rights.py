"""The one gate every output asks: how much of an article may be shown.

Full text of others is published only where the outlet's rights policy allows; the default is headline, excerpt and link.
"""

from dataclasses import dataclass, replace

from dragoman.press.record.article import Article, Block, BlockKind, Image, SignedText
from dragoman.press.record.outlet import Outlet, RightsPolicy

EXCERPT_CHARACTERS = 280
"""Length of the short excerpt shown where only a link is allowed; an `excerpt` policy allows three times as much."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Visible:
    """What of an article may be shown in an edition.

    article: the same article with everything taken out that may not be shown; its body is empty unless `full_text`.
    excerpt: the beginning of the text, cut at a word, with an ellipsis where cut; "" where there is no text at all.
    full_text: the body may be shown. images: the pictures may be shown. translation: a translation may be shown.
    """

    article: Article
    excerpt: str
    full_text: bool
    images: bool
    translation: bool


def visible(
    article: Article, outlet: Outlet | None, edition: str, *, translated: Article | None = None
) -> Visible:
    """Decide what of `article` readers of `edition` (a language tag) may see.

    outlet: whose page the article is; None (unknown) is treated as the default policy, the narrowest.
    translated: the article in the edition's language, block for block, where there is one; it is what is handed back, cut
    by the same decision, if a translation may be shown at all.
    Headline, byline, dates, chain, rights line and links are facts about the article and always stay.
    A translation needs leave of its own, except where the edition is in the article's own language.
    """
    rights = outlet.rights if outlet else None
    same_language = _base(article.language) == _base(edition)
    translation = same_language or bool(rights and rights.may_translate)
    full = bool(rights and rights.policy is RightsPolicy.FULL) and translation and not article.withdrawn
    pictures = bool(rights and rights.may_show_images) and not article.withdrawn
    shown = translated if translated is not None and translation else article
    limit = EXCERPT_CHARACTERS * (3 if rights and rights.policy is not RightsPolicy.LINK else 1)
    excerpt = "" if article.withdrawn else _excerpt(shown, limit)
    return Visible(
        article=_cut(shown, outlet if pictures else None, full=full, limit=limit),
        excerpt=excerpt,
        full_text=full,
        images=pictures,
        translation=translation,
    )


def _base(tag: str | None) -> str | None:
    return tag.split("-", 1)[0].lower() if tag else None


def _excerpt(article: Article, limit: int) -> str:
    standfirst = article.standfirst.text if article.standfirst else ""
    return shorten(standfirst or article.text.replace("\n\n", " "), limit)


def shorten(text: str, limit: int) -> str:
    """Cut `text` at a word so that it has at most `limit` characters, ellipsis included."""
    text = " ".join(text.split())
    if len(text) <= limit:
        return text
    cut = text[: limit - 1]
    return (cut.rsplit(" ", 1)[0] if " " in cut else cut).rstrip(" ,;:–—-") + "…"


def is_theirs(image: Image, outlet: Outlet) -> bool:
    """Whether the picture is the outlet's to give: an agency's credited photograph is not, its own name as credit is."""
    names = {_letters(name) for name in (*outlet.names.values(), outlet.id)}
    return image.agency is None or _letters(image.agency) in names


def _letters(name: str) -> str:
    return "".join(character for character in name.casefold() if character.isalnum())


def _cut(article: Article, pictures_of: Outlet | None, *, full: bool, limit: int) -> Article:
    """pictures_of: whose pictures may stay; None for nobody's."""
    standfirst: SignedText | None = article.standfirst
    if not full:
        if article.withdrawn:
            standfirst = None
        elif standfirst:
            standfirst = replace(standfirst, text=shorten(standfirst.text, limit))
    kept = [n for n, image in enumerate(article.images) if pictures_of and is_theirs(image, pictures_of)]
    return replace(
        article,
        standfirst=standfirst,
        body=_renumbered(article.body, kept) if full else (),
        images=tuple(article.images[n] for n in kept),
    )


def _renumbered(body: tuple[Block, ...], kept: list[int]) -> tuple[Block, ...]:
    """The body with pictures that stay counted anew, and blocks of pictures that do not taken out."""
    places = {old: new for new, old in enumerate(kept)}
    return tuple(
        block if block.image is None else replace(block, image=places[block.image])
        for block in body
        if block.kind is not BlockKind.IMAGE or block.image in places
    )
