"""The commands shelf: one command a file, in the order in which help lists them."""

from collections.abc import Callable
from typing import Final

from mantelnet.commands import analyse, init, validate
from mantelnet.commands.command import CommandInfo, Say

COMMANDS: Final[tuple[tuple[CommandInfo, Callable[[Say], Callable[..., None]]], ...]] = (
    (init.INFO, init.build),
    (validate.INFO, validate.build),
    (analyse.INFO, analyse.build),
)
