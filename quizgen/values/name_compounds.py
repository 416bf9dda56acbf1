"""Nouns behind a name that both languages write alike: "Grainger-Markt", "the Grainger Market"; "die
Yuan-Dynastie", "the Yuan dynasty". Made from the noun, since nobody can list them all."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from types import MappingProxyType

from quizgen.model import Lang
from quizgen.values.known_names import read_name
from quizgen.values.lexemes import Lexeme, read_nouns

_SHORTEST = 3  # letters of a name
# What may stand behind a name; with a capital what English takes for part of the name.
_HEADS = """
Markt m ¨e = Market
Brücke f -n = Bridge
Turm m ¨e = Tower
Tunnel m -s = Tunnel
Damm m ¨e = Dam
Kanal m ¨e = Canal
Preis m -e = Prize
Stiftung f -en = Foundation
Institut n -e = Institute
Museum n Museen = Museum
Wüste f -n = Desert
Halbinsel f -n = Peninsula
Gesellschaft f -en = Society
Bibliothek f -en = Library
Theater n - = Theatre
Dynastie f -n = dynasty
Programm n -e = program
Maschine f -n = machine
Effekt m -e = effect
Modell n -e = model
Klasse f -n = class
Theorie f -n = theory
Algorithmus m Algorithmen = algorithm
Gleichung f -en = equation
Konstante f -n = constant
Krankheit f -en = disease
Syndrom n -e = syndrome
Virus n Viren = virus
Rakete f -n = rocket
Mission f -en = mission
Sonde f -n = probe
Raumsonde f -n = space probe
Kapsel f -n = capsule
Film m -e = film
Serie f -n = series/series
Skandal m -e = scandal
Affäre f -n = affair
Krise f -n = crisis/crises
Kultur f -en = culture
Familie f -n = family
Regierung f -en = government
Regime n -s = regime
Ära f Ären = era
Code m -s = code
Test m -s = test
Protokoll n -e = Protocol
Abkommen n - = Agreement
Plan m ¨e = Plan
Doktrin f -en = doctrine
Katastrophe f -n = disaster
Krater m - = crater
Bewegung f -en = movement
Partei f -en = Party
Konzern m -e = group
Inseln p = Islands
Album n Alben = album
Song m -s = song
Roman m -e = novel
Fonds m = fund
Satellit mw -en = satellite
Expedition f -en = expedition
Hypothese f -n = hypothesis/hypotheses
Vermutung f -en = conjecture
Prozess m -e = process
Verfahren n - = process
Reaktion f -en = reaction
Linie f -n = line
"""


@cache
def _heads() -> Mapping[str, Lexeme]:
    """By the forms of each language."""
    found = {}
    for row in filter(None, _HEADS.splitlines()):
        for noun in read_nouns(row, ""):
            forms = [noun.de.singular, noun.de.plural, noun.en.singular, noun.en.plural]
            if noun.de.singular and noun.de.gender and noun.de.gender.value != "f":
                forms += [noun.de.singular + "s", noun.de.singular + "es"]
            forms += [noun.de.plural + "n"] if noun.de.plural and noun.de.plural[-1] not in "ns" else []
            found.update(dict.fromkeys(filter(None, forms), noun))
    return MappingProxyType(found)


def behind_name(form: str, lang: Lang) -> Iterator[Lexeme]:
    """The noun that a form is, if it is made so.

    >>> [noun.en.singular for noun in behind_name("Grainger-Markt", Lang.DE)]
    ['Grainger Market']
    >>> [noun.de.singular for noun in behind_name("Yuan dynasty", Lang.EN)]
    ['Yuan-Dynastie']
    >>> list(behind_name("Amazonas-Kultur", Lang.DE))  # the Amazon
    []
    """
    name, sign, head = form.rpartition("-" if lang is Lang.DE else " ")
    noun = _heads().get(head)
    if not sign or noun is None or not _is_name(name, lang) or read_name(form, lang):
        return
    german = replace(
        noun.de, singular=_joined(name, "-", noun.de.singular), plural=_joined(name, "-", noun.de.plural)
    )
    english = replace(
        noun.en, singular=_joined(name, " ", noun.en.singular), plural=_joined(name, " ", noun.en.plural)
    )
    yield replace(noun, de=german, en=english)


def _joined(name: str, sign: str, noun: str) -> str:
    return f"{name}{sign}{noun}" if noun else ""


def _is_name(name: str, lang: Lang) -> bool:
    if not name.isalpha() or len(name) < _SHORTEST or not name[0].isupper():
        return False
    known = read_name(name, lang)
    return known is None or known.say(Lang.DE, article=False) == known.say(Lang.EN, article=False)
