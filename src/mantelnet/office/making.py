"""The one door to office files: an edition in, the bytes of its form out; and the stamp of such a file read again."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import unescape
from io import BytesIO
from typing import Final, Literal, get_args
from zipfile import BadZipFile, ZipFile

from mantelnet.office import card
from mantelnet.office.document import Document, Unable, document
from mantelnet.reports.edition import Edition, Stamp, read_stamp
from mantelnet.text import Text

OfficeForm = Literal["docx", "pptx", "pdf"]
OFFICE_FORMS: Final[tuple[OfficeForm, ...]] = get_args(OfficeForm)
#: Where a zip archive of an office file keeps its properties, and how long these may be.
_PROPERTIES: Final = "docProps/core.xml"
_MOST: Final = 100_000
_STAMP: Final = re.compile(rb"mantelnet-report (?:\{|&#123;)[^<>]{1,2000}?(?:\}|&#125;)")


@dataclass(frozen=True, slots=True)
class Made:
    """An office file.

    Args:
        data: its bytes; the same for the same edition and template.
        remarks: what there is to say about it, such as styles that the template lacks.
    """

    data: bytes
    remarks: tuple[Text, ...] = ()


def is_office(form: str) -> bool:
    """Whether a form is one of these."""
    return form in OFFICE_FORMS


def make(edition: Edition, template: bytes | None = None) -> Made:
    """An edition in its form.

    Args:
        edition: what is told; its stamp says in which form.
        template: a document or presentation of which the look is used; not for PDF.

    Raises:
        Unable: without the extra that the form needs, or with a template that does not fit.
    """
    if edition.stamp.form == "docx":
        from mantelnet.office import word

        held = card.document(edition) if edition.party else document(edition, *word.ROOM)
        return Made(*word.render(held, template))
    if edition.stamp.form == "pptx":
        from mantelnet.office import slides

        held = card.document(edition) if edition.party else document(edition, *slides.ROOM, key=False)
        return Made(*slides.render(held, template))
    if template is not None:
        raise Unable(
            Text(
                en="--template goes with a .docx or .pptx file. Choose one of these forms, or leave it out.",
                nl="--template hoort bij een .docx- of .pptx-bestand. Kies een van die vormen, of laat het weg.",
            )
        )
    from mantelnet.office import typeset

    return Made(typeset.render(card.document(edition) if edition.party else document(edition, *typeset.ROOM)))


def read_stamp_of(data: bytes) -> Stamp | None:
    """The stamp of an office file; ``None`` where there is none, or where it is none of ours."""
    if data.startswith(b"PK"):
        try:
            with ZipFile(BytesIO(data)) as archive:
                if archive.getinfo(_PROPERTIES).file_size > _MOST:
                    return None
                data = archive.read(_PROPERTIES)
        # No archive, no properties in it, packed or locked in a way that we do not read: no report of ours.
        except (BadZipFile, KeyError, NotImplementedError, OSError, RuntimeError):
            return None
    elif not data.startswith((b"%PDF", b"\x89PNG")):
        return None
    found = _STAMP.search(data)
    return read_stamp(unescape(found[0].decode("utf-8", errors="replace"))) if found else None


__all__ = ["OFFICE_FORMS", "Document", "Made", "OfficeForm", "Unable", "is_office", "make", "read_stamp_of"]
