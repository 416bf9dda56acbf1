"""What quizgen keeps on disk."""
