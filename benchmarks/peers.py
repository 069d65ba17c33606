"""``validate`` beside the checkers that people use today, whole processes, side by side in one run.

The peers are not needed for anything else; put them in an environment of their own and name its folder:

    python -m venv peers && peers/bin/pip install check-jsonschema yamllint
    python benchmarks/peers.py --peers peers/bin

Each number is processor time, the smallest of several runs; the ratios count.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from many import project


def seconds(command: list[str]) -> float:
    """Processor time of one whole process."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def large(parties: int) -> str:
    """A file of many parties and five times as many ties."""
    lines = ["mantelnet: 1", "project: {name: Large}", "ambition: {statement: Many}", "parties:"]
    lines += [f"  p{n}: {{name: Party {n}, type: library}}" for n in range(parties)]
    lines += ["ties:", "  formal:"]
    for step in range(1, 6):
        lines += [f"    - {{between: [p{n}, p{(n + 7**step) % parties}], strength: {step}}}" for n in range(parties)]
    return "\n".join(lines) + "\n"


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--peers", type=Path, help="folder with check-jsonschema and yamllint")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--parties", type=int, default=20_000)
    chosen = parser.parse_args()
    ours = [sys.executable, "-m", "mantelnet"]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        file, schema = folder / "mantelnet.yaml", folder / "schema.json"
        file.write_text(project(1), encoding="utf-8")
        schema.write_bytes(subprocess.run([*ours, "schema"], capture_output=True, check=True).stdout)
        json.loads(schema.read_bytes())
        runs = {"mantelnet validate": [*ours, "validate", str(file)]}
        if chosen.peers:
            runs["check-jsonschema"] = [str(chosen.peers / "check-jsonschema"), "--schemafile", str(schema), str(file)]
            runs["yamllint"] = [str(chosen.peers / "yamllint"), "-d", "relaxed", str(file)]
        best = {name: min(seconds(command) for _ in range(chosen.runs)) for name, command in runs.items()}
        print("one file of forty parties, with places of all findings on our side:")
        for name, spent in best.items():
            print(f"  {name:20} {spent * 1000:6.0f} ms   ours is {best['mantelnet validate'] / spent:.2f} of it")

        big = folder / "large.yaml"
        big.write_text(large(chosen.parties), encoding="utf-8")
        start = time.perf_counter()
        bare = "import sys, yaml; yaml.load(open(sys.argv[1], encoding='utf-8'), Loader=yaml.CSafeLoader)"
        subprocess.run([sys.executable, "-c", bare, str(big)], check=True)
        parse = time.perf_counter() - start
        start = time.perf_counter()
        subprocess.run([*ours, "validate", str(big)], stdout=subprocess.DEVNULL, check=False)
        spent = time.perf_counter() - start
        print(
            f"{chosen.parties} parties: bare C parse {parse:.1f} s, validate {spent:.1f} s ({spent / parse:.2f} of it)"
        )


if __name__ == "__main__":
    main()
