"""When "die Stadt" or "sie" is what a German article is about."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from itertools import pairwise

from quizgen.model import Article, Lang
from quizgen.text.german.agreement import is_known_noun
from quizgen.text.german.anaphoric_nouns import is_happening
from quizgen.text.german.definite import has_bare_definite, stands_for_name, unexplained
from quizgen.text.german.pronouns import is_ruled
from quizgen.text.german.roles import role_kind
from quizgen.text.german.story_words import STORY
from quizgen.text.german.topic_pronouns import means_topic
from quizgen.text.mentions import Mention
from quizgen.text.reading import Known, Reading, words
from quizgen.text.stories import find_story, goes_with
from quizgen.text.tagging import tag
from quizgen.text.tokens import Sentence, Token
from quizgen.text.topics import Kinds, Topic, begins_with_title, is_title, just_above, names_it, rivals
from quizgen.text.topics import find_topic as found_topic
from quizgen.values.names import Named, Person, Place
from quizgen.values.places import known_place

_NOUNS = ("NN", "NNA")
_KINDS = Kinds(
    of_grain={
        "place:city": words("stadt metropole"),
        "place:country": words("land staat republik"),
        "place:us-state": words("bundesstaat"),
        "place:german-state": words("bundesland land"),
        "place:river": words("fluss strom"),
        "place:lake": words("see"),
        "place:sea": words("meer"),
        "place:island": words("insel"),
        "place:mountain": words("berg"),
        "place:continent": words("kontinent"),
        "place:region": words("region"),
        "place:planet": words("planet"),
        "place:moon": words("mond"),
        "place:building": words("gebäude bauwerk"),
    },
    alike=(
        words("fernsehserie serie"),
        words("unternehmen firma konzern"),
        words("krieg konflikt"),
        words("spiel partie"),
        words("schiff dampfer"),
        words("verein klub club"),
        words("orchester ensemble"),
        words("roman buch"),
        words("zeitung blatt"),
        words("zeitschrift magazin"),
        words("hochhaus wolkenkratzer"),
        words("band gruppe"),
        words("universität hochschule"),
    ),
    endings=words(
        """krieg programm wald dynastie parlament universität vertrag schlacht festival brücke kanal turm burg
        kirche dom museum partei expedition reich königreich liga meisterschaft bank bahn insel fluss see
        krankenhaus bibliothek theater schule verein band revolution aufstand tunnel schleuse hafen bahnhof
        schloss kloster werft fabrik zeitung sender rat kommission ausschuss abkommen"""
    ),
)
# What a title that is a name, and of which no more is known, may be the name of.
_NAMED = words(
    "programm serie show film spiel unternehmen netzwerk sender buch roman schiff vertrag festival"
)
_VAGUE = words("art form teil name zahl mitglied gruppe begriff menge person mann frau beispiel reihe anzahl")
_DEFINITE = words("der die das den dem des im am vom zum zur beim ins")
# Words that a headline does not explain.
_OPEN = words("er sie ihn ihm ihnen dieser diese dieses diesen diesem darunter darin dazu dort hier hierfür")


def find_topic(article: Article, readings: Sequence[Reading]) -> Topic | None:
    """What an article is about, if its title says so: by its name, or as a headline."""
    topic = found_topic(article, readings, _KINDS, _predicate)
    if topic is None or (topic.value is None and article.published is not None):
        story = find_story(article, readings, STORY, _KINDS)
        if story is not None and not _leaves_open(article):
            return story
    if topic is None:
        return None
    nouns = _KINDS.widened(topic.nouns | _first_noun(topic.title) | _of_firm(topic.title, article.text))
    if not nouns and _is_common(topic.title, readings):
        nouns = frozenset((topic.title.lower(),))
    if nouns & _TOWNS:  # "Quedlinburg" is no "Burg"
        nouns -= _KINDS.endings
    if isinstance(topic.value, Place) and topic.value.kind in ("", "region"):
        nouns |= _AREAS
    if isinstance(topic.value, Place) and _is_capital(topic.value):
        nouns |= _CAPITALS
    wider = (names for endings, names in _WIDER if any(noun.endswith(endings) for noun in nouns))
    return replace(topic, nouns=nouns.union(*wider))


def _is_capital(place: Place) -> bool:
    known = known_place(place.name.de, place.kind)
    return known is not None and known.capital


def _is_common(title: str, readings: Sequence[Reading]) -> bool:
    """Whether a title is the common noun that the text has: "ein Ofen", "neuer Ofen"."""
    rows = (r.sentence.tokens for r in readings)
    return is_known_noun(title) or any(
        b.text == title and b.tag in _NOUNS and (a.tag == "ADJ(A)" or a.text.lower().startswith("ein"))
        for tokens in rows
        for a, b in pairwise(tokens)
    )


def _leaves_open(article: Article) -> bool:
    """Whether a headline does not tell by itself what it is about: "Der Betriebswirt folgt auf Huber"; a name
    alone is none."""
    tokens = tag(article.title, Lang.DE)
    if all(t.tag in ("NE", "FM", "XY") for t in tokens):
        return True
    lower = [t.text.lower() for t in tokens]
    reading = Reading(Sentence((*tokens, replace(tokens[-1], text=".", tag="$.")), 0), ())
    begins = tokens[0].tag == "ART" and unexplained(reading, lower, Known(of_the_day=False))
    return not _OPEN.isdisjoint(lower) or bool(begins)


def _first_noun(title: str) -> frozenset[str]:
    """ "Schloss" of "Schloss Blauenstein", "Schlacht" of "Schlacht bei Rostock"."""
    first, *others = tag(f"Das {title}", Lang.DE)[1:]
    named = bool(others) and others[0].tag in ("NE", "APPR", "APPRART", "FM", "ART")
    return frozenset((first.text.lower(),)) if named and first.tag == "NN" else frozenset()


def _of_firm(title: str, text: str) -> frozenset[str]:
    return _FIRM if re.search(rf"\b{re.escape(title)} (?:GmbH|AG|SE|KG)\b", text) else frozenset()


_FIRM = words("unternehmen firma konzern")
_TOWNS = words("stadt gemeinde dorf")
_CAPITALS = words("hauptstadt")
# Of which places that are no town nor country nothing more may be known.
_AREAS = words("provinz region gebiet bundesstaat kanton bezirk")
# What else a thing is called, by how the word for it ends.
_WIDER = (
    (("brücke", "turm", "werk", "schleuse", "tunnel", "viadukt", "schloss", "burg", "dom", "kirche", "museum",
      "bahnhof", "rathaus", "theater", "kloster", "hochhaus", "stadion", "talsperre", "kraftwerk"),
     words("bauwerk anlage gebäude")),
    (("museum", "theater", "hotel", "krankenhaus", "rathaus", "kaufhaus"), words("haus")),
    (("pflanze", "baum", "strauch", "kraut", "pflanzenart", "baumart", "gattung"), words("pflanze art")),
    (("tier", "tiere", "vogel", "vögel", "fisch", "käfer", "falter", "tierart", "vogelart", "fischart"),
     words("tier art")),
    (("art",), words("art tier pflanze")),
    (("verfahren", "methode"), words("verfahren methode")),
    (("dorf", "gemeinde", "stadt"), words("ort gemeinde siedlung")),
)  # fmt: skip


def _predicate(tokens: Sequence[Token], at: int) -> str | None:
    """ "eine künstliche Wasserstraße, die …": Wasserstraße; "eines der größten Nagetiere": Nagetiere."""
    if tokens[at].text in ("einer", "eine", "eines") and tokens[at + 1].text in ("der", "von"):
        at += 1
    elif tokens[at].tag != "ART":
        return None
    if tokens[at + 1].tag in ("APPR", "APPRART"):  # "eine in den Alpen verbreitete Art"
        at = next((n for n in range(at, len(tokens)) if tokens[n].tag == "ADJ(A)"), at)
    for n, token in enumerate(tokens[at + 1 : at + 6], at + 1):
        if token.tag in _NOUNS:
            species = token.text == "Art" and tokens[n + 1].text in ("der", "aus", "innerhalb")
            return None if token.lemma.lower() in _VAGUE and not species else token.text
        if token.tag not in ("ADJ(A)", "CARD", "ADV", "ADJ(D)", "NE", "TRUNC") and token.text != "noch":
            return None
    return None


def is_topic(topic: Topic, readings: Sequence[Reading], reading: Reading, wants: Sequence[str]) -> bool:
    """Whether all that a sentence leaves open is the topic; `readings` are those before it."""
    if topic.headline:
        return bool(wants) and all(goes_with(topic, readings, reading, want, STORY) for want in wants)
    return bool(wants) and all(
        _is_called(topic, readings, reading, want)
        or means_topic(topic, readings, reading, want, partial(_is_called, topic))
        or _is_part(topic, readings, reading, want)
        or _is_of_place(topic, readings, reading, want)
        for want in wants
    )


def names_nothing(reading: Reading) -> bool:
    """Whether no name stands in a statement: "Nach 105 Tagen kommen zwei Junge zur Welt."."""
    named = any(
        (isinstance(m.value, Named) and m.value.type != "term") or m.stands_in for m in reading.mentions
    )
    tokens = reading.sentence.tokens
    begins = tokens[0].tag == "NN" and not is_known_noun(tokens[0].text)  # "Huberding war …"
    return not named and not begins and not any(t.tag in ("NE", "FM") for t in tokens)


def is_of_unnamed(reading: Reading) -> bool:
    """Whether every name in it only tells where, by whom or from what: "Die Zweigstelle in Bonn …", or it
    speaks of what no name tells: "Huber legte den Grundstein für den Neubau"."""
    tokens = reading.sentence.tokens
    if has_bare_definite(reading):
        return True
    if any(isinstance(m.value, Named) for m in _unruled(reading)):
        return False
    unknown = (n for n, t in enumerate(tokens) if t.tag in ("NE", "FM") and reading.covering(n) is None)
    return all(is_ruled(tokens, n) for n in unknown)


def _means(topic: Topic, noun: str) -> bool:
    """Whether the topic is called so: "Stadt" or, of a "Wasserstraße", "Straße"."""
    word = noun.lower()
    if not topic.nouns:
        return word in _NAMED and topic.value is None
    return word in topic.nouns or (len(word) > 3 and any(own.endswith(word) for own in topic.nouns))


def _is_called(topic: Topic, readings: Sequence[Reading], reading: Reading, want: str) -> bool:
    ends = topic.title.lower().endswith(want.lower()) and not topic.nouns & _TOWNS
    if not want or not (_means(topic, want) or ends):
        return False
    tokens = reading.sentence.tokens
    heads = [n for n, t in enumerate(tokens) if t.lemma == want and t.tag in _NOUNS]
    if heads and all(is_title(tokens, n, topic.title) for n in heads):
        return True
    many = heads and _is_plural(tokens, heads[0]) and not (want in _SPECIES and "art" in topic.nouns)
    if len(heads) != 1 or not _is_bare(tokens, heads[0]) or many:
        return False
    if names_it(topic, tokens, heads[0]):
        return True
    near = [m for above in just_above(readings, reading) for m in _unruled(above)]
    own = [m for m in _unruled(reading) if m.last <= heads[0]]
    return not rivals(topic, [*near, *own]) and not _is_introduced(topic, readings, want)


def _unruled(reading: Reading) -> list[Mention]:
    """The names that "das Land" may go on with: not "an Senegal"."""
    return [m for m in reading.mentions if not is_ruled(reading.sentence.tokens, m.first)]


_SPECIES = ("Tier", "Pflanze")  # many are one kind, of which the text tells


# What a thing of any kind has one of, so that in a text about the thing nothing else is meant.
_PARTS = words(
    """bau bauzeit bauarbeiten baukosten kosten gesamtkosten grundsteinlegung einweihung eröffnung
    fertigstellung renovierung sanierung restaurierung höhe länge gesamtlänge breite tiefe fläche wohnfläche
    grundfläche spannweite gewicht gesamtgewicht durchmesser umfang volumen fassungsvermögen kapazität
    gefälle quelle mündung einzugsgebiet gipfel einwohnerzahl bevölkerungsdichte fassade gerüst stahlgerüst
    pfeiler hauptturm kuppel glocke glocken orgel hauptorgel uraufführung premiere erstausstrahlung
    erstausgabe auflage startauflage gesamtauflage umsatz jahresumsatz belegschaft firmensitz hauptsitz
    stammsitz tragzeit tragezeit brutzeit brutdauer lebenserwartung flügelspannweite körperlänge
    schwanzlänge schulterhöhe paarungszeit blütezeit blüten blätter früchte samen männchen weibchen
    schmelzpunkt siedepunkt dichte durchschnittstemperatur jahresniederschlag höchstgeschwindigkeit fahrzeit
    gründung mitgliederzahl streckenlänge"""
)


def _is_part(topic: Topic, readings: Sequence[Reading], reading: Reading, want: str) -> bool:
    """ "Die Baukosten betrugen …" where nothing but the topic was told of just before."""
    tokens = reading.sentence.tokens
    heads = [n for n, t in enumerate(tokens) if t.lemma == want and t.tag in _NOUNS]
    if isinstance(topic.value, Person) or len(heads) != 1 or not _is_bare(tokens, heads[0]):
        return False
    if topic.is_place and is_happening(tokens[heads[0]], made=True):
        return False  # of a house in the town
    begin = heads[0] - 1
    in_place = begin == 0 or "FIN" in tokens[begin - 1].tag
    above = just_above(readings, reading)
    listed = tokens[heads[0]].text.lower() in _PARTS and all(_is_about(topic, one) for one in above)
    return in_place and (listed or _is_bridged(topic, readings, above, want))


# What a land or town has one of, by how the word for it ends.
_OF_PLACE = re.compile(
    r"\w*(?:rate|quote|netz|fläche|klima|temperatur(?:en)?|wirtschaft|tourismus|verkehr|dichte|leistung|"
    r"verbrauch|erzeugung|produktion|importe?|exporte?|haushalt|inlandsprodukt|binnenlage|küste|verfassung|"
    r"erwartung|verschuldung|inflation|währung|amtssprache|landessprache|hauptstadt|parlament|regierung|"
    r"streitkräfte|armee|bevölkerung|einwohnerzahl|stadtgebiet|landschaftsbild|pressefreiheit|bodenschätze|"
    r"fauna|flora|vegetation|niederschläge?|winter|sommer|alphabetisierung|schulpflicht|universität)"
)


def _is_of_place(topic: Topic, readings: Sequence[Reading], reading: Reading, want: str) -> bool:
    """ "Das gesamte Straßennetz umfasste 2008 …" in a text about a land, where no other was just named."""
    tokens = reading.sentence.tokens
    heads = [n for n, t in enumerate(tokens) if t.lemma == want and t.tag in _NOUNS]
    if not topic.is_place or len(heads) != 1 or not _OF_PLACE.fullmatch(tokens[heads[0]].text.lower()):
        return False
    begin = heads[0] - 1
    while begin > 0 and tokens[begin].tag == "ADJ(A)":
        begin -= 1
    bare = tokens[begin].text.lower() in _DEFINITE and _is_end(tokens, heads[0])
    strayed = any(_names_another(topic, above) for above in just_above(readings, reading))
    return bare and not strayed and not rivals(topic, reading.mentions)


def _names_another(topic: Topic, reading: Reading) -> bool:
    """Whether a sentence names something beside the topic: a town of the land."""
    own = topic.title.split()
    return any(
        token.tag in ("NE", "FM") and token.text.removesuffix("s") not in own
        for token in reading.sentence.tokens
    )


def _is_end(tokens: Sequence[Token], head: int) -> bool:
    after = tokens[head + 1] if head + 1 < len(tokens) else None
    return after is None or (after.tag != "NE" and after.text.lower() not in ("der", "des", "von"))


# Nouns that go with what was just told.
_FIRST_OF = (
    "Jahr", "jahr", "tag", "zeit", "problem", "grund", "ursache", "folge", "ergebnis", "ende", "weis",
    "ftrag", "dee", "nstoß", "nregung", "ersuch", "ieg", "itel", "orsitz", "klärung", "gründung", "deckung",
    "heorie", "nfluss", "ndruck", "edanke", "orwurf", "laubnis", "stimmung",
)  # fmt: skip


def _is_bridged(topic: Topic, readings: Sequence[Reading], above: Sequence[Reading], want: str) -> bool:
    """Whether nobody told of such a thing before, nor just now of something new that may have it: then it is
    one of what the text is about."""
    if role_kind(want) is not None or stands_for_name(want) or want.endswith(_FIRST_OF):
        return False
    said = (t.lemma for r in readings for t in r.sentence.tokens if t.tag in (*_NOUNS, "NE"))
    if any(lemma.lower().endswith(want.lower()) for lemma in said):
        return False
    others = [one for one in above if not begins_with_title(one.sentence.tokens, topic.title.split())]
    if any(_begins_with_another(topic, one) for one in others):
        return False
    return not any(
        t.text.lower().startswith("ein") and t.tag == "ART" for o in others for t in o.sentence.tokens
    )


def _begins_with_another(topic: Topic, reading: Reading) -> bool:
    """ "Der Gotthardtunnel wurde …" in a text about railways."""
    first, second = reading.sentence.tokens[:2]
    named = second.tag == "NE" or (second.tag in _NOUNS and not is_known_noun(second.text))
    own = _OF_PLACE.fullmatch(second.text.lower()) or second.text.lower() in _PARTS
    return first.text in ("Der", "Die", "Das") and named and not (_means(topic, second.lemma) or own)


def _is_about(topic: Topic, reading: Reading) -> bool:
    """Whether a sentence begins with the topic, a pronoun or a part of it, or speaks of it by its noun."""
    tokens = reading.sentence.tokens
    if begins_with_title(tokens, topic.title.split()) or tokens[0].text in ("Er", "Sie", "Es"):
        return True
    if tokens[0].tag == "ART" and tokens[1].text.lower() in _PARTS:
        return True
    return any(
        t.tag in _NOUNS and _means(topic, t.lemma) and _is_bare(tokens, n) for n, t in enumerate(tokens)
    )


def _is_bare(tokens: Sequence[Token], head: int) -> bool:
    """ "die Stadt", "im Land", and not "die alte Stadt" or "die Stadt Rom"."""
    first = head - (head > 1 and tokens[head - 1].text in _WHOLE)
    return first > 0 and tokens[first - 1].text.lower() in _DEFINITE and _is_end(tokens, head)


_WHOLE = words("ganze ganzen gesamte gesamten")


def _is_plural(tokens: Sequence[Token], head: int) -> bool:
    return tokens[head].text.lower() != tokens[head].lemma.lower() and tokens[head - 1].text.lower() in (
        "die", "den", "der",
    )  # fmt: skip


def _is_introduced(topic: Topic, readings: Sequence[Reading], want: str) -> bool:
    """Whether a sentence before speaks of another: "eine Stadt", "die Stadt Rom", "in der Altstadt"."""
    title = topic.title.split()
    for reading in readings:
        tokens = reading.sentence.tokens
        if begins_with_title(tokens, title):
            continue
        for n, token in enumerate(tokens):
            if token.tag not in (*_NOUNS, "NE") or not token.lemma.lower().endswith(want.lower()):
                continue
            same = token.lemma == want
            if token.text in title or (same and _is_bare(tokens, n)):
                continue
            before = [t.text.lower() for t in tokens[max(n - 3, 0) : n]]
            if "als" in before:  # "als erste Brücke": what the topic is
                continue
            if same or any(word.startswith("ein") for word in before):
                return True
    return False
