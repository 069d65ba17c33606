"""Personal data: found in every free text, and never repeated; not by the finding itself, and not by another one."""

from __future__ import annotations

from typing import Final

from adversarial.case import HEAD, Case, after, bad, fine, named, noted

_MAIL: Final = "jan.jansen@voorbeeld.nl"
_PHONE: Final = "06-12345678"
_BSN: Final = "123456782"

CASES: Final[tuple[Case, ...]] = (
    fine("an e-mail address in a note", noted(f"Mail {_MAIL}"), "MN501@8:11", _MAIL),
    fine("an e-mail address in a name", named(_MAIL), "MN501@6:18", _MAIL),
    fine("an e-mail address in the name of the project", HEAD.replace("Network", _MAIL), "MN501@2:17", _MAIL),
    fine("an e-mail address in the ambition", HEAD.replace("alone}", f"{_MAIL}}}"), "MN501@3:23", _MAIL),
    fine("an e-mail address in a list", named(f"School, limits: ['{_MAIL}']"), "MN501@6:35", _MAIL),
    fine(
        "an e-mail address in an action",
        after(f"actions:\n  - {{what: 'Mail {_MAIL}', owner: town}}\n"),
        "MN501@8:12",
        _MAIL,
    ),
    fine("an e-mail address in a theme", after(f"themes: {{own: '{_MAIL}'}}\n"), "MN501@7:15", _MAIL),
    fine("an e-mail address in wide letters", noted("jan\uff20voorbeeld.nl"), "MN501@8:11", "voorbeeld.nl"),
    fine("an e-mail address behind escapes", noted('"jan\\x40voorbeeld.nl"'), "MN501@8:11", "voorbeeld.nl"),
    fine("an e-mail address in a folded text", noted(f">\n      Mail\n      {_MAIL}"), "MN501@8", _MAIL),
    fine("a telephone number", noted(f"Bel {_PHONE}"), "MN502@8:11", _PHONE),
    fine("a telephone number abroad", noted("Bel +31 6 12345678"), "MN502@8:11", "12345678"),
    fine(
        "a telephone number of wide digits",
        noted("\uff10\uff16-\uff11\uff12\uff13\uff14\uff15\uff16\uff17\uff18"),
        "MN502@8:11",
        "\uff11\uff12",
    ),
    fine("a telephone number over two lines", noted("Bel 06\n      12345678"), "MN502@8:11", "Bel 06"),
    fine("a telephone number over two lines of quotes", noted("'Bel 06-\n      12345678'"), "MN502@8:11", "12345678"),
    fine("a telephone number behind escapes", noted('"Bel \\x306-12345678"'), "MN502@8:11", "12345678"),
    fine("a service number", noted(f"BSN {_BSN}"), "MN503@8:11", _BSN),
    fine("a service number with dots", noted("BSN 123.456.782"), "MN503@8:11", "123.456.782"),
    fine("a contact by name", named("School, contacts: [{name: Jan Jansen}]"), "MN504@6", "Jan Jansen"),
    # Another finding on the same line, or one that stops the reading, must not show the line either.
    bad("an address behind a colon", noted(f"Let op: {_MAIL}"), "MN003@8:17 MN501@8:11", _MAIL),
    bad("an address behind an open quote", noted(f"'Mail {_MAIL}"), "MN007@8:11", _MAIL),
    bad("a number behind an open quote", noted(f'"Bel {_PHONE}'), "MN007@8:11", _PHONE),
    bad("a service number in an open bracket", noted(f"[{_BSN}"), "MN008@8:11", _BSN),
    bad("an address behind a tab", HEAD + f"themes:\n\town: {_MAIL}\n", "MN002@8:1 MN501@8:8", _MAIL),
    bad("an address where a map belongs", after(f"scores:\n  town: {_MAIL}\n"), "MN104@8:9", _MAIL),
    bad("an address as a score", after(f"scores:\n  town: {{impact: {_MAIL}}}\n"), "MN113@8:18", _MAIL),
    bad("a number as a score", after(f"scores:\n  town: {{impact: {_PHONE}}}\n"), "MN113@8:18", _PHONE),
    bad(
        "an address as a party in a tie",
        after(f"ties:\n  formal:\n    - between: [town, {_MAIL}]\n"),
        "MN111@9:23",
        _MAIL,
    ),
    bad(
        "an address as a theme",
        after(f"interests:\n  town:\n    - {{text: X, theme: {_MAIL}}}\n"),
        "MN204@9:24 MN501@9:24",
        _MAIL,
    ),
    bad("an address as an id", HEAD + f"  {_MAIL}: {{name: Third}}\n", "MN111@7:3", _MAIL),
    bad("an address as a key", named(f"School, {_MAIL}: x"), "MN102@6:26", _MAIL),
    bad("a number as a key", named(f"School, {_PHONE}: x"), "MN102@6:26", _PHONE),
    bad("an address as a rater", after(f"scores:\n  town: {{impact: {{{_MAIL}: 4}}}}\n"), "MN111@8:19", _MAIL),
    bad("an address behind a comma", named(f"School, {_MAIL}"), "MN009@6:26", _MAIL),
    bad("an address twice as a key", after(f"themes:\n  {_MAIL}: A\n  {_MAIL}: B\n"), "MN111@8:3 MN010@9:3", _MAIL),
    bad("an address beside a hidden character", noted(f"x\u200b {_MAIL}"), "MN021@8:12 MN501@8:11", _MAIL),
    bad("an address in a file of Latin-1", noted(f"caf\xe9 {_MAIL}").encode("latin-1"), "MN020@8:14", _MAIL),
    bad("an address before a byte that is none", noted(f"{_MAIL} caf\xe9").encode("latin-1"), "MN020@8:38", _MAIL),
    bad(
        "an address at a conflict",
        HEAD + f"<<<<<<< {_MAIL}\n=======\n>>>>>>> x\n",
        "MN022@7:1 MN022@8:1 MN022@9:1",
        _MAIL,
    ),
    bad("an address as the whole file", f"{_MAIL}\n", "MN107@1:1", _MAIL),
    bad("an address as a list", f"- {_MAIL}\n", "MN107@1", _MAIL),
    bad("an address with an anchor", noted(f"&a {_MAIL}"), "MN011@8:11 MN501@8:11", _MAIL),
    bad("an address as an alias", noted(f"*{_PHONE}"), "MN011@8:11", _PHONE),
)
