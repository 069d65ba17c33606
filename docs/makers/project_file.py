"""The page about the project file: every section and field, the fixed values, the statements, and all words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from mantelnet.model import BUILT_IN_THEMES
from mantelnet.model.guide import EACH, Field, Path, Place, anchor, fields_of, places, way
from mantelnet.statements import STATEMENTS, condition_of
from mantelnet.text import Language, Text
from mantelnet.vocabulary import CONDITIONS, KEYS, SECTOR_OF_TYPE, VALUES, key, label, value

from .page import Page, code, document, escape, heading, items, table

_FEW: Final = 4
_TITLE: Final = Text(en="The project file: all fields", nl="Het projectbestand: alle velden")
_ABOUT: Final = Text(
    en="This page lists every field of `mantelnet.yaml`, in the order of the file. To learn how to fill the file in, "
    "read [Filling in the project file](../manual/project-file.md) first.",
    nl="Deze pagina noemt elk veld van `mantelnet.yaml`, in de volgorde van het bestand. Wilt u weten hoe u het "
    "bestand invult? Lees dan eerst [Het projectbestand invullen](../handleiding/projectbestand.md).",
)
_BOTH: Final = Text(
    en="Every name has a Dutch and an English form. Both are always accepted, also mixed in one file. The table at the "
    "[end of this page](#words) holds all of them.",
    nl="Elke naam heeft een Nederlandse en een Engelse vorm. Beide mogen altijd, ook door elkaar in één bestand. De "
    "tabel aan het [eind van deze pagina](#words) noemt ze allemaal.",
)
_KINDS: Final = Text(en="Kinds of value", nl="Soorten waarden")
_KIND_LINES: Final = (
    Text(
        en="**text**: words. With a colon and a space in it, or a strange sign in front, put it between double "
        'quotes: `"…"`.',
        nl="**tekst**: woorden. Staat er een dubbele punt met een spatie in, of een vreemd teken vooraan? Zet de "
        "tekst dan "
        'tussen dubbele aanhalingstekens: `"…"`.',
    ),
    Text(
        en="**id**: a short name that the rest of the file uses: lower-case letters without accents, digits and "
        "hyphens, at most 64. It begins and ends with a letter or a digit.",
        nl="**id**: een korte naam die u verderop gebruikt: kleine letters zonder accenten, cijfers en streepjes, "
        "hoogstens 64 tekens. De eerste en laatste is een letter of een cijfer.",
    ),
    Text(
        en="**date**: year-month-day, such as `2026-03-01`. Some fields also take a year (`2023`) or a month "
        "(`2023-05`).",
        nl="**datum**: jaar-maand-dag, zoals `2026-03-01`. In sommige velden mag ook een jaar (`2023`) of een maand "
        "(`2023-05`).",
    ),
    Text(
        en="**1 to 5**: a whole number, or the word `unknown`. Leaving a field out is something else again: then "
        "nobody has given an answer yet.",
        nl="**1 tot en met 5**: een heel getal, of het woord `onbekend`. Een veld weglaten is weer iets anders: dan "
        "heeft nog niemand antwoord gegeven.",
    ),
    Text(
        en="**number**: zero or more, with a decimal point: `2.5`, not `2,5`.",
        nl="**getal**: nul of meer, met een punt voor de decimalen: `2.5`, niet `2,5`.",
    ),
    Text(
        en="**yes or no**: `yes`/`no`, `ja`/`nee` or `true`/`false`.",
        nl="**ja of nee**: `ja`/`nee`, `yes`/`no` of `true`/`false`.",
    ),
    Text(
        en="**list of**: several of them: `[one, two]`, or each on a line of its own behind a hyphen and a space.",
        nl="**lijst van**: meer dan één: `[een, twee]`, of elk op een eigen regel achter een streepje en een spatie.",
    ),
    Text(
        en="**per id**: one entry under each id; **fields of its own**: the fields are in a table of their own below. "
        "In the headings … stands for an id, or for one item of a list.",
        nl="**per id**: onder elke id één stukje; **eigen velden**: de velden staan hieronder in een eigen tabel. In "
        "de koppen staat … voor een id, of voor één onderdeel van een lijst.",
    ),
)
_FIELD_HEAD: Final = Text(
    en="Field|Dutch|Value|Required|When left out|Meaning", nl="Veld|Engels|Waarde|Verplicht|Zonder dit veld|Betekenis"
)
_YES: Final = Text(en="**yes**", nl="**ja**")
_NO: Final = Text(en="no", nl="nee")
_FIXED: Final = Text(en="Fixed values", nl="Vaste waarden")
_FIXED_ABOUT: Final = Text(
    en="Where a field has a fixed list, only these words are accepted.",
    nl="Heeft een veld een vaste lijst, dan mag u alleen deze woorden gebruiken.",
)
_VALUE_HEAD: Final = Text(en="Value|Dutch|Read as", nl="Waarde|Engels|Lees als")
_TYPE_HEAD: Final = Text(en="Value|Dutch|Read as|Sector", nl="Waarde|Engels|Lees als|Sector")
_THEMES_ABOUT: Final = Text(
    en="A theme is one of these, or the id of a theme of your own under `themes`.",
    nl="Een thema is één van deze, of de id van een eigen thema onder `themas`.",
)
_STATEMENTS: Final = Text(en="Statements about the five conditions", nl="Stellingen over de vijf condities")
_STATEMENTS_ABOUT: Final = Text(
    en="These statements are always there. `mantelnet conditions --questionnaire` gives them as a list to hand out. Do "
    "you prefer other words? Write them under `conditions`, `statements`, with the same id. An id with a higher "
    "number, such as `process_6`, is a statement of your own.",
    nl="Deze stellingen zijn er altijd. Met `mantelnet conditions --questionnaire` krijgt u ze als lijst om uit te "
    "delen. Wilt u liever andere woorden? Zet ze met dezelfde id onder `condities`, `stellingen`. Een id met een hoger "
    "nummer, zoals `proces_6`, is een eigen stelling.",
)
_STATEMENT_HEAD: Final = Text(en="Id|Statement", nl="Id|Stelling")
_WORDS: Final = Text(en="All words", nl="Alle woorden")
_KEY_WORDS: Final = Text(en="Names of fields", nl="Namen van velden")
_VALUE_WORDS: Final = Text(en="Fixed values, from A to Z", nl="Vaste waarden, van A tot Z")
_AS_ABOVE: Final = Text(en="The same fields as [{name}](#{anchor}).", nl="Dezelfde velden als [{name}](#{anchor}).")
_WHOLE: Final = Text(en="The whole file", nl="Het hele bestand")


def build(language: Language) -> str:
    """The page in one language."""
    return document(language, _TITLE, _Page(language).blocks())


class _Page:
    def __init__(self, language: Language) -> None:
        self._language: Language = language
        self._other: Language = "nl" if language == "en" else "en"
        self._lists: dict[tuple[str, ...], list[Path]] = {}
        for place in places():
            for field in fields_of(place.section) if place.before is None else ():
                if field.kind.choice:
                    self._lists.setdefault(field.kind.choice, []).append((*place.path, field.name))

    def say(self, text: Text) -> str:
        return text.say(self._language)

    def blocks(self) -> Iterator[str]:
        yield self.say(_ABOUT)
        yield self.say(_BOTH)
        yield heading(2, self.say(_KINDS))
        yield items(map(self.say, _KIND_LINES))
        for place in places():
            yield from self._place(place)
        yield from self._values()
        yield from self._statements()
        yield from self._words()

    def _name(self, path: Path) -> str:
        return self.say(way(path) if path else _WHOLE)

    def _place(self, place: Place) -> Iterator[str]:
        names = [name for name in place.path if name != EACH]
        yield heading(2 if len(names) < 2 else 3, self._name(place.path), anchor(place.path))
        yield self.say(place.about)
        if place.before is None:
            yield table(self.say(_FIELD_HEAD).split("|"), map(self._row, fields_of(place.section)))
        else:
            yield self.say(_AS_ABOVE.fill(name=self._name(place.before), anchor=anchor(place.before)))

    def _row(self, field: Field) -> list[str]:
        name = key(field.name)
        return [
            code(self.say(name)),
            code(name.say(self._other)),
            self._kind(field),
            self.say(_YES if field.default is None else _NO),
            "–" if field.default is None or field.default.en == "–" else code(self.say(field.default)),
            escape(self.say(field.about)),
        ]

    def _kind(self, field: Field) -> str:
        words = escape(self.say(field.kind.words))
        if not field.kind.choice:
            return words
        if len(field.kind.choice) <= _FEW:
            return f"{words} {', '.join(code(self.say(value(name))) for name in field.kind.choice)}"
        count = Text(en="these {n}", nl="deze {n}").fill(n=len(field.kind.choice))
        return f"{words} [{self.say(count)}](#{anchor(self._lists[field.kind.choice][0], 'values')})"

    def _list_heading(self, paths: list[Path]) -> str:
        last = " / ".join(self.say(key(path[-1])) for path in paths)
        before = self.say(way(paths[0][:-1]))
        return heading(3, f"{before} › {last}" if before else last, anchor(paths[0], "values"))

    def _values(self) -> Iterator[str]:
        yield heading(2, self.say(_FIXED))
        yield self.say(_FIXED_ABOUT)
        for names, paths in self._lists.items():
            yield self._list_heading(paths)
            if names == tuple(SECTOR_OF_TYPE):
                sectors = (escape(self.say(label(SECTOR_OF_TYPE[name]))) for name in names)
                yield table(
                    self.say(_TYPE_HEAD).split("|"),
                    ([*self._value(name), sector] for name, sector in zip(names, sectors, strict=True)),
                )
            else:
                yield table(self.say(_VALUE_HEAD).split("|"), map(self._value, names))
        yield self._list_heading([("interests", EACH, "theme")])
        yield self.say(_THEMES_ABOUT)
        yield table(self.say(_VALUE_HEAD).split("|"), map(self._value, BUILT_IN_THEMES))

    def _value(self, name: str) -> list[str]:
        word = value(name)
        return [code(self.say(word)), code(word.say(self._other)), escape(self.say(label(name)))]

    def _statements(self) -> Iterator[str]:
        yield heading(2, self.say(_STATEMENTS), "statements")
        yield self.say(_STATEMENTS_ABOUT)
        rows = []
        for name, text in STATEMENTS.items():
            condition = condition_of(name)
            word = Text(en=condition, nl=CONDITIONS[condition]) + name.removeprefix(condition)
            rows.append([code(self.say(word)), escape(self.say(text))])
        yield table(self.say(_STATEMENT_HEAD).split("|"), rows)

    def _words(self) -> Iterator[str]:
        yield heading(2, self.say(_WORDS), "words")
        yield heading(3, self.say(_KEY_WORDS))
        yield self._pairs(KEYS)
        yield heading(3, self.say(_VALUE_WORDS))
        yield self._pairs(VALUES)

    def _pairs(self, words: Mapping[str, str]) -> str:
        pairs = [Text(en=en, nl=nl) for en, nl in words.items()]
        pairs.sort(key=lambda pair: (self.say(pair), pair.say(self._other)))
        head = {"en": "English", "nl": "Nederlands"}
        return table(
            [head[self._language], {"en": "Dutch", "nl": "Engels"}[self._language]],
            ([code(self.say(pair)), code(pair.say(self._other))] for pair in pairs),
        )


PAGE = Page(Text(en="en/reference/project-file.md", nl="nl/reference/projectbestand.md"), build)
