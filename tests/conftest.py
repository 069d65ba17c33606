"""Settings of all tests."""

from hypothesis import settings

# Found cases are the same on every machine, and nothing is timed.
settings.register_profile("mantelnet", deadline=None, derandomize=True, database=None)
settings.load_profile("mantelnet")
