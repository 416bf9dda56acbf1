"""German nouns that with "der, die, das" mean one thing that was spoken of: "die Stadt", "das Urteil"."""

import re

from quizgen.text.reading import words
from quizgen.text.tokens import Token

# These mean what was spoken of, unless something says which one.
ANAPHORIC = words(
    """stadt land republik haus ort gebiet insel region gruppe firma unternehmen team mannschaft band
    partei verein projekt programm gebäude anlage brücke fluss berg see dorf gemeinde bezirk schiff buch
    film roman serie werk stück lied album gesetz vertrag abkommen schlacht organisation verband
    universität schule verfahren zeitung zeitschrift sender studie bericht ursache sendung methode gerät
    maschine tier pflanze art stoff krankheit autor film spiel turnier saison kanal turm hafen bahnhof
    straße park wald fort kirche burg schloss museum theater rathaus stadion netzwerk dynastie provinz
    kolonie siedlung tunnel schleuse werft fabrik zoo denkmal flughafen strecke kloster dom amt inventar
    flusslauf amtseinführung amtsantritt amtsübernahme vereidigung ernennung rücktritt abdankung viertel
    boulevard entlassung krönung inthronisierung hochzeit heirat begräbnis beisetzung trauung"""
)
_BUILT = re.compile(
    r"\w{4,}(?:kirche|kapelle|kloster|schloss|burg|brücke|museum|theater|bahnhof|turm|palast|tor)"
)
# What happened once, or was decided, said or made once, and kinds of things: there are many, of which one was
# told, unless an adjective says which.
_HAPPENINGS = words(
    """urteil klage anklage entscheidung entscheid beschluss antrag vorschlag entwurf gesetzentwurf erlass
    verordnung edikt dekret anordnung verbot genehmigung vereinbarung einigung verhandlung verhandlungen
    petition resolution ultimatum treffen konferenz sitzung kongress versammlung tagung gespräche
    abstimmung volksabstimmung referendum debatte feier feierlichkeit aktie filiale niederlassung angriff
    offensive operation feldzug überfall belagerung gefecht invasion bombardierung aufstand putsch revolte
    rebellion meuterei waffenstillstand kapitulation streik boykott unfall unglück absturz brand erdbeben
    katastrophe explosion anschlag attentat mord vorfall ereignis zwischenfall expedition weltumseglung
    tournee experiment entdeckung fund theorie these hypothese annahme fusion übernahme umbau neubau anbau
    abriss gemälde statue skulptur artikel single drehbuch aufführung konzert ausstellung inschrift
    handschrift manuskript brief ankündigung aussage forderung maßnahme aktion kampagne protest proteste
    vorhaben plan spende skandal affäre streit ensemble areal bauwerk komplex stätte einrichtung
    institution hotel restaurant klinik krankenhaus stadtteil quartier friedhof synagoge moschee tempel
    kapelle kathedrale palast villa festung bergwerk mine kraftwerk talsperre stausee hügel gipfel
    gletscher vulkan höhle halbinsel inselgruppe quelle wasserfall moor schlucht königreich fürstentum
    herzogtum stamm klub orchester chor song blatt magazin software plattform website flugzeug rakete
    sonde satellit gattung substanz wirkstoff medikament erreger mineral reaktor lokomotive konflikt
    dokument gutachten umfrage stiftung preisverleihung zeremonie eklat"""
)


def is_anaphoric(noun: Token, *, joined: bool = False) -> bool:
    """In the singular or plural; what is in the genitive is said of something. With `joined` also what such a
    word ends: "die Lambertikirche"."""
    word = noun.text.lower()
    return _is_among(noun, ANAPHORIC) or (joined and _BUILT.fullmatch(word) is not None)


_MADE_ONCE = words(
    """bau eröffnung einweihung fertigstellung gründung geburt ankunft abreise abfahrt rückkehr landung
    start unterzeichnung grundsteinlegung wahl eingemeindung auflösung schließung zerstörung besetzung
    eroberung übergabe enthüllung taufe trennung scheidung uraufführung premiere veröffentlichung aufnahme"""
)


def is_happening(noun: Token, *, made: bool = False) -> bool:
    """ "das Urteil", "die Expedition": unlike "die Firma", a day or year behind it tells which one. With
    `made` what may be of anything that is made or done once: "beim Bau"."""
    return _is_among(noun, _HAPPENINGS) or (made and _is_among(noun, _MADE_ONCE))


def _is_among(noun: Token, table: frozenset[str]) -> bool:
    word = noun.text.lower()
    return word in table or (not word.endswith("s") and noun.lemma.lower() in table)
