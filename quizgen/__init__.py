"""Bilingual quizzes from articles."""

__version__ = "0.1.0"
