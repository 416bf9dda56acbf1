"""German nouns that say little by themselves: nobody could tell which of them a gap hides."""

from quizgen.text.tokens import Token

# The most frequent nouns of newspapers (DeReWo, 2012) that name no particular thing, and those that
# live on what stands beside them: relations, quantities, stages, kinds, and what things are said to be.
_GENERAL = frozenset(
    """ablauf abschluss absicht absprache abstand abstände abteilung aktion akteur aktivität alltag
    alternative anbieter andere anfang anfrage angabe angebot angehörige angelegenheit angst anlass
    anliegen annahme ansatz anschluss ansehen ansicht anspruch anteil antrag antwort anwendung anzahl
    arbeit arbeiten argument art aspekt atmosphäre aufbau aufenthalt auffassung aufgabe aufmerksamkeit
    aufsehen auftrag auftritt augenblick ausbau ausdruck auseinandersetzung ausgabe ausgang ausmaß
    ausnahme aussage aussicht auswahl auswirkung autor basis beamte beamter bedarf bedenken bedeutung
    bedingung bedrohung bedürfnis befragte befürchtung beginn begriff behandlung beispiel beitrag
    bekannte bekenntnis bemühung beobachter beratung bereich bereitschaft bericht berichte beschreibung
    besitz besonderheit bestandteil bestimmung besuch besucher beteiligte beteiligung betrag betrieb
    betroffene bevölkerung beweis bewegung bewohner bezeichnung beziehung bezug bild blick boden chance
    charakter dank darstellung datei datum dauer debatte detail dienst ding dinge diskussion distanz
    dokument drittel druck durchführung durchschnitt ebene effekt eigenschaft einfluss einführung eingang
    einheit einigung einladung einrichtung einsatz einschätzung einsicht einstellung eintrag einwohner
    einzelheit einzelne element ende energie entscheidung entstehung entwicklung ereignis erfahrung
    erfolg ergebnis erhöhung erinnerung erkenntnis erklärung erlaubnis erwartung existenz experte
    exemplar fachleute fähigkeit faktor fall familie farbe fehler feld figur fläche folge forderung form
    format forscher fortschritt frage frau frauen freiheit freund führung funktion gang ganze gebiet
    gebrauch gebäude gedanke gefahr gefühl gegend gegensatz gegenstand gegenteil gegner gelegenheit
    gemeinschaft geschehen geschichte gesellschaft gesicht gespräch gestalt gewalt gewicht glaube
    gleichgewicht grad grenze größe grund gründe grundlage gruppe hälfte haltung hand handlung hauptteil
    haus herausforderung herkunft herr hilfe hinblick hinsicht hinweis hintergrund höhe hoffnung idee
    information inhalt initiative innere instanz interesse jahr kampf kategorie kenntnis kind kinder
    klasse konsequenz kontakt kontext kontrolle konzept kopf kraft kreis kritik kritiker kunde kunden
    lage land laufbahn leben lebens lehre leistung leiter leitung leser leute linie liste lösung macht
    mal mangel mann maß maßnahme material mehrheit mehrzahl meinung menge mensch menschen merkmal methode
    minderheit mitarbeiter mitglied mitte mittel modell möglichkeit moment motiv nachfrage nachricht
    nachteil nähe name nation natur niveau notwendigkeit nutzen nutzer nutzung objekt öffentlichkeit
    ordnung organisation original ort paar partei partner passage person personen perspektive phase
    phänomen plan platz position praxis prinzip problem problematik produkt produktion programm projekt
    prozent prozess punkt qualität quantität quelle rahmen rand rang raum reaktion realität recht rede
    regel region reihe rest richtung risiko rolle rückgang sache satz schaden schicht schluss schritt
    schutz schwierigkeit seite serie sicherheit sicht sinn situation spitze spur staat stadt standard
    standpunkt stärke stätte stelle stellung stil stimmung strategie struktur stück studie suche symbol
    system tag tat tätigkeit tatsache team teil teile teilnahme teilnehmer tendenz text thema theorie tod
    ton trend typ überblick übergang überlegung überzeugung umfang umfeld umgang umgebung umstand umwelt
    unterlage unternehmen unterschied unterstützung untersuchung ursache ursprung variante veränderung
    veranstaltung verantwortung verband verbesserung verbindung verbot verdacht verein verfahren
    verfügung vergangenheit vergleich verhalten verhältnis verhandlung verlauf verlust version versuch
    verteilung vertrag vertrauen vertreter verwaltung verwendung vielfalt vielzahl volk vorbereitung
    vorbild vorgang vorgehen vorhaben vorschlag vorsicht vorstellung vorteil vortrag vorwurf wachstum
    wahl wahrheit wandel wechsel weg weise welt wende werk wert wesen widerspruch wille wirkung wissen
    woche wohl wort wunsch zahl zeichen zeit zeitpunkt zeitraum ziel zugang zukunft zusammenarbeit
    zusammenhang zusatz zustand zustimmung zweck zweifel zahlreiche beobachtung bemerkung betrachtung
    vorgabe vorschrift feststellung beurteilung bewertung durchbruch schwerpunkt höhepunkt tiefpunkt
    ausgangspunkt mittelpunkt gesichtspunkt standort eindruck rückkehr rückzug anstieg abnahme zunahme
    reduzierung steigerung senkung ausweitung verstärkung gelände bestand stand gesamtheit großteil
    hauptsache vorliegen vorkommen kollege gast gäste wesentliche öffnung schließung bau bauwerk einwand
    anhänger befürworter vorwürfe beitrags bewerber zuschauer publikum vorgesehene ergebnisse
    einzelheiten bedingungen umständen folgen auskunft auskünfte mitteilung meldung angaben aussagen
    stellungnahme ankündigung begründung vereinbarung abkommen bestimmungen regelung verpflichtung
    ausführung angelegenheiten überraschung enttäuschung freude sorge ärger stolz mut hoffnungen bedauern
    lob schuld ruhe ordnungen spaß erstaunen last lust pause chancen niederlage sieg spiel spiele tor
    tore punkte saison runde gegentor partie tabelle karriere hersteller hauptaugenmerk ankunft abreise
    attraktivität zweig überleben traum feature features aufstieg abstieg fortsetzung abwesenheit
    anwesenheit wahrscheinlichkeit personal sprung anfangsphase kampagne anklagebank smartphones
    smartphone treffer arbeitsplatz heilmittel konkurrenten herstellung gründung eröffnung verfolgung
    soldaten siedler krankheit krankheiten fundament""".split()
)


_FILLERS = ("höhe", "zahl", "menge", "summe", "anzahl", "stelle", "platz", "weise", "bereich", "raum", "teil")


def is_general(token: Token) -> bool:
    """
    >>> is_general(Token("Teile", "Teil", "NN", 0, 5)), is_general(Token("Brücke", "Brücke", "NN", 0, 6))
    (True, False)
    """
    if token.text.lower().endswith(_FILLERS):
        return True
    return token.text.lower() in _GENERAL or token.lemma.lower() in _GENERAL
