"""Runs the program with little time and little memory, for the tests: ``python limited.py validate FILE``. POSIX only."""

import resource

MEBIBYTES = 512
SECONDS = 30

resource.setrlimit(resource.RLIMIT_AS, (MEBIBYTES << 20, MEBIBYTES << 20))
resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
resource.setrlimit(resource.RLIMIT_CORE, (0, 0))

from mantelnet.cli import main  # noqa: E402  the limits hold for loading as well

main()
