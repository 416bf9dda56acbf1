"""The words of the interface, German and English side by side: the one place to look for them."""

from enum import Enum, unique

from quizgen.model import Bilingual, Lang


@unique
class Word(Enum):
    """Each member is its German and its English text; `{name}` is filled in by `say`.

    Where a number decides the form, one and many are parted by "|": see `count`.
    """

    # Names of things
    DECKS = "Stapel", "Decks"
    QUESTIONS = "{n} Frage|{n} Fragen", "{n} question|{n} questions"
    CHOICE = "Auswahl", "Multiple choice"
    CLOZE = "Lücke", "Fill the gap"
    EVIDENCE = "Beleg", "Evidence"
    SOURCE = "Quelle", "Source"
    ARTICLE_IN = "Artikel auf {language}", "article in {language}"
    CHOICES = "{n} × Auswahl", "{n} × multiple choice"
    CLOZES = "{n} × Lücke", "{n} × fill the gap"

    CARD = "Karte", "Flashcard"

    # Home
    DUE_TODAY = (
        "{n} Frage ist heute fällig|{n} Fragen sind heute fällig",
        "{n} question is due today|{n} questions are due today",
    )
    NOTHING_DUE = "Für heute ist alles wiederholt", "Everything is reviewed for today"
    NEW_WAIT = "{n} neue|{n} neue", "{n} new|{n} new"
    MINUTES = "etwa {n} Minute|etwa {n} Minuten", "about {n} minute|about {n} minutes"
    STREAK = "{n} Tag in Folge|{n} Tage in Folge", "{n} day in a row|{n} days in a row"
    PICK_DECK = "Welcher Stapel soll es sein?", "Which deck shall it be?"
    WELCOME = "Willkommen!", "Welcome!"
    WELCOME_TEXT = (
        "Stapel wählen, Enter, los. Jede Antwort wird sofort gespeichert; wann eine Frage wiederkommt, "
        "richtet sich danach, wie gut sie saß. Morgen steht hier, was fällig ist.",
        "Pick a deck, press Enter, off you go. Every answer is saved at once; when a question comes back "
        "depends on how well you knew it. Tomorrow you will see here what is due.",
    )
    DUE = "fällig", "due"
    NEW = "neu", "new"
    LEARNED = "gelernt", "learned"
    SUSPENDED = "ausgesetzt", "suspended"
    LEARNED_OF = "{learned} von {all} gelernt", "{learned} of {all} learned"
    DONE_TODAY = "für heute fertig", "done for today"
    DAYS_AHEAD = "Fällig in den nächsten 14 Tagen", "Due in the next 14 days"
    TODAY = "heute", "today"
    IN_TWO_WEEKS = "in 2 Wochen", "in 2 weeks"
    ALL_DECKS = "Alle Stapel", "All decks"
    BROKEN = "defekt", "broken"
    EMPTY = "leer, keine Fragen", "empty, no questions"
    NO_DECKS = (
        "Noch kein Stapel da. „quizgen build“ macht aus Artikeln Stapel; „quizgen play DATEI“ öffnet einen.",
        "No deck here yet. “quizgen build” makes decks from articles; “quizgen play FILE” opens one.",
    )

    # A question
    QUESTION_OF = "Frage {at} von {all}", "Question {at} of {all}"
    TYPE_HERE = "Antwort tippen – ue für ü und ss für ß gelten", "Type your answer"
    EVIDENCE_LATER = "Der Beleg erscheint nach der Antwort.", "The evidence appears once you have answered."
    RIGHT = "Richtig", "Right"
    ALMOST = "Fast richtig", "Almost right"
    WRONG = "Leider falsch", "Wrong"
    ANSWER_IS = "Richtig ist", "The answer is"
    YOU = "Du", "You"
    KEY = "Richtig", "Right answer"
    PEEKED = "nachgesehen", "looked up"
    BY_YOU = "von dir gewertet", "as you judged it"
    AGAIN_TODAY = "kommt heute noch einmal", "comes back today"
    AGAIN_TOMORROW = "kommt morgen wieder", "comes back tomorrow"
    AGAIN_IN = (
        "kommt in {n} Tag wieder|kommt in {n} Tagen wieder",
        "comes back in {n} day|comes back in {n} days",
    )
    PRACTICE = "Übung, zählt nicht", "practice, does not count"
    THINK = "Erst überlegen, dann mit Enter umdrehen", "Think first, then turn it with Enter"
    HOW_WELL = "Wie gut wusstest du es?", "How well did you know it?"
    AGAIN = "Nochmal", "Again"
    HARD = "Schwer", "Hard"
    GOOD = "Gut", "Good"
    EASY = "Leicht", "Easy"
    DAYS = "{n} Tag|{n} Tage", "{n} day|{n} days"
    MONTHS = "{n} Monat|{n} Monate", "{n} month|{n} months"
    YEARS = "{n} Jahr|{n} Jahre", "{n} year|{n} years"
    NOT_SAVED = "Nicht gespeichert: {why}", "Not saved: {why}"
    UNSAVED = "noch nicht gespeichert", "not saved yet"
    TRY_AGAIN = "Enter versucht es noch einmal.", "Enter tries again."
    IS_SUSPENDED = "Ausgesetzt: wird nicht mehr gefragt", "Suspended: will not be asked again"
    IS_RESUMED = "Wird wieder gefragt", "Will be asked again"
    IS_FLAGGED = "Gemeldet; „quizgen flags“ zeigt es", "Flagged; “quizgen flags” lists it"

    # Flagging a question
    FLAG_TITLE = "Was stimmt an der Frage nicht?", "What is wrong with this question?"
    FLAG_KEY = "Die Antwort ist falsch", "The answer is wrong"
    FLAG_MORE = "Mehr als eine Antwort ist richtig", "More than one answer is right"
    FLAG_LANGUAGE = "Die Sprache ist falsch oder holprig", "The language is wrong or clumsy"
    FLAG_UNCLEAR = "Ohne den Artikel nicht zu verstehen", "Not to be understood without the article"
    FLAG_TRIVIAL = "Nicht wissenswert", "Not worth knowing"
    FLAG_OWN = "Oder in eigenen Worten …", "Or in your own words…"

    # Choosing a round
    SETUP_TITLE = "Was für eine Runde?", "What kind of round?"
    SETUP_WHICH = "Fragen", "Questions"
    SETUP_ABOUT = "Wonach", "About"
    SETUP_HOW = "Art", "Kind"
    SETUP_LENGTH = "Länge", "Length"
    SETUP_BACK = "Danach", "Afterwards"
    WHICH_LEARN = "fällige und neue", "due and new"
    WHICH_DUE = "nur fällige", "due only"
    WHICH_NEW = "nur neue", "new only"
    WHICH_MISTAKES = "nur zuletzt falsche", "last answered wrong"
    WHICH_ALL = "alle", "all"
    WHICH_SUSPENDED = "ausgesetzte", "suspended"
    HOW_MIXED = "gemischt", "mixed"
    BACK_SAME = "nur diese Sprache", "this language only"
    BACK_OTHER = "auch die andere Sprache", "the other language too"
    ABOUT_ALL = "alles", "everything"
    ABOUT_PERSON = "Personen", "people"
    ABOUT_PLACE = "Orte", "places"
    ABOUT_ORGANISATION = "Organisationen", "organisations"
    ABOUT_TERM = "Begriffe", "terms"
    ABOUT_QUOTATION = "Zitate", "quotations"
    ABOUT_DATE = "Daten", "dates"
    ABOUT_PERIOD = "Zeiträume", "periods"
    ABOUT_NUMBER = "Anzahlen", "numbers"
    ABOUT_PERCENT = "Prozente", "percentages"
    ABOUT_MONEY = "Beträge", "sums of money"
    ABOUT_QUANTITY = "Maße", "measures"
    ABOUT_DURATION = "Dauern", "durations"
    NOTHING_TO_ASK = "Dafür gibt es gerade keine Frage.", "There is no question for that now."

    # Statistics
    STATS = "Statistik", "Your statistics"
    STATS_TODAY = "heute beantwortet", "answered today"
    STATS_RIGHT = "gewusst", "remembered"
    STATS_STREAK = "Tage in Folge", "days in a row"
    STATS_TOTAL = "Antworten insgesamt", "answers in all"
    STATS_BY_DAY = "Antworten pro Tag", "Answers per day"
    STATS_LAST = "Die letzten 30 Tage", "The last 30 days"
    STATS_AHEAD = "Die nächsten 30 Tage", "The next 30 days"
    STATS_DECKS = "Gewusst, nach Stapel", "Remembered, by deck"
    STATS_LANGUAGES = "Gewusst, nach Sprache", "Remembered, by language"
    STATS_HARDEST = "Die schwersten Fragen", "The hardest questions"
    STATS_NONE = (
        "Noch keine Antwort. Nach der ersten Runde steht hier mehr.",
        "No answer yet. There will be more here after the first round.",
    )
    DAYS_AGO = "vor {n} Tagen", "{n} days ago"
    IN_DAYS = "in {n} Tagen", "in {n} days"
    MISSES = "{n} × falsch", "{n} × wrong"
    MOST = "höchstens {n} an einem Tag", "at most {n} in a day"
    LESS = "weniger", "less"
    MORE = "mehr", "more"
    MONTH_NAMES = (
        "Jan Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez",
        "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
    )
    DAY_NAMES = "Mo Di Mi Do Fr Sa So", "Mo Tu We Th Fr Sa Su"

    # The end of a round
    RESULT = "Ergebnis", "Result"
    ALL_RIGHT = "Alles richtig!", "All right!"
    SOME_RIGHT = "{right} von {all} richtig", "{right} of {all} right"
    MISSED = "Das fehlte noch", "What you missed"
    NOTHING_MISSED = "Nichts übrig: jede Frage saß.", "Nothing left: you knew every one."
    HINT_MISSED = (
        "r fragt nur diese eine noch einmal.|r fragt nur diese {n} noch einmal.",
        "r asks only this one again.|r asks only these {n} again.",
    )

    # Leaving a round
    LEAVE_TITLE = "Runde beenden?", "Leave the round?"
    LEAVE_TEXT = (
        "{n} Frage ist noch offen.|{n} Fragen sind noch offen.",
        "{n} question is still open.|{n} questions are still open.",
    )

    # What keys do: footer (short) and help
    DO_START = "Lernen", "Learn"
    DO_TODAY = "Heute", "Today"
    DO_SETUP = "Runde …", "Round…"
    DO_STATS = "Statistik", "Statistics"
    DO_TURN = "Umdrehen", "Turn"
    DO_GRADE = "Bewerten", "Grade"
    DO_OVERRULE = "War richtig", "I was right"
    DO_OVERRULE_BACK = "War falsch", "Was wrong"
    DO_PEEK = "Beleg", "Peek"
    DO_SKIP = "Passen", "Skip"
    DO_SUSPEND = "Aussetzen", "Suspend"
    DO_FLAG = "Melden", "Flag"
    DO_BOTH = "Beide Sprachen", "Both languages"
    DO_CHANGE = "Ändern", "Change"
    DO_PICK = "Wählen", "Choose"
    DO_NUMBER = "Antwort mit dieser Nummer", "The answer with this number"
    DO_CHECK = "Prüfen", "Check"
    DO_NEXT = "Weiter", "Next"
    DO_UNDO = "Zurück", "Take back"
    DO_SCROLL_UP = "Hinaufblättern", "Scroll up"
    DO_SCROLL_DOWN = "Hinunterblättern", "Scroll down"
    DO_UP = "Hinauf", "Up"
    DO_DOWN = "Hinunter", "Down"
    DO_FIRST = "Erste", "First"
    DO_LAST = "Letzte", "Last"
    DO_LANGUAGE = "Sprache", "Language"
    DO_INTERFACE = "English", "Deutsch"
    DO_THEME = "Hell/dunkel", "Light/dark"
    DO_HELP = "Hilfe", "Help"
    DO_PALETTE = "Befehle", "Commands"
    DO_LEAVE = "Ende", "Leave"
    DO_STAY = "Weiterspielen", "Keep playing"
    DO_BACK = "Zurück", "Back"
    DO_CLOSE = "Schließen", "Close"
    DO_AGAIN_MISSED = "Die falschen", "The missed"
    DO_ANOTHER = "Neue Runde", "Another round"
    DO_QUIT = "Ende", "Quit"

    # Longer, for help and the command palette
    TODAY_LONG = "Alles, was heute fällig ist, aus allen Stapeln", "All that is due today, of all decks"
    SETUP_LONG = (
        "Eine Runde nach Wahl: welche Fragen, wie viele",
        "A round to choose: which questions, how many",
    )
    STATS_LONG = "Was gelernt ist und was kommt", "What is learned and what is ahead"
    OVERRULE_LONG = "Die Antwort anders werten", "Judge the answer the other way"
    PEEK_LONG = (
        "Den Beleg schon jetzt sehen; die Antwort zählt dann höchstens als schwer",
        "See the evidence now; the answer then counts as hard at best",
    )
    SKIP_LONG = "Ohne diese Frage weiter", "Go on without this question"
    SUSPEND_LONG = "Nicht mehr fragen, oder wieder", "No longer ask it, or ask it again"
    FLAG_LONG = "Eine schlechte Frage melden, mit Grund", "Flag a bad question, with a reason"
    BOTH_LONG = "Nach der Antwort auch die andere Sprache zeigen", "Show the other language after the answer"
    LANGUAGE_LONG = (
        "Fragen auf Deutsch oder Englisch, jederzeit",
        "Questions in German or English, at any time",
    )
    INTERFACE_LONG = "Oberfläche auf Englisch (in English)", "Interface in German (auf Deutsch)"
    THEME_LONG = "Tinte (dunkel) oder Papier (hell)", "Ink (dark) or paper (light)"
    QUIT_LONG = "Das Programm verlassen", "Leave the program"
    HELP_LONG = "Welche Tasten hier gelten", "The keys that work here"
    UNDO_LONG = "Die letzte Antwort zurücknehmen", "Take the last answer back"
    BACK_LONG = "Zurück zu den Stapeln", "Back to the decks"
    AGAIN_MISSED_LONG = "Nur die falsch beantworteten noch einmal", "Only the missed ones again"
    ANOTHER_LONG = "Noch eine Runde aus diesem Stapel", "Another round of this deck"
    HELP_TYPED = (
        "Getippte Antworten: Groß und klein ist gleich, ue gilt für ü und ss für ß, Zahlen als Ziffern oder "
        "Wort. Ein Tippfehler in einem langen Wort gilt als fast richtig.",
        "Typed answers: capitals do not matter, ue will do for ü and ss for ß, numbers count in digits or "
        "words. A slip in a long word is almost right.",
    )
    HELP_MOUSE = (
        "Mit der Maus: eine Antwort oder eine Taste in der Fußzeile anklicken.",
        "With the mouse: click an answer, or a key in the footer.",
    )
    SEARCH = "Befehl suchen …", "Search for a command…"

    # In the browser
    WEB_OPEN = "Im Browser: {url}  (Strg+C beendet)", "In the browser: {url}  (Ctrl+C ends it)"
    WEB_ENDED = "Die Sitzung ist beendet.", "The session has ended."
    WEB_AGAIN = "Neu starten", "Start again"
    WEB_NO_TOKEN = (
        "Bitte den Link öffnen, den „quizgen serve“ ausgegeben hat.",
        "Please open the link that “quizgen serve” printed.",
    )
    WEB_FULL = (
        "Es sind schon genug Sitzungen offen; eine davon schließen.",
        "Enough sessions are open; close one of them.",
    )

    GERMAN = "Deutsch", "German"
    ENGLISH = "Englisch", "English"

    @property
    def texts(self) -> Bilingual[str]:
        return Bilingual(*self.value)

    def say(self, lang: Lang, **filled: object) -> str:
        """
        >>> Word.QUESTION_OF.say(Lang.DE, at=3, all=10)
        'Frage 3 von 10'
        """
        return self.texts[lang].format(**filled)

    def count(self, n: float, lang: Lang) -> str:
        """
        >>> Word.QUESTIONS.count(1, Lang.DE), Word.QUESTIONS.count(1200, Lang.EN)
        ('1 Frage', '1,200 questions')
        """
        one, _, many = self.texts[lang].partition("|")
        return (one if n == 1 else many).format(n=number(n, lang))


def number(n: float, lang: Lang) -> str:
    """
    >>> number(1200, Lang.DE), number(2.5, Lang.DE), number(2.5, Lang.EN)
    ('1.200', '2,5', '2.5')
    """
    text = f"{n:,}"
    return text if lang is Lang.EN else text.translate(str.maketrans(",.", ".,"))


def language_name(named: Lang, lang: Lang) -> str:
    """
    >>> language_name(Lang.EN, Lang.DE)
    'Englisch'
    """
    return (Word.GERMAN if named is Lang.DE else Word.ENGLISH).say(lang)


# Keys whose name is a word, by Textual's name for them. Arrows and letters need none.
KEY_NAMES = {
    "home": Bilingual("Pos1", "Home"),
    "end": Bilingual("Ende", "End"),
    "space": Bilingual("Leertaste", "Space"),
    "pageup": Bilingual("Bild↑", "PgUp"),
    "pagedown": Bilingual("Bild↓", "PgDn"),
    "escape": Bilingual("Esc", "Esc"),
    "tab": Bilingual("Tab", "Tab"),
    "ctrl+p": Bilingual("Strg+P", "Ctrl+P"),
    "ctrl+q": Bilingual("Strg+Q", "Ctrl+Q"),
    "ctrl+z": Bilingual("Strg+Z", "Ctrl+Z"),
}
