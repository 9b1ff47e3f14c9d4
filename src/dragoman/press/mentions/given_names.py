"""Given names: what makes a person of two capitalised words where capitals alone do not.

Latin ones are written down here, the commonest of Europe and the Americas; Cyrillic ones, with those of Central Asia and foreign
ones as Russian writes them, come from the dictionary the natasha distribution carries (MIT).
"""

import functools
import importlib.util
import re
from pathlib import Path

from dragoman.press.languages.lists import words
from dragoman.press.mentions.sounds import latin

_LATIN = words(
    "álvaro begoña íñigo joaquín ramón rocío nuria esteban ignacio goran dragan zoran slavica jelena milica radmila dejan nenad branko ioana mircea "
    "aaron abdul abdullah abigail adam adele adrian agnes ahmad ahmed alan albert alberto alejandra alejandro alex alexander alexandra alexandre alexei "
    "alexis alfred ali alice alison allison amanda amber amy ana andre andrea andreas andrei andres andrew andrzej andy angel angela angelina ann anna "
    "anne annie anthony antoine anton antonio antónio april arnold arthur ashley asia astrid audrey barack barbara barry beatrice ben benedict benjamin bernard "
    "bernie bernhard bert beth betty bill billy bob bobby boris brad bradley brandon brenda brent brett brian brigitte bruce bruno bryan caleb calvin cameron "
    "camila carl carla carlo carlos carmen carol carolina caroline carolyn catherine cecilia celine cesar charles charlie charlotte chelsea chloe chris "
    "christian christina christine christoph christopher chuck cindy claire clara claude claudia clinton cody colin connor cory craig cristina crystal "
    "cynthia daisy dale dan daniel daniela danielle danny darren dave david dawn dean deborah debbie denis dennis derek diana diane dick diego dieter dimitri "
    "dmitri dmitry dominic dominique don donald donna doris dorothy doug douglas duncan dylan eddie edgar edith eduard eduardo edward edwin elaine eleanor elena "
    "eli elias elizabeth ella ellen emil emily emma emmanuel enrique eric erica erik erika erin ernest ernesto esther ethan eugene eva evan eve evelyn "
    "ewa fabian federico felipe felix ferdinand fernando filip florian frances francesca francesco francis francisco francois françois frank franz fred frederick "
    "friedrich gabriel gabriela gail gareth gary gavin gemma gene geoffrey georg george georges gerald gerard gerhard gianni gilbert gina giovanni giuseppe gloria "
    "gordon grace graham greg gregory guido guillermo gunter gustavo guy hans harold harriet harry harvey hassan hector heidi heiko heinrich heinz helen helena helmut "
    "henri henrik henry herbert herman hillary holly horst howard hugh hugo hussein ian ibrahim igor ingrid irene isaac isabel isabella isabelle ivan "
    "ivana jack jackie jackson jacob jacqueline jacques jaime jake jakub james jamie jan jana jane janet janice jared jarosław jasmine jason javier jay jean "
    "jeanne jeff jeffrey jenna jennifer jenny jens jeremy jerome jerry jesse jessica jesús jill jim jimmy jiří joan joana joanna joe joel johann johannes john johnny jon "
    "jonas jonathan jordan jorge jose josé josef joseph joshua joyce juan judith judy julia julian julie julien julio june jürgen justin kai kamil karel karen "
    "karin karl karol kate katherine kathleen kathryn kathy katie katrin keith kelly ken kenneth kerry kevin kim klaus konrad kristen kristin kurt kyle lance larry "
    "lars laura lauren laurent lawrence lea leah lee leo leon leonard leonardo leslie lewis liam lillian linda lindsay lindsey lisa liz lloyd lori louis louise luca lucas "
    "lucia lucy luis luisa luiz lukas luke lynn mackenzie madeleine madison maggie mahmoud manfred manuel marc marcel marcia marco marcos marcus marek margaret maria "
    "marian mariana marianne marie marilyn marina mario marion marjorie mark markus marta martha martin martina marvin mary mateusz matt matteo matthew matthias maurice "
    "mauricio max maximilian maxime megan melania melanie melissa mercedes michael michal michał michel michele michelle mick miguel mike mikhail milan milos miloš mirjana miroslav "
    "mitch mitt mohamed mohammad mohammed molly monica monika muhammad mustafa nadia nancy naomi natalia natalie nathan neil nicholas nick nicola nicolas nicole nigel nikita nikola "
    "nina noah noel nora norman olaf oleg olga oliver olivia olivier omar oscar oskar otto owen pablo pamela paola paolo pascal patricia patrick paul paula paulo paweł pedro "
    "peggy penny pete peter petr petra phil philip philipp philippe phillip pierre piotr rachel rafael rainer ralf ralph ramon randy raul ray raymond rebecca reinhard rené ricardo "
    "richard rick ricky rita rob robert roberta roberto robin rodrigo roger roland rolf roman ron ronald rosa rose ross roy ruben rudolf rudy rupert russell ruth ryan sabine sally sam "
    "samantha samuel sandra santiago sara sarah scott sean sebastian sebastián sergei sergey sergio seth shannon sharon shawn shirley silvia silvio simon simone sofia sonia sophia sophie stacy stan "
    "stanley stefan stefano stella stephan stephanie stephen steve steven stuart sue susan susanne suzanne svetlana sylvia taylor ted teresa terry theodor theodore theresa thierry thomas tiffany tim timothy "
    "tina todd tom tomas tomáš tomasz tommy tony tracy travis trevor tyler udo ulrich ulrike ursula valentina valerie vanessa vera vernon veronica vicente victor victoria viktor viktoria vincent virginia vladimir "
    "volker wade walter wanda warren wayne wendy werner wilhelm will william willie winston wolfgang xavier yasmin yusuf yves yvonne zachary zdeněk zoe"
)
_LONG = 5
_FINAL_VOWELS = re.compile(r"(?<=..)[aeiou]+$")


@functools.cache
def _keys() -> frozenset[str]:
    return frozenset(_key(name) for name in (*_LATIN, *_dictionary()) if len(name) > 2)


@functools.cache
def _sure_keys() -> frozenset[str]:
    """The Latin ones, and longer ones of the dictionary: for languages in which every noun has a capital."""
    return frozenset(
        _key(name)
        for name in (*_LATIN, *(name for name in _dictionary() if len(name) > _LONG))
        if len(name) > 2
    )


def _dictionary() -> tuple[str, ...]:
    found = importlib.util.find_spec("natasha")
    if found is None or not found.submodule_search_locations:
        return ()
    path = Path(next(iter(found.submodule_search_locations))) / "data" / "dict" / "first.txt"
    return tuple(path.read_text(encoding="utf-8").split()) if path.exists() else ()


def _key(name: str) -> str:
    return _FINAL_VOWELS.sub("", latin(name))


def is_given_name(word: str, bare: str = "", *, sure: bool = False) -> bool:
    """Whether `word`, or its form without an ending (`bare`, as `key_of` writes it), is a given name in some language.

    sure: leave out short names of the dictionary, which look like words of other languages (Tonne).
    """
    key, known = _key(word), _sure_keys() if sure else _keys()
    return len(key) > 1 and (key in known or (len(bare) > 2 and bare in known))
