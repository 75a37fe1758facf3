"""scripts/make_countries.py finds the boxes of a small map."""

import importlib.util
import pathlib
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
SPEC = importlib.util.spec_from_file_location("make_countries", ROOT / "scripts/make_countries.py")
make_countries = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(make_countries)


class Boxes(unittest.TestCase):
    def test_a_ring_has_one_box(self):
        arcs = [[(10, 1), (12, 1), (12, 3)], [(12, 3), (10, 3), (10, 1)]]
        self.assertEqual(make_countries.boxes_of([0, 1], arcs), [(1, 3, 10, 12)])

    def test_a_ring_across_the_antimeridian_has_two(self):
        arcs = [[(170, 1), (-175, 1), (-175, 3), (170, 3), (170, 1)]]
        self.assertEqual(
            sorted(make_countries.boxes_of([0], arcs)), [(1, 3, -180, -175), (1, 3, 170, 180)])

    def test_a_ring_round_the_pole_has_all_longitudes(self):
        arcs = [[(-180, -70), (-60, -70), (60, -70), (180, -70), (180, -90), (-180, -90)]]
        self.assertEqual(make_countries.boxes_of([0], arcs), [(-90, -70, -180, 180)])

    def test_near_parts_share_a_box_and_far_ones_do_not(self):
        near = [(0, 1, 0, 1), (2, 3, 2, 3)]
        self.assertEqual(make_countries.joined(near), [(0, 3, 0, 3)])
        self.assertEqual(len(make_countries.joined(near + [(20, 21, 0, 1)])), 2)

    def test_boxes_are_rounded_outwards(self):
        self.assertEqual(make_countries.rounded((1.23, 4.51, -7.89, 0.1)), (1.2, 4.6, -7.9, 0.1))

    def test_arcs_are_decoded_from_their_steps(self):
        topology = {"transform": {"scale": [0.5, 2], "translate": [10, -1]},
                    "arcs": [[[0, 0], [2, 1], [-1, 1]]]}
        self.assertEqual(list(make_countries.decoded_arcs(topology)),
                         [[(10, -1), (11, 1), (10.5, 3)]])


if __name__ == "__main__":
    unittest.main()
