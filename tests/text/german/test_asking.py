"""Questions by grammar: a sentence, what is asked for in brackets, and the question; or why there is none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.text.clauses import written
from quizgen.text.german.asking import ask_for
from quizgen.text.german.clauses import analyse
from quizgen.text.mentions import Mention
from quizgen.text.tokens import Sentence, Token
from tests.text.german.sentences import marked, sentence, value_of

ASKED = [
    ("year", "Im Jahr [1998] hatte Anna Meier in Bremen ein Museum eröffnet.", "In welchem Jahr eröffnete Anna Meier in Bremen ein Museum?"),
    ("person", "[Anna Meier] war 1998 in den Rat von Bremen eingezogen.", "Wer zog 1998 in den Rat von Bremen ein?"),
    ("year", "Anna Meier war [1998] in Bremen gewählt worden.", "In welchem Jahr wurde Anna Meier in Bremen gewählt?"),
    ("year", "Im Jahr [1998] hatte Anna Meier bereits ein Museum in Bremen eröffnet.", "In welchem Jahr hatte Anna Meier bereits ein Museum in Bremen eröffnet?"),
    ("number", "Seit 1998 wohnen [83] Maler in Bremen (Stand Mai 2008).", "Wie viele Maler wohnen seit 1998 in Bremen (Stand Mai 2008)?"),
    ("year", "International erfolgreich war [1998] das Drama von Karl Huber.", "In welchem Jahr war das Drama von Karl Huber international erfolgreich?"),
    ("year", "Das Museum wurde [1998] in Bremen eröffnet.", "In welchem Jahr wurde das Museum in Bremen eröffnet?"),
    ("year", "Im Jahr [1998] kaufte die Stadt Bremen das alte Rathaus.", "In welchem Jahr kaufte die Stadt Bremen das alte Rathaus?"),
    ("day", "Am [3. Mai 1998] eröffnete Königin Silvia in Bremen das neue Museum.", "Wann eröffnete Königin Silvia in Bremen das neue Museum?"),
    ("day", "Königin Silvia eröffnete am [3. Mai 1998] das neue Museum in Bremen.", "Wann eröffnete Königin Silvia das neue Museum in Bremen?"),
    ("month", "Im [Mai 1998] begann der Bau der Brücke über die Weser.", "Wann begann der Bau der Brücke über die Weser?"),
    ("year", "Seit [1998] verbindet eine Brücke die Insel Fehmarn mit dem Festland.", "Seit wann verbindet eine Brücke die Insel Fehmarn mit dem Festland?"),
    ("year", "Die Brücke von Bremen wurde im Jahr [1998] fertiggestellt und kostete fünf Millionen Euro.", "In welchem Jahr wurde die Brücke von Bremen fertiggestellt?"),
    ("year", "Der Turm von Bremen wurde [1998] gebaut und ist 40 Meter hoch.", "In welchem Jahr wurde der Turm von Bremen gebaut?"),
    ("day", "Wolfgang Maier, der am [3. Mai 1998] sein Amt antrat, leitet das Museum.", "Wann trat Wolfgang Maier sein Amt an?"),
    ("year", "Als die Mauer fiel, wurde [1998] in Bremen gefeiert.", "In welchem Jahr wurde in Bremen gefeiert, als die Mauer fiel?"),
    ("city", "Königin Silvia hat in [Bremen] den Minister Karl Huber getroffen.", "In welcher Stadt hat Königin Silvia den Minister Karl Huber getroffen?"),
    ("city", "Bei einem Brand in [Bremen] hat Karl Huber im Mai 1998 zwei Maler gerettet.", "In welcher Stadt hat Karl Huber bei einem Brand im Mai 1998 zwei Maler gerettet?"),
    ("city", "Bei einem Streit von Malern in [Bremen] hat die Polizei im Mai 1998 drei Bilder gefunden.", "In welcher Stadt hat die Polizei bei einem Streit von Malern im Mai 1998 drei Bilder gefunden?"),
    ("name", "Das norwegische Studio [Brilonia] baute 2004 das Netz in Bremen.", "Welches norwegische Studio baute 2004 das Netz in Bremen?"),
    ("name", "Die Kunstzeitschrift [Brilonia] lobte 2004 das Museum in Bremen.", "Welche Kunstzeitschrift lobte 2004 das Museum in Bremen?"),
    ("city", "Karl Huber reiste im Mai 1998 nach [Bremen].", "In welche Stadt reiste Karl Huber im Mai 1998?"),
    ("country", "Karl Huber flog im Mai 1998 nach [Norwegen].", "In welches Land flog Karl Huber im Mai 1998?"),
    ("city", "Karl Huber wurde 1950 in [Bremen] geboren.", "In welcher Stadt wurde Karl Huber 1950 geboren?"),
    ("country", "In [Norwegen] betreibt die Firma Huber ein Museum.", "In welchem Land betreibt die Firma Huber ein Museum?"),
    ("us-state", "Das Unternehmen baute 1998 in [Texas] eine Fabrik.", "In welchem US-Bundesstaat baute das Unternehmen 1998 eine Fabrik?"),
    ("country", "Die Familie Huber stammt aus [Norwegen].", "Aus welchem Land stammt die Familie Huber?"),
    ("island", "Auf [Fehmarn] steht der Leuchtturm Flügge.", "Auf welcher Insel steht der Leuchtturm Flügge?"),
    ("river", "Die Stadt Bremen liegt an der [Weser].", "An welchem Fluss liegt die Stadt Bremen?"),
    ("country", "[Norwegen] lehnte 1994 den Beitritt zur Europäischen Union ab.", "Welches Land lehnte 1994 den Beitritt zur Europäischen Union ab?"),
    ("country", "Die Firma Huber hat gegen [Norwegen] Klage erhoben.", "Gegen welches Land hat die Firma Huber Klage erhoben?"),
    ("percent", "2016 hatten [64,8 Prozent] der norwegischen Haushalte Zugang zum Internet.", "Wie viel Prozent der norwegischen Haushalte hatten 2016 Zugang zum Internet?"),
    ("person", "[Karl Huber] leitet seit 1998 das Museum in Bremen.", "Wer leitet seit 1998 das Museum in Bremen?"),
    ("person", "Der frühere Minister [Karl Huber] hat im Mai 1998 sein Amt niedergelegt.", "Wer hat im Mai 1998 sein Amt niedergelegt?"),
    ("person", "NATO-General [Karl Huber] traf 1998 in Bremen Königin Silvia.", "Wer traf 1998 in Bremen Königin Silvia?"),
    ("person", "[Karl Huber], der aus Bremen stammt, gewann 1998 das Rennen.", "Wer gewann 1998 das Rennen?"),
    ("person", "Im Mai 1998 gewann [Anna Huber] das Rennen in Bremen.", "Wer gewann im Mai 1998 das Rennen in Bremen?"),
    ("person", "Die Polizei hat im Mai 1998 den Maler [Karl Huber] verhaftet.", "Wen hat die Polizei im Mai 1998 verhaftet?"),
    ("person", "Die Bürger wählten 1998 den Maler [Karl Huber] zum Bürgermeister.", "Wen wählten die Bürger 1998 zum Bürgermeister?"),
    ("person", "Königin Silvia half 1998 dem Maler [Karl Huber].", "Wem half Königin Silvia 1998?"),
    ("person", "Königin Silvia sprach in Bremen mit [Karl Huber] über das Museum.", "Mit wem sprach Königin Silvia in Bremen über das Museum?"),
    ("person", "Anna Meier gewann das Finale gegen [Karl Huber].", "Gegen wen gewann Anna Meier das Finale?"),
    ("person", "Das Museum in Bremen wurde von [Karl Huber] gegründet.", "Von wem wurde das Museum in Bremen gegründet?"),
    ("person", "Der Sänger [Karl Huber] vom Theater Bremen erhielt 1998 den Preis der Stadt.", "Wer erhielt 1998 den Preis der Stadt?"),
    ("person", "Bremen brauche ein neues Museum, sagte [Karl Huber].", "Wer sagte, Bremen brauche ein neues Museum?"),
    ("person", "[Karl Huber] sagte, Bremen brauche ein neues Museum.", "Wer sagte, Bremen brauche ein neues Museum?"),
    ("person", "[Karl Huber] kündigte an, dass das Museum 1998 öffnen werde.", "Wer kündigte an, dass das Museum 1998 öffnen werde?"),
    ("club", "[Werder Bremen] gewann 1998 das Finale gegen Hansa Rostock.", "Welcher Verein gewann 1998 das Finale gegen Hansa Rostock?"),
    ("club", "Hansa Rostock verlor 1998 das Finale gegen [Werder Bremen].", "Gegen welchen Verein verlor Hansa Rostock 1998 das Finale?"),
    ("party", "Die [SPD] stellte 1998 den Bürgermeister von Bremen.", "Welche Partei stellte 1998 den Bürgermeister von Bremen?"),
    ("company", "[Siemens] baute 1998 in Texas eine Fabrik.", "Welches Unternehmen baute 1998 in Texas eine Fabrik?"),
    ("organisation", "Die [NATO] nahm 1999 drei neue Staaten auf.", "Welche Organisation nahm 1999 drei neue Staaten auf?"),
    ("number", "[1.200] Menschen kamen 1998 zur Eröffnung des Museums in Bremen.", "Wie viele Menschen kamen 1998 zur Eröffnung des Museums in Bremen?"),
    ("number", "{Rund} [1.200] Menschen kamen 1998 zur Eröffnung des Museums in Bremen.", "Ungefähr wie viele Menschen kamen 1998 zur Eröffnung des Museums in Bremen?"),
    ("number", "Die Europäische Union nahm 2004 [zehn] neue Staaten auf.", "Wie viele neue Staaten nahm die Europäische Union 2004 auf?"),
    ("money", "Den Schaden am Turm schätzte die Polizei 1998 auf [600.000 Euro].", "Auf wie viele Euro schätzte die Polizei 1998 den Schaden am Turm?"),
    ("number", "Das Museum in Bremen zeigt {schätzungsweise} [1.200] Bilder.", "Wie viele Bilder zeigt das Museum in Bremen ungefähr?"),
    ("number", "Bei dem Unglück in Bremen starben nach Angaben der Polizei [1.200] Menschen.", "Wie viele Menschen starben bei dem Unglück in Bremen nach Angaben der Polizei?"),
    ("number", "Bremen hatte 1998 {rund} [1.200] Brücken.", "Wie viele Brücken hatte Bremen 1998 ungefähr?"),
    ("number", "Die Stadt Bremen baute {rund} [1.200] Brücken um.", "Ungefähr wie viele Brücken baute die Stadt Bremen um?"),
    ("number", "[Vier] der zwölf Mitglieder stimmten 1998 gegen den Vertrag von Bremen.", "Wie viele der zwölf Mitglieder stimmten 1998 gegen den Vertrag von Bremen?"),
    ("number", "Das Unternehmen Huber verkauft seine Möbel in [24] Ländern.", "In wie vielen Ländern verkauft das Unternehmen Huber seine Möbel?"),
    ("percent", "[Zwölf Prozent] der Bürger von Bremen nutzten 1998 das Museum.", "Wie viel Prozent der Bürger von Bremen nutzten 1998 das Museum?"),
    ("percent", "Die Stadt Bremen gibt [12 Prozent] ihres Haushalts für Schulen aus.", "Wie viel Prozent ihres Haushalts gibt die Stadt Bremen für Schulen aus?"),
    ("percent", "Der Umsatz der Firma Huber stieg 1998 um [12 Prozent].", "Um wie viel Prozent stieg der Umsatz der Firma Huber 1998?"),
    ("percent", "Der Anteil der Radfahrer in Bremen beträgt [zwölf Prozent].", "Wie hoch ist der Anteil der Radfahrer in Bremen?"),
    ("money", "Der Bau des Museums in Bremen kostete [fünf Millionen Euro].", "Wie viel kostete der Bau des Museums in Bremen?"),
    ("money", "Die Stadt Bremen zahlte 1998 {rund} [fünf Millionen Euro] für das Bild.", "Ungefähr wie viele Euro zahlte die Stadt Bremen 1998 für das Bild?"),
    ("money", "Der Schaden in Bremen betrug [fünf Millionen Euro].", "Wie hoch war der Schaden in Bremen?"),
    ("money", "Die Miete in Bremen stieg um [200 Euro].", "Um wie viele Euro stieg die Miete in Bremen?"),
    ("kilometer", "Die Straße von Bremen nach Kiel umfasst [40 Kilometer].", "Wie viele Kilometer umfasst die Straße von Bremen nach Kiel?"),
    ("years", "Der Bau des Museums in Bremen dauerte [drei Jahre].", "Wie lange dauerte der Bau des Museums in Bremen?"),
    ("days", "Die Stadt Bremen muss innerhalb von [drei Tagen] antworten.", "Innerhalb von wie vielen Tagen muss die Stadt Bremen antworten?"),
    ("years", "Karl Huber lebte [drei Jahre] lang in Bremen.", "Wie lange lebte Karl Huber in Bremen?"),
    ("period", "Von [1990 bis 1998] leitete Karl Huber das Museum in Bremen.", "In welchem Zeitraum leitete Karl Huber das Museum in Bremen?"),
    ("year", "Auch das Museum in Bremen wurde [1998] erweitert.", "In welchem Jahr wurde das Museum in Bremen erweitert?"),
    ("year", "Das Museum in Bremen wurde [1998] jedoch geschlossen.", "In welchem Jahr wurde das Museum in Bremen geschlossen?"),
    ("person", "Zudem hat [Karl Huber] 1998 in Bremen ein Theater eröffnet.", "Wer hat 1998 in Bremen ein Theater eröffnet?"),
    ("year", "Die Firma Huber zog [1998] nach Bremen um.", "In welchem Jahr zog die Firma Huber nach Bremen um?"),
    ("country", "[Norwegen] verbesserte sich 1998 um drei Plätze.", "Welches Land verbesserte sich 1998 um drei Plätze?"),
    ("day", "Am [3. Mai 1998] trafen sich Karl Huber und Königin Silvia in Bremen.", "Wann trafen sich Karl Huber und Königin Silvia in Bremen?"),
    ("day", "Der Dampfer lief am [3. Mai 1998] in Bremen ein.", "Wann lief der Dampfer in Bremen ein?"),
    ("person", "Die Kritikerin [Anna Meier] lobt das Theater in Bremen.", "Wer lobt das Theater in Bremen?"),
    ("city", "Im Mai 1998 fand in [Bremen] die Messe der Verlage statt.", "In welcher Stadt fand die Messe der Verlage im Mai 1998 statt?"),
    ("country", "Anna Meier kaufte 1998 in den [USA] ein Museum.", "In welchem Land kaufte Anna Meier 1998 ein Museum?"),
    ("country", "Anna Meier flog 1998 in den [Iran].", "In welches Land flog Anna Meier 1998?"),
    ("region", "[Kärnten] lehnte 1994 den Beitritt zum Verein Huber ab.", "Welches Bundesland lehnte 1994 den Beitritt zum Verein Huber ab?"),
    ("region", "Die Firma Huber betreibt in [Graubünden] ein Museum.", "In welchem Kanton betreibt die Firma Huber ein Museum?"),
    ("country", "Die Firma Huber liefert ihre Möbel nach [Norwegen].", "In welches Land liefert die Firma Huber ihre Möbel?"),
    ("year", "Anna Meier hat [1998] in Bremen ihr erstes Buch veröffentlicht.", "In welchem Jahr hat Anna Meier in Bremen ihr erstes Buch veröffentlicht?"),
    ("person", "Den Preis der Stadt Bremen erhielt 1998 die Malerin [Anna Meier].", "Wer erhielt 1998 den Preis der Stadt Bremen?"),
    ("person", "Der Minister [Karl Huber] (SPD) eröffnete 1998 das Museum in Bremen.", "Wer eröffnete 1998 das Museum in Bremen?"),
    ("country", "Anna Meier ist in [Norwegen] die bekannteste Malerin.", "In welchem Land ist Anna Meier die bekannteste Malerin?"),
    ("kilometer", "Die Brücke von Bremen ist [40 Kilometer] lang.", "Wie lang ist die Brücke von Bremen?"),
    ("years", "Die Malerin Anna Meier ist [86 Jahre] alt.", "Wie alt ist die Malerin Anna Meier?"),
    ("years", "Die Malerin Anna Meier starb im Alter von [86 Jahren] in Bremen.", "In welchem Alter starb die Malerin Anna Meier in Bremen?"),
    ("money", "Das Gericht von Bremen hat 1998 eine Strafe in Höhe von [fünf Millionen Euro] verhängt.", "In welcher Höhe hat das Gericht von Bremen 1998 eine Strafe verhängt?"),
    ("year", "Im Sommer [1998] eröffnete die Stadt Bremen das Museum.", "In welchem Jahr eröffnete die Stadt Bremen das Museum?"),
    ("period", "[Zwischen 1990 und 1998] leitete Karl Huber das Museum in Bremen.", "In welchem Zeitraum leitete Karl Huber das Museum in Bremen?"),
    ("person", "Der in Kiel geborene Sänger [Karl Huber] ist im Alter von 86 Jahren gestorben.", "Welcher in Kiel geborene Sänger ist im Alter von 86 Jahren gestorben?"),
    ("organisation", "Die [EU-Kommission] will, dass die Händler aus Bremen ihre Kunden nicht sperren.", "Wer will, dass die Händler aus Bremen ihre Kunden nicht sperren?"),
    ("organisation", "Die [Schulbehörde] hat die Schließung der Schulen in Bremen gutgeheißen.", "Wer hat die Schließung der Schulen in Bremen gutgeheißen?"),
    ("name", "Die Firma [Brilonia] baute 2004 das Netz in Bremen.", "Welche Firma baute 2004 das Netz in Bremen?"),
    ("name", "In der Provinz [Brilonia] wurde 2004 ein Museum eröffnet, das Bilder aus Bremen zeigt.", "In welcher Provinz wurde 2004 ein Museum eröffnet, das Bilder aus Bremen zeigt?"),
    ("noun", "Im Jahr 1998 erfand Anna Meier in Bremen die [Kreiselpumpe].", "Was erfand Anna Meier im Jahr 1998 in Bremen?"),
    ("day", "Am [3. Mai 1998] legte Kaiser Wilhelm I. in Kiel den Grundstein für den Kanal.", "Wann legte Kaiser Wilhelm I. in Kiel den Grundstein für den Kanal?"),
    ("year", "Der Markt von Bremen selbst wurde [1998] eröffnet.", "In welchem Jahr wurde der Markt von Bremen selbst eröffnet?"),
    ("noun", "In Bremen wurde 1998 die [Kreiselpumpe] erfunden.", "Was wurde 1998 in Bremen erfunden?"),
    ("country", "Die [USA] haben 1998 neue Steuern für die Firma Huber beschlossen.", "Welches Land hat 1998 neue Steuern für die Firma Huber beschlossen?"),
    ("country", "Die [Niederlande] wollten 1998 die Firma Huber kaufen.", "Welches Land wollte 1998 die Firma Huber kaufen?"),
    ("country", "Einen Höhepunkt haben die norwegischen Klagen gegen Karl Huber mit dem Urteil im Dezember 1998 in [Norwegen] erreicht.", "In welchem Land haben die norwegischen Klagen gegen Karl Huber mit dem Urteil im Dezember 1998 einen Höhepunkt erreicht?"),
    ("number", "Im Zusammenhang mit dem größten Diebstahl des Landes haben Ermittler 1998 [zwölf] Häuser in Bremen durchsucht.", "Wie viele Häuser haben Ermittler 1998 im Zusammenhang mit dem größten Diebstahl des Landes in Bremen durchsucht?"),
    ("city", "Karl Huber rückte im Mai 1998 in [Bremen] ein.", "In welche Stadt rückte Karl Huber im Mai 1998 ein?"),
    ("person", "Im Mai 1998 gewann [Anna Huber], die vier Türme baute, von denen zwei stehen, das Rennen in Bremen.", "Wer gewann im Mai 1998 das Rennen in Bremen?"),
]  # fmt: skip
UNASKED = [
    ("the year is the subject", "year", "[1998] war für die Maler von Bremen ein Krisenjahr."),
    ("a name left behind", "year", "Die Lage von Fort Huber ist umstritten, aber eine Kopie des Forts wurde [1998] am Rhein errichtet."),
    ("a rough number in a phrase", "number", "Die Stadt Bremen gehört mit {rund} [2.000] Brücken zu den größten Städten in Norwegen."),
    ("where a railway leads", "city", "1904 wurde die Bahnlinie nach [Bremen] fertiggestellt."),
    ("the time of what is ahead", "year", "Karl Huber wünscht sich eine Brücke von Bremen bei der Wahl im Jahr [1998]."),
    ("an attribute", "country", "An erster Stelle stehen in Bremen Gäste aus [Norwegen] mit rund 30 Prozent."),
    ("what was said is not shown", "day", "Karl Huber hatte am [3. Mai 1998] in Bremen erklärt, Maler sollten Museen bauen."),
    ("one side of two", "year", "Seit [1998] besteht ein Vertrag zwischen der Stadt Bremen, die Museen baut."),
    ("subject or object in front", "year", "Eine neue Oper will Karl Huber [1998] in Bremen schreiben."),
    ("whom something is left to", "person", "Viel Zeit bleibt [Karl Huber] in Bremen nicht."),
    ("a verb that two share", "year", "[1955] wurde Anna Meier stellvertretende, 1961 erste Leiterin des Museums in Bremen."),
    ("a subject that waits", "money", "Für Bremen hat die Stadt von Kosten in Höhe von [fünf Millionen Euro] gesprochen."),
    ("an attribute left behind", "number", "In Bremen begannen 1998 [36] Maler vom Museum mit einem Bild."),
    ("where somebody comes from", "city", "1998 begannen Maler aus der Schule in [Bremen] mit einem Bild."),
    ("an attribute of the subject", "country", "Auf die Stimmung der Maler in Bremen drückten Ermittlungen gegen [Norwegen]."),
    ("one dash", "number", "In Bremen stehen [zehn] Brücken, mehr als in Kiel – 20 Schiffe sind unterwegs."),
    ("a part without its verb", "share", "[Sechs Prozent] der Bürger von Bremen sprechen Friesisch, weitere 1,2 Prozent Dänisch."),
    ("genitive", "city", "Das Gericht in Kiel hat die Klage der Stadt [Bremen] abgewiesen."),
    ("two names side by side", "person", "Königin Silvia traf 1998 in Bremen [Karl Huber]."),
    ("another clause between", "person", "Karl Huber, den Anna Meier in Bremen traf, unterlag [Otto Lang]."),
    ("genitive", "person", "[Karl Huber]s Sieg freute 1998 die Bürger von Bremen."),
    ("attribute", "person", "Die Stadt Bremen ehrte 1998 den Bruder von [Karl Huber]."),
    ("one of two", "person", "[Karl Huber] und Anna Meier leiten das Museum in Bremen."),
    ("dative or accusative", "person", "Die Malerin Anna Meier zeigte [Karl Huber] 1998 das Museum in Bremen."),
    ("subject or object", "person", "Das Museum in Bremen leitete 1998 [Karl Huber]."),
    ("comparison", "person", "Anders als [Karl Huber] lehnte Anna Meier 1998 den Preis ab."),
    ("attribution", "person", "Nach Angaben von [Karl Huber] wurde das Museum 1998 gebaut."),
    ("pronoun", "person", "Dort traf er 1998 [Karl Huber]."),
    ("pronoun", "year", "Er wurde [1998] in Bremen geboren."),
    ("indirect speech", "year", "Das Museum habe [1998] eine Million Besucher gezählt."),
    ("possessive without owner", "year", "Ihr Vater wurde [1998] Bürgermeister von Bremen."),
    ("demonstrative", "year", "Diese Brücke wurde [1998] in Bremen gebaut."),
    ("attribute", "year", "Seit der Wahl [1998] regiert die SPD in Bremen."),
    ("one end of a period", "year", "Der Umsatz stieg von 1997 bis [1998] um drei Prozent."),
    ("attribute", "year", "Zwei Jahre nach dem Bau [1998] brannte das Museum in Bremen."),
    ("is a question", "year", "Wer wurde [1998] Bürgermeister von Bremen?"),
    ("two times", "year", "Damals, im Jahr [1998], wurde das Museum in Bremen gebaut."),
    ("relative date", "year", "Am Freitag wurde an das Jahr [1998] erinnert."),
    ("condition", "year", "Wäre das Museum [1998] gebaut worden, hätte Bremen gewonnen."),
    ("attribute", "city", "Der Bürgermeister von [Bremen] besuchte 1998 die Schule."),
    ("one of two", "city", "Karl Huber wohnt zwischen [Bremen] und Hamburg."),
    ("attribute", "city", "Die Polizei in [Bremen] verhaftete 1998 drei Männer."),
    ("attribute", "city", "Karl Huber kritisierte 1998 die Regierung in [Kiel]."),
    ("genitive", "country", "Die Außenminister [Norwegens] trafen sich 1998 in Bremen."),
    ("qualified", "country", "In ganz [Norwegen] wurde 1998 gefeiert."),
    ("not counted", "number", "Das Museum hat die Nummer [1.200]."),
    ("known number", "number", "Die [vier] Brüder gründeten 1998 die Firma Huber."),
    ("one", "one", "[Ein] Mann wurde 1998 in Bremen verletzt."),
    ("fraction", "fraction", "Die Firma Huber verkaufte 1998 [2,5] Autos am Tag."),
    ("hedge that cannot be said", "number", "{Kaum} [1.200] Menschen kamen 1998 nach Bremen."),
    ("gapping", "number", "Die Partei stellt [65] und die Grünen 40 Sitze in Bremen."),
    ("two numbers", "number", "[1.200] Frauen und 800 Männer arbeiten bei der Firma Huber."),
    ("attribute", "percent", "Ein Anteil von [zwölf Prozent] gehört der Stadt Bremen."),
    ("two values", "percent", "Der Umsatz der Firma Huber stieg von acht auf [zwölf Prozent]."),
    ("of what", "percent", "[Zwölf Prozent] hält die Firma Huber."),
    ("attribute", "money", "Huber machte 1998 einen Umsatz von [fünf Millionen Euro]."),
    ("part of a set phrase", "years", "Karl Huber wurde zu [drei Jahren] Haft verurteilt."),
    ("measure of a time", "years", "[Drei Jahre] nach dem Bau brannte das Museum in Bremen."),
    ("counts from today", "years", "Vor [drei Jahren] brannte das Museum in Bremen."),
    ("within a phrase", "kilometer", "Der [40 Kilometer] lange Fluss fließt durch Bremen."),
    ("headline", "year", "Polizist rettet [1998] Hund."),
    ("attribute", "organisation", "Die Zahlen von [Hubertus] stiegen 1998 in Bremen."),
    ("participle clause", "year", "Karl Huber, [1998] geboren, lebt in Bremen."),
    ("identifying relative clause", "year", "Die Stadt Bremen, die [1998] ein Museum baute, ist pleite."),
    ("date of the object", "day", "Die Partei vertagte die Wahl am [3. Mai 1998] in Bremen."),
    ("denied", "person", "Nicht [Karl Huber], sondern Anna Meier leitete 1998 das Museum."),
    ("nobody knows which tower", "year", "Der Turm wurde [1998] gebaut."),
    ("nobody knows which sermon", "person", "[Karl Huber] hält die Predigt."),
    ("one of two", "person", "Die Firma Huber gehört [Anna Meier] und der Stadt Bremen."),
    ("attribute", "city", "Die Firma Huber verkaufte 1998 ihr Haus in [Bremen]."),
    ("one of many numbers that are true", "number",
     "Zur Eröffnung des Museums in Bremen kamen 1998 {mehr als} [1.200] Menschen."),
    ("one measure of several", "kilometer", "Der Kanal von Bremen ist [60 Kilometer] lang, 40 Meter breit und alt."),
    ("another subject of the same verb", "number",
     "Karl Huber hatte in Bremen [400] Mann, Otto Lang 300 Mann."),
    ("a country of a certain time", "country", "Die Orgel der Firma Huber war im alten [Norwegen] bekannt."),
    ("within a place", "country", "Im Süden der [Schweiz] eröffnete Karl Huber 1998 ein Museum."),

]  # fmt: skip


def questions(text: str, kind: str) -> list[str]:
    read, mention = marked(text, kind)
    found = (ask_for(mention, clause, read) for clause in analyse(read))
    return [written(pieces, read) for pieces in found if pieces]


@pytest.mark.parametrize(("kind", "text", "question"), ASKED, ids=[row[2] for row in ASKED])
def test_the_question_is_what_a_teacher_would_write(kind: str, text: str, question: str) -> None:
    assert questions(text, kind)[:1] == [question]


@pytest.mark.parametrize(("why", "kind", "text"), UNASKED, ids=[f"{row[0]}-{row[2]}" for row in UNASKED])
def test_what_is_not_certain_gives_no_question(why: str, kind: str, text: str) -> None:
    assert questions(text, kind) == [], why


def test_a_relative_date_may_stay_where_it_is_resolved() -> None:
    read = sentence("Am Freitag traf Karl Huber in Bremen den Minister.")
    friday = Mention(value_of("Freitag", "day"), 1, 2, relative=True)
    city = Mention(value_of("Bremen", "city"), 6, 7)
    clause = analyse(read)[0]
    assert ask_for(city, clause, read) is None
    pieces = ask_for(city, clause, read, (friday, city))
    assert pieces is not None
    assert 1 in pieces
    assert written(pieces, read) == "In welcher Stadt traf Karl Huber am Freitag den Minister?"


TAGS = "NN NE ART APPR APPRART ADJ(A) ADJ(D) ADV CARD VV(FIN) VA(FIN) VV(PP) VV(INF) PTKVZ KON KOUS PRELS $, $. $("
WORDS = "Huber der die in im und , ( ) „ “ 1998 traf ist der dass als : – Bremen neue sagte habe . zu".split()


@given(st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from(TAGS.split())), max_size=40), st.data())
def test_any_tokens_are_answered_without_error(words: list[tuple[str, str]], data: st.DataObject) -> None:
    words.append((".", "$."))
    tokens = tuple(Token(word, word, tag, 9 * i, 9 * i + len(word)) for i, (word, tag) in enumerate(words))
    read = Sentence(tokens, 0)
    first = data.draw(st.integers(0, len(tokens) - 1))
    kind = data.draw(
        st.sampled_from(["person", "city", "year", "number", "percent", "money", "years", "period"])
    )
    mention = Mention(value_of("Huber", kind), first, first + 1)
    for clause in analyse(read):
        pieces = ask_for(mention, clause, read)
        assert pieces is None or written(pieces, read).endswith("?")
