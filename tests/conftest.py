"""Settings of all tests."""

import pytest
from hypothesis import settings

# Found cases are the same on every machine, and nothing is timed.
settings.register_profile("mantelnet", deadline=None, derandomize=True, database=None)
settings.load_profile("mantelnet")


@pytest.fixture(autouse=True)
def _no_ci(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests see the same environment everywhere, also when they run in CI themselves."""
    for name in ("GITHUB_ACTIONS", "GITHUB_STEP_SUMMARY", "GITLAB_CI", "MANTELNET_LANG", "NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
