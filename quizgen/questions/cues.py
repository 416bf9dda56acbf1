"""Cues: words of a stem that say which values could stand beside the key, a table by language each."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from quizgen.model import GAP, Bilingual, Lang

_GAP = re.escape(GAP)


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that tell something, in each language. They are looked for in the words of all languages: a
    framed stem quotes a sentence of the other one."""

    by: Mapping[Lang, re.Pattern[str]]

    def search(self, text: str) -> re.Match[str] | None:
        return next(filter(None, (pattern.search(text) for pattern in self.by.values())), None)

    def match(self, text: str) -> re.Match[str] | None:
        return next(filter(None, (pattern.match(text) for pattern in self.by.values())), None)

    def is_in(self, stem: Bilingual[str]) -> bool:
        """Whether either phrasing has it.

        >>> COLONIAL.is_in(Bilingual("Wer verlor seine Kolonien?", "Who lost lands overseas?"))
        True
        """
        return any(self.search(stem[lang]) for lang in Lang)


def cue(de: str, en: str, flags: int = 0) -> Cue:
    """One of these patterns."""
    return Cue({Lang.DE: re.compile(de, flags), Lang.EN: re.compile(en, flags)})


# "fled to the ____": what is asked for is a place, and no other organisation is one.
AS_PLACE = cue(
    rf"\b(?:in|aus|innerhalb) (?:der|die|dem|das) {_GAP}", rf"\b(?:in|into|from|to|within) the {_GAP}"
)
ON = cue(rf"\bauf {_GAP}", rf"\bon {_GAP}")  # "available on ____"
BOUND = cue(
    rf"\b(?:mindestens|höchstens|maximal|über|mehr als|weniger als|bis zu|unter) {_GAP}|"
    r"\b(?:mindestens|höchstens|maximal)\b",
    rf"\b(?:at least|at most|over|more than|fewer than|less than|up to|under) {_GAP}|"
    r"\b(?:at least|at most)\b|^(?:More|Less|Fewer) than (?:what|how)",
    re.IGNORECASE,
)
# Beside the year asked for; other championships are held more often.
EVERY_FOURTH = cue(
    rf"(?:Fußball-(?:WM|EM|Welt\w+|Europa\w+)|Olympi\w+(?: Spielen?)?|(?:Sommer|Winter)spielen?)"
    rf"(?: (?:von|in|im Jahre?))? {_GAP}|US-Präsident(?:schafts|en)wahl(?:en)?(?: (?:von|im Jahre?))? {_GAP}|"
    rf"Präsident(?:schafts|en)wahl(?: (?:von|im Jahre?))? {_GAP} de[rs] (?:Demokrat|Republikaner)",
    rf"(?:FIFA World Cup|Olympi\w+(?: Games)?)(?: (?:of|in))? {_GAP}|"
    rf"{_GAP} (?:Summer |Winter )?(?:Olympics|World Cup)|"
    rf"{_GAP} (?:U\.?S\.?|United States|American) presidential election|"
    rf"(?:U\.?S\.?|United States|American) presidential elections?(?: (?:of|in))? {_GAP}",
)
ABOUT_WHEN = cue(
    rf"\b(?:um|gegen|etwa|rund|ungefähr|circa|ca\.) (?:das Jahr )?{_GAP}",
    rf"\b(?:circa|ca\.|about|around|roughly|approximately) {_GAP}",
    re.IGNORECASE,
)
ROUGHLY = cue(
    rf"\b(?:etwa|rund|ungefähr|circa|ca\.|fast|knapp|gut|beinahe|nahezu|annähernd|geschätzte?n?) {_GAP}|"
    r"\bin etwa\b",
    rf"\b(?:circa|ca\.|about|around|roughly|approximately|nearly|almost|some|an estimated) {_GAP}|"
    r"\b(?:about|roughly|approximately) (?:how|what)\b",
    re.IGNORECASE,
)
COLONIAL = cue(r"[Kk]olon|\bEmpire|Imperium|Weltreich", r"[Cc]oloni|\b[Ee]mpire")
LOWER_LEAGUE = cue(
    r"\b(?:Zweit|Dritt|Viert|Fünft)ligist|\b(?:[2-5]\.|zweite|dritte|vierte)[rn]? Liga|Regionalligist",
    r"\b(?:second|third|fourth)[- ](?:division|tier|league)|\bLeague (?:One|Two)",
    re.IGNORECASE,
)
NEIGHBOURS = cue(
    r"(?i:stadt|lokal|orts)(?:konkurrent|rival)|Derby\b", r"(?:city|local|cross-?town) rival|Derby\b"
)
# What does not just say that it is a company: "Handelsplattform", "search engine".
TRADE = cue(
    r"(?!(?:US|tech|technologie|internet|IT|digital|groß|milliarden)-?konzern$)"
    r"(?:.+(?:hersteller|plattform|dienst|händler|designer|vermittler|konzern|produzent|anbieter|betreiber|"
    r"fabrikant|bauer)|suchmaschine|netzwerk|versicherung|versicherer|kette|brauerei|verlag)$",
    r"(?:.+designer|engine|platform|maker|network|retailer|manufacturer|service|insurer|chain|brewery)$",
    re.IGNORECASE,
)
REGIONAL = cue(
    r"(?:(?:süd|nord|ost|west|zentral)+)?(?:asiat|europäisch|afrikan|arab|lateinamerik|südamerik|karib|pazif)",
    r"asian|european|african|arab|latin|caribbean|pacific",
    re.IGNORECASE,
)

# Which land somebody is of, or what it does: its people could tell it.
LAND_ACTS = cue(
    r"(?:Welches Land|Welche Staaten)\b|^Aus welchem Land kommt?\b|^Aus welchem Land kam",
    r"Which (?:country|nation)\b",
)
SEAT = cue(r"Hauptstadt|\bliegt\b|\bgelegen\b", r"\bcapital\b|\blies\b|\blocated\b")
LIFE = cue(r"\b(?:geboren|gestorben|starb)\b", r"\b(?:born|died)\b|\bdid\b.*\bdie\b")

# A title that names a war, and what happened in one that the stem names.
WAR = cue(r"\w[Kk]rieg\b|\b[A-ZÄÖÜ][\w-]+e[rs]? Krieg\b", r"\b[A-Z][\w-]+ War\b")
IN_WAR = cue(
    r"\b(?:im|während des) (?:[A-ZÄÖÜ][\w-]+ )?(?:[A-ZÄÖÜ][\w-]*k|K)rieg(?:e?s)?\b",
    r"\b(?:in|during) the (?:[A-Z][\w-]+ )+War\b",
)

# What a stem says of the person it asks for.
OF_A_BAND = cue(
    r"(?:gitarrist|sänger|schlagzeuger|bassist|frontmann)\w*(?: der Band| der Gruppe)? (?:von|bei)\b",
    r"(?:guitarist|vocalist|drummer|bassist|frontman|singer)\w* (?:of|for|with)\b",
    re.IGNORECASE,
)
LEADS = cue(  # a party that another word of the stem names
    r"(?:[Vv]orsitzende|[Cc]hefin|[Cc]hef|[Oo]bmann|[Oo]bfrau|[Ss]pitzenkandidat|[Gg]eneralsekretär)"
    r"(?:[nr]|in)?$",
    r"(?:chair|leader)$",
)
OF_A_PARTY = cue(
    r"sozialdemokratisch", r"(?:Republican|Democrat|Democratic|Labour|Tory|Conservative|Green|Liberal)$"
)
PART_OF_COUNTRY = cue(
    r"\b(?:schottisch|walisisch|nordirisch|bayerisch|bairisch|sächsisch|preußisch|katalanisch|baskisch|"
    r"sizilianisch|Tiroler)",
    r"\b(?:Scottish|Welsh|Bavarian|Saxon|Prussian|Catalan|Basque|Sicilian)",
)
WHICH = cue(r"Welche[rsnm]? ", r"Which ")
APPOSED = cue(rf"{_GAP}, (?:der |die |ein |eine )?([^,.;]+)", rf"{_GAP}, (?:the |a |an )?([^,.;]+)")

# What belongs to the words before it: "in Graz und Wien".
GOES_ON = cue(
    r"\s*(?:[,;:(–—]|(?:und|oder|sowie|bis|der|des)\b)", r"\s*(?:[,;:(–—]|(?:and|or|of|to|who|which|that)\b)"
)
# "Not less than" denies nothing.
NO_DENIAL = cue(
    r"\b(?:nicht|nie) (?:weniger|mehr|nur|zuletzt|selten|unbedingt)\b",
    r"\b(?:not|never) (?:less|fewer|more|only|least)\b",
    re.IGNORECASE,
)

# What was not there before a year.
SINCE = (
    (1920, cue(r"\bVölkerbund\b", r"\bLeague of Nations\b")),
    (1945, cue(r"\b(?:UN|Uno|UNO|Vereinten? Nationen)\b", r"\b(?:UN|United Nations)\b")),
    (
        1949,
        cue(
            r"\b(?:Nato|NATO|Bundestag|Grundgesetz|Volksrepublik China|DDR|Europarat)\b",
            r"\b(?:Nato|NATO|Bundestag|Grundgesetz|People's Republic of China)\b",
        ),
    ),
    (1958, cue(r"\b(?:Nasa|NASA)\b", r"\b(?:Nasa|NASA)\b")),
    (1993, cue(r"\b(?:EU|Europäischen? Union)\b", r"\b(?:EU|European Union)\b")),
    (1999, cue(r"\bschottischen? Parlament\b", r"\bScottish Parliament\b")),
)
# A sentence that tells when something was founded, with the year.
FOUNDED = cue(
    r"[^.!?\n]*\b(1\d{3}|20\d\d)\b[^.!?,;\n]*\bgegründet\b|[^.!?\n]*\bgegründet\b[^.!?,;\n]*\b(1\d{3}|20\d\d)\b",
    r"[^.!?\n]*\b(1\d{3}|20\d\d)\b[^.!?,;\n]*\bfounded\b|[^.!?\n]*\bfounded\b[^.!?,;\n]*\b(1\d{3}|20\d\d)\b",
)

# What goes on as any name does: "Super ____", "____ U", "____.com", "the ____ of Rheumatology".
_IN_NAMES = (
    r"Super|New|San|Santa|Saint|St\.|Sankt|Los|Las|El|Al|Fort|Mount|Lake|Port|Cape|Royal|National|Real|Great|"
    r"Grand|Bad|People['’]s|North|South|East|West|Upper|Lower"
)
NAME_BEFORE = cue(
    rf"\b(?:{_IN_NAMES}|Raumschiff|(?:Golf|Kap|Meerenge|Bucht) von) {_GAP}",
    rf"\b(?:{_IN_NAMES}|(?:Gulf|Bay|Strait|Cape) of) {_GAP}",
)
NAME_BEHIND = re.compile(rf"{_GAP}(?: (?:[A-Z]|[IVX]{{2,4}})(?![\w.’'])|\.\w+)")
PART_OF_NAME = re.compile(rf"{_GAP} of (?!the\b)[A-Z]")
