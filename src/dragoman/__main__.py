"""`dragoman`, also as `python -m dragoman`: looks up the commands and runs one."""

import sys
from collections.abc import Sequence

from dragoman.cli.running import run


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and say how it ended: 0 well, 1 something failed, 2 asked wrongly, 130 interrupted.

    argv: the words after `dragoman`; those of the process where None.
    """
    return run(sys.argv[1:] if argv is None else argv)


if __name__ == "__main__":
    sys.exit(main())
