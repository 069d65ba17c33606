"""Make the reference pages and pictures of the documentation from the code.

``python docs/make.py`` writes them; ``python docs/make.py --check`` writes nothing, names the pages that are out of
date, and ends with 1 when there are any.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from makers import pages

DOCS = Path(__file__).resolve().parent


def stale(made: dict[str, str]) -> list[str]:
    """The names of pages that are absent or differ from what the code says now."""
    return [
        name
        for name, text in made.items()
        if not (DOCS / name).is_file() or (DOCS / name).read_bytes() != text.encode("utf-8")
    ]


def main(arguments: Sequence[str]) -> int:
    """Write the pages that are out of date, or name them with ``--check``."""
    if arguments not in ([], ["--check"]):
        print("Usage: python docs/make.py [--check]", file=sys.stderr)
        return 2
    made = pages()
    old = stale(made)
    if arguments:
        for name in old:
            print(f"docs/{name} is out of date: run python docs/make.py")
        return 1 if old else 0
    for name in old:
        (DOCS / name).parent.mkdir(parents=True, exist_ok=True)
        (DOCS / name).write_bytes(made[name].encode("utf-8"))
        print(f"docs/{name}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
