"""An item's picture: the largest of Media RSS's, else a thumbnail, an enclosure, iTunes's."""

from dragoman.press.collect.fields import Fields


def picture_in(fields: Fields) -> str | None:
    """Its address as written, None where the item has none."""
    groups = [child for group in fields.get("media:group", ()) for child in group]
    best: tuple[int, str] | None = None
    for element in [*fields.get("media:content", ()), *groups]:
        kind = f"{element.get('medium') or ''} {element.get('type') or ''}"
        place, width = element.get("url"), element.get("width") or "0"
        if place and ("image" in kind or not kind.strip()):
            size = int(width) if width.isascii() and width.isdigit() and len(width) < 6 else 0
            if best is None or size > best[0]:
                best = (size, place)
    if best:
        return best[1]
    for element in fields.get("media:thumbnail", ()):
        if place := element.get("url"):
            return place
    for name, key in (("enclosure", "url"), ("atom:link", "href")):
        for element in fields.get(name, ()):
            is_enclosed = name == "enclosure" or element.get("rel") == "enclosure"
            if (
                is_enclosed
                and (element.get("type") or "").startswith("image/")
                and (place := element.get(key))
            ):
                return place
    itunes = fields.get("itunes:image")
    return itunes[0].get("href") if itunes else None
