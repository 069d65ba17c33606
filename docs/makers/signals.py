"""The page about the signals: what can stand out in an analysis, and why that matters."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mantelnet.signals import SIGNALS
from mantelnet.text import Language, Text

from .page import Page, code, document, escape, heading

_TITLE: Final = Text(en="Signals: what stands out", nl="Signalen: wat opvalt")
_ABOUT: Final = Text(
    en="Under “What stands out” `mantelnet analyse` names what deserves a look at the table: what we see, why it "
    "matters, the figures behind it, how firm it is, and a question to ask. A signal is not a verdict. It rests on "
    "what is in the file; perhaps something is only missing there. These are the {n} kinds of signal, the most "
    "important first. The program shows at most ten; with `--signals 30` you see more.",
    nl="Onder “Wat opvalt” noemt `mantelnet analyse` wat een blik aan tafel verdient: wat we zien, waarom het telt, "
    "welke cijfers erachter zitten, hoe stevig het is, en een vraag om te stellen. Een signaal is geen oordeel. Het "
    "rust op wat er in het bestand staat; misschien ontbreekt daar alleen iets. Dit zijn de {n} soorten signalen, de "
    "belangrijkste eerst. Het programma toont er hoogstens tien; met `--signals 30` ziet u er meer.",
)


def build(language: Language) -> str:
    """The page in one language."""
    return document(language, _TITLE, _blocks(language))


def _blocks(language: Language) -> Iterator[str]:
    yield _ABOUT.fill(n=len(SIGNALS)).say(language)
    for signal in SIGNALS:
        yield heading(2, escape(signal.title.say(language)), signal.id)
        yield f"`id`: {code(signal.id)}"
        yield escape(signal.why.say(language))


PAGE = Page(Text(en="en/reference/signals.md", nl="nl/reference/signalen.md"), build)
