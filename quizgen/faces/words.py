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

    # The list of decks
    PICK_DECK = "Welcher Stapel soll es sein?", "Which deck shall it be?"
    BROKEN = "defekt", "broken"
    EMPTY = "leer, keine Fragen", "empty, no questions"
    NO_DECKS = (
        "Noch kein Stapel da. „quizgen build“ macht aus Artikeln Stapel.",
        "No deck here yet. “quizgen build” makes decks from articles.",
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
    DO_START = "Spielen", "Play"
    DO_PICK = "Wählen", "Choose"
    DO_NUMBER = "Antwort mit dieser Nummer", "The answer with this number"
    DO_CHECK = "Prüfen", "Check"
    DO_NEXT = "Weiter", "Next"
    DO_UNDO = "Zurücknehmen", "Take back"
    DO_SCROLL_UP = "Hinaufblättern", "Scroll up"
    DO_SCROLL_DOWN = "Hinunterblättern", "Scroll down"
    DO_UP = "Hinauf", "Up"
    DO_DOWN = "Hinunter", "Down"
    DO_FIRST = "Erste", "First"
    DO_LAST = "Letzte", "Last"
    DO_LANGUAGE = "Sprache", "Language"
    DO_INTERFACE = "Oberfläche", "Interface"
    DO_THEME = "Hell/dunkel", "Light/dark"
    DO_HELP = "Hilfe", "Help"
    DO_PALETTE = "Befehle", "Commands"
    DO_LEAVE = "Beenden", "Leave"
    DO_STAY = "Weiterspielen", "Keep playing"
    DO_BACK = "Zurück", "Back"
    DO_CLOSE = "Schließen", "Close"
    DO_AGAIN_MISSED = "Die falschen", "The missed"
    DO_ANOTHER = "Neue Runde", "Another round"
    DO_QUIT = "Ende", "Quit"

    # Longer, for help and the command palette
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

    def count(self, n: int, lang: Lang) -> str:
        """
        >>> Word.QUESTIONS.count(1, Lang.DE), Word.QUESTIONS.count(12, Lang.EN)
        ('1 Frage', '12 questions')
        """
        one, _, many = self.texts[lang].partition("|")
        return (one if n == 1 else many).format(n=n)


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
