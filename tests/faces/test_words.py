"""The words of the interface are complete, and say the same in both languages."""

import re

import pytest

from quizgen.faces.words import KEY_NAMES, Word
from quizgen.model import Lang


@pytest.mark.parametrize("word", Word)
def test_both_languages_are_there_and_fill_in_the_same(word: Word) -> None:
    german, english = word.texts.de, word.texts.en
    assert german.strip()
    assert english.strip()
    assert set(re.findall(r"{(\w*)}", german)) == set(re.findall(r"{(\w*)}", english))
    assert german.count("|") == english.count("|") <= 1


@pytest.mark.parametrize("word", Word)
def test_words_are_not_markup(word: Word) -> None:
    assert "[" not in word.texts.de + word.texts.en


@pytest.mark.parametrize("lang", Lang)
def test_counting(lang: Lang) -> None:
    one, many = Word.QUESTIONS.count(1, lang), Word.QUESTIONS.count(2, lang)
    assert one.startswith("1 ")
    assert many.startswith("2 ")
    assert len(many) == len(one) + 1


def test_what_the_footer_says_is_short() -> None:
    does = [word for word in Word if word.name.startswith("DO_") and word is not Word.DO_NUMBER]
    assert max(len(text) for word in does for text in (word.texts.de, word.texts.en)) <= 16


def test_keys_have_names_in_both_languages() -> None:
    assert all(name.de and name.en for name in KEY_NAMES.values())
