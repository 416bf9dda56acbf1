"""Given names and surnames of English text: our own list and those of the US census of 1990."""

from functools import cache
from importlib.resources import files

from quizgen.text.given_names import Gender, given_name

_MALE, _FEMALE, _SURNAMES = 1200, 1500, 30_000  # so many of each, the most frequent first
# In the census, yet as often a word, a title, a month, a people or a place as a name.
_NO_NAMES = frozenset(
    """
        an my so see in do long man many young sun song soon art price merry early royal baby deed dung
        may april june august summer autumn winter spring sunday monday friday easter christian angel
        earl duke prince king major general baron bishop deacon pope judge justice college school bear
        fox golden green brown black white gray grey little big lady lord sir dame queen princess
        precious treasure star storm rain sky hope faith joy grace mercy love will chance chase van von
        de la le the america africa asia india china korea england london paris vienna geneva berlin
        milan rome israel jordan chad kenya georgia virginia carolina dakota montana nevada texas
        tennessee austin dallas houston denver phoenix boston orlando memphis lincoln jackson madison
        jefferson washington clinton columbus savannah charlotte florence victoria sydney brooklyn
        cleveland cambridge oxford chester lancaster york kent devon essex norfolk suffolk north east
        south west eastern western southern northern english french german roman latin american war
        peace battle treaty union state city town park street river lake bay hill forest wood woods
        field fields stone rock rocky cliff dale glen heath marsh ford bridge mill church chapel temple
        hall house castle tower gates wells rivers day weeks month moon mars venus mercury robin ruby
        pearl crystal amber jade coral ivory gold silver rose lily violet daisy ivy olive cherry clover
        heather holly myrtle fern iris flora basil ginger pepper candy sugar honey wine buddy buster
        booker hunter fisher carpenter cook baker porter mason miller parker page clerk marshal marshall
        sergeant chief captain royce ok lot era ha ma pa ta mi so sa su elder else ever even none only
        some
    """.split()
)


@cache
def _first_names() -> dict[str, Gender]:
    found: dict[str, Gender] = dict.fromkeys(_read("dist.female.first", _FEMALE), "female")
    found.update({name: "male" for name in _read("dist.male.first", _MALE) if name not in found})
    found.update(dict.fromkeys(_read("dist.male.first", 300), "male"))
    return {name: gender for name, gender in found.items() if name not in _NO_NAMES}


@cache
def _surnames() -> dict[str, int]:
    return {name: rank for rank, name in enumerate(_read("dist.all.last", _SURNAMES), start=1)}


def _read(file: str, most: int) -> list[str]:
    lines = files("names").joinpath(file).read_text(encoding="ascii").splitlines()
    return [line.split(maxsplit=1)[0].lower() for line in lines[:most]]


@cache
def is_sure_given_name(word: str) -> bool:
    """Whether it is a well-known given name and no frequent word besides."""
    frequent = word[:1].isupper() and word.lower() in _frequent()
    return (frequent or given_name(word) is not None) and word.lower() not in _NO_NAMES


@cache
def _frequent() -> frozenset[str]:
    return frozenset((*_read("dist.female.first", 200), *_read("dist.male.first", 200)))


@cache
def english_given_name(word: str) -> Gender | None:
    """Whose given name a word is, as far as a word alone can tell.

    >>> english_given_name("Angela"), english_given_name("Tamara"), english_given_name("Bridge") is None
    ('female', 'female', True)
    """
    if word.lower() in _NO_NAMES or len(word) < 2 or not word[0].isupper():
        return None
    return given_name(word) or _first_names().get(word.lower())


def is_surname(word: str, among: int = _SURNAMES) -> bool:
    """Whether it is among that many most frequent surnames; many of them are words, too."""
    return _surnames().get(word.lower(), _SURNAMES + 1) <= among
