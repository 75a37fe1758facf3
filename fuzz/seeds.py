"""Writes the seeds of the fuzzers: seeds.py FOLDER makes FOLDER/TARGET/ for each target.

They come from tests/data, from scenarios/, and from the public Flee scenarios where they lie beside
the repository.
"""

import hashlib
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parents[1]
PARENTS = [ROOT / "tests/data", ROOT / "scenarios", ROOT / "../shared/flee_scenarios"]
LARGEST = 20_000  # bytes: larger inputs slow the fuzzer down and teach it little more
LARGEST_FILE = 1_000  # of a folder that is too large whole

WORDS = [b"12", b"-0.5", b"1e308", b"2016-02-30", b"2016-1-7", b"conflict_zone", b"idpcamp",
         "Zürich".encode(), b"a;b c", b"Bentiu Bentio", b"x" * 100]


def pack(folder, largest_file=LARGEST):
    """The folder as one text, a line `=== NAME` before each file; of large files the beginning."""
    packed = b""
    for path in sorted(folder.rglob("*")):
        if path.suffix in (".csv", ".yml"):
            name = path.relative_to(folder).as_posix()
            text = path.read_bytes()[:largest_file].rstrip(b"\n")
            packed += b"=== " + name.encode() + b"\n" + text + b"\n"
    return packed


def seeds():
    """Pairs of a target's name and a seed."""
    for scenario in (path for parent in PARENTS if parent.is_dir() for path in parent.iterdir()):
        if not scenario.is_dir():
            continue
        is_native = (scenario / "scenario.yml").exists()
        whole = pack(scenario)
        yield ("native_folder" if is_native else "flee_folder",
               whole if len(whole) <= LARGEST else pack(scenario, LARGEST_FILE))
        for path in scenario.rglob("*.csv"):
            yield "csv", path.read_bytes()
        for path in scenario.rglob("*.yml"):
            yield "plan" if path.parent.name == "plans" else "settings", path.read_bytes()
    yield "settings", b"move_rules.awareness_level=2\ncompat=native\noptimisations.hasten = 10\n"
    yield "old_result", b'{"program": "couloir", "files": ["out.csv", "run.json"]}'
    yield "page", PAGE
    for word in WORDS:
        yield "words", word


PAGE = (b'{"schema":1,"release":"internal","sides":[{"scenario":{"start":"2016-10-17","days":2,'
        b'"as_of":"2016-10-18"},"plan":{"uses":[{"what":"corridor","name":"E"}]},"totals":'
        b'{"displaced":{"q50":[1,2345]},"on_road":{"q50":[0,345]}},"marks":[{"day":1,"what":'
        b'"control","where":["A"]}],"claims":[{"place":"A","kind":"flow","date":"2016-10-17",'
        b'"note":"","published_by":"","address":""}],"names":[{"name":"A","kind":"camp"}],'
        b'"places":[{"name":"A","kind":"camp","present":{"q50":[1,2]}}],"links":[{"from":0,'
        b'"to":0,"entered":null}],"areas":[{"present":{"q50":[1,2000]}}],"observations":'
        b'[{"place":"*","points":[[0,1234]]}],"scores":[]}]}')


def main(out):
    for target, seed in seeds():
        if len(seed) <= LARGEST:
            folder = pathlib.Path(out, target)
            folder.mkdir(parents=True, exist_ok=True)
            (folder / hashlib.sha256(seed).hexdigest()[:16]).write_bytes(seed)


if __name__ == "__main__":
    main(sys.argv[1])
