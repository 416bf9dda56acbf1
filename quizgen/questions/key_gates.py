"""Gates for the key: the stem does not show it, and it can be typed as a whole."""

from quizgen.model import GAP, Lang
from quizgen.questions.cues import NAME_BEFORE, NAME_BEHIND, PART_OF_NAME
from quizgen.questions.flaws import Wording
from quizgen.text.wording import FUNCTION, contains, folded, long_words, tokens

LONGEST_TYPED = 6  # words of a cloze key that one still types without a slip
SHORTEST_HEAD = 3  # letters of a noun that tells
SHORTEST_TOLD = 6  # letters of a key that a compound of the stem tells
MEASURES = ("quantity", "money", "percent", "duration")
TELLING_ROOT = 7  # letters that two words have in common from the first on


def key_in_stem(w: Wording) -> str | None:
    shared = long_words(w.stem, w.lang) & long_words(w.key, w.lang)
    for distractor in w.distractors:
        shared -= long_words(distractor, w.lang)
    return f"'{min(shared)}'" if shared else _compounded(w)


def _compounded(w: Wording) -> str | None:
    """A compound of the stem that ends in the key: "Musikstreaming" beside "Streaming"."""
    key = folded(w.key)
    if len(key) < SHORTEST_TOLD or not key.isalpha():
        return None
    ends = (word for word in tokens(w.stem) if folded(word).endswith(key) and len(word) > len(w.key))
    return next((f"'{word}'" for word in ends), None)


def key_shown(w: Wording) -> str | None:
    """The key of a cloze, or a telling word of it, is to be read beside the gap."""
    if contains(w.stem, w.key):
        return f"'{w.key}'"
    if w.grains and w.grains[0].startswith(MEASURES):
        return None  # beside another figure its unit tells nothing
    shared = long_words(w.stem, w.lang) & long_words(w.key, w.lang)
    if shared:
        return f"'{min(shared)}'"
    return _head_shown(w) or _root_shown(w) or _compounded(w) or _begun(w)


def _begun(w: Wording) -> str | None:
    """The noun before the gap that the key begins with: "der Hacker ____" beside "Hackerman"."""
    before = tokens(w.stem.partition(GAP)[0])[-1:]
    told = (word for word in before if len(word) >= SHORTEST_TOLD and folded(w.key).startswith(folded(word)))
    return next((f"'{word}'" for word in told), None)


def _root_shown(w: Wording) -> str | None:
    """A word that begins as one of the key does: "reconquer" beside "Reconquista"."""
    roots = {folded(part)[:TELLING_ROOT] for part in tokens(w.key) if len(part) >= TELLING_ROOT}
    return next((f"'{word}'" for word in tokens(w.stem) if folded(word)[:TELLING_ROOT] in roots), None)


def _head_shown(w: Wording) -> str | None:
    """The noun that a name of several words ends in or is a compound of, said by itself: "after the war"
    beside World War II, "nach dem Krieg" beside "Zweiter Weltkrieg"."""
    parts = tokens(w.key)
    if len(parts) < 2:
        return None
    own = {folded(part) for part in parts if part[0].isupper() and len(part) >= SHORTEST_HEAD}
    for word in map(folded, tokens(w.stem)):
        if len(word) < SHORTEST_HEAD:
            continue
        compound = len(word) > SHORTEST_HEAD and any(name != word and name.endswith(word) for name in own)
        plain = FUNCTION[w.lang] | FUNCTION[Lang.EN]  # a frame may quote an English sentence
        if compound or (word in own and len(word) == SHORTEST_HEAD and word not in plain):
            return f"'{word}'"
    return None


def half_name(w: Wording) -> str | None:
    """The words beside a gap belong to the name that it hides."""
    grain = w.grains[0] if w.grains else ""
    if not grain.startswith(("person", "organisation", "place", "term")) or not w.statement:
        return None
    found = NAME_BEFORE.search(w.stem) or NAME_BEHIND.search(w.stem)
    if not found and not grain.startswith("person"):
        found = PART_OF_NAME.search(w.stem)
    return f"'{found[0]}'" if found else None


def long_key(w: Wording) -> str | None:
    return f"{len(tokens(w.key))} words" if len(tokens(w.key)) > LONGEST_TYPED else None


def repeated_gap(w: Wording) -> str | None:
    return None if w.stem.count(GAP) == 1 else f"{w.stem.count(GAP)} gaps"
