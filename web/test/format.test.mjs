import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "../load.mjs";

const { families, figures, one, spoken } = await load("src/format.ts");
const internal = { language: "en", least: 0, significant: 0 };
const partner = { language: "en", least: 10, significant: 3 };
const published = { language: "en", least: 100, significant: 2 };
const nothing = { low: null, middle: null, high: null };

test("what is withheld is under the least count of its level", () => {
    assert.equal(spoken(published, nothing).both, "under 100");
    assert.equal(spoken(partner, nothing).both, "under 10");
    assert.equal(spoken({ ...published, language: "fr" }, nothing).both, "moins de 100");
});

test("what is withheld for another reason is not said to be small", () => {
    assert.equal(spoken(published, { ...nothing, isForOthers: true }).both, "withheld");
    assert.equal(spoken(published, nothing, false).both, "withheld");
    assert.equal(spoken(published, { low: -500, middle: null, high: 200, isForOthers: true }).both, "withheld (-500 to 200)");
});

test("a part that is withheld for others says so on its days alone", () => {
    const columns = { q05: [null, null], q50: [null, null], q95: [null, null], for_others: [1] };
    assert.equal(spoken(published, figures(columns, 0)).both, "under 100");
    assert.equal(spoken(published, figures(columns, 1)).both, "withheld");
});

test("families have the least count and the figures of their level", () => {
    const range = { low: 550, middle: 6600, high: 66_660 };
    assert.deepEqual(families(published, range), { low: null, middle: 1100, high: 11_000 });
    assert.deepEqual(families(partner, range), { low: 91.7, middle: 1100, high: 11_100 });
    assert.equal(families(internal, range).middle, 1100);
});

test("figures of one range have the digits that the whole range supports", () => {
    const range = { low: 80_000, middle: 101_234, high: 130_000 };
    assert.equal(spoken(internal, range).middle, "101,000");
    assert.equal(one(internal, 101_234, range), "101,000");
});

test("a difference that is withheld has no bar", async () => {
    const { bar } = await load("src/parts/comparison.ts");
    assert.equal(bar({ q05: null, median: null, q95: null }), null);
    assert.equal(bar({ q05: -500, median: null, q95: 200 }), null);
});
