"""Whatever ends a run, its folder holds one whole result: the old one, or a new one.

The program is the one that COULOIR_PROGRAM names.
"""

import json
import os
import pathlib
import random
import signal
import subprocess
import sys
import tempfile
import time
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
SCENARIO = ROOT / "tests/data/native_valley"
PROGRAM = os.environ.get("COULOIR_PROGRAM")
KILLS = 100
SEEDS = (1, 2)


def start(out, seed):
    return subprocess.Popen(
        [PROGRAM, "run", SCENARIO, "--members", "4", "--seed", str(seed), "--quiet", "--out", out],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def result_in(folder):
    """The files of a result, whole: those that run.json names, and no others."""
    run = json.loads((folder / "run.json").read_text(encoding="utf-8"))
    assert sorted(run["files"]) == sorted(path.name for path in folder.iterdir())
    files = {name: (folder / name).read_bytes() for name in run["files"] if name != "run.json"}
    run.pop("environment")  # how long it took
    return {"run.json": run, **files}


@unittest.skipUnless(PROGRAM, "no program is named")
class KilledRuns(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.folder = pathlib.Path(scratch.name)
        self.known = []
        for seed in SEEDS:
            began = time.monotonic()
            self.assertEqual(start(self.folder / str(seed), seed).wait(), 0)
            self.run_seconds = time.monotonic() - began
            self.known.append(result_in(self.folder / str(seed)))

    def seed_in(self, folder):
        return SEEDS[self.known.index(result_in(folder))]

    def test_a_killed_run_leaves_a_whole_result(self):
        out = self.folder / "results" / "out"
        self.assertEqual(start(out, SEEDS[0]).wait(), 0)
        random.seed(1)
        finished = 0
        for turn in range(KILLS):
            before = self.seed_in(out)
            run = start(out, SEEDS[turn % 2])
            time.sleep(random.uniform(0, 1.2 * self.run_seconds))
            run.send_signal(signal.SIGINT if turn % 5 == 4 else signal.SIGKILL)
            finished += run.wait() == 0
            self.assertIn(self.seed_in(out), (before, SEEDS[turn % 2]))
        print(f"{finished} of {KILLS} runs were done before they were killed", file=sys.stderr)
        self.assertEqual(start(out, SEEDS[0]).wait(), 0)
        self.assertEqual(self.seed_in(out), SEEDS[0])
        self.assertEqual(list(out.parent.iterdir()), [out])

    def test_runs_into_one_folder_at_a_time_do_not_mix(self):
        out = self.folder / "results" / "out"
        for _ in range(10):
            runs = [start(out, SEEDS[turn % 2]) for turn in range(4)]
            self.assertEqual([run.wait() for run in runs], [0] * len(runs))
            self.assertIn(self.seed_in(out), SEEDS)
        self.assertEqual(list(out.parent.iterdir()), [out])

    def test_there_is_a_whole_result_at_every_moment(self):
        out = self.folder / "results" / "out"
        self.assertEqual(start(out, SEEDS[0]).wait(), 0)
        for turn in range(10):
            run = start(out, SEEDS[turn % 2])
            while run.poll() is None:
                self.assertIn(b"couloir", (out / "run.json").read_bytes())


if __name__ == "__main__":
    unittest.main()
