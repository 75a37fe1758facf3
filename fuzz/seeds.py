"""Writes the seeds of the fuzzers: seeds.py FOLDER makes FOLDER/TARGET/ for each target.

They come from tests/data, from scenarios/, and from the public Flee scenarios where they lie beside
the repository.
"""

import hashlib
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parents[1]
PARENTS = [ROOT / "tests/data", ROOT / "scenarios", ROOT / "../shared/flee_scenarios"]
LARGEST = 100_000  # bytes: larger inputs slow the fuzzer down and teach it nothing

WORDS = [b"12", b"-0.5", b"1e308", b"2016-02-30", b"2016-1-7", b"conflict_zone", b"idpcamp",
         "Zürich".encode(), b"a;b c", b"Bentiu Bentio", b"x" * 100]


def pack(folder):
    """The folder as one text, a line `=== NAME` before each file."""
    packed = b""
    for path in sorted(folder.rglob("*")):
        if path.suffix in (".csv", ".yml"):
            name = path.relative_to(folder).as_posix()
            packed += b"=== " + name.encode() + b"\n" + path.read_bytes()
            packed += b"" if packed.endswith(b"\n") else b"\n"
    return packed


def seeds():
    """Pairs of a target's name and a seed."""
    for scenario in (path for parent in PARENTS if parent.is_dir() for path in parent.iterdir()):
        if not scenario.is_dir():
            continue
        is_native = (scenario / "scenario.yml").exists()
        yield "native_folder" if is_native else "flee_folder", pack(scenario)
        for path in scenario.rglob("*.csv"):
            yield "csv", path.read_bytes()
        for path in scenario.rglob("*.yml"):
            yield "settings", path.read_bytes()
    yield "settings", b"move_rules.awareness_level=2\ncompat=native\noptimisations.hasten = 10\n"
    yield "old_result", b'{"program": "couloir", "files": ["out.csv", "run.json"]}'
    for word in WORDS:
        yield "words", word


def main(out):
    for target, seed in seeds():
        if len(seed) <= LARGEST:
            folder = pathlib.Path(out, target)
            folder.mkdir(parents=True, exist_ok=True)
            (folder / hashlib.sha256(seed).hexdigest()[:16]).write_bytes(seed)


if __name__ == "__main__":
    main(sys.argv[1])
