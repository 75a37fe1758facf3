"""scripts/check_floors.py catches what it is there to catch, and nothing else."""

import importlib.util
import pathlib
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
SPEC = importlib.util.spec_from_file_location("check_floors", ROOT / "scripts/check_floors.py")
check_floors = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(check_floors)


def faults_of(files):
    """The faults of a house with these files: {path inside src/couloir: text}."""
    with tempfile.TemporaryDirectory() as root:
        for name, text in files.items():
            path = pathlib.Path(root, "src", "couloir", name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        prefix = str(pathlib.Path(root, "src", "couloir")) + "/"
        return [fault.replace(prefix, "") for fault in check_floors.check(root)]


class CheckFloors(unittest.TestCase):
    def test_an_include_upwards_is_caught_with_its_line(self):
        faults = faults_of({"base/date.cpp": '#include <string>\n#include "couloir/io/csv.hpp"\n'})
        self.assertEqual(
            faults,
            ["base/date.cpp:2: base includes couloir/io/csv.hpp, which is on a floor above"])

    def test_downwards_own_floor_and_system_includes_are_fine(self):
        text = ('#include "couloir/engine/day.hpp"\n#include "couloir/base/date.hpp"\n'
                "#include <vector>\n#include <nlohmann/json.hpp>\n")
        self.assertEqual(faults_of({"engine/day.cpp": text}), [])

    def test_every_floor_may_not_include_the_next(self):
        for lower, upper in zip(check_floors.FLOORS, check_floors.FLOORS[1:]):
            with self.subTest(floor=lower):
                text = f'#include "couloir/{upper}/x.hpp"\n'
                self.assertEqual(len(faults_of({f"{lower}/x.hpp": text})), 1)

    def test_rules_may_not_include_io(self):
        faults = faults_of({"rules/speed.hpp": '#include "couloir/io/csv.hpp"\n'})
        self.assertEqual(faults, ["rules/speed.hpp:1: rules may not include io (couloir/io/csv.hpp)"])

    def test_angle_brackets_and_spaces_hide_nothing(self):
        self.assertEqual(len(faults_of({"base/x.hpp": "  #  include <couloir/cli/run.hpp>\n"})), 1)

    def test_a_relative_include_is_caught(self):
        self.assertEqual(len(faults_of({"base/x.cpp": '#include "../io/csv.hpp"\n'})), 1)

    def test_a_file_outside_the_floors_is_caught(self):
        self.assertEqual(len(faults_of({"cellar/x.cpp": "", "x.cpp": ""})), 2)

    def test_the_generated_version_is_everyones(self):
        self.assertEqual(faults_of({"base/x.cpp": '#include "couloir/version.hpp"\n'}), [])


if __name__ == "__main__":
    unittest.main()
