"""What a word may be and its lemma are what HanTa itself finds, known or made up."""

from functools import cache
from importlib.resources import files

import pytest
from HanTa.HanoverTagger import HanoverTagger
from hypothesis import given, settings
from hypothesis import strategies as st

from quizgen.text.morphemes import read_model
from quizgen.text.morphology import Morphology

MODELS = ("morphmodel_ger.pgz", "morphmodel_en.pgz")
# Some of one morpheme, some of several; some that no model knows; signs and numbers.
WORDS = (
    "Fing Haus Häusern Brückenbauer zurückgekehrt vorgestellten Bundesverfassungsgerichts anzutreten schönste "
    "Xqz G7-Staaten 1984er 2,5 ß A ` '' ... children's unhappiest rebuilt governments mayor’s co-founded "
    "Copenhagen thirtieth 1,160,000 MPEG-2 x"
).split()

words = st.text("abcdeghilmnorstuzäöüß-1AEK", min_size=1, max_size=18)


@cache
def theirs(name: str) -> HanoverTagger:
    return HanoverTagger(name)


@cache
def ours(name: str) -> Morphology:
    return Morphology(read_model(files("HanTa").joinpath(name).read_bytes()))


def assert_same(word: str, name: str) -> None:
    for capital_counts in (True, False):
        found = ours(name).tags_of(word, capital_counts)
        assert found == pytest.approx(dict(theirs(name)._tag_word(word, 5, capital_counts, True)))
        for tag in found:
            assert ours(name).lemma(word, tag) == theirs(name)._analyze(word, tag)[0]


@pytest.mark.parametrize("name", MODELS)
@pytest.mark.parametrize("word", WORDS)
def test_a_word_is_what_hanta_says(word: str, name: str) -> None:
    assert_same(word, name)


@pytest.mark.parametrize("name", MODELS)
@settings(max_examples=40)  # HanTa is slow
@given(word=words)
def test_so_is_any_word(word: str, name: str) -> None:
    assert_same(word, name)
