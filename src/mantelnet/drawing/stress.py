"""First guesses of where parties lie: the farther apart in the network, the farther apart on the sheet.

Several guesses are made at once, from different starts that are always the same. Each is turned to lie flat, stretched
to the field and pushed apart.

Sources: Gansner, Koren & North (2004), Graph drawing by stress majorization, GD 2004 (LNCS 3383), 239-250; the longer
lines around hubs are their "subset" lengths.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]

#: Half the width and half the height of the field in which parties lie; the sheet stretches it.
HALF_WIDTH: Final = 1.6
HALF_HEIGHT: Final = 1.0
#: How far apart parties are kept for a network of 25, in x and y: names are wide.
APART: Final = (0.44, 0.27)
_STEPS: Final = 90
_PUSHES: Final = 120
#: One over the plastic number, and its square: the most even spread of points on a plane (Roberts, 2018).
_SPREAD: Final = (0.7548776662466927, 0.5698402909980532)
#: Pieces of a network lie so many ties apart.
_BETWEEN_PIECES: Final = 2.5


def guesses(n: int, edges: NDArray[np.intp], weights: Numbers, shrink: float, many: int) -> Numbers:
    """Places for ``n`` parties, ``many`` times over.

    Args:
        n: how many parties.
        edges: the tied pairs, by the numbers of their parties.
        weights: how strong each pair is tied, 1 to 5: strong ties are shorter.
        shrink: how much closer parties may lie than in a network of 25.
        many: how many guesses.
    """
    import numpy as np

    starts = np.array([_start(n, turn) for turn in range(many)])
    for even, share in ((True, starts[::2]), (False, starts[1::2])):
        if len(share):
            share[:] = _majorized(share, _distances(n, edges, weights, even))
    return np.array([_apart(_flat(places), shrink) for places in starts])


def _start(n: int, turn: int) -> list[tuple[float, float]]:
    """Places spread over the field without a pattern: multiples of two irrational numbers, without what is whole."""
    first = turn * n + 1
    return [((k * _SPREAD[0] % 1) * 3 - 1.5, (k * _SPREAD[1] % 1) * 2 - 1) for k in range(first, first + n)]


def _distances(n: int, edges: NDArray[np.intp], weights: Numbers, even: bool) -> Numbers:
    """How far apart each pair should lie, in ties; ``even`` gives ties of hubs no extra length."""
    import numpy as np

    near = np.zeros((n, n), dtype=bool)
    a, b = edges.T if len(edges) else (np.array([], dtype=np.intp),) * 2
    near[a, b] = near[b, a] = True
    length = 1.15 - 0.06 * weights
    if not even:
        length = length + 0.12 * np.sqrt((near[a] ^ near[b]).sum(axis=1))
    far: Numbers = np.full((n, n), np.inf)
    far[a, b] = far[b, a] = length
    np.fill_diagonal(far, 0.0)
    for via in range(n):
        np.minimum(far, far[:, via, None] + far[None, via], out=far)
    far[np.isinf(far)] = _BETWEEN_PIECES
    return far


def _majorized(starts: Numbers, far: Numbers) -> Numbers:
    """Several guesses after a number of steps, each of which lowers the stress."""
    import numpy as np

    n = len(far)
    if n < 2:
        return starts
    pull = 1 / np.maximum(far, 1e-9) ** 2
    np.fill_diagonal(pull, 0.0)
    laplacian = np.diag(pull.sum(axis=1)) - pull
    solved = np.linalg.inv(laplacian + 1 / n) - 1 / n
    places = starts.copy()
    wanted = pull * far
    for _ in range(_STEPS if n <= 100 else _STEPS // 2 if n <= 200 else _STEPS // 4):
        apart = np.hypot(*np.moveaxis(places[:, :, None] - places[:, None], 3, 0))
        ratio = wanted / np.maximum(apart, 1e-6)
        moved = ratio.sum(axis=2)[..., None] * places - ratio @ places
        places = solved @ moved
    return places


def _flat(places: Numbers) -> Numbers:
    """Turned so that the long side lies flat, and stretched to the field."""
    import numpy as np

    centred = places - places.mean(axis=0)
    if len(places) > 2:
        _, _, axes = np.linalg.svd(centred, full_matrices=False)
        # The sign of an axis is a matter of the library: the first party lies left and high.
        turned = centred @ axes.T
        turned *= np.where(turned[0] > 0, -1.0, 1.0)
    else:
        turned = centred
    return stretched(turned, 0.35)


def stretched(places: Numbers, evenly: float) -> Numbers:
    """Places that reach all edges of the field.

    Args:
        places: of the parties.
        evenly: how much of equal spacing is mixed in, 0 to 1, so that a far party does not press the rest together.
    """
    import numpy as np

    low, high = places.min(axis=0), places.max(axis=0)
    span = np.where(high > low, high - low, 1.0)
    straight = np.where(high > low, (places - low) / span * 2 - 1, 0.0)
    even = (places.argsort(axis=0).argsort(axis=0) + 0.5) / len(places) * 2 - 1
    mixed = (1 - evenly) * straight + evenly * even
    reached: Numbers = mixed / np.abs(mixed).max(axis=0).clip(1e-9) * np.array([HALF_WIDTH, HALF_HEIGHT])
    return reached


def _apart(places: Numbers, shrink: float) -> Numbers:
    """Parties that lie too close are pushed apart, until nobody does or it takes too long."""
    import numpy as np

    if len(places) < 2:
        return places
    (need_x, need_y), box = (side * shrink for side in APART), np.array([HALF_WIDTH, HALF_HEIGHT])
    moved = places.copy()
    # Two parties on one spot go different ways: by their number, never by chance.
    moved += np.stack([np.arange(len(places)), np.arange(len(places))[::-1]], axis=1) * 1e-6
    for _ in range(_PUSHES if len(places) <= 200 else _PUSHES // 3):
        x = (moved[:, None, 0] - moved[None, :, 0]) / need_x
        y = (moved[:, None, 1] - moved[None, :, 1]) / need_y
        distance = np.hypot(x, y)
        np.fill_diagonal(distance, 2.0)
        if (distance >= 1).all():
            break
        push = np.clip(1 / np.maximum(distance, 1e-9) - 1, 0, 1e9)
        moved[:, 0] += 0.35 * need_x * (push * x).sum(axis=1)
        moved[:, 1] += 0.35 * need_y * (push * y).sum(axis=1)
        np.clip(moved, -box, box, out=moved)
    return moved
