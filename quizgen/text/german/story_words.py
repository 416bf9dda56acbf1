"""The words by which a German sentence speaks of what a headline tells."""

from quizgen.text.german.definite import stands_for_name
from quizgen.text.reading import words
from quizgen.text.stories import StoryWords
from quizgen.values.german import DEFINITE

STORY = StoryWords(
    nouns=("NN", "NNA"),
    events=words(
        """projekt vorhaben plan planung beschluss beschluß entscheidung entscheid urteil prozess verfahren
        verhandlung anklage klage spiel partie finale rennen turnier wettkampf wettbewerb saison wahl
        abstimmung sitzung treffen gipfel übernahme fusion kauf verkauf vertrag abkommen vereinbarung streik
        brand feuer unfall unglück absturz erdbeben sturm unwetter flut hochwasser angriff anschlag tat
        überfall einbruch fund entdeckung studie untersuchung umfrage erhebung bericht gesetz reform regelung
        novelle entwurf maßnahme neubau bau sanierung umbau eröffnung ausstellung festival konzert preis
        auszeichnung mission start landung demonstration kundgebung protest aktion kampagne programm strecke
        rettung einsatz sperrung verbot forderung vorschlag antrag angebot ermittlung jury wahlbeteiligung
        attentat explosion panne rückruf strafe geldstrafe geldbuße bußgeld freispruch geständnis auktion
        versteigerung einigung reparatur evakuierung evakuation spende offerte quarantäne insolvenz"""
    ),
    reports=words(
        """studie umfrage untersuchung erhebung bericht forscher forscherin wissenschaftler wissenschafter
        autor studienautor biologe ingenieur"""
    ),
    actors=words(
        """polizei feuerwehr staatsanwaltschaft gericht kammer jury verteidigung angeklagte angeklagter
        täter verdächtige tatverdächtige ermittler behörde gemeinderat stadtrat opposition koalition rettung
        einsatzkraft rettungskraft einwohner einwohnerin bewohner bewohnerin anrainer wähler zuschauer
        zuschauerin fan besucher besucherin teilnehmer teilnehmerin passagier insasse fahrgast mitarbeiter
        mitarbeiterin beschäftigte belegschaft gewerkschaft vorstand aufsichtsrat aktionär forscher
        wissenschaftler wissenschafter proband autor studienautor opfer todesopfer verletzte hinterbliebene
        veranstalter betreiber betroffene geschworene lenker fahrer beamte sachschaden gesamtschaden"""
    ),
    relational=words(
        """größe höhe länge breite tiefe fläche gewicht zahl anzahl anteil wert preis menge rest hälfte
        mehrheit minderheit grund ursache folge ergebnis ziel zweck name form art teil seite ende anfang
        beginn spitze rand mitte rolle bedeutung hintergrund inhalt gegenteil lösung alternative
        erlös gegenzug"""
    ),
    abstract=("heit", "keit", "tät", "schaft"),
    others=words(
        """ander andere weiter zweit zweite dritt dritte viert vierte nächst nächste nah letzt letzte früh
        früher alt ehemalig vorig ähnlich"""
    ),
    introduces=lambda token: token.text.lower().startswith(("ein", "kein")) or token.tag == "CARD",
    is_somebody=stands_for_name,
    is_definite=lambda token: token.tag == "APPRART" or token.text.lower() in DEFINITE,
)
