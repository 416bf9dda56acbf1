"""Decks as Anki packages, written with genanki, which nothing else in quizgen imports."""

from quizgen.faces.anki.package import PACKER as PACKER
from quizgen.faces.anki.package import export as export
from quizgen.faces.anki.package import note_digests as note_digests
from quizgen.faces.anki.package import package_bytes as package_bytes
from quizgen.faces.anki.package import same_package as same_package
