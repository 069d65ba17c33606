"""What a measure of groups is: one question about sets of parties, answered by one pure function."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from mantelnet.measures.measure import Words
from mantelnet.network import Layer
from mantelnet.text import Text

Result = TypeVar("Result")


def any_size(layer: Layer) -> None:
    """For a measure that no network is too large for."""
    del layer


@dataclass(frozen=True, slots=True)
class GroupMeasure(Generic[Result]):
    """A measure whose answer is about sets of parties, so it has a shape of its own.

    Args:
        id: its key in the JSON contract.
        words: how it speaks to people.
        reference: where it comes from.
        compute: layer to answer; ``None`` where it is not defined, or where the layer is too large for it.
        too_large: a sentence about the size where the layer is too large, else ``None``. It costs nothing to ask.
    """

    id: str
    words: Words
    reference: str
    compute: Callable[[Layer], Result | None]
    too_large: Callable[[Layer], Text | None] = any_size

    def why_not(self, layer: Layer) -> Text:
        """Why there is no answer, for a layer where ``compute`` gives ``None``."""
        return self.too_large(layer) or self.words.undefined
