"""The words on the page itself: its controls, its headings, and what it says when people use it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from mantelnet.reports.edition import Edition
from mantelnet.text import Text

LABELS: Final[Mapping[str, Text]] = {
    "skip": Text(en="To the contents", nl="Naar de inhoud"),
    "contents": Text(en="In this report", nl="In dit rapport"),
    "ambition": Text(en="What we want", nl="Wat we willen"),
    "goals": Text(en="Where we want to go", nl="Waar we naartoe willen"),
    "more": Text(en="More", nl="Meer"),
    "map": Text(en="The map", nl="De kaart"),
    "filters": Text(en="Choose what the map shows", nl="Kies wat u op de kaart ziet"),
    "search": Text(en="Find a party", nl="Zoek een partij"),
    "ties": Text(en="Ties", nl="Relaties"),
    "formal": Text(en="formal", nl="formeel"),
    "informal": Text(en="informal", nl="informeel"),
    "strength_from": Text(en="Strength from", nl="Sterkte vanaf"),
    "sector": Text(en="Sector", nl="Sector"),
    "approach": Text(en="Approach", nl="Aanpak"),
    "all": Text(en="all", nl="alle"),
    "unknown": Text(en="not known yet", nl="nog niet bekend"),
    "reset": Text(en="Whole map", nl="Hele kaart"),
    "panel": Text(en="The chosen party", nl="De gekozen partij"),
    "choose": Text(
        en="Choose a party on the map. You then see what it does and with whom it works.",
        nl="Kies een partij op de kaart. U ziet dan wat deze partij doet en met wie.",
    ),
    "keyboard": Text(
        en="With the keyboard: Tab to the map, arrow keys to another party, Enter to choose, Escape to stop.",
        nl="Met het toetsenbord: Tab naar de kaart, pijltjes naar een andere partij, Enter om te kiezen, Escape om te "
        "stoppen.",
    ),
    "close": Text(en="Close", nl="Sluiten"),
    "one_by_one": Text(en="The parties one by one", nl="De partijen één voor één"),
    "formal_ties": Text(en="Formal ties", nl="Formele relaties"),
    "informal_ties": Text(en="Informal ties", nl="Informele relaties"),
    "lost": Text(
        en="This page no longer follows the file: mantelnet serve has stopped.",
        nl="Deze pagina volgt het bestand niet meer: mantelnet serve is gestopt.",
    ),
    "see_ties": Text(
        en="With whom a party works is in the table of all ties.",
        nl="Met wie een partij samenwerkt, staat in de tabel met alle relaties.",
    ),
    "contacts": Text(en="contact|contacts", nl="contact|contacten"),
    "no_ties": Text(en="No ties in this edition.", nl="Geen relaties in deze versie."),
    "too_large": Text(
        en="This network is too large for one readable map. The tables below hold all parties and ties.",
        nl="Dit netwerk is te groot voor één leesbare kaart. In de tabellen hieronder staan alle partijen en relaties.",
    ),
}

#: Chapters as the list of contents names them.
SHORT: Final[Mapping[str, Text]] = {
    "parties": Text(en="Parties", nl="Partijen"),
    "signals": Text(en="What stands out", nl="Wat opvalt"),
    "force-field": Text(en="Force field", nl="Krachtenveld"),
    "trend": Text(en="Over time", nl="Verloop"),
    "missing": Text(en="Who is missing", nl="Wie ontbreekt"),
    "interests": Text(en="Interests", nl="Belangen"),
    "conditions": Text(en="Five conditions", nl="Vijf condities"),
    "network": Text(en="In numbers", nl="In cijfers"),
    "not-computed": Text(en="Not known yet", nl="Nog niet bekend"),
    "ties": Text(en="Ties", nl="Relaties"),
    "goals": Text(en="Goals", nl="Doelen"),
    "one-by-one": Text(en="One by one", nl="Eén voor één"),
    "about": Text(en="About this report", nl="Over dit rapport"),
}


def status(edition: Edition) -> Text:
    """What the map says after each choice; the places are filled in on the page."""
    if edition.audience == "board":
        return Text(en="In view: %p of %P parties, %t agreements.", nl="In beeld: %p van %P partijen, %t afspraken.")
    return Text(en="In view: %p of %P parties, %t of %T ties.", nl="In beeld: %p van %P partijen, %t van %T relaties.")
