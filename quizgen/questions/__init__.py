"""Facts to questions: stems, clozes, distractors, and the gates they must pass."""
