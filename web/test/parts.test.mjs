import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "../load.mjs";

const { apart } = await load("src/parts/chart.ts");
const { arranged } = await load("src/parts/labels.ts");
const { useLines, useText } = await load("src/parts/comparison.ts");
const { text, unbroken } = await load("src/i18n/text.ts");
const view = { language: "en", least: 0, significant: 0 };
const place = (x, y, name, weight = 1, away = 2) => ({ x, y, text: name, weight, away });
const names = (labels) => labels.map((each) => each.text);

test("labels of an axis do not run into each other", () => {
    const ticks = [0, 20, 100].map((day) => ({ day, label: "mars 2012" }));
    const left = apart(ticks, (day) => day, () => "middle");
    assert.deepEqual(left.map(({ day }) => day), [0, 100]);
});

test("no name lies under the buttons of the map or on the disc of another place", () => {
    const corner = { left: 700, right: 800, top: 0, bottom: 100 };
    assert.deepEqual(names(arranged([place(690, 50, "Town")], 800, 600, [corner])), ["Town"]);
    assert.equal(arranged([place(690, 50, "Town")], 800, 600, [corner])[0].anchor, "end");
    const [small, large] = [place(300, 300, "Town", 1), place(330, 300, "City", 9, 25)];
    assert.equal(arranged([small, large], 800, 600).find(({ text }) => text === "Town").anchor, "end");
});

test("a phone has fewer names", () => {
    const many = Array.from({ length: 30 }, (_, i) => place(100, 20 + 18 * i, `Town ${i}`));
    assert.equal(arranged(many, 800, 600).length, 30);
    assert.equal(arranged(many, 350, 600).length, 9);
});

test("a message keeps the stated range of its trust", () => {
    const use = { what: "message_stay", days: 7, reach: 0.5, trust: 0.4 };
    assert.match(useText(view, use, "2016-10-17"), /heeded by 40\u00a0% of those$/);
    assert.match(useText(view, { ...use, trust_low: 0.2, trust_high: 0.7 }, "2016-10-17"), /heeded by 40\u00a0% \(20\u00a0% to 70\u00a0%\) of those$/);
});

test("corridors that are not named are one line", () => {
    const corridor = { what: "corridor" };
    const lines = useLines(view, [corridor, { what: "aid", people_per_day: 500 }, corridor], "2016-10-17");
    assert.deepEqual(lines.map(({ line }) => line), ["a corridor (2 times)", "aid where they are for 500 people a day"]);
});

test("no line begins with a sign that belongs to the word before", () => {
    assert.equal(unbroken("a ; 0 : « non » 40 %"), "a\u00a0; 0\u00a0: «\u00a0non\u00a0» 40\u00a0%");
    assert.ok(!/ [:;?!%»]/.test(text({ ...view, language: "fr" }, "release.public.what")));
});
