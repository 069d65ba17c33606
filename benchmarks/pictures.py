"""How long a picture takes: whole processes, for networks of several sizes, with and without places from last time.

The numbers are processor time, the smallest of several runs, so that other work on the machine matters little. The
aims, on a quiet machine: 25 parties in 2 seconds, 60 in 3, 150 in 10.
"""

from __future__ import annotations

import argparse
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

AIMS = {25: 2.0, 60: 3.0, 150: 10.0}
#: What a map of 50 parties is held against: loading the usual library for pictures.
PEER = 50


def project(n: int) -> str:
    """A made project of so many parties, each tied to two or three others, with scores and interests."""
    around = [(k, (k + 1) % n) for k in range(n)]
    across = [(k, (k * 7 + 3) % n) for k in range(0, n, 2) if k != (k * 7 + 3) % n]
    ties = sorted({(min(pair), max(pair)) for pair in around + across})
    lines = ["mantelnet: 1", "project: {name: Made}", "ambition: {statement: Nobody alone}", "parties:"]
    lines += [f"  p{k}: {{name: Party number {k}}}" for k in range(n)]
    lines += ["ties:", "  formal:"]
    lines += [f"    - {{between: [p{a}, p{b}], strength: {1 + a % 5}}}" for a, b in ties]
    lines += ["  informal:"] + [f"    - {{between: [p{a}, p{b}]}}" for a, b in ties[::3]]
    lines += ["interests:"]
    lines += [f"  p{k}: [{{text: x, theme: {('mission', 'funding')[k % 2]}, weight: {1 + k % 5}}}]" for k in range(n)]
    lines += ["scores:"]
    lines += [
        f"  p{k}: {{commitment: {1 + k % 5}, impact: {1 + k // 5 % 5}, influence: {1 + k % 4}}}" for k in range(n)
    ]
    return "\n".join(lines) + "\n"


def mantelnet(*arguments: str) -> list[str]:
    """A call of ``mantelnet plot``."""
    return [sys.executable, "-m", "mantelnet", "plot", *arguments]


def seconds(command: list[str]) -> float:
    """Processor time of one whole process."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, stderr=subprocess.DEVNULL, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> None:
    """Print a table of seconds."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=3)
    runs = parser.parse_args().runs
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "mantelnet.yaml")
        file.write_text(project(PEER), encoding="utf-8")
        target = str(Path(folder, "map.svg"))
        ours, theirs = [], []
        for _ in range(runs):  # Side by side, so that other work on the machine slows both.
            ours.append(seconds(mantelnet("network", str(file), "--output", target, "--new-places")))
            theirs.append(seconds([sys.executable, "-c", "import matplotlib.pyplot"]))
    print(f"a map of {PEER} as SVG: {min(ours):.2f} s; import matplotlib.pyplot: {min(theirs):.2f} s")
    print(f"{'parties':>7} {'picture':14} {'form':4} {'new places':>10} {'seconds':>8} {'aim':>5}")
    for n, aim in AIMS.items():
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder, "mantelnet.yaml")
            file.write_text(project(n), encoding="utf-8")
            for picture, form, anew in (
                ("network", "svg", True), ("network", "svg", False), ("network", "png", False),
                ("network", "pdf", False), ("force-field", "svg", False), ("interests", "svg", False),
            ):  # fmt: skip
                target = str(Path(folder, f"picture.{form}"))
                arguments = [
                    picture,
                    str(file),
                    "--output",
                    target,
                    "--size",
                    "a0",
                    *(["--new-places"] if anew else []),
                ]
                best = min(seconds(mantelnet(*arguments)) for _ in range(runs))
                print(f"{n:7} {picture:14} {form:4} {'yes' if anew else 'no':>10} {best:8.2f} {aim:5.0f}")


if __name__ == "__main__":
    main()
