"""mantelnet: build collaboration networks around informal care, on plain-text project files."""

from typing import Final

__version__: Final = "0.1.0"
