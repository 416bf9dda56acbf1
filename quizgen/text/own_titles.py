"""A title that is in the other language, as the text says it."""

from dataclasses import replace

from quizgen.model import Article
from quizgen.text.noun_phrases import read_phrase
from quizgen.text.tagging import tag

_LONGEST = 4  # words of a title that is a name
_ENDING = 2  # letters that the text may inflect
_STRONG = {"der": "r", "das": "s", "die": "", "the": ""}  # what an adjective ends in without its article


def with_own_title(article: Article) -> Article:
    """The article with its title in the language of its text, if that is known and the text has it:
    "Warschau" for "Warsaw".
    """
    other, title, text = article.lang.other, article.title, article.text
    if not article.titled or title in text or not 0 < len(title.split()) <= _LONGEST:
        return article
    for words in (title, title[:1].lower() + title[1:]):
        phrase = read_phrase(tag(words, other), other)
        name = _without_article(phrase.say(article.lang)) if phrase else ""
        if name and _begins_in(name, text):
            return replace(article, title=name)
    return article


def _begins_in(name: str, text: str) -> bool:
    """Whether the text has all words of a name, inflected or not."""
    return all(word[: max(len(word) - _ENDING, 2)] in text for word in name.split())


def _without_article(said: str) -> str:
    """ "Schwarzer Tod" for "der Schwarze Tod"; empty where it is no name.

    >>> _without_article("der Rhein"), _without_article("der Schwarze Tod")
    ('Rhein', 'Schwarzer Tod')
    """
    article, _, name = said.partition(" ")
    if article not in _STRONG:
        return said if said[:1].isupper() else ""
    first, blank, rest = name.partition(" ")
    inflected = blank and first.endswith("e")
    name = f"{first}{_STRONG[article]} {rest}" if inflected else name
    return name if name[:1].isupper() else ""
