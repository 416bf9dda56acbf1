"""German and English: the two languages, and one thing in both. Apart from the model, which takes ten
times as long to load, because the first picture of the terminal app needs no more."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

T = TypeVar("T")
U = TypeVar("U")


class Lang(StrEnum):
    DE = "de"
    EN = "en"

    @property
    def other(self) -> "Lang":
        return Lang.EN if self is Lang.DE else Lang.DE


@dataclass(frozen=True, slots=True)
class Bilingual(Generic[T]):
    """The German and the English of one thing.

    >>> Bilingual("Rom", "Rome")[Lang.EN]
    'Rome'
    """

    de: T
    en: T

    def __getitem__(self, lang: Lang) -> T:
        return self.de if lang is Lang.DE else self.en

    @classmethod
    def of(cls, make: Callable[[Lang], T]) -> "Bilingual[T]":
        return cls(make(Lang.DE), make(Lang.EN))

    def map(self, change: Callable[[T], U]) -> "Bilingual[U]":
        return Bilingual(change(self.de), change(self.en))
