"""Many files: what one file costs inside a process, stage by stage, and what a folder of them costs as a whole process.

Makes files of forty parties like those of real networks (about 20 kB), in a temporary folder.
"""

from __future__ import annotations

import argparse
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

TYPES = ("municipality", "carer_centre", "home_care", "general_practice", "carers", "library", "youth_work", "employer")
THEMES = ("mission", "values", "constituency", "legislation", "funding", "continuity", "reputation", "capacity")


def project(seed: int, parties: int = 40) -> str:
    """A sound project file, different for every seed."""
    chance = random.Random(seed)
    ids = [f"partij-{n}" for n in range(parties)]
    lines = ["mantelnet: 1", "taal: nl", "project:", f"  naam: Netwerk {seed}", "  datum: 2026-03-01",
             f"  trekkers: [{ids[0]}, {ids[1]}]", "ambitie:", "  opgave: Samen staan we naast mantelzorgers",
             "  nodig:"]  # fmt: skip
    lines += [f"    punt-{n}: {{tekst: Wat er nodig is op punt {n}, vraaggebied: educatie}}" for n in range(8)]
    lines.append("partijen:")
    for n, party in enumerate(ids):
        lines += [f"  {party}:", f"    naam: Organisatie nummer {n} in de gemeente", f"    kort: Org {n}",
                  f"    soort: {TYPES[n % len(TYPES)]}", f"    dekt: [punt-{n % 8}]",
                  "    zorgen:", "      - Te weinig uren voor wat er allemaal moet gebeuren"]  # fmt: skip
    lines.append("relaties:")
    for layer in ("formeel", "informeel"):
        lines.append(f"  {layer}:")
        pairs = {tuple(sorted(chance.sample(ids, 2))) for _ in range(40)}
        for one, other in sorted(pairs):
            lines += [f"    - tussen: [{one}, {other}]", f"      sterkte: {chance.randint(1, 5)}",
                      "      frequentie: maandelijks"]  # fmt: skip
    lines.append("belangen:")
    for party in ids:
        lines += [f"  {party}:", f"    - tekst: Wat deze partij nodig heeft om mee te doen, in één zin {seed}",
                  f"      thema: {chance.choice(THEMES)}", f"      gewicht: {chance.randint(1, 5)}",
                  "      bevestigd: ja"]  # fmt: skip
    lines.append("scores:")
    for party in ids:
        scores = ", ".join(f"{name}: {chance.randint(1, 5)}" for name in ("commitment", "impact", "invloed"))
        lines.append(f"  {party}: {{{scores}}}")
    return "\n".join(lines) + "\n"


def stages(files: list[bytes]) -> None:
    """Milliseconds of processor time for one file, stage by stage, beside the bare C parser."""
    import yaml

    from mantelnet import shape, source
    from mantelnet.project import open_project

    sources = [source.read(data) for data in files]

    def each(name: str, work: Callable[[int], object]) -> None:
        start = time.process_time()
        for place in range(len(files)):
            work(place)
        print(f"  {name:34} {(time.process_time() - start) * 1000 / len(files):6.2f} ms a file")

    each("CSafeLoader, no places", lambda n: yaml.load(files[n], Loader=yaml.CSafeLoader))
    each("source.read, with places", lambda n: source.read(files[n]))
    each("shape.validate", lambda n: shape.validate(sources[n].data))
    each("open_project, everything", lambda n: open_project(files[n], "f.yaml"))


def whole(folder: Path, jobs: list[str]) -> None:
    """Time of ``validate`` on the folder as a whole process."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run(
        [sys.executable, "-m", "mantelnet", "validate", *jobs, str(folder)], stdout=subprocess.DEVNULL, check=True
    )
    spent = time.perf_counter() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    busy = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    print(f"  {'validate ' + ' '.join(jobs):34} {spent:6.2f} s, {busy:.2f} s of processor time")


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=1700)
    parser.add_argument("--sample", type=int, default=100)
    chosen = parser.parse_args()
    files = [project(seed).encode() for seed in range(chosen.sample)]
    print(f"{chosen.sample} files of {sum(map(len, files)) // len(files)} bytes, in one process:")
    stages(files)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for seed in range(chosen.files):
            (folder / f"n{seed}.mantelnet.yaml").write_text(project(seed), encoding="utf-8")
        print(f"{chosen.files} files, a whole process:")
        whole(folder, [])


if __name__ == "__main__":
    main()
