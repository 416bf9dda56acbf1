"""Which questions are kin: one of them hands the other its key, so that a study day has but one of them.

It does if the key is to be read in what it shows, and what it shows is what the other asks about:
a mere "Deutschland" elsewhere tells nobody where a canal was opened.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from heapq import heappop, heappush

from quizgen.model import GAP, Choice, Lang, Question, QuestionId, Value
from quizgen.text.wording import FUNCTION, contains, content_words, run, sentences, tokens

# So much of what a question asks about must be told with its key; less is what a whole article is about.
ABOUT = 3 / 8
_LEAST = 2  # words of it, if it has so many
MOST = 1000  # questions that are compared; a deck of more is a list of words

Kin = Mapping[QuestionId, frozenset[QuestionId]]


@dataclass(frozen=True)
class _Read:
    """A question as far as it may tell of others, or they of it; all is worked out when first wanted."""

    question: Question

    @property
    def fact(self) -> str:
        return self.question.id.rsplit("/", 2)[0]

    def shown(self, lang: Lang) -> tuple[str, str]:
        """What one reads with it: the question itself, and the evidence behind it. Each tells with the key
        what it was about.
        """
        question = self.question
        options = question.options(lang) if isinstance(question, Choice) else (question.key[lang],)
        asked = " | ".join((question.prompt[lang], *options))
        return asked, f"{question.proof.evidence} | {question.key[lang]}"

    @cached_property
    def runs(self) -> Mapping[Lang, tuple[str, ...]]:
        return {lang: tuple(map(run, self.shown(lang))) for lang in Lang}

    @property
    def read_words(self) -> set[str]:
        return {word for texts in self.runs.values() for text in texts for word in text.split()}

    @cached_property
    def words(self) -> Mapping[Lang, tuple[frozenset[str], ...]]:
        return {
            lang: tuple(content_words(text.replace(GAP, " "), lang) for text in self.shown(lang))
            for lang in Lang
        }

    @cached_property
    def keys(self) -> Mapping[Lang, frozenset[str]]:
        """All ways to write the key, in the languages that ask by themselves, or in both if none does."""
        question = self.question
        native = [lang for lang in Lang if question.native[lang]]
        return {
            lang: _ways(question.value, lang) | _runs((question.key[lang], *question.also), lang)
            for lang in native or Lang
        }

    @cached_property
    def asked(self) -> Mapping[Lang, frozenset[str]]:
        """The words of what it asks about, without those of the key."""
        return {
            lang: content_words(self.question.prompt[lang].replace(GAP, " "), lang)
            - content_words("".join(keys), lang)
            for lang, keys in self.keys.items()
        }

    @cached_property
    def proof(self) -> str:
        """The sentence that proves it, as a run; empty if it says nothing but the key."""
        proof = self.question.proof
        sentence = next((s for s in sentences(proof.evidence) if contains(s, proof.mark)), proof.evidence)
        beside = len(tokens(sentence)) - len(tokens(proof.mark))
        return run(sentence) if beside > _LEAST else ""

    @property
    def sought(self) -> set[str]:
        """What hands its key over where it is to be read."""
        return {self.proof, *(key for keys in self.keys.values() for key in keys)}


@lru_cache(maxsize=4096)  # choice and cloze ask for the same
def _ways(value: Value, lang: Lang) -> frozenset[str]:
    return _runs(value.forms(lang), lang)


def _runs(forms: Iterable[str], lang: Lang) -> frozenset[str]:
    """Without "ein", which is 1 and much else."""
    return frozenset(run(f) for f in forms if any(t.casefold() not in FUNCTION[lang] for t in tokens(f)))


def _tells(one: _Read, other: _Read) -> bool:
    """Whether who was asked `one` has read the key of `other`, and that it is the key.

    Prompt, options, key and evidence are read; in either language, as they change while one plays.
    """
    if other.proof and any(other.proof in text for lang in Lang for text in one.runs[lang]):
        return True
    return any(
        any(key in one.runs[lang][n] for key in keys) and _is_about(one.words[lang][n], other.asked[lang])
        for lang, keys in other.keys.items()
        for n in range(len(one.runs[lang]))
    )


def _is_about(words: frozenset[str], asked: frozenset[str]) -> bool:
    shared = len(words & asked)
    return shared >= max(1, min(_LEAST, len(asked)), ABOUT * len(asked))


def kin(questions: Iterable[Question]) -> Kin:
    """Of each question those that hand it their keys or get its own, and all others of its fact."""
    reads = [_Read(question) for question in questions]
    found: dict[QuestionId, set[QuestionId]] = {read.question.id: set() for read in reads}
    for one, other in _pairs(reads):
        if one.question.id != other.question.id:
            found[one.question.id].add(other.question.id)
            found[other.question.id].add(one.question.id)
    return {name: frozenset(others) for name, others in found.items()}


def _pairs(reads: Sequence[_Read]) -> Iterator[tuple[_Read, _Read]]:
    """All that are kin, without comparing each with each: only where the rarest word of a key stands."""
    facts: defaultdict[str, list[_Read]] = defaultdict(list)
    places: defaultdict[str, set[int]] = defaultdict(set)
    for number, read in enumerate(reads):
        yield from ((sibling, read) for sibling in facts[read.fact])
        facts[read.fact].append(read)
        for word in read.read_words if len(reads) <= MOST else ():
            places[word].add(number)
    for read in reads if places else ():
        rarest = (min((places[w] for w in key.split()), key=len, default=()) for key in read.sought)
        yield from ((reads[n], read) for n in set().union(*rarest) if _tells(reads[n], read))


def far_apart(questions: Sequence[Question], related: Kin) -> list[Question]:
    """The same in an order that keeps kin apart: each time the one whose kin were longest ago, of several
    the first."""
    last = dict.fromkeys((question.id for question in questions), -1)  # when the latest of their kin came
    line = [(-1, place) for place in range(len(questions))]
    ordered: list[Question] = []
    while line:
        since, place = heappop(line)
        one = questions[place]
        if last[one.id] > since:
            heappush(line, (last[one.id], place))
            continue
        last |= dict.fromkeys(related[one.id], len(ordered))
        ordered.append(one)
    return ordered
