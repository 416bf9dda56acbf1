"""German nouns that say nothing without "of what": "Prominente Vertreter sind …", "Namensgeber ist …"."""

import re
from collections.abc import Sequence

from quizgen.text.tokens import Token

_RELATIONAL = re.compile(
    r"(?:\w+)?(?:vertreter|anhänger|gegner|befürworter|kritiker|nachfolger|vorgänger|konkurrent|abnehmer|"
    r"beispiel|ausnahme|ursache|grund|gründe|folge|konsequenz|ergebnis|resultat|ziel|zweck|voraussetzung|"
    r"bedingung|vorteil|nachteil|höhepunkt|tiefpunkt|alternative|variante|vorläufer|vorbild|anlass|auslöser|"
    r"gegenstück|pendant|ausgangspunkt|grundlage|schwerpunkt|merkmal|kennzeichen|verwandte|nutznießer|"
    r"\w+geber|kraft|initiator|urheber|bauherr|begründer|schirmherr|wegbereiter|vorreiter|schauplatz|kopf|"
    r"leidtragende|bestandteil|vorschein|zeugnis|beleg|anzeichen|indiz|spur)(?:e|en|n|r|s|se|nen|innen|in)?"
)
_VERBS = ("sein", "werden", "bilden", "gelten", "gehören", "zählen", "finden")


def without_complement(tokens: Sequence[Token]) -> str | None:
    """The noun in front of "ist", "sind", where nothing behind it says of what.

    >>> from quizgen.text.tagging import tag
    >>> from quizgen.model import Lang
    >>> without_complement(tag("Bekannte Vertreter sind Huber und Moser.", Lang.DE))
    'Vertreter'
    >>> without_complement(tag("Bekannte Vertreter der Gattung sind Huber und Moser.", Lang.DE))
    """
    head = 0
    while head < len(tokens) - 2 and tokens[head].tag in ("ADJ(A)", "PIAT", "ADV", "CARD", "ART", "PIDAT"):
        head += 1
    noun, verb = tokens[head], tokens[head + 1]
    if noun.tag not in ("NN", "NNA") or "FIN" not in verb.tag or verb.lemma not in _VERBS:
        return None
    return noun.text if _RELATIONAL.fullmatch(noun.text.lower()) else None
