"""Words and signs of a sentence, as the tagger of each language expects them."""

import re

from quizgen.model import Lang

# Numbers with their separators, ordinals and abbreviations with their point, words with their
# hyphens and apostrophes, and every other character for itself; first, since most are, words between blanks.
_GERMAN = re.compile(
    r"""[^\W\d_]++(?=\s)
    |\d+-[^\W\d_]+(?:-[^\W\d_]+)*
    |\d*\d0ern?(?:-[^\W\d_]+)*(?![^\W_])
    |\d{1,3}(?:['’]\d{3})+(?:,\d+)?(?![\d'’])
    |\d+(?:[.,:]\d+)*(?:\.(?=\s+[a-zäöüA-ZÄÖÜ]))?
    |(?:[A-Za-zÄÖÜäöü]\.(?:\s?[A-Za-zÄÖÜäöü]\.)+)
    |(?:Dr|Prof|St|Nr|Mio|Mrd|bzw|ca|etc|usw|Co|Jr|Sr|Mr|Mrs|vgl|Abs|Art|Str|geb|gest|Chr)\.
    |[^\W\d_]+(?:[-’'/&][^\W\d_]+|-\d+|\d+)*-?
    |\S""",
    re.VERBOSE,
)
# The same as the British National Corpus cuts them: "Trump" "'s", "did" "n't", "can" "not". An initial or
# an abbreviation keeps its point, which at the end of a sentence is the sentence's, too.
_ENGLISH = re.compile(
    r"""(?![Cc]annot)[^\W\d_]++(?=\s)
    |\d+(?:[.,]\d+)*(?:-\d+)?(?:-[^\W\d_]+)+
    |(?<![\d.,])['’]\d0s\b
    |(?:[Mm]id-)?\d+s\b|\d*0['’]s\b|\d+(?:st|nd|rd|th)\b
    |\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:[.:]\d+)*
    |(?:[A-Z][a-z]?\.|[a-z]\.){2,}(?:-[^\W\d_]+)*
    |[A-Z]\.(?=\s*[A-Z(“"‘])
    |(?:Mr|Mrs|Ms|Messrs|Dr|Prof|St|Sts|Ste|Gen|Col|Lt|Sgt|Cpl|Capt|Cmdr|Maj|Adm|Rev|Hon|Sen|Rep|Gov|Pres|Jr|Sr
      |Inc|Ltd|Co|Corp|Bros|Mt|Ft|Ave|Blvd|vs|etc|cf|approx|ca|al|Fig|Vol|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?
      |Oct|Nov|Dec)\.
    |(?:[Nn]o|[Nn]os|v|c|p|pp)\.(?=\s*\d)|v\.(?=\s*[A-Z])
    |[Cc]an(?=not\b)
    |(?<=[^\W\d_])[Nn]['’][Tt]\b
    |(?<=[\w.])['’](?:[sSmMdD]|re|ve|ll|RE|VE|LL)\b
    |[^\W\d_]+?(?=[Nn]['’][Tt]\b)
    |[^\W\d_]+(?:[-/&][^\W\d_]+|-?\d+|['’](?!(?:[sSmMdDtT]|re|ve|ll|RE|VE|LL)\b)[^\W\d_]+)*
    |\.{2,}|--+
    |\S""",
    re.VERBOSE,
)
_PATTERNS = {Lang.DE: _GERMAN, Lang.EN: _ENGLISH}


def tokenize(text: str, lang: Lang) -> list[tuple[str, int]]:
    """Tokens of one sentence with their offsets.

    >>> [word for word, _ in tokenize("J. Doe’s car didn’t cost $4.2bn.", Lang.EN)]
    ['J.', 'Doe', '’s', 'car', 'did', 'n’t', 'cost', '$', '4.2', 'bn', '.']
    """
    return [(m[0], m.start()) for m in _PATTERNS[lang].finditer(text)]
