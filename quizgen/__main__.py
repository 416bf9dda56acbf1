"""`python -m quizgen`."""

import sys

from quizgen.faces.cli import main

if __name__ == "__main__":
    sys.exit(main())
