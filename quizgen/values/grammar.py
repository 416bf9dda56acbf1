"""Case, number and gender: what words of one noun phrase agree in."""

from enum import StrEnum


class Case(StrEnum):
    NOMINATIVE = "nominative"
    ACCUSATIVE = "accusative"
    DATIVE = "dative"
    GENITIVE = "genitive"


class Number(StrEnum):
    SINGULAR = "singular"
    PLURAL = "plural"


class Determiner(StrEnum):
    """What opens a noun phrase."""

    DEFINITE = "definite"  # die Brücke, the bridge
    INDEFINITE = "indefinite"  # eine Brücke, a bridge
    NONE = "none"  # Brücken, bridges


class Gender(StrEnum):
    MASCULINE = "m"
    FEMININE = "f"
    NEUTER = "n"
