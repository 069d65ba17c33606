"""Documents and presentations of which a report takes the look: opened, and without what they say themselves."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from typing import Any, Final, Literal
from zipfile import BadZipFile, ZipFile

from mantelnet.office.document import TAGS, Document, Unable
from mantelnet.text import Text

Kind = Literal["docx", "pptx"]
_PROGRAMS: Final[dict[Kind, str]] = {"docx": "Word", "pptx": "PowerPoint"}
#: How a file begins that is encrypted, or of the time before .docx and .pptx.
_OLD: Final = b"\xd0\xcf\x11\xe0"
#: What the pieces of a template may take together when they are unpacked, in bytes.
_MOST: Final = 400_000_000
_TYPES: Final = "[Content_Types].xml"


def document(data: bytes) -> Any:
    """A document without its text; its last section keeps page size, margins, header and footer.

    Raises:
        Unable: when the bytes are no such document.
    """
    import docx

    opened = _opened("docx", data, docx.Document)
    body = opened.element.body
    for child in list(body)[:-1] if body.sectPr is not None else list(body):
        body.remove(child)
    if body.sectPr is None:
        opened.add_section()
        for child in list(body)[:-1]:
            body.remove(child)
    _forget_origin(opened)
    return opened


def presentation(data: bytes) -> Any:
    """A presentation without its slides.

    Raises:
        Unable: when the bytes are no such presentation, or when it has no layouts.
    """
    import pptx

    opened = _opened("pptx", data, pptx.Presentation)
    if not len(opened.slide_masters) or not len(opened.slide_layouts):
        raise _damaged("pptx")
    ids = opened.slides._sldIdLst
    for slide in list(ids):
        opened.part.drop_rel(slide.rId)
        ids.remove(slide)
    return opened


def properties(about: Any, document_: Document) -> None:
    """The properties of a file, without the clock or a name of a person."""
    about.title, about.language, about.subject = document_.title, TAGS[document_.language], document_.marking
    about.author, about.last_modified_by, about.category, about.keywords = "mantelnet", "", "", ""
    # Where the programs keep it when somebody saves the file again.
    about.comments, about.revision = document_.stamp, 1
    element = about._element
    for name in ("created", "modified", "lastPrinted"):
        for found in element.xpath(f"./*[local-name()='{name}']"):
            element.remove(found)


def _opened(kind: Kind, data: bytes, read: Callable[[BytesIO], Any]) -> Any:
    """What a library reads; its many ways to fail become one sentence that says what to do."""
    from lxml.etree import LxmlError

    _look(kind, data)
    try:
        return read(BytesIO(data))
    except (LxmlError, BadZipFile, KeyError, ValueError, AttributeError, IndexError, OSError, EOFError) as problem:
        raise _damaged(kind) from problem


def _look(kind: Kind, data: bytes) -> None:
    """Whether bytes look like a file of a kind; the reason why not is more than a library would tell."""
    if data.startswith(_OLD):
        raise _unable(
            kind,
            Text(
                en="The template is protected with a password, or it is of an old kind. Open it in {program}, remove "
                "the password, and save it as .{kind}.",
                nl="Het sjabloon heeft een wachtwoord, of het is van een oude soort. Open het in {program}, haal het "
                "wachtwoord eraf en sla het op als .{kind}.",
            ),
        )
    try:
        with ZipFile(BytesIO(data)) as archive:
            types = archive.read(_TYPES) if archive.getinfo(_TYPES).file_size < _MOST else b""
            size = sum(info.file_size for info in archive.infolist())
    except (BadZipFile, KeyError, NotImplementedError, OSError, RuntimeError, EOFError, ValueError):
        raise _other(kind) if not data.startswith(b"PK") else _damaged(kind) from None
    if size > _MOST:
        raise _damaged(kind)
    if b".template.main+xml" in types or b".template.macroEnabledTemplate.main+xml" in types:
        raise _unable(
            kind,
            Text(
                en="The template is one for new files (.dotx or .potx). Open it in {program} and save it as .{kind}.",
                nl="Het sjabloon is er een voor nieuwe bestanden (.dotx of .potx). Open het in {program} en sla het op "
                "als .{kind}.",
            ),
        )
    main = b"wordprocessingml.document.main+xml" if kind == "docx" else b"presentationml.presentation.main+xml"
    if main not in types:
        raise _other(kind)


def _other(kind: Kind) -> Unable:
    return _unable(
        kind,
        Text(
            en="The template is not a file of {program} (.{kind}). Open it in {program} and save it as .{kind}.",
            nl="Het sjabloon is geen bestand van {program} (.{kind}). Open het in {program} en sla het op als .{kind}.",
        ),
    )


def _damaged(kind: Kind) -> Unable:
    return _unable(
        kind,
        Text(
            en="The template is damaged, so it cannot be read. Open it in {program} and save it again as .{kind}.",
            nl="Het sjabloon is beschadigd en niet te lezen. Open het in {program} en sla het opnieuw op als .{kind}.",
        ),
    )


def _unable(kind: Kind, text: Text) -> Unable:
    return Unable(text.fill(program=_PROGRAMS[kind], kind=kind))


def _forget_origin(opened: Any) -> None:
    """The template of the template: a place on somebody's computer."""
    from docx.oxml.ns import qn

    part = opened.part._settings_part
    for found in opened.settings.element.findall(qn("w:attachedTemplate")):
        opened.settings.element.remove(found)
    for key in [k for k, relation in part.rels.items() if relation.reltype.endswith("/attachedTemplate")]:
        del part.rels[key]
