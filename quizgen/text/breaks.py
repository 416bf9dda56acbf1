"""Where sentences end, in time linear in the text: every full stop is judged by the words beside it.

The abbreviations are those of Duden, Die deutsche Rechtschreibung (28th ed., 2020), and of the
Chicago Manual of Style (17th ed., 10.4 and 10.42) that running text uses.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from quizgen.model import Lang, Span


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


@dataclass(frozen=True, slots=True)
class Habits:
    """What a language writes around full stops, all in lower case and without the stop."""

    inside: frozenset[str]  # abbreviations that never end a sentence
    either: frozenset[str]  # those that end one before a word of `openers`
    openers: frozenset[str]  # in running text they have a capital only where a sentence begins
    ordinal_after: frozenset[str] = frozenset()  # before "7." they announce a number that counts
    ordinal_before: frozenset[str] = frozenset()  # after "7." they are what is counted
    before_digits: frozenset[str] = frozenset()  # abbreviations only before a number: "No. 5"
    saying: frozenset[str] = frozenset()  # "“Go!” Smith said." goes on after the mark
    single_quotes: bool = False  # ‘…’ encloses what is said


_MONTHS = _words("""
            januar jänner februar feber märz april mai juni juli august september oktober november
            dezember jan feb mär apr jun jul aug sep sept okt nov dez
        """)

HABITS = {
    Lang.DE: Habits(
        inside=_words("""
            dr prof dipl ing mag st nr abs art str vgl bzw ca evtl ggf inkl exkl sog geb gest verh
            hl ev kath dt engl frz lat griech ehem verst z d i s o m a.o h.c u.a z.b d.h i.d.r o.ä
            jr sr mr mrs hrsg bd kap abb tab s.o s.u bzgl zzgl max min mind usf hr fr phil med jur
            rer nat mio. mag.a dr.in ao gr kl tel allg bes urspr österr bzgl. frh schw priv doz
            univ
        """),
        before_digits=_words("op opp no nos nrn vol vols pp bde anm pos ziff rn rz sp"),
        either=_words("""
            mio mrd mill usw etc co ltd inc corp chr jh jhd jhdt std min sek km/h u.a.m jan feb
            okt nov dez al
        """),
        openers=_words("""
            der die das dem den des ein eine einen einem einer eines es er sie wir ich ihr man
            dies diese dieser dieses diesem diesen jene jener im in am an auf aus bei beim mit
            nach von vom vor zu zum zur für gegen um durch ohne bis seit über unter zwischen neben
            während wegen trotz laut ab als wie wenn weil da dass ob nachdem bevor obwohl und oder
            aber doch denn auch noch nur schon so dann damals danach dabei damit dafür dagegen
            darauf darin darum deshalb daher dennoch jedoch hier dort heute gestern nun jetzt
            zudem außerdem zuletzt zuvor später bereits bisher insgesamt allerdings dadurch nicht
            kein keine alle viele einige mehrere beide sein seine seinem seinen ihre ihrem ihren
            wer was wo wann warum weshalb welche welcher sollte wird hat ist war
        """) - {"an"},
        ordinal_after=_words("""
            am im vom zum beim zur der die das dem den des ein eine einen einem einer eines sein
            seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser jeder jede jedes jedem
            jeden ab bis nach seit vor in und oder
        """),
        ordinal_before=_MONTHS
        | _words("""
            jahrhundert jahrhunderts jahrtausend jh bezirk stock minute runde platz liga bundesliga spieltag
            fc fsv ffc sc sv tennisclub auflage etappe weltkrieg klasse tag geburtstag todestag jahrestag
        """),
    ),
    Lang.EN: Habits(
        inside=_words("""
            mr mrs ms messrs dr fr prof gen col lt sgt cpl capt cmdr maj adm rev hon pres gov sen rep sens
            reps supt vol fig figs vs v e.g i.e cf mt ft a.k.a approx
        """),
        either=_words("""
            inc ltd co corp bros jr sr etc a.m p.m u.s u.k u.n e.u d.c ph.d b.c a.d al st ave blvd rd dept
            est mfg ariz calif colo conn fla kan mich minn okla ore tenn tex wis wyo mass md pa va ga
            jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun
        """),
        openers=_words("""
            the a an it he she they we i you this that these those in on at by for from with after
            before since until during while when where as if although because but and or so then
            there here his her their its our my no not some many most all both each every one two three
            however nor yet such today according several another other first second later also even
            only just despite between under over through among like unlike about around more few
            what who why how once thus hence still now meanwhile moreover instead
        """),
        before_digits=_words("no nos op opp vols p pp art sec ch c ca app bk ed nr bd ser"),
        saying=_words("""
            said says asked asks wrote writes cried shouted replied added told yelled exclaimed joked
            tweeted demanded wondered insisted declared
        """),
        single_quotes=True,
    ),
}  # fmt: skip

_CLOSING = "\"'“”»«’‘)\\]"
_NOTE = r"\[(?:(?:\w{1,4} )?\d{1,3}|citation needed)\]"
# Possessive, and never begun within a run: a line of dots costs one step each.
_STOP = re.compile(rf"(?<![.!?…])(?P<mark>[.!?…]++)(?P<closing>[{_CLOSING}]*+)(?:{_NOTE}){{0,9}}+(?=\s|$)")
_GLUED = re.compile(r"(?<=[a-zäöüß]{2})[.!?](?=[A-ZÄÖÜ][a-zäöüß]*\s)")  # "sagte er.Die Polizei"
_BEFORE = re.compile(r"(\S{1,40})\Z")
_AFTER = re.compile(r"\s*[\"'„“”»«‚‘’(\[–—-]*\s*(?P<word>\w[\w-]{0,40})?")
_ROMAN = re.compile(r"[IVXL]{1,6}")
_NEAR = 60  # characters either side that decide
_LONGEST_QUOTE = 600


def sentence_ends(text: str, span: Span, lang: Lang) -> Iterator[int]:
    """Offsets behind each sentence of a paragraph in turn, the end of the paragraph the last.

    >>> text = "Im 18. und 19. Jahrhundert war St. Augustine klein. Am 7. Mai wuchs es."
    >>> list(sentence_ends(text, Span(0, len(text)), Lang.DE))
    [51, 71]
    """
    habits = HABITS[lang]
    kept_together = _asides(text, span, habits.single_quotes)
    stops = sorted(
        [m.end() for m in _STOP.finditer(text, span.start, span.end) if _ends(text, m, span, habits)]
        + [m.end() for m in _GLUED.finditer(text, span.start, span.end) if _opens(text, m.end(), habits)]
    )
    starts = [aside.start for aside in kept_together]
    for stop in stops:
        around = bisect_left(starts, stop) - 1
        inside = around >= 0 and stop < kept_together[around].end
        if not inside and stop < span.end:
            yield stop
    yield span.end


def _opens(text: str, at: int, habits: Habits) -> bool:
    """Whether a word that can only begin a sentence follows."""
    word = _AFTER.match(text, at)
    following = (word["word"] or "") if word else ""
    return following[:1].isupper() and following.lower() in habits.openers


def _ends(text: str, stop: re.Match[str], span: Span, habits: Habits) -> bool:
    after = _AFTER.match(text, stop.end(), min(stop.end() + _NEAR, span.end))
    following = after["word"] or "" if after else ""
    bracketed = after is not None and "(" in after.group()  # "… ist alt. (dpa)"
    if following[:1].islower() and not bracketed:
        return False
    if stop["mark"] != "." or stop["closing"]:
        return not (stop["closing"] and _is_told(text, stop.end(), habits))
    found = _BEFORE.search(text, max(stop.start() - _NEAR, span.start), stop.start())
    word = found[1].lstrip("(\"'„“»«[‚‘") if found else ""
    opener = following.lower() in habits.openers and not _is_initial(text, after)
    if word.isdecimal():
        return _number_ends(text[max(stop.start() - _NEAR, span.start) : stop.start()], following, habits)
    if _ROMAN.fullmatch(word) or (len(word) == 1 and word.isalpha()) or word.lower() in habits.either:
        return opener
    if word.lower() in habits.before_digits and following[:1].isdecimal():
        return False
    return word.lower() not in habits.inside and not (_DOTTED.fullmatch(word) and not opener)


def _is_initial(text: str, after: re.Match[str] | None) -> bool:
    """The second letter of "J. A. Miller" is no article."""
    return after is not None and len(after["word"] or "") == 1 and text[after.end() : after.end() + 1] == "."


_TOLD = re.compile(r"\s+(?:[A-Z][\w.’'-]*\s+){1,4}(?P<verb>[a-z]+)\b")


def _is_told(text: str, at: int, habits: Habits) -> bool:
    """Whether who said it follows the closing mark: "“Go!” Smith said."."""
    found = _TOLD.match(text, at, at + _NEAR) if habits.saying else None
    return found is not None and found["verb"] in habits.saying


_DOTTED = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]")  # "z.B", "U.S"


def _number_ends(before: str, following: str, habits: Habits) -> bool:
    """Whether "7." is a number at the end of a sentence, not an ordinal."""
    *earlier, number = before.split()
    if len(number.lstrip("(")) > 3 or not habits.ordinal_before:
        return True
    if not following[:1].isalpha() or following.lower() in habits.ordinal_before:
        return False
    if following.lower() in habits.openers:
        return True
    word = earlier[-1].lower().strip('("„»“') if earlier else ""
    return word[-1:].isalnum() and word not in habits.ordinal_after  # "– 2. Watabe" counts too


# --- quotations and brackets: what begins within one ends with it

_PAIRS = {"„": "“”", "»": "«", "«": "»", "“": "”", "(": ")", '"': '"', "‘": "’"}
_SIGN = re.compile(r"[„“”»«\"()]")
_SIGN_OR_SINGLE = re.compile(r"[„“”»«\"()‘]|’(?![^\W_])")  # an apostrophe within a word closes nothing


def _asides(text: str, span: Span, single_quotes: bool) -> list[Span]:
    """Outermost quotations and brackets of a paragraph that close before long; in order."""
    found: list[Span] = []
    opened: list[tuple[str, int]] = []
    pattern = _SIGN_OR_SINGLE if single_quotes else _SIGN
    for sign in pattern.finditer(text, span.start, span.end):
        char, at = sign.group(), sign.start()
        while opened and at - opened[0][1] > _LONGEST_QUOTE:  # never closed: it protects nothing
            opened.clear()
        if opened and char in _PAIRS[opened[-1][0]]:
            start = opened.pop()[1]
            if not opened:
                found.append(Span(start, at + 1))
        elif char in _PAIRS and _begins(text, at, span) and len(opened) < 8:
            opened.append((char, at))
    return found


def _begins(text: str, at: int, span: Span) -> bool:
    """Whether a sign that could open does: something follows it, and nothing is right before it."""
    before = text[at - 1] if at > span.start else " "
    after = text[at + 1] if at + 1 < span.end else " "
    return not after.isspace() and not before.isalnum()
