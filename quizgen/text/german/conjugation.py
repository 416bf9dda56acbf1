"""Forms of German verbs for sentences that are put together: third person, and the second participle.

Strong and mixed verbs after Duden, Die Grammatik (9th ed. 2016), "Unregelmäßige Verben"; prefixed verbs
follow the verb they end in.

>>> conjugate("ablehnen")
Conjugated(present=('lehnt', 'lehnen'), past=('lehnte', 'lehnten'), participle='abgelehnt', prefix='ab')
>>> conjugate("unterschreiben").past, conjugate("übernehmen").participle
(('unterschrieb', 'unterschrieben'), 'übernommen')
"""

import re
from dataclasses import dataclass

# Infinitive, present, past, participle.
_STRONG = """
befehlen befiehlt befahl befohlen, beginnen beginnt begann begonnen, beißen beißt biss gebissen, bergen
birgt barg geborgen, biegen biegt bog gebogen, bieten bietet bot geboten, binden bindet band gebunden,
bitten bittet bat gebeten, blasen bläst blies geblasen, bleiben bleibt blieb geblieben, brechen bricht
brach gebrochen, brennen brennt brannte gebrannt, bringen bringt brachte gebracht, denken denkt dachte
gedacht, dringen dringt drang gedrungen, essen isst aß gegessen, fahren fährt fuhr gefahren, fallen fällt
fiel gefallen, fangen fängt fing gefangen, finden findet fand gefunden, fliegen fliegt flog geflogen,
fliehen flieht floh geflohen, fließen fließt floss geflossen, fressen frisst fraß gefressen, frieren
friert fror gefroren, geben gibt gab gegeben, gehen geht ging gegangen, gelingen gelingt gelang gelungen,
gelten gilt galt gegolten, genießen genießt genoss genossen, geschehen geschieht geschah geschehen,
gewinnen gewinnt gewann gewonnen, gießen gießt goss gegossen, gleichen gleicht glich geglichen, graben
gräbt grub gegraben, greifen greift griff gegriffen, haben hat hatte gehabt, halten hält hielt gehalten,
hängen hängt hing gehangen, heben hebt hob gehoben, heißen heißt hieß geheißen, helfen hilft half
geholfen, kennen kennt kannte gekannt, klingen klingt klang geklungen, kommen kommt kam gekommen, kriechen
kriecht kroch gekrochen, laden lädt lud geladen, lassen lässt ließ gelassen, laufen läuft lief gelaufen,
leiden leidet litt gelitten, leihen leiht lieh geliehen, lesen liest las gelesen, liegen liegt lag
gelegen, messen misst maß gemessen, meiden meidet mied gemieden, nehmen nimmt nahm genommen, nennen nennt
nannte genannt, raten rät riet geraten, reißen reißt riss gerissen, reiten reitet ritt geritten, rennen
rennt rannte gerannt, riechen riecht roch gerochen, rufen ruft rief gerufen, scheiden scheidet schied
geschieden, scheinen scheint schien geschienen, schieben schiebt schob geschoben, schießen schießt schoss
geschossen, schlafen schläft schlief geschlafen, schlagen schlägt schlug geschlagen, schließen schließt
schloss geschlossen, schneiden schneidet schnitt geschnitten, schreiben schreibt schrieb geschrieben,
schreien schreit schrie geschrien, schreiten schreitet schritt geschritten, schweigen schweigt schwieg
geschwiegen, schwimmen schwimmt schwamm geschwommen, schwinden schwindet schwand geschwunden, schwören
schwört schwor geschworen, sehen sieht sah gesehen, sein ist war gewesen, singen singt sang gesungen,
sinken sinkt sank gesunken, sitzen sitzt saß gesessen, sprechen spricht sprach gesprochen, springen
springt sprang gesprungen, stechen sticht stach gestochen, stehen steht stand gestanden, stehlen stiehlt
stahl gestohlen, steigen steigt stieg gestiegen, sterben stirbt starb gestorben, stoßen stößt stieß
gestoßen, streichen streicht strich gestrichen, streiten streitet stritt gestritten, tragen trägt trug
getragen, treffen trifft traf getroffen, treiben treibt trieb getrieben, treten tritt trat getreten,
trinken trinkt trank getrunken, trügen trügt trog getrogen, tun tut tat getan, verderben verdirbt verdarb
verdorben, vergessen vergisst vergaß vergessen, verlieren verliert verlor verloren, wachsen wächst wuchs
gewachsen, waschen wäscht wusch gewaschen, weichen weicht wich gewichen, weisen weist wies gewiesen,
werben wirbt warb geworben, werden wird wurde geworden, werfen wirft warf geworfen, wiegen wiegt wog
gewogen, winden windet wand gewunden, wissen weiß wusste gewusst, ziehen zieht zog gezogen, zwingen zwingt
zwang gezwungen, löschen löscht löschte gelöscht, erschrecken erschreckt erschreckte erschreckt,
verlöschen verlischt verlosch verloschen, wollen will wollte gewollt, sollen soll sollte gesollt, können
kann konnte gekonnt, müssen muss musste gemusst, dürfen darf durfte gedurft, mögen mag mochte gemocht
"""
_SEPARABLE = """zusammen auseinander entgegen gegenüber bekannt bereit zurück heraus hinaus hervor herbei
    hinein herein fertig nieder statt teil fest fort frei fern weiter hinzu empor voran
    voraus vorbei bloß wahr weg her hin los mit nach vor zu ab an auf aus bei ein um durch
    da""".split()
_INSEPARABLE = "über unter wider hinter miss emp ent ver zer be er ge".split()
_WHOLE = frozenset(  # begin like a prefix, and have none
    """antworten einigen einen enden arbeiten ankern eignen nachahmen mitteln vorn beten zahlen geben gehen
    gelten ernten erden erben abenden ehren""".split()
)
_BOUND = (
    "umfass",
    "umgeb",
    "umkreis",
    "umrund",
    "durchquer",
    "durchsuch",
    "durchlauf",
    "wiederhol",
    "vollend",
)
_VOWEL = re.compile(r"[aeiouäöü]")
_WITH_E = re.compile(r"(?:[dt]|[^aeiouäöülrhmn][mn]|[^lrhmn]ffn|chn|ckn|dn|gn|tm)$")


@dataclass(frozen=True, slots=True)
class Conjugated:
    """`present` and `past` are singular and plural, without the separable `prefix`."""

    present: tuple[str, str]
    past: tuple[str, str]
    participle: str
    prefix: str


def _strong() -> dict[str, tuple[str, str, str]]:
    rows = (row.split() for row in _STRONG.split(","))
    return {infinitive: (present, past, participle) for infinitive, present, past, participle in rows}


_TABLE = _strong()


def conjugate(infinitive: str) -> Conjugated:
    """The forms of a verb by its infinitive, separable ones in one word."""
    if infinitive == "schaffen":  # to create; "abschaffen" is weak
        return Conjugated(("schafft", "schaffen"), ("schuf", "schufen"), "geschaffen", "")
    if infinitive in _TABLE or infinitive in _WHOLE or infinitive.startswith(_BOUND):
        return _simple(infinitive, bound=infinitive.startswith(_BOUND))
    for prefix in _SEPARABLE:
        rest = infinitive.removeprefix(prefix)
        if rest != infinitive and len(rest) > 3 and _VOWEL.search(rest[:-2]):
            base = _simple(rest) if rest == "schaffen" else conjugate(rest)
            return Conjugated(base.present, base.past, prefix + base.participle, prefix)
    return _simple(infinitive)


def _simple(infinitive: str, bound: bool = False) -> Conjugated:
    prefix = next((p for p in _INSEPARABLE if _is_bound(infinitive, p)), "")
    root = infinitive.removeprefix(prefix)
    if infinitive in _TABLE:
        prefix, root = "", infinitive
    if root in _TABLE:
        present, past, participle = (form for form in _TABLE[root])
        if prefix:
            participle = prefix + re.sub("^ge", "", participle)
        plural = past if past.endswith("e") else past + "en"
        return Conjugated(
            (prefix + present, infinitive), (prefix + past, _plural(prefix + plural)), participle, ""
        )
    stem = infinitive[:-2] if infinitive.endswith("en") else infinitive[:-1]
    joint = "e" if _WITH_E.search(stem) else ""
    own = bool(prefix) or bound or infinitive.endswith("ieren")
    participle = ("" if own else "ge") + stem + joint + "t"
    return Conjugated(
        (stem + joint + "t", infinitive), (stem + joint + "te", stem + joint + "ten"), participle, ""
    )


def _is_bound(infinitive: str, prefix: str) -> bool:
    rest = infinitive.removeprefix(prefix)
    whole = infinitive in _WHOLE or infinitive in _TABLE
    return rest != infinitive and not whole and len(rest) > 3 and bool(_VOWEL.search(rest[:-2]))


def _plural(past: str) -> str:
    return past + "n" if past.endswith("e") else past
