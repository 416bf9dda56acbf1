"""How English sentences are cut into words and tagged."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.model import Lang
from quizgen.text.tagging import tag
from quizgen.text.tokenizing import tokenize

WORDS = [
    ("Don't you see?", "Do n't you see ?"),
    ("They can’t, won’t and cannot go.", "They ca n’t , wo n’t and can not go ."),
    ("Rutte's plan isn't the Joneses' plan.", "Rutte 's plan is n't the Joneses ' plan ."),
    ("We'll say they've, I'm, he'd.", "We 'll say they 've , I 'm , he 'd ."),
    ("O'Brien left Xi'an at 9 o'clock.", "O'Brien left Xi'an at 9 o'clock ."),
    ("J. R. R. Smith met George W. Jones.", "J. R. R. Smith met George W. Jones ."),
    (
        "The U.S.-led force left the U.S. at 5 p.m. sharp.",
        "The U.S.-led force left the U.S. at 5 p.m. sharp .",
    ),
    ("Dr. Li of St. Ives, Inc. won on Jan. 5.", "Dr. Li of St. Ives , Inc. won on Jan. 5 ."),
    ("It cost $4.2bn, £3m or 1,234.50 euros.", "It cost $ 4.2 bn , £ 3 m or 1,234.50 euros ."),
    ("In the '90s, not the 1980s, a 24-hour race.", "In the '90s , not the 1980s , a 24-hour race ."),
    ("A 10,000-strong crowd on the 4th.", "A 10,000-strong crowd on the 4th ."),
    ("From 1914–18 it rose 50% to 32 °C.", "From 1914 – 18 it rose 50 % to 32 ° C ."),
    ("Read No. 4, AT&T and COVID-19.", "Read No. 4 , AT&T and COVID-19 ."),
]

TAGS = [
    ("He didn’t like it.", "PNP VDD XX0 VVI PNP PUN"),
    ("London’s mayor left.", "NP0 POS NN1 VVD PUN"),
    ("The farmers’ protest “failed”.", "AT0 NN2 POS NN1 PUQ VVN PUQ PUN"),
    ("It costs $5 (10%).", "PNP VVZ NN0 CRD PUL CRD NN0 PUR PUN"),
    ("They moved to Rome.", "PNP VVD PRP NP0 PUN"),
    ("It was never finished.", "PNP VBD AV0 VVN PUN"),
]


@pytest.mark.parametrize(("text", "words"), WORDS)
def test_words(text: str, words: str) -> None:
    assert " ".join(word for word, _ in tokenize(text, Lang.EN)) == words


@pytest.mark.parametrize(("text", "tags"), TAGS)
def test_tags(text: str, tags: str) -> None:
    assert " ".join(token.tag for token in tag(text, Lang.EN)) == tags


@given(st.text(max_size=60))
def test_tokens_hold_every_sign_once(text: str) -> None:
    found = tokenize(text, Lang.EN)
    assert "".join("".join(word.split()) for word, _ in found) == "".join(text.split())
    assert all(text[at:].startswith(word) for word, at in found)
