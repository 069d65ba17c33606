"""``python -m mantelnet``."""

from mantelnet.cli import main

main()
