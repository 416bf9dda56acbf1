"""Noun phrases and prepositional phrases of German, found over part-of-speech tags."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from quizgen.text.clauses import Chunk, Number, Range
from quizgen.text.german.agreement import is_known_noun
from quizgen.text.german.declension import ALL, PL, Reading, by_adjective, by_noun, of_article
from quizgen.text.german.which import class_gender
from quizgen.text.german.words import CONTRACTED, GENITIVE_ARTICLES, GOVERNED
from quizgen.text.tokens import Token

DETERMINERS = frozenset({"ART", "PPOSAT", "PDAT", "PIAT", "PWAT"})
NOUNS = frozenset({"NN", "NE", "NNI", "NNA", "FM"})
QUOTES = frozenset('„“”"»«‚‘’')
_BEFORE_ADJECTIVES = frozenset({"ADV", "ADJ(D)", "PTKA", "PTKNEG"})
_JOINING = frozenset(("und", "oder", "sowie", "bzw.", "beziehungsweise", "&", "bis"))
_PARTICLES = frozenset(("van", "de", "di", "da", "la", "bin", "al", "del", "ten", "dos", "ibn"))
_FAR = 9  # tokens that may stand between an article and its participle


def find_chunks(tokens: Sequence[Token], where: Range) -> tuple[Chunk, ...]:
    """The chunks of a stretch of tokens, in order, none inside another."""
    tags = ["$(" if token.text in QUOTES else token.tag for token in tokens]
    return _Chunker(tokens, tags, where.last).run(where.first)


@dataclass(frozen=True, slots=True)
class _Phrase:
    """A noun phrase as read: where it ends, its head, what its forms can be."""

    last: int
    head: int
    readings: tuple[Reading, ...]


@dataclass(frozen=True, slots=True)
class _Chunker:
    tokens: Sequence[Token]
    tags: Sequence[str]
    end: int

    def run(self, at: int) -> tuple[Chunk, ...]:
        found = []
        while at < self.end:
            chunk = self._prepositional(at) or self._nominal(at)
            if chunk:
                found.append(chunk)
            at = chunk.range.last if chunk else at + 1
        return tuple(found)

    def _prepositional(self, at: int) -> Chunk | None:
        word = self.tokens[at].text.lower()
        if self.tags[at] not in ("APPR", "APPRART", "KOUI") and word not in CONTRACTED:
            return None
        if word not in CONTRACTED and word not in GOVERNED:
            return None
        plain, cases = word, GOVERNED.get(word, frozenset())
        if word in CONTRACTED:
            plain, case = CONTRACTED[word]
            cases = frozenset({case})
        phrase = self._phrase(at + 1)
        if phrase is None:
            return self._double(at, plain)
        fitting = tuple(r for r in phrase.readings if r.case in cases) or phrase.readings
        return _chunk(Range(at, phrase.last), phrase.head, fitting, plain)

    def _double(self, at: int, first: str) -> Chunk | None:
        """ "bis zum 3. Mai", "innerhalb von fünf Tagen"."""
        if first not in ("bis", "innerhalb", "außerhalb", "von") or at + 1 >= self.end:
            return None
        inner = self._prepositional(at + 1) if self.tags[at + 1] in ("APPR", "APPRART") else None
        if inner is None:
            return None
        both = f"{first} {inner.preposition}"
        return Chunk(Range(at, inner.range.last), inner.head, inner.cases, inner.number, inner.genders, both)

    def _nominal(self, at: int) -> Chunk | None:
        phrase = self._phrase(at)
        return _chunk(Range(at, phrase.last), phrase.head, phrase.readings, "") if phrase else None

    def _phrase(self, at: int) -> _Phrase | None:
        """A noun phrase with what is joined to it by "und"."""
        first = phrase = self._simple(at)
        while phrase and phrase.last + 1 < self.end:
            if first is None or self.tokens[phrase.last].text.lower() not in _JOINING:
                break
            more = self._simple(phrase.last + 1)
            if more is None or (self.tags[more.head] == "CARD") != (self.tags[first.head] == "CARD"):
                break
            phrase = more
        if first is None or phrase is None or phrase is first:
            return first
        cases = {r.case for r in first.readings}
        plural = tuple(Reading(c, PL, "") for c in sorted(cases & {r.case for r in phrase.readings}))
        return _Phrase(phrase.last, first.head, plural or first.readings)

    def _simple(self, at: int) -> _Phrase | None:
        if self._is_year(at):
            return _Phrase(at + 1, at, ALL)
        head = self._core(at)
        if head is None:
            return None
        determined = self.tags[at] in DETERMINERS
        readings = of_article(self.tokens[at].text) if determined else ALL
        if determined and self.tags[at + 1] == "ADJ(A)" and at + 1 < head:
            readings = by_adjective(readings, self.tokens[at].text, self.tokens[at + 1].text)
        begin = self._modifiers(at + determined, article=determined)
        noun = begin if begin <= head else head
        if self.tags[noun] == "CARD" or any(self._several(i) for i in range(at, noun)):
            readings = tuple(r for r in readings if r.number is PL) or readings
        else:
            readings = by_noun(readings, self.tokens[noun])
        return _Phrase(self._attributes(head), head, readings)

    def _core(self, at: int) -> int | None:
        """Index of the last noun of article, adjectives and nouns that begin at `at`."""
        here = at + 1 if at < self.end and self.tags[at] in DETERMINERS else at
        nouns = self._modifiers(here, article=here > at)
        last = self._nouns(nouns)
        if last is not None:
            return last
        lone = nouns - 1  # "seit 1949", "die Grünen"
        if lone >= at and (self.tags[lone] == "CARD" or self._is_noun_by_capital(lone)):
            return lone
        return None

    def _modifiers(self, at: int, article: bool) -> int:
        """Index behind cardinal numbers, adjectives and what qualifies them."""
        while at < self.end:
            tag = self.tags[at]
            if (
                tag in ("ADJ(A)", "CARD", "TRUNC")
                or (article and tag == "PIAT")
                or (
                    (tag in _BEFORE_ADJECTIVES or tag in ("KON", "$,") or self.tokens[at].text in QUOTES)
                    and self._leads_to_adjective(at)
                )
            ):
                at += 1
            elif article and tag in ("APPR", "APPRART") and (far := self._participle(at)):
                at, article = far, False
            else:
                return at
        return at

    def _leads_to_adjective(self, at: int) -> bool:
        joins = self.tags[at] in ("KON", "$,")
        if joins and self.tags[at - 1] not in ("ADJ(A)", "TRUNC"):
            return False
        for i in range(at + 1, min(at + 4, self.end)):
            if self.tags[i] == "ADJ(A)" or (self.tags[i] == "CARD" and not joins):
                return True
            if joins and self.tags[at - 1] == "TRUNC" and self.tags[i] in NOUNS:
                return True
            if self.tags[i] not in _BEFORE_ADJECTIVES:
                return False
        return False

    def _participle(self, at: int) -> int | None:
        """Behind the adjective that ends "die im Parlament vertretenen" if a noun follows it."""
        for i in range(at + 1, min(at + _FAR, self.end - 1)):
            if self.tags[i].startswith(("V", "$")):
                return None
            ends = self.tags[i] == "ADJ(A)" and self.tags[i + 1] in NOUNS
            if ends and self.tags[i - 1] in (*NOUNS, "ADV", "ADJ(D)", "CARD"):
                return i + 1
        return None

    def _nouns(self, at: int) -> int | None:
        """Index of the last of the nouns that begin at `at`; names and numbers run on."""
        last = None
        while at < self.end:
            text = self.tokens[at].text
            if self.tags[at] in NOUNS or (last == at - 1 and self._counts_noun(at)):
                last = at
            elif text in QUOTES and (closing := self._quoted(at)):
                last = at = closing
            elif last is None or not self._in_name(at):
                break
            at += 1
        return last

    def _quoted(self, at: int) -> int | None:
        """Index of the closing mark of a short name in quotation marks."""
        for i in range(at + 2, min(at + 6, self.end)):
            if self.tokens[i].text in QUOTES:
                return i
            if self.tags[i].startswith("$"):
                return None
        return None

    def _in_name(self, at: int) -> bool:
        """ "Ursula von der Leyen", "Recep T. Erdoğan"."""
        text, following = self.tokens[at].text, at + 1 < self.end and self.tags[at + 1] == "NE"
        if text in _PARTICLES:
            return following
        if text == "von" and self.tags[at - 1] == "NE" and at + 2 < self.end:  # "Ursula von der Leyen"
            return self.tokens[at + 1].text == "der" and self.tags[at + 2] == "NE"
        if text == "der" and self.tokens[at - 1].text in ("von", "van") and at >= 2:
            return following and self.tags[at - 2] == "NE"
        return len(text) == 2 and text[1] == "." and text[0].isupper() and following

    def _attributes(self, head: int) -> int:
        """Index behind a name in parentheses and genitive attributes of the head."""
        last = head + 1
        if last < self.end and self.tokens[last].text == "(":
            for i in range(last + 1, min(last + 7, self.end)):
                if self.tokens[i].text == ")":
                    last = i + 1
                    break
        while last < self.end and self.tokens[last].text.lower() in GENITIVE_ARTICLES:
            behind = self.tags[last - 1] in (*NOUNS, "CARD") or self.tokens[last - 1].text == ")"
            if self.tags[last] not in DETERMINERS or not behind:
                break
            if self.tags[last - 1] == "NE" and self.tokens[last].text.lower() in ("der", "einer"):
                break
            core = self._core(last)
            if core is None:
                break
            last = self._before_next(last, core) + 1
        return last

    def _before_next(self, at: int, core: int) -> int:
        """Index of "Haushalte" in "hatte die Hälfte der Haushalte Zugang": a noun that no class leads is the
        next phrase."""
        for i in range(at + 2, core + 1):
            both = self.tags[i - 1] == self.tags[i] == "NN"
            if both and class_gender(self.tokens[i - 1].lemma) is None and is_known_noun(self.tokens[i].text):
                return i - 1
        return core

    def _counts_noun(self, at: int) -> bool:
        """ "Mai 1998", "Artikel 3"; not "der Polizei 1.200 Menschen", nor "Huber 1998"."""
        if self.tags[at] != "CARD" or not self.tokens[at].text.isdigit():
            return False
        if self.tags[at - 1] == "NE" and re.fullmatch(r"1\d{3}|20\d\d", self.tokens[at].text):
            return False
        return at + 1 >= self.end or self.tags[at + 1] not in ("NN", "ADJ(A)", "NNA")

    def _is_year(self, at: int) -> bool:
        """ "2014" by itself, and not "2014 Menschen"."""
        if (
            at >= self.end
            or self.tags[at] != "CARD"
            or not re.fullmatch(r"1\d{3}|20\d\d", self.tokens[at].text)
        ):
            return False
        following = self.tags[at + 1] if at + 1 < self.end else ""
        return following in ("ADV", "CARD", "ART", "APPR", "APPRART", "ADJ(D)", "NE", "PPOSAT", "")

    def _several(self, at: int) -> bool:
        return self.tags[at] == "CARD" and self.tokens[at].text.lower() not in ("1", "ein", "eine", "eins")

    def _is_noun_by_capital(self, at: int) -> bool:
        return self.tags[at] == "ADJ(A)" and at > 0 and any(c.isupper() for c in self.tokens[at].text)


def _chunk(where: Range, head: int, readings: tuple[Reading, ...], preposition: str) -> Chunk:
    numbers = {r.number for r in readings}
    number: Number | None = numbers.pop() if len(numbers) == 1 else None
    genders = frozenset(r.gender for r in readings if r.gender) or frozenset("mfn")
    return Chunk(where, head, frozenset(r.case for r in readings), number, genders, preposition)
