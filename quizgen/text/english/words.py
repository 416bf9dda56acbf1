"""Closed classes of English words, in lower case (Quirk et al., A Comprehensive Grammar of the English
Language, 1985, chapters 5-11)."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


FINITE = frozenset("VVD VVZ VVB VBD VBZ VBB VHD VHZ VHB VM0 VDD VDZ VDB".split())  # tags of verbs
QUOTES = frozenset("\"'“”‘’„«»")
MONTHS = _words(
    """january february march april may june july august september october november december jan. feb. aug.
    sept. oct. nov. dec."""
)
WEEKDAYS = _words("monday tuesday wednesday thursday friday saturday sunday")
SEASONS = _words("spring summer autumn fall winter")
# Words that tie a sentence to the one before and can go when it stands alone.
CONNECTIVES = _words(
    """however moreover furthermore additionally consequently therefore thus nevertheless nonetheless hence
    likewise similarly besides also indeed instead meanwhile accordingly notably incidentally conversely
    further"""
)
TIES = _words(
    "also however therefore thus too moreover furthermore nevertheless nonetheless consequently likewise"
)
SAYING = _words(
    """say state claim announce report note argue declare add explain warn admit believe suggest confirm
    insist estimate predict acknowledge write observe remark stress tell reply deny allege assert comment
    contend concede complain maintain think propose conclude emphasize emphasise testify"""
)
COPULAS = _words("be become remain seem appear stay")
TIME_NOUNS = _words(
    """year years month months week weeks day days decade decades century centuries hour hours minute minutes
    morning evening afternoon night season time moment"""
)
# Verbs of being or going somewhere: the place behind them belongs to them.
PLACED = _words(
    """bear die live locate situate base hold found establish build settle arrive work grow meet land study
    move reside stay happen occur take begin start end open headquarter bury raise stage host originate
    station construct stand lie sit serve teach train play travel go return fly sail emigrate migrate move
    flee come retreat march gather assemble perform sign discover find win lose arrest imprison crown
    create publish print introduce release manufacture produce grow graduate marry kill execute house"""
)
PERSON_PARTICLES = _words("de la van von der den du da del di bin al le el ibn of the dos")
# What is counted to tell how long, far or much.
COMMON_MEASURES = _words(
    "mile kilometre kilometer metre meter foot hour season generation term dollar pound euro"
)
NUMBER_WORDS = _words(
    """one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million
    billion trillion dozen half"""
)
# They make what they stand before one alone.
SINGLE = frozenset("only first never most least record".split())
