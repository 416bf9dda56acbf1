"""Units that running text counts in, by the tokens that write them."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from quizgen.model import Lang
from quizgen.text.tokenizing import tokenize
from quizgen.values.units import unit_names, unit_signs

# Units of CLDR whose names mean nothing else after a number, in either language.
_UNITS = (
    "millimeter centimeter meter kilometer nanometer micrometer mile light-year astronomical-unit foot inch "
    "nautical-mile square-centimeter square-meter square-kilometer square-mile hectare acre cubic-meter "
    "cubic-kilometer cubic-centimeter milliliter liter hectoliter milligram gram kilogram tonne kiloton "
    "megaton celsius fahrenheit kelvin kilometer-per-hour mile-per-hour meter-per-second "
    "kilometer-per-second watt kilowatt megawatt gigawatt terawatt kilowatt-hour megawatt-hour "
    "gigawatt-hour terawatt-hour volt ampere hertz kilohertz megahertz gigahertz kilobyte megabyte gigabyte "
    "terabyte horsepower kilojoule kilocalorie hectopascal percentage-point"
).split()


@cache
def unit_index(lang: Lang, without: frozenset[str]) -> Mapping[tuple[str, ...], str]:
    """Ids of units by the tokens that write them; `without` are signs that mean too much else."""
    found: dict[tuple[str, ...], str] = {}
    for unit in _UNITS:
        names = (*unit_names(unit, lang, True), *unit_names(unit, lang, False), *unit_signs(unit, lang))
        for name in names:
            if name not in without:
                found.setdefault(tuple(word for word, _ in tokenize(name, lang)), unit)
    return MappingProxyType(found)
