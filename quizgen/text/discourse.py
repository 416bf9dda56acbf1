"""What a pronoun means, where a careful reader is certain.

The rules are those of centering theory (Grosz, Joshi & Weinstein 1995) and of binding (Chomsky 1981), made
strict. A sentence tells of centres, of which one may be its subject. A pronoun means
- the one person of its sex that the sentences just before tell of, or
- the main person of the article, if others of that sex stand beside, where that person was the subject of
  the sentence before, none of the others was, and the pronoun is a subject again, or
- the thing that was the subject of the sentence before, where no other centre could be meant, or what the
  title names, if it was that of the last but one and nothing in the last could be meant.
Within its own clause a pronoun never means what a noun there means (principles B and C).
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from quizgen.text.descriptions import Description, Roles
from quizgen.text.protagonist import Main
from quizgen.text.reading import Antecedent, Reading
from quizgen.values.names import Named, Person

_NEAR = 2  # sentences before that may name who is meant
_TITLED_NEAR = 3  # if that is whom the title names


@dataclass(frozen=True, slots=True)
class Centre:
    """Somebody or something that a sentence tells of.

    `key` tells who or what; `genders` are those of "m", "f", "n" and "p" (plural) that a pronoun for it
    may have.
    """

    key: str
    at: int  # its head among the tokens
    clause: int
    genders: frozenset[str]
    person: bool | None = None  # None: could be either
    subject: bool | None = False  # None: could be
    oblique: bool = False  # behind a preposition, or a genitive
    acts: bool = False  # a thing that does what persons do: a firm, a city
    text: str = ""  # what can be written for it anywhere; empty: nothing
    value: Named | None = None
    titled: bool = False  # the title names it
    pronoun: bool = False


class Form(Enum):
    """What can be written in place of a pronoun."""

    NAME = "name"  # as it is called, where that has but one form
    PHRASE = "phrase"  # a subject, also with its article
    GENITIVE = "genitive"  # "Curies"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Pronoun:
    """`person`: whether its clause wants somebody (True), a thing (False) or either (None); `acts`: whether
    it wants who can act, be it a firm."""

    at: int
    clause: int
    genders: frozenset[str]
    subject: bool
    form: Form = Form.NAME
    person: bool | None = None
    acts: bool = False
    possessive: bool = False
    within: int = 0  # of a possessive: where its own phrase ends
    oblique: bool = False  # and whether that is ruled by a preposition
    leads: bool = False  # it begins its sentence, within the subject
    adds: bool = False  # a subject of which one more thing is told: "he also", "they then"
    tells: bool = False  # its clause says what somebody or something is, and need not go on with the subject


@dataclass(frozen=True, slots=True)
class Utterance:
    """A sentence as its centres and pronouns, in order."""

    paragraph: int
    centres: tuple[Centre, ...] = ()
    pronouns: tuple[Pronoun, ...] = ()
    descriptions: tuple[Description, ...] = ()


class Discourse:
    """Goes through the sentences of an article, and remembers of whom and what they told."""

    def __init__(
        self, main: Main, roles: Roles, genitive: Callable[[str], str], unnamed: frozenset[Person]
    ) -> None:
        """`genitive` makes one of a name; of the `unnamed` nothing can be written."""
        self._main, self._roles, self._genitive, self._unnamed = main, roles, genitive, unnamed
        self._told: list[Utterance] = []

    def resolve(self, utterance: Utterance) -> dict[int, Antecedent]:
        """What each pronoun of the next sentence means, as far as that is certain, by its token."""
        meant: dict[int, Antecedent] = {}
        centres = list(utterance.centres)
        words: list[Pronoun | Description] = [*utterance.pronouns, *utterance.descriptions]
        for pronoun in sorted(words, key=lambda word: word.at):
            here = replace(utterance, centres=tuple(c for c in centres if c.at < pronoun.at))
            if isinstance(pronoun, Description):
                self._describe(pronoun, here, centres, meant)
                continue
            later = [c for c in utterance.centres if c.at > max(pronoun.at, pronoun.within)]
            found = self._person(pronoun, here, later) or self._thing(pronoun, here)
            if found is None and (inner := self._inner(pronoun, here)):
                meant[pronoun.at] = Antecedent(inner.key, "", bound=True)
                centres.append(replace(inner, at=pronoun.at, clause=pronoun.clause, subject=pronoun.subject))
                continue
            if found is None:
                if not any(_may_be(c, pronoun) for c in here.centres):
                    centres.append(_somebody(pronoun))
                continue
            meant[pronoun.at] = self._written(pronoun, found)
            if pronoun.subject:
                bound = Antecedent(found.key, "", found.value, bound=True)
                meant |= {p.at: bound for p in _bound(utterance, pronoun, meant, found.key)}
            centres.append(
                replace(found, at=pronoun.at, clause=pronoun.clause, subject=pronoun.subject, pronoun=True)
            )
        self._told.append(replace(utterance, centres=tuple(sorted(centres, key=lambda c: c.at))))
        return meant

    def _describe(
        self, one: Description, here: Utterance, centres: list[Centre], meant: dict[int, Antecedent]
    ) -> None:
        """Puts the person that a description means in its place among the centres."""
        at = next((n for n, c in enumerate(centres) if c.at == one.at), None)
        found = self._described(one, here)
        if found is None or at is None:
            return
        text, value = self._named(found)
        told = any(c.key == found.key for c in here.centres)
        meant[one.at] = Antecedent(found.key, text if one.written else "", value, bound=told, first=one.first)
        centres[at] = replace(found, at=one.at, clause=centres[at].clause, subject=centres[at].subject)

    def _described(self, one: Description, here: Utterance) -> Centre | None:
        """The only person of that sex in the sentences before, or the one of the title, if known to be that,
        and nobody else near is."""
        near = [told for told in (*self._told[-_NEAR:], here) if told.paragraph == here.paragraph]
        people = [
            c for told in near for c in told.centres if c.person is not False and c.genders & one.genders
        ]
        others = [c for c in people if c.key != self._main.key and one.fits(c.value, self._roles)]
        if self._main.titled:
            mains = (c for told in self._told for c in told.centres if c.key == self._main.key)
            main = next((c for c in mains if c.genders & one.genders), None)
            alone = all(c.key == self._main.key for c in people)
            return main if main and not others and one.fits(main.value, self._roles, alone=alone) else None
        named = [c for c in people if one.fits(c.value, self._roles)]
        return named[0] if len({c.key for c in people}) == 1 and named else None

    def _named(self, found: Centre) -> tuple[str, Named | None]:
        if found.value in self._unnamed:
            return (self._main.called if found.key == self._main.key else ""), None
        return found.text, found.value

    def _written(self, pronoun: Pronoun, found: Centre) -> Antecedent:
        text, value = self._named(found)
        if pronoun.form is Form.NOTHING or (pronoun.form is Form.NAME and found.value is None):
            text = ""
        elif pronoun.form is Form.GENITIVE and text:
            text = self._genitive(text)
        return Antecedent(found.key, text, value)

    # --- persons

    def _person(self, pronoun: Pronoun, here: Utterance, later: Sequence[Centre]) -> Centre | None:
        """The person meant."""
        if pronoun.person is False or pronoun.genders <= {"n", "p"}:
            return None
        fits = [c for c in here.centres if _may_be(c, pronoun)]
        within = [c for c in fits if pronoun.possessive or not _is_disjoint(c, pronoun)]
        if within:
            return _again(within)
        found = self._before(pronoun, here)
        if found is None or (not pronoun.person and self._thing_rivals(pronoun, here, found)):
            return None
        named = any(c.key == found.key for c in (*fits, *later) if not c.pronoun)
        return None if named or (pronoun.possessive and _may_follow(pronoun, later)) else found

    def _before(self, pronoun: Pronoun, here: Utterance) -> Centre | None:
        """The person that the sentences before leave."""
        if begins := self._begins(pronoun, here):
            return begins
        for distance, told in enumerate(reversed(self._told[-_TITLED_NEAR:]), start=1):
            rivals = [c for c in told.centres if _may_be(c, pronoun)]
            if not rivals:
                continue
            mains = [c for c in rivals if c.key == self._main.key]
            if mains:
                return self._main_of(mains, rivals, pronoun, here, distance)
            return self._sole(rivals, pronoun, here, distance)
        return None

    def _main_of(
        self,
        mains: Sequence[Centre],
        rivals: Sequence[Centre],
        pronoun: Pronoun,
        here: Utterance,
        distance: int,
    ) -> Centre | None:
        """The main person of the article, if alone, or as the subject that goes on (topic continuity)."""
        near = here.paragraph == self._told[-distance].paragraph
        if distance > (_TITLED_NEAR if self._main.titled else _NEAR) or not (near or self._main.titled):
            return None
        others = [c for c in rivals if c.key != self._main.key]
        goes_on = pronoun.subject and not pronoun.tells and distance == 1 and any(c.subject for c in mains)
        if not others or (goes_on and all(c.oblique for c in others)):
            return mains[0]
        return None

    def _begins(self, pronoun: Pronoun, here: Utterance) -> Centre | None:
        """A new paragraph begins with the person of the title, unless it goes on with another subject."""
        told = self._told[-1] if self._told else None
        leads = pronoun.subject or (pronoun.possessive and pronoun.at == 0)
        if not (self._main.titled and leads and told and told.paragraph != here.paragraph):
            return None
        others = (c for c in told.centres if c.value and c.key != self._main.key)
        if any(_may_be(c, pronoun) and c.subject is not False for c in others):
            return None
        mains = (c for told in self._told for c in told.centres if c.key == self._main.key)
        return next((c for c in mains if _may_be(c, pronoun)), None)

    def _sole(
        self, rivals: Sequence[Centre], pronoun: Pronoun, here: Utterance, distance: int
    ) -> Centre | None:
        """The only person of that sex in the sentences before, of this paragraph."""
        subjects = {c.key: c for c in rivals if c.subject}
        others = (c for c in rivals if c.key not in subjects)
        if pronoun.adds and distance == 1 and len(subjects) == 1 and all(c.subject is False for c in others):
            rivals = list(subjects.values())
        near = [told for told in self._told[-_TITLED_NEAR:] if told.paragraph == here.paragraph]
        everybody = {c.key for told in near for c in told.centres if _may_be(c, pronoun)}
        told = self._told[-distance]
        if len(everybody) != 1 or distance > _NEAR or told.paragraph != here.paragraph:
            return None
        named = [c for c in rivals if c.value is not None]
        is_like_main = any(
            c.key == self._main.key and _may_be(c, pronoun) for t in self._told for c in t.centres
        )
        if not named or (is_like_main and not any(c.subject for c in named)):
            return None
        return named[0]

    def _thing_rivals(self, pronoun: Pronoun, here: Utterance, found: Centre) -> bool:
        """Whether a thing could be meant as well, where the clause does not want somebody.

        Where the person of the title was the subject just before, nothing behind a preposition could be.
        """
        near: list[Centre] = [c for c in here.centres if not _is_disjoint(c, pronoun)]
        for told in reversed(self._told[-_TITLED_NEAR:]):
            fits = [c for c in told.centres if c.person is not True and _may_be_thing(c, pronoun)]
            begins = told.paragraph != here.paragraph
            goes_on = any(c.key == self._main.key and c.subject for c in told.centres) and not pronoun.tells
            if self._main.titled and pronoun.subject and (begins or goes_on):
                near += [c for c in fits if not c.oblique]
                break
            near += fits
            if any(c.key == found.key for c in told.centres):
                break
        return any(c.person is not True and _may_be_thing(c, pronoun) for c in near)

    # --- within the sentence

    def _inner(self, pronoun: Pronoun, here: Utterance) -> Centre | None:
        """The subject of a clause before in the same sentence, if that alone can be meant."""
        if not (pronoun.subject or (pronoun.possessive and pronoun.person)):
            return None
        fits = [c for c in here.centres if _agrees(c, pronoun) and not _is_disjoint(c, pronoun)]
        subjects = [c for c in fits if c.subject and not c.pronoun]
        if not subjects or len({c.key for c in fits}) != 1:
            return None
        told = [c for told in self._told[-_TITLED_NEAR:] for c in told.centres]
        person = subjects[0].person is not False
        return subjects[0] if person or not any(_may_be(c, pronoun) for c in told) else None

    # --- things

    def _thing(self, pronoun: Pronoun, here: Utterance) -> Centre | None:
        """The thing that was the subject of the sentence before."""
        if pronoun.person is True or not (pronoun.subject or pronoun.leads) or not self._told:
            return None
        within = [c for c in here.centres if c.genders & pronoun.genders and not _is_disjoint(c, pronoun)]
        if within:
            return _again(within)
        told = self._told[-1]
        rivals = [c for c in told.centres if c.genders & pronoun.genders]
        if not rivals and told.paragraph == here.paragraph and len(self._told) > 1:
            told = self._told[-2]  # of which the title tells, though the last sentence had another subject
            rivals = [c for c in told.centres if c.genders & pronoun.genders]
            if not any(c.titled and c.subject for c in rivals):
                return None
        subjects = [c for c in rivals if c.subject and c.person is False and c.text]
        if not subjects or told.paragraph != here.paragraph:
            return None
        found = subjects[0]
        others = [c for c in rivals if c.key != found.key]
        goes_on = (found.titled or pronoun.adds) and all(c.subject is False and not c.titled for c in others)
        return found if (found.acts or not pronoun.acts) and (goes_on or not others) else None


def _may_be(centre: Centre, pronoun: Pronoun) -> bool:
    """Whether a pronoun could mean a centre, as a person."""
    return centre.person is not False and not centre.genders.isdisjoint(pronoun.genders)


def _may_follow(pronoun: Pronoun, later: Sequence[Centre]) -> bool:
    """Whether a possessive could mean the subject behind it: "In seiner Rede sagte der Präsident"."""
    fits = [c for c in later if c.genders & pronoun.genders]
    if pronoun.oblique and any(c.person for c in fits):
        return True
    return any(c.clause == pronoun.clause and c.subject is not False for c in fits)


def _agrees(centre: Centre, pronoun: Pronoun) -> bool:
    """Whether a pronoun could mean a centre, as a person or a thing."""
    wanted = pronoun.person is None or centre.person is None or pronoun.person == centre.person
    return wanted and not centre.genders.isdisjoint(pronoun.genders)


def _may_be_thing(centre: Centre, pronoun: Pronoun) -> bool:
    return not centre.genders.isdisjoint(pronoun.genders) and (centre.acts or not pronoun.acts)


def _is_disjoint(centre: Centre, pronoun: Pronoun) -> bool:
    return centre.clause == pronoun.clause and not pronoun.possessive


def _again(within: Sequence[Centre]) -> Centre | None:
    """What an earlier pronoun of the sentence means, if that alone can be meant."""
    same = len({c.key for c in within}) == 1 and all(c.pronoun for c in within)
    return within[0] if same and within[0].value is not None else None


def _bound(
    utterance: Utterance, subject: Pronoun, meant: Mapping[int, Antecedent], key: str
) -> list[Pronoun]:
    """Possessives that the subject behind them explains: "In seiner Rede sagte er"."""
    return [
        p
        for p in utterance.pronouns
        if p.possessive
        and p.at < subject.at
        and (p.at not in meant or meant[p.at].key == key)
        and p.clause == subject.clause
        and p.genders & subject.genders
    ]


def _somebody(pronoun: Pronoun) -> Centre:
    """A centre that nobody knows: it leaves every later pronoun like it open."""
    return Centre(
        f"? {pronoun.at}", pronoun.at, pronoun.clause, pronoun.genders, subject=pronoun.subject, pronoun=True
    )


Describe = Callable[[Reading], Utterance]


def with_antecedents(readings: Sequence[Reading], discourse: Discourse, describe: Describe) -> list[Reading]:
    """The readings of an article, each with what its pronouns mean."""
    found: list[Reading] = []
    for reading in readings:
        meant: Mapping[int, Antecedent] = discourse.resolve(describe(reading))
        found.append(replace(reading, meant=meant) if meant else reading)
    return found
