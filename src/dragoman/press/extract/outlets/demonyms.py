"""Words for what belongs to a nation: "Czech", «датский», "Arjantin'de"; they stand before a paper's name and are none."""

from dragoman.press.extract.outlets.known import country_named, country_stems
from dragoman.press.extract.wording.languagenames import language_in

LONGEST_ENDING = 6


def is_of_nation(name: str, tags: tuple[str, ...]) -> bool:
    """Whether a single word, printed as a name, says only of which nation or country something is."""
    word = name.strip(" .")
    if " " in word or len(word) < 3:
        return False
    if country_named(word, tags) or language_in(word.lower(), tags):
        return True
    low = word.lower()
    return any(
        low.startswith(stem) and len(low) - len(stem) <= LONGEST_ENDING for stem in country_stems(tags)
    )
