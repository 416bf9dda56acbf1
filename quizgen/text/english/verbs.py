"""English verbs: base forms, which a question with "did" needs, and what a finite verb agrees with.

Irregular verbs after Quirk et al., A Comprehensive Grammar of the English Language (1985), §§ 3.16-3.20;
the endings of regular ones undo the spelling rules of §§ 3.5-3.10.
"""

import re
from functools import cache

from quizgen.text.clauses import Number
from quizgen.text.tokens import Token

# Base, past, participle; variants with a slash. Prefixed verbs follow the verb they end in.
_IRREGULAR = """
arise arose arisen, awake awoke awoken, bear bore borne, beat beat beaten, become became become, begin
began begun, bend bent bent, bet bet bet, bind bound bound, bite bit bitten, bleed bled bled, blow blew
blown, break broke broken, breed bred bred, bring brought brought, broadcast broadcast broadcast, build
built built, burn burnt burnt, burst burst burst, buy bought bought, cast cast cast, catch caught
caught, choose chose chosen, cling clung clung, come came come, cost cost cost, creep crept crept, cut
cut cut, deal dealt dealt, dig dug dug, draw drew drawn, dream dreamt dreamt, drink drank drunk, drive
drove driven, eat ate eaten, fall fell fallen, feed fed fed, feel felt felt, fight fought fought, find
found found, flee fled fled, fly flew flown, forbid forbade forbidden, forget forgot forgotten, freeze
froze frozen, get got got/gotten, give gave given, go went gone, grow grew grown, hang hung hung, have
had had, hear heard heard, hide hid hidden, hit hit hit, hold held held, hurt hurt hurt, keep kept kept,
kneel knelt knelt, know knew known, lay laid laid, lead led led, lean leant leant, leap leapt leapt,
learn learnt learnt, leave left left, lend lent lent, let let let, lie lay lain, light lit lit, lose
lost lost, make made made, mean meant meant, meet met met, pay paid paid, prove proved proven, put put
put, quit quit quit, read read read, rid rid rid, ride rode ridden, ring rang rung, rise rose risen, run
ran run, say said said, see saw seen, seek sought sought, sell sold sold, send sent sent, set set set,
sew sewed sewn, shake shook shaken, shed shed shed, shine shone shone, shoot shot shot, show showed
shown, shrink shrank shrunk, shut shut shut, sing sang sung, sink sank sunk, sit sat sat, sleep slept
slept, slide slid slid, sow sowed sown, speak spoke spoken, spend spent spent, spill spilt spilt, spin
spun spun, split split split, spread spread spread, spring sprang sprung, stand stood stood, steal stole
stolen, stick stuck stuck, strike struck struck/stricken, string strung strung, strive strove striven,
swear swore sworn, sweep swept swept, swim swam swum, swing swung swung, take took taken, teach taught
taught, tear tore torn, tell told told, think thought thought, throw threw thrown, thrust thrust thrust,
tread trod trodden, wake woke woken, wear wore worn, weave wove woven, weep wept wept, win won won, wind
wound wound, withdraw withdrew withdrawn, write wrote written, do did done, be was been, spell spelt
spelt, sting stung stung, sling slung slung, fling flung flung, wring wrung wrung, slay slew slain, swell
swelled swollen, stink stank stunk, stride strode stridden, grind ground ground, spit spat spat, slit slit
slit, cede ceded ceded
"""
_PREFIXES = ("under", "over", "fore", "with", "mis", "out", "for", "up", "be", "re", "un")
_NO_PREFIX = frozenset("bespoke beset outset result reset below berate forlorn".split())
# Regular verbs that lose an "e" before "-ed" against the rules below, as base forms.
_WITH_E = frozenset(
    """create recreate procreate permeate delineate unite reunite cite invite ignite recite excite incite
    expedite extradite complete delete compete deplete paste waste taste baste interfere adhere
    revere persevere cohere convene intervene contravene postpone clone phone telephone tone zone
    hone condone atone dethrone enthrone scheme theme hope cope elope grope bathe breathe clothe
    soothe loathe sheathe writhe swathe seethe ache cache owe dye eye awe age besiege allege oblige
    infringe impinge hinge cringe singe fringe tinge binge twinge probe robe tune fine wine line
    ensue die tie lie vie toe hoe shoe compile exile file profile defile pile tile smile reconcile
    console cajole parole rule overrule ridicule schedule scale style stone inhale exhale beguile
    eke mete site challenge avenge revenge welcome centrifuge gauge gouge sneeze squeeze intone
    rehouse reroute concede recede precede accede secede supersede impede believe bribe finance
    silence bronze seize glaze fuse choose lease plane cane""".split()
)
# ... and those that have none where the rules would put one.
_WITHOUT_E = frozenset(
    """focus bias canvas pilot pivot ballot riot target favor honor labor sponsor monitor author anchor tailor
    mentor censor armor color harbor flavor vector tutor rumor savor humor murmur gossip worship kidnap
    debut refocus pillar hang bang clang overhang bottom blossom custom waltz quartz develop envelop gallop
    edit credit visit exhibit limit profit benefit deposit inhabit inherit merit prohibit solicit submit
    vomit orbit audit exit elicit spirit inhibit discredit posit permit commit transit forfeit recruit
    wait await suit bait rid bid add doctor mirror ruin""".split()
)
_E_NEEDED = re.compile(
    r"""(?:[cvu]|[^aeiouy]z|[aiouy]z|[^aeiouyrw]l|[dlr]g|[ai]s|[^aiou]?[eou]s|[nrlpw]s
    |ys|tr|ous|uis|[^eo]at|ut|[^io]ot|[^aeo]id|[^eo]ad|od|[^ao]ud|[^aeo]ir|[^eo]ar|[^o]or|[^o]ur
    |[^aeo]in|un|[^aeio]am|[^a]im|um|[^eo]ak|ik|[^o]ok|uk|[^eo]ap|[^a]ip|yp|[ai]b|ag|eg|ang|ung|uge|yr|ym)$""",
    re.VERBOSE,
)
_NO_E = re.compile(r"(?:out|ss|oud|oup|eum|oom|oup|ood|ook|eed)$")
_KEEP_DOUBLE = frozenset("add err ebb egg purr putt butt odd boycott".split())
_ONE_L = {"controll": "control", "patroll": "patrol", "fuell": "fuel", "duell": "duel", "refuell": "refuel"}
_VOWELS = re.compile(r"[aeiouy]+")
_KEEP_LL = (
    "install",
    "recall",
    "enroll",
    "fulfill",
    "appall",
    "enthrall",
    "instill",
    "distill",
    "forestall",
    "refill",
)
_LONGEST = 30  # letters of a verb


@cache
def _irregular() -> dict[str, str]:
    """Past forms and participles to base forms."""
    found: dict[str, str] = {}
    for row in _IRREGULAR.split(","):
        base, past, participle = row.split()
        for form in (*past.split("/"), *participle.split("/")):
            found.setdefault(form, base)
    return found | {"found": "find", "lay": "lie", "wound": "wind", "saw": "see", "fell": "fall"}


@cache
def forms_of(base: str) -> tuple[str, str] | None:
    """Past and participle of an irregular verb, None for a regular one.

    >>> forms_of("undertake")
    ('undertook', 'undertaken')
    """
    rows = {row.split()[0]: row.split()[1:] for row in _IRREGULAR.split(",")}
    for prefix in ("", *_PREFIXES):
        root = base.removeprefix(prefix)
        if (
            root in rows
            and prefix + root == base
            and (not prefix or prefix + rows[root][0] not in _NO_PREFIX)
        ):
            past, participle = (form.split("/")[0] for form in rows[root])
            return prefix + past, prefix + participle
    return None


@cache
def participles() -> frozenset[str]:
    """Participles that are no past forms: "taken"."""
    rows = [row.split() for row in _IRREGULAR.split(",")]
    pasts = {form for _, past, _ in rows for form in past.split("/")}
    return frozenset(p for _, _, forms in rows for p in forms.split("/") if p not in pasts)


@cache
def pasts() -> frozenset[str]:
    """Past forms that are no participles: "took"."""
    rows = [row.split() for row in _IRREGULAR.split(",")]
    forms = {p for _, _, those in rows for p in those.split("/")}
    return frozenset(p for _, past, _ in rows for p in past.split("/") if p not in forms)


@cache
def plain_pasts() -> frozenset[str]:
    """The same, and those that are like their base form: "took", "set"."""
    return pasts() | {form for form, base in _irregular().items() if form == base}


def base_of(verb: Token) -> str | None:
    """The base form of a finite full verb; None where its spelling leaves a doubt.

    >>> base_of(Token("founded", "found", "VVD", 0, 7)), base_of(Token("made", "make", "VVD", 0, 4))
    ('found', 'make')
    >>> base_of(Token("carries", "carry", "VVZ", 0, 7))
    'carry'
    """
    word = verb.text.lower()
    if not word.isalpha() or len(word) > _LONGEST:
        return None
    if verb.tag in ("VVZ", "VHZ", "VDZ"):
        return _without_s(word)
    if verb.tag in ("VVB", "VHB", "VDB", "VVI"):
        return word
    return _irregular_base(word) or (_without_ed(word) if word.endswith("ed") else None)


def _irregular_base(word: str) -> str | None:
    table = _irregular()
    if word in table:
        return table[word]
    for prefix in _PREFIXES:
        rest = word.removeprefix(prefix)
        if rest != word and rest in table and word not in _NO_PREFIX and len(rest) > 2:
            return prefix + table[rest]
    return None


def _without_s(word: str) -> str | None:
    if word in ("has", "does", "goes", "undergoes"):
        return {"has": "have", "does": "do", "goes": "go", "undergoes": "undergo"}[word]
    if word.endswith("ies"):
        return word[:-1] if len(word) == 4 else word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zzes", "oes")):
        return word[:-1] if word in ("aches", "axes") else word[:-2]
    if word.endswith("s") and not word.endswith("ss"):
        return word[:-2] if word in ("focuses", "biases") else word[:-1]
    return None


def _without_ed(word: str) -> str:
    if word.endswith("ied"):
        return word[:-1] if len(word) == 4 else word[:-3] + "y"
    stem = word[:-2]
    if word.endswith("eed") and not stem.endswith("eed"):
        return word[:-1]
    if stem + "e" in _WITH_E:
        return stem + "e"
    if stem in _WITHOUT_E:
        return stem
    if len(stem) > 2 and stem[-1] == stem[-2] and stem[-1] in "bdgklmnprstvz":
        return _undoubled(stem)
    return stem + "e" if _E_NEEDED.search(stem) and not _NO_E.search(stem) else stem


def _undoubled(stem: str) -> str:
    if stem in _KEEP_DOUBLE or stem in _KEEP_LL or (stem.endswith(("ss", "zz")) and stem != "focuss"):
        return stem
    one_syllable = len(_VOWELS.findall(stem)) == 1
    if stem.endswith("ll") and (one_syllable or stem.endswith("roll")):
        return _ONE_L.get(stem, stem)
    return stem[:-1]


_PLURAL = frozenset(("VBB", "VHB", "VDB", "VVB"))
_SINGULAR = frozenset(("VBZ", "VHZ", "VDZ", "VVZ"))


def agrees_with(verb: Token) -> Number | None:
    """What the form tells of its subject; None for past forms and modals.

    >>> agrees_with(Token("was", "be", "VBD", 0, 3))
    <Number.SINGULAR: 'singular'>
    """
    if verb.text in ("was", "were"):
        return Number.SINGULAR if verb.text == "was" else Number.PLURAL
    if verb.tag in _PLURAL and verb.text != "am":
        return Number.PLURAL
    return Number.SINGULAR if verb.tag in _SINGULAR else None
