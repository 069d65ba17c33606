"""Office files are zip archives: written so that the same contents give the same bytes."""

from __future__ import annotations

from io import BytesIO
from typing import Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

#: The earliest day that such an archive can name: it stands for no day at all.
_NO_DAY: Final = (1980, 1, 1, 0, 0, 0)


def settled(data: bytes) -> bytes:
    """The same archive without times or marks of the machine."""
    kept = BytesIO()
    with ZipFile(BytesIO(data)) as old, ZipFile(kept, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            info = ZipInfo(name, _NO_DAY)
            info.compress_type = ZIP_DEFLATED
            info.create_system = 0
            info.external_attr = 0
            new.writestr(info, old.read(name), compresslevel=6)
    return kept.getvalue()
