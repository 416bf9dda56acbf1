"""How a name behaves in a sentence: its German article, cases and number, its English article.

>>> un = german_name("die Vereinten Nationen p")
>>> un.say(Case.DATIVE), un.say(Case.NOMINATIVE, article=False)
('den Vereinten Nationen', 'Vereinte Nationen')
"""

from collections.abc import Iterator
from dataclasses import dataclass

from quizgen.model import Bilingual, Lang
from quizgen.values import german
from quizgen.values.endings import genitives
from quizgen.values.grammar import Case, Determiner, Gender, Number

_GENDERS = {"der": Gender.MASCULINE, "die": Gender.FEMININE, "das": Gender.NEUTER}
_ENDINGS = ("e", "en", "er", "es", "em")
_FUNDS = ("fonds", "corps", "bass", "Mars")  # written without a further s
_HEADS = frozenset(  # stand before what they are called
    """Schloss Bund Institut Bündnis Fürstentum Herzogtum Königreich Kaisertum Sultanat Reich Terrornetzwerk
    Zeugen""".split()
)


def _own_genitive(name: str) -> str:
    """That of a name without article: "Frankfurts am Main", "Paris’"."""
    forms = tuple(genitives(name, Lang.DE))
    return next((form for form in forms if not form.endswith(("s", "'"))), forms[0] if forms else name)


def _joined(*words: str) -> str:
    return " ".join(filter(None, words))


@dataclass(frozen=True, slots=True)
class GermanName:
    """`stems` are the adjectives, which decline, as does the `head`; what stands `before` it or in its
    `tail` does not. `gender` is None for the plural."""

    stems: tuple[str, ...]
    before: str
    head: str
    tail: str
    gender: Gender | None
    article: bool
    unchanging: bool = False

    @property
    def number(self) -> Number:
        return Number.SINGULAR if self.gender else Number.PLURAL

    def say(self, case: Case = Case.NOMINATIVE, article: bool = True) -> str:
        """With its article where it has one; `article=False` is for labels and options."""
        with_article = article and self.article
        determiner = Determiner.DEFINITE if with_article else Determiner.NONE
        ending = german.adjective_ending(determiner, case, self.gender)
        opening = german.article(determiner, case, self.gender) if with_article else ""
        return _joined(opening, self._adjectives(ending), self.before, next(self._heads(case)), self.tail)

    def forms(self) -> Iterator[str]:
        """Every way to write it, without the article."""
        heads = dict.fromkeys(head for case in Case for head in self._heads(case))
        for head in heads:
            for ending in _ENDINGS if self.stems else ("",):
                yield _joined(self._adjectives(ending), self.before, head, self.tail)

    def _adjectives(self, ending: str) -> str:
        return " ".join(stem + ending for stem in self.stems)

    def _heads(self, case: Case) -> Iterator[str]:
        if self.gender is None and case is Case.DATIVE and not self.head.isupper():
            yield german.dative_plural(self.head)
        elif case is not Case.GENITIVE or (self.article and self.gender in (None, Gender.FEMININE)):
            yield self.head
        elif not self.article:
            yield _own_genitive(self.head)
        else:
            yield from self._strong_genitives()

    def _strong_genitives(self) -> Iterator[str]:
        """Names take the short one: "des Rheins", "des Tschads"; foreign ones may take none."""
        if not self.unchanging:
            short = self.head + ("es" if self.head == "Mond" else "s")
            regular = tuple(german.genitives_of(self.head))
            yield from sorted(regular, key=lambda form: form != short)
        yield self.head

    @property
    def shows_genitive(self) -> bool:
        """Whether a genitive can be seen and is usual: "von Paris", "von IBM", "von Ärzte ohne Grenzen"."""
        name, words = self.head, self.head.split(" ")
        silent = name.casefold().endswith(("s", "ß", "x", "z", "ce")) or name.isupper()
        return self.article or not (silent or len(words) > 2 or any(word[0].islower() for word in words))


def german_name(text: str) -> GermanName:
    """Reads "die Europäische Kommission", "die USA p", "Frankreich", with "p" for the plural and "_"
    between words of which none changes.

    >>> german_name("der Kölner Dom").say(Case.GENITIVE), german_name("der Mont Blanc").say(Case.GENITIVE)
    ('des Kölner Doms', 'des Mont Blanc')
    """
    plural = text.endswith(" p")
    words = text.removesuffix(" p").split(" ")
    article = words[0] in _GENDERS
    gender = None if plural else _GENDERS.get(words[0], Gender.NEUTER)
    rest = words[1:] if article else words
    weak = "en" if plural else "e"
    count = 0
    while article and count + 1 < len(rest) and _is_adjective(rest[count], rest[count + 1], weak):
        count += 1
    stems = tuple(word.removesuffix(weak).replace("_", " ") for word in rest[:count])
    before, head, tail = _split(rest[count:], article)
    unchanging = "_" in head or head.endswith(_FUNDS) or head[-2:].isupper() or not head[-1].isalpha()
    return GermanName(stems, before, head.replace("_", " "), tail, gender, article, unchanging)


def _split(words: list[str], article: bool) -> tuple[str, str, str]:
    """What stands before the head, the head, what follows: the head is the word that takes endings."""
    lower = next((i for i, word in enumerate(words) if word[0].islower()), len(words))
    if not article:
        return "", " ".join(words), ""
    if words[0] in _HEADS or lower == 1:
        head = 0
    elif all(word.endswith("er") for word in words[: lower - 1]):
        head = lower - 1
    else:  # der Mont Blanc
        return "", "_".join(words[:lower]), " ".join(words[lower:])
    return " ".join(words[:head]), words[head], " ".join(words[head + 1 :])


def _is_adjective(word: str, following: str, weak: str) -> bool:
    plain = word.endswith(weak) and word not in _HEADS
    return plain and (following[0].isupper() or following.endswith(weak))


@dataclass(frozen=True, slots=True)
class EnglishName:
    """`plural` names take a plural verb."""

    text: str
    article: bool
    plural: bool = False

    def say(self, article: bool = True) -> str:
        return f"the {self.text}" if article and self.article else self.text


def english_name(text: str) -> EnglishName:
    """Reads "the European Commission", "the Alps p", "France"."""
    name = text.removesuffix(" p")
    return EnglishName(name.removeprefix("the "), name.startswith("the "), name != text)


@dataclass(frozen=True, slots=True)
class Name:
    """What goes by a name of its own in both languages. `kind` is a kind of place, organisation or event;
    `thing` is the same for all names of one thing, as labels."""

    de: GermanName
    en: EnglishName
    kind: str
    thing: Bilingual[str]
    backward: bool = True  # whether the English name may be read as this
    forward: bool = True  # whether the German one may

    def say(self, lang: Lang, case: Case = Case.NOMINATIVE, article: bool = True) -> str:
        """As it stands in a sentence, or as a label without its article."""
        return self.de.say(case, article) if lang is Lang.DE else self.en.say(article)

    def number(self, lang: Lang) -> Number:
        """Of the verb it takes as a subject."""
        if lang is Lang.DE:
            return self.de.number
        return Number.PLURAL if self.en.plural else Number.SINGULAR
