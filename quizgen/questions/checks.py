"""Which gates a question passes: what a machine can hold of a good question. Each gate is a small pure
function that says what is wrong, or None. The rules follow the item-writing flaws of Moore et al.
(EC-TEL 2023) and Haladyna, Downing & Rodriguez (2002).
"""

from quizgen.questions.flaws import Flaw, Gate, Wording
from quizgen.questions.key_gates import half_name, key_in_stem, key_shown, long_key, repeated_gap
from quizgen.questions.option_gates import (
    catch_all,
    grammar_cue,
    length_cue,
    logical_cue,
    mixed_grain,
    overlap,
    vague,
)
from quizgen.questions.stem_gates import long_stem, negative, reference, thin_stem

CHOICE_GATES: tuple[tuple[Flaw, Gate], ...] = (
    (Flaw.OVERLAP, overlap),
    (Flaw.HALF_NAME, half_name),
    (Flaw.LENGTH_CUE, length_cue),
    (Flaw.KEY_IN_STEM, key_in_stem),
    (Flaw.LOGICAL_CUE, logical_cue),
    (Flaw.GRAMMAR_CUE, grammar_cue),
    (Flaw.MIXED_GRAIN, mixed_grain),
    (Flaw.VAGUE, vague),
    (Flaw.CATCH_ALL, catch_all),
    (Flaw.NEGATIVE, negative),
    (Flaw.REFERENCE, reference),
    (Flaw.LONG_STEM, long_stem),
    (Flaw.THIN_STEM, thin_stem),
)

CLOZE_GATES: tuple[tuple[Flaw, Gate], ...] = (
    (Flaw.REPEATED_GAP, repeated_gap),
    (Flaw.KEY_SHOWN, key_shown),
    (Flaw.HALF_NAME, half_name),
    (Flaw.LONG_KEY, long_key),
    (Flaw.REFERENCE, reference),
    (Flaw.LONG_STEM, long_stem),
    (Flaw.THIN_STEM, thin_stem),
)


def first_flaw(wording: Wording, gates: tuple[tuple[Flaw, Gate], ...]) -> tuple[Flaw, str] | None:
    """The first gate that stops a phrasing, with what it found."""
    for flaw, gate in gates:
        detail = gate(wording)
        if detail is not None:
            return flaw, detail
    return None
