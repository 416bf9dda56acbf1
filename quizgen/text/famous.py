"""Persons whose names German and English write differently, or who go by one name.

The names are those of the articles about them in the two Wikipedias, as of 2024.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from quizgen.model import Bilingual, Lang
from quizgen.values.surnames import surnames

# By kind: `German/English`, further spellings after "|"; "!" where the surname alone is enough.
_FAMOUS: Mapping[str, str] = MappingProxyType(
    {
        "politician": (
            "Wladimir Putin|Wladimir Wladimirowitsch Putin/Vladimir Putin!, Dmitri Medwedew|Dmitrij "
            "Medwedew/Dmitry Medvedev!, Sergei Lawrow|Sergej Lawrow/Sergey Lavrov!, Sergei Schoigu|Sergej "
            "Schoigu/Sergei Shoigu, Wolodymyr Selenskyj|Wolodimir Selenski|Wolodymyr Selenski/Volodymyr "
            "Zelenskyy!, Petro Poroschenko/Petro Poroshenko!, Julija Tymoschenko|Julia Timoschenko/Yulia "
            "Tymoshenko, Wiktor Janukowytsch|Viktor Janukowitsch|Wiktor Janukowitsch/Viktor Yanukovych!, "
            "Arsenij Jazenjuk/Arseniy Yatsenyuk!, Alexander Lukaschenko/Alexander Lukashenko!, Alexei "
            "Nawalny|Alexej Nawalny/Alexei Navalny!, Michail Gorbatschow/Mikhail Gorbachev!, Boris "
            "Jelzin/Boris Yeltsin!, Nikita Chruschtschow/Nikita Khrushchev!, Leonid Breschnew/Leonid "
            "Brezhnev!, Josef Stalin/Joseph Stalin!, Wladimir Lenin|Wladimir Iljitsch Lenin/Vladimir "
            "Lenin!, Leo Trotzki/Leon Trotsky!, Michail Chodorkowski/Mikhail Khodorkovsky!, Mahmud "
            "Abbas|Mahmoud Abbas/Mahmoud Abbas, Jassir Arafat|Yasser Arafat/Yasser Arafat, Baschar "
            "al-Assad|Bashar al-Assad/Bashar al-Assad, Muammar al-Gaddafi|Muammar Gaddafi/Muammar Gaddafi, "
            "Hassan Rohani|Hassan Rouhani/Hassan Rouhani, Mohammed Mursi/Mohamed Morsi, Hosni Mubarak!, "
            "Abdel Fattah al-Sisi/Abdel Fattah el-Sisi, Ali Khamenei|Ali Chamenei/Ali Khamenei, Xi "
            "Jinping!, Mao Zedong!, Deng Xiaoping!, Kim Jong-un!, Kim Jong-il, Ban Ki-moon, Moon Jae-in, Li "
            "Keqiang, Shinzō Abe|Shinzo Abe/Shinzo Abe, Tsai Ing-wen, Aung San Suu Kyi, Alexis Tsipras!, "
            "Angela Merkel!, Barack Obama!, Recep Tayyip Erdoğan|Tayyip Erdoğan|Recep Tayyip Erdogan|Tayyip "
            "Erdogan!, François Hollande!, Nicolas Sarkozy!, Emmanuel Macron!, Matteo Renzi!, Viktor "
            "Orbán|Viktor Orban!, Benjamin Netanjahu|Benjamin Netanyahu/Benjamin Netanyahu!, Mahatma "
            "Gandhi, Adolf Hitler!, Benito Mussolini!, Winston Churchill!, Konrad Adenauer!, Otto von "
            "Bismarck, Jean-Claude Juncker!, Silvio Berlusconi!, Joachim Gauck!, Werner Faymann!, Reinhold "
            "Mitterlehner!, Heinz-Christian Strache!"
        ),
        "scientist": (
            "Aristoteles/Aristotle, Platon/Plato, Sokrates/Socrates, Archimedes, Euklid/Euclid, Nikolaus "
            "Kopernikus/Nicolaus Copernicus, Galileo Galilei!, Johannes Kepler!, Isaac Newton!, Albert "
            "Einstein!, Charles Darwin!, Nikola Tesla, Marie Curie, Ptolemäus|Claudius Ptolemäus/Ptolemy, "
            "Dmitri Mendelejew/Dmitri Mendeleev, Iwan Pawlow/Ivan Pavlov, Avicenna, "
            "Al-Chwarizmi/al-Khwarizmi, Herodot/Herodotus, Thukydides/Thucydides, Strabon/Strabo, "
            "Hippokrates/Hippocrates, Demokrit/Democritus, Konfuzius/Confucius, Marco Polo, Eratosthenes, "
            "Epikur/Epicurus, Pythagoras, Immanuel Kant!, Karl Marx!, Sigmund Freud!, Friedrich Nietzsche!, "
            "Gottfried Wilhelm Leibniz!, René Descartes!, Jean-Jacques Rousseau!, Voltaire, Louis Pasteur!, "
            "Robert Koch, Alexander von Humboldt, Max Planck, Werner Heisenberg!, Carl Friedrich Gauß, "
            "Leonhard Euler, Michael Faraday!, Joseph Priestley!, Antoine Lavoisier|Antoine Laurent de "
            "Lavoisier!, Carl Wilhelm Scheele!, Thomas Edison|Thomas Alva Edison/Thomas Edison!"
        ),
        "artist": (
            "Fjodor Dostojewski/Fyodor Dostoevsky!, Leo Tolstoi/Leo Tolstoy!, Alexander Puschkin/Alexander "
            "Pushkin!, Anton Tschechow/Anton Chekhov!, Pjotr Iljitsch Tschaikowski|Peter Tschaikowski/Pyotr "
            "Ilyich Tchaikovsky!, Dmitri Schostakowitsch/Dmitri Shostakovich!, Sergei Prokofjew/Sergei "
            "Prokofiev!, Igor Strawinski|Igor Strawinsky/Igor Stravinsky!, Maxim Gorki/Maxim Gorky, "
            "Michelangelo, Leonardo da Vinci, Homer, Vergil/Virgil, Ovid, Horaz/Horace, "
            "Sophokles/Sophocles, Euripides, Johann Wolfgang von Goethe|Johann Wolfgang Goethe!, Friedrich "
            "Schiller, William Shakespeare!, Wolfgang Amadeus Mozart!, Ludwig van Beethoven!, "
            "Raffael/Raphael, Tizian/Titian"
        ),
        "monarch": (
            "Elisabeth II.|Elizabeth II.|Königin Elisabeth II./Elizabeth II, Elisabeth I.|Elizabeth "
            "I./Elizabeth I, Karl der Große/Charlemagne, Ludwig XIV./Louis XIV, Ludwig XV./Louis XV, Ludwig "
            "XVI./Louis XVI, Friedrich der Große/Frederick the Great, Katharina die Große/Catherine the "
            "Great, Peter der Große/Peter the Great, Alexander der Große/Alexander the Great, Dschingis "
            "Khan|Dschinghis Khan/Genghis Khan, Kublai Khan|Kubilai Khan/Kublai Khan, Ögedei Khan, Wilhelm "
            "der Eroberer/William the Conqueror, Napoleon Bonaparte|Napoleon/Napoleon Bonaparte, Julius "
            "Caesar|Gaius Julius Caesar|Cäsar/Julius Caesar, Augustus, Kleopatra/Cleopatra, Königin "
            "Victoria|Queen Victoria/Queen Victoria, Justinian I./Justinian I, Konstantin der "
            "Große/Constantine the Great, Heinrich VIII./Henry VIII, Wilhelm II./Wilhelm II, Charles "
            "III.|Karl III.|König Charles III./Charles III, Saladin, Tutanchamun/Tutankhamun, Nero, Maria "
            "Theresia/Maria Theresa, Haile Selassie, Iwan der Schreckliche/Ivan the Terrible, Kyros "
            "II./Cyrus the Great"
        ),
        "cleric": (
            "Papst Franziskus|Franziskus/Pope Francis, Papst Benedikt XVI.|Benedikt XVI./Pope Benedict XVI, "
            "Papst Johannes Paul II.|Johannes Paul II./Pope John Paul II, Martin Luther!, Johannes "
            "Calvin/John Calvin, Dalai Lama, Thomas von Aquin/Thomas Aquinas, Augustinus von "
            "Hippo/Augustine of Hippo, Mutter Teresa/Mother Teresa, Ulrich Zwingli|Huldrych Zwingli!, Jan "
            "Hus/Jan Hus"
        ),
        "explorer": "Christoph Kolumbus/Christopher Columbus!, Ferdinand Magellan, Vasco da Gama, James Cook",
        "astronaut": "Juri Gagarin/Yuri Gagarin!",
        "athlete": "Garri Kasparow/Garry Kasparov!",
    }
)


@dataclass(frozen=True, slots=True)
class Famous:
    name: Bilingual[str]
    kind: str
    spellings: Bilingual[tuple[str, ...]]  # the name among them
    alone: bool  # whether the surname means this person wherever no other has it


@cache
def famous_people() -> tuple[Famous, ...]:
    return tuple(_row(text.strip(), kind) for kind, rows in _FAMOUS.items() for text in rows.split(", "))


@cache
def famous_by_spelling(lang: Lang) -> Mapping[str, Famous]:
    return MappingProxyType({name: one for one in famous_people() for name in one.spellings[lang]})


@cache
def famous_by_surname(lang: Lang) -> Mapping[str, Famous]:
    """Those who are known by the surname alone, by that surname."""
    found = {}
    for one in famous_people():
        if one.alone:
            for spelling in one.spellings[lang]:
                found.update(dict.fromkeys(surnames(spelling)[:1], one))
    return MappingProxyType(found)


def _row(text: str, kind: str) -> Famous:
    german, _, english = text.removesuffix("!").partition("/")
    spellings = Bilingual(german, english or german).map(lambda names: tuple(names.split("|")))
    return Famous(spellings.map(lambda names: names[0]), kind, spellings, text.endswith("!"))
