"""A map made calm: each party in turn tries other places, and takes the best, until nobody gains.

What counts, in parts of one crossing: lines that cross, the worse the flatter they do; lines of one party that nearly
cover each other; a line under a party that it does not join; parties too close; long lines; and, where parties bear
names, whether a name has a side where no line runs.

A place is one complex number here, x + yj: numpy is several times faster with those than with pairs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mantelnet.drawing.stress import APART, HALF_HEIGHT, HALF_WIDTH

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]
    Points = NDArray[np.complex128]
    Edges = NDArray[np.intp]

#: A line under a party misleads more than two lines that cross.
_UNDER: Final = 4.0
#: A line this near to the middle of a party runs under it.
_CLOSE: Final = 0.12
_FLAT: Final = 1.5
_NARROW: Final = 2.5
#: Cosine of the angle below which two lines of a party run together.
_TOGETHER: Final = 0.92
_CROWD: Final = 14.0
#: A line longer than is natural in so full a field, per time that length.
_LENGTH: Final = 0.7
_NAME: Final = 2.0
_NATURAL: Final = 0.55
#: A name at a party, in the field of 25 parties: from the middle, and how large.
_REACH: Final = (0.06, 0.07)
_WORDS: Final = (0.33, 0.06)
#: How far steps go, in turns.
_RADII: Final = ((0.05, 0.34), (0.14, 0.5))
#: A party that did not gain so often in a row waits until a contact of it moves.
_PATIENCE: Final = 2


class Map:
    """Places of parties with what they cost.

    Args:
        places: where parties lie.
        edges: the tied pairs, by the numbers of their parties.
        lines: how many lines each pair has.
        shrink: how much closer parties may lie than in a network of 25.
    """

    def __init__(self, places: Numbers, edges: Edges, lines: Numbers, shrink: float) -> None:
        import numpy as np

        self._z: Points = places[:, 0] + 1j * places[:, 1]
        self._a, self._b = edges[:, 0], edges[:, 1]
        self._lines = lines
        self._shrink = shrink
        n = len(places)
        # How much room each party has beside that in a network of 25.
        self._room = min(1.9, max(shrink, (25 / max(1, n)) ** 0.5))
        self._own = [np.flatnonzero((edges == v).any(axis=1)) for v in range(n)]
        self._away = [np.flatnonzero((edges != v).all(axis=1)) for v in range(n)]
        self._far = [np.where(self._a[own] == v, self._b[own], self._a[own]) for v, own in enumerate(self._own)]

    @property
    def places(self) -> Numbers:
        """Where parties lie: x and y."""
        import numpy as np

        return np.stack([self._z.real, self._z.imag], axis=1)

    def put(self, places: Numbers) -> None:
        """Give parties other places."""
        self._z = places[:, 0] + 1j * places[:, 1]

    def cost(self, names: bool = False) -> float:
        """Of everything together, with or without names."""
        # Each pair of lines and each pair of parties is seen from both sides.
        cost = float(sum(self._here(v, self._z[v : v + 1])[0] for v in range(len(self._z)))) / 2
        return cost + _NAME * float(self._names(0, self._z[:1])[0]) if names else cost

    def tidy(self, rounds: int, names: bool) -> None:
        """Parties move to better places, in so many rounds at most."""
        import numpy as np

        order = sorted(range(len(self._z)), key=lambda v: (-len(self._own[v]), v))
        idle = [0] * len(order)
        for turn in range(rounds):
            near, everywhere = _steps(self._shrink, turn % 2)
            restless = [v for v in order if idle[v] < _PATIENCE]
            for v in restless:
                choice = self._choice(v, near, everywhere)
                cost = self._here(v, choice)
                if names:
                    cost = cost + _NAME * self._names(v, choice)
                best = int(np.argmin(cost))
                if cost[best] < cost[0] - 1e-6:
                    self._z[v] = choice[best]
                    for other in (v, *self._far[v]):
                        idle[other] = 0
                else:
                    idle[v] += 1
            if not restless:
                return

    def _choice(self, v: int, near: Points, everywhere: Points) -> Points:
        """Places to try, the present one first: around it, at the middle of its contacts, and all over the field."""
        import numpy as np

        middle = self._z[self._far[v]].mean() if len(self._far[v]) else self._z[v]
        found = np.concatenate([self._z[v] + near, [middle], everywhere])
        clipped: Points = np.clip(found.real, -HALF_WIDTH, HALF_WIDTH) + 1j * np.clip(
            found.imag, -HALF_HEIGHT, HALF_HEIGHT
        )
        return clipped

    def _here(self, v: int, choice: Points) -> Numbers:
        """What each choice of a place for a party costs, names left out."""
        import numpy as np

        gap = choice[:, None] - np.delete(self._z, v)
        near = np.hypot(gap.real / (APART[0] * self._room), gap.imag / (APART[1] * self._room))
        cost: Numbers = _CROWD * (np.maximum(1.12 - near, 0) ** 2).sum(axis=1)
        away, own, far = self._away[v], self._own[v], self._z[self._far[v]]
        close = _CLOSE * max(0.55, self._shrink)
        if len(away):
            lines = _under(choice[:, None], self._z[self._a[away]], self._z[self._b[away]], close)
            cost += (lines * self._lines[away]).sum(axis=1)
        if not len(own):
            return cost
        weight = self._lines[own]
        along = far - choice[:, None]
        long = np.abs(along)
        cost += _LENGTH * np.maximum(long / (_NATURAL * self._room) - 1, 0).sum(axis=1)
        hidden = _under(self._z, choice[:, None, None], far[:, None], close)
        hidden[:, :, v] = 0.0
        hidden[:, np.arange(len(far)), self._far[v]] = 0.0
        cost += (hidden.sum(axis=2) * weight).sum(axis=1)
        return cost + self._met(v, choice, along / np.maximum(long, 1e-9), weight)

    def _met(self, v: int, choice: Points, way: Points, weight: Numbers) -> Numbers:
        """What lines of a party do to other lines: cross them, or run along them from one party."""
        import numpy as np

        away, far = self._away[v], self._far[v]
        between = (way[:, :, None] * way[:, None].conj()).real
        found: Numbers = (_narrow(between) * np.triu(np.ones(between.shape[1:]), 1)).sum(axis=(1, 2))
        if not len(away):
            return found
        a, b = self._a[away], self._b[away]
        starts, ways = self._z[a], self._z[b] - self._z[a]
        other = far[:, None]
        here = ((choice[:, None] - starts) * ways.conj()).imag[:, None]
        there = ((self._z[other] - starts) * ways.conj()).imag[None]
        cross = (here * there < 0) & (a != other) & (b != other)
        mine = way.conj()[:, :, None]
        from_me = self._z - choice[:, None]
        cross &= (from_me[:, None, a] * mine).imag * (from_me[:, None, b] * mine).imag < 0
        cosine = (mine * (ways / np.maximum(np.abs(ways), 1e-9))).real
        square = cosine * cosine
        found += (np.where(cross, 1 + _FLAT * square * square, 0.0) * self._lines[away]).sum(axis=2) @ weight
        # At the far party: the cosine between my line and its others, both seen from there.
        line, edge = np.nonzero((b == other) | (a == other))
        seen = cosine[:, line, edge] * np.where(b[edge] == far[line], 1.0, -1.0)
        found += _narrow(seen).sum(axis=1)
        return found

    def _names(self, v: int, choice: Points) -> Numbers:
        """How much lines and parties are in the way of names, at the best side of each party."""
        import numpy as np

        others = np.arange(len(self._z)) != v
        away, far = self._away[v], self._z[self._far[v]]
        starts, ends, lines = self._z[self._a[away]], self._z[self._b[away]], self._lines[away]
        weight = self._lines[self._own[v]]
        boxes, own = _boxes(self._z[others], self._shrink), _boxes(choice, self._shrink)
        standing = self._z[others]

        def in_the_way(low: Points, high: Points, mine: Points) -> Numbers:
            cost = (_hits(low, high, starts, ends) * lines).sum(axis=2) + _off(low, high)
            cost += 2 * _holds(low, high, standing).sum(axis=2)
            both: Numbers = cost[None] + (_hits(low[None], high[None], mine, far) * weight).sum(axis=3)
            return both

        # The names of the others, beside every choice.
        cost = in_the_way(*boxes, choice[:, None, None, None])
        cost += 2 * _holds(*boxes, choice).transpose(2, 0, 1)
        found: Numbers = np.minimum(cost.min(axis=2), 4.0).sum(axis=1)
        cost = in_the_way(*own, choice[:, None, None])[0]
        found += np.minimum(cost.min(axis=1), 4.0)
        return found


def _steps(shrink: float, turn: int) -> tuple[Points, Points]:
    """Steps from a place, none first, and places all over the field; other ones in each of two turns."""
    import numpy as np

    angles = (np.arange(8) + turn / 2) * np.pi / 4
    round_about = np.cos(angles) * 1.3 + 1j * np.sin(angles)
    near = np.concatenate([[0], *(round_about * radius * max(0.6, shrink) for radius in _RADII[turn])])
    across = (-1.3, -0.4, 0.5, 1.4) if turn else (-1.5, -0.6, 0.3, 1.2)
    everywhere = np.array([x + 1j * y for x in across for y in ((-0.9, 0.0, 0.7) if turn else (-0.6, 0.3, 0.95))])
    return near, everywhere


def _under(point: Points, start: Points, end: Points, close: float) -> Numbers:
    """What a line costs that runs within a distance of a point."""
    import numpy as np

    way = end - start
    off = point - start
    share = (off * way.conj()).real / np.maximum(way.real**2 + way.imag**2, 1e-12)
    gap = off - np.clip(share, 0, 1) * way
    distance = np.sqrt(gap.real**2 + gap.imag**2)
    found: Numbers = np.where(distance < close, _UNDER * (1.2 - distance / close), 0.0)
    return found


def _narrow(cosine: Numbers) -> Numbers:
    import numpy as np

    found: Numbers = (_NARROW / (1 - _TOGETHER) ** 2) * np.maximum(cosine - _TOGETHER, 0) ** 2
    return found


def _boxes(places: Points, shrink: float) -> tuple[Points, Points]:
    """Where a name may stand at each party: the corners left above and right below, for eight sides."""
    import numpy as np

    (x, y), (wide, high) = (part * max(0.8, shrink) for part in _REACH), (part * max(0.8, shrink) for part in _WORDS)
    sides = [
        (x, -high / 2), (-x - wide, -high / 2), (-wide / 2, y), (-wide / 2, -y - high), (x * 0.7, y * 0.6),
        (-x * 0.7 - wide, y * 0.6), (x * 0.7, -y * 0.6 - high), (-x * 0.7 - wide, -y * 0.6 - high),
    ]  # fmt: skip
    low: Points = places[:, None] + np.array([left + 1j * up for left, up in sides])
    return low, low + (wide + 1j * high)


def _hits(low: Points, high: Points, starts: Points, ends: Points) -> NDArray[np.bool_]:
    """Whether each line runs through each box (Liang and Barsky, 1984)."""
    import numpy as np

    way = ends - starts
    first, last = np.zeros(()), np.ones(())
    one, two = low[..., None] - starts, high[..., None] - starts
    for part, before, behind in ((way.real, one.real, two.real), (way.imag, one.imag, two.imag)):
        along = 1 / np.where(np.abs(part) < 1e-9, 1e-9, part)
        enter, leave = before * along, behind * along
        first, last = np.maximum(first, np.minimum(enter, leave)), np.minimum(last, np.maximum(enter, leave))
    found: NDArray[np.bool_] = first < last
    return found


def _holds(low: Points, high: Points, points: Points) -> NDArray[np.bool_]:
    """Whether each box has each point in it, with some room around it."""
    room = 0.04 + 0.04j
    inside, within = points - (low - room)[..., None], (high + room)[..., None] - points
    found: NDArray[np.bool_] = (inside.real > 0) & (inside.imag > 0) & (within.real > 0) & (within.imag > 0)
    return found


def _off(low: Points, high: Points) -> NDArray[np.bool_]:
    """Whether each box lies far outside the field: the sheet has some room around it."""
    edge = HALF_WIDTH + 0.2
    found: NDArray[np.bool_] = (low.real < -edge) | (high.real > edge)
    return found
