// The page in a real browser. usage: ./dev browser; COULOIR names the program, screenshots go to
// the folder named by SHOTS.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdir, readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { after, before, test } from "node:test";
import { Browser } from "./browser.mjs";

const program = process.env.COULOIR ?? "build/dev/couloir";
const shots = resolve(process.env.SHOTS ?? "build/browser");
const run = `${shots}/run`;
const comparison = `${shots}/comparison`;
const planned = "tests/data/planned_operation";
let browser;

const couloir = (...words) => execFileSync(program, words, { stdio: ["ignore", "ignore", "inherit"] });

function report(folder, name, ...options) {
    const file = `${shots}/${name}.html`;
    couloir("report", folder, "--out", file, ...options);
    return file;
}

before(async () => {
    await mkdir(shots, { recursive: true });
    couloir("run", "scenarios/mosul2016", "--members", "10", "--days", "100", "--quiet", "--out", run);
    couloir("compare", `${planned}@none`, `${planned}@east-corridors`, "--members", "20", "--quiet", "--out", comparison);
    browser = await Browser.start();
});

after(async () => {
    await browser?.stop();
});

async function shoot(page, name) {
    await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true });
}

/** What is said in English outside the words and names of the scenario. */
const englishOf = (page) =>
    page.evaluate(() => {
        const data = JSON.parse(document.getElementById("couloir-data").textContent);
        const axes = Object.values(data.comparison?.measures ?? {}).flatMap(({ by }) => Object.values(by ?? {}).flatMap(Object.keys));
        const names = [...data.sides.flatMap((side) => (side.names ?? []).map(({ name }) => name)), ...axes];
        const walker = document.createTreeWalker(document.getElementById("page"), NodeFilter.SHOW_TEXT);
        const found = [];
        while (walker.nextNode()) {
            if (walker.currentNode.parentElement.closest("[lang=en], code, .address")) continue;
            const words = names.reduce((text, name) => text.replaceAll(name, ""), walker.currentNode.textContent);
            if (/\b(the|of|and|with|people|share|chance|by|under|days?|an|assumption|current|after|is|that|to)\b/i.test(words)) found.push(words);
        }
        return found;
    });

/** Tables are made when they are opened. */
const openEverything = async (page) => {
    await page.evaluate(() => document.querySelectorAll("details").forEach((each) => each.setAttribute("open", "")));
    await page.waitForFunction(() => [...document.querySelectorAll("#claims > details, #map > details")].every((each) => each.querySelector("table, .claim")));
};

const dataOf = (html) => html.split('id="couloir-data">')[1].split("</script>")[0];

const isAsWideAsTheScreen = (page) =>
    page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

test("the page opens from disk, silent and alone", async () => {
    const { page, faults } = await browser.open(report(run, "internal", "--release", "internal"));
    assert.equal(await page.locator("h1").textContent(), "Mosul, 17 October 2016 to 10 July 2017");
    assert.match(await page.locator(".badge.kind").textContent(), /Hindcast/);
    assert.equal(await page.locator("#figures .figure").count(), 4);
    assert.ok((await page.locator("#map .labels text").count()) > 10);
    assert.match(await page.locator("#map .legend").textContent(), /[\d,]+ people.*[\d,]+ people a day/);
    await shoot(page, "light");
    assert.deepEqual(faults, []);
    await page.close();
});

test("two operations with the same plans stand side by side: the record, the model, and what is not modelled", async () => {
    const folder = `${shots}/crossing`;
    const sides = ["mosul2016", "aleppo2016"].flatMap((name) => ["none", "as-announced"].map((plan) => `scenarios/${name}@${plan}`));
    couloir("compare", ...sides, "--members", "6", "--days", "40", "--quiet", "--out", folder);
    const { page, faults } = await browser.open(report(folder, "crossing", "--release", "internal"));
    assert.deepEqual(await page.locator("#founding h3").allTextContents(), [
        "The record",
        "The model: operation by plan, per 1,000 people at risk",
        "Not modelled",
    ]);
    assert.match(await page.locator("#founding .record").textContent(), /Sergey Lavrov.*Iraqi government/s);
    assert.match(await page.locator("#founding .record").textContent(), /Russian Ministry of Defence/);
    assert.ok((await page.locator("#founding .crossing tbody tr").count()) >= 3 * 7);
    assert.equal(await page.locator("#shares svg.shares").count(), 4);
    await shoot(page, "crossing");
    await page.locator("button[lang=fr], .languages button:has-text('Français')").first().click();
    assert.match(await page.locator("#founding h2").textContent(), /deux opérations/);
    assert.equal(await page.locator("h1").textContent(), "Mossoul / Alep");
    await openEverything(page);
    assert.deepEqual(await englishOf(page), []);
    assert.deepEqual(faults, []);
    await page.close();
});

test("the public record has its speakers' words, and no road by its id", async () => {
    const file = report(`${shots}/crossing`, "crossing-public");
    const { page, faults } = await browser.open(file);
    const record = await page.locator("#founding .record").textContent();
    assert.match(record, /as Lavrov tells it: completely different/);
    assert.match(record, /stay at home/);
    assert.match(record, /Claims that are not shown at this level: \d/);
    const data = dataOf(await readFile(file, "utf8"));
    for (const words of [/castello/i, /ramouseh/i, /corridor-hours/, /muster/i]) assert.doesNotMatch(data, words);
    const units = JSON.parse(data).sides.flatMap((side) => side.claims.map(({ unit }) => unit));
    assert.ok(units.length > 50 && !units.some((unit) => unit.includes("an hour")), "no claim of what a way out can pass");
    await shoot(page, "crossing-public");
    assert.deepEqual(faults, []);
    await page.close();
});

test("a printed comparison keeps to its columns", async () => {
    const { page } = await browser.open(report(`${shots}/crossing`, "crossing-print", "--release", "internal"), { width: 690 });
    await page.emulateMedia({ media: "print" });
    const overrun = await page.evaluate(() =>
        [...document.querySelectorAll(".interval")].filter((each) => each.getBoundingClientRect().right > each.closest("td").getBoundingClientRect().right + 1).length,
    );
    assert.equal(overrun, 0);
    await page.pdf({ path: `${shots}/crossing.pdf`, preferCSSPageSize: true, printBackground: true });
    await page.close();
});

test("the slider moves the map, and every chart follows", async () => {
    const { page, faults } = await browser.open(report(run, "internal", "--release", "internal"));
    const before = await page.locator("#fan-displaced .readout").textContent();
    await page.locator("#map-day").focus();
    await page.keyboard.press("End");
    assert.equal(await page.locator("#map output").textContent(), "24 January 2017");
    const later = await page.locator("#fan-displaced .readout").textContent();
    assert.notEqual(later, before);
    assert.match(later, /^24 January 2017: [\d,]+ \([\d,]+ to [\d,]+\) people$/);
    assert.match(await page.locator("svg.map").getAttribute("aria-label"), /24 January 2017/);
    assert.deepEqual(faults, []);
    await page.close();
});

test("the map zooms by button and by key", async () => {
    const { page } = await browser.open(report(run, "internal", "--release", "internal"));
    const scale = () => page.locator("#map .scale-bar text").textContent();
    const before = await scale();
    await page.getByRole("button", { name: "Whole map" }).click();
    const whole = await scale();
    assert.notEqual(whole, before);
    assert.ok((await page.locator("#map .outlines path").count()) > 0);
    await page.locator("svg.map").focus();
    for (let time = 0; time < 6; ++time) await page.keyboard.press("+");
    assert.notEqual(await scale(), whole);
    await page.close();
});

test("the horizons change the large figures by keyboard", async () => {
    const { page } = await browser.open(report(run, "internal", "--release", "internal"));
    const before = await page.locator("#figures .large").first().textContent();
    await page.locator("#figures input:checked").focus();
    await page.keyboard.press("ArrowRight");
    assert.notEqual(await page.locator("#figures .large").first().textContent(), before);
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute("name")), "horizon");
    await page.close();
});

test("places, roads and claims can be read as tables", async () => {
    const { page } = await browser.open(report(run, "internal", "--release", "internal"));
    await page.locator("#map summary").first().click();
    await page.waitForSelector("#map table");
    assert.ok((await page.locator("#map table tbody tr").count()) > 60);
    await page.locator("#map-place").selectOption({ label: "Hasansham U3" });
    assert.match(await page.locator("#map dl.readout").textContent(), /camp/);
    await page.locator("#claims > details > summary").last().click();
    await page.waitForSelector("#claims-search");
    await page.locator("#claims-search").fill("Lavrov");
    assert.ok((await page.locator("#claims table tbody tr").count()) < 10);
    await page.close();
});

test("every image has words, every field a label, every heading an order", async () => {
    const { page } = await browser.open(report(run, "internal", "--release", "internal"));
    const faults = await page.evaluate(() => {
        const bare = [...document.querySelectorAll("svg[role=img]")].filter((each) => !each.getAttribute("aria-label"));
        const fields = [...document.querySelectorAll("input, select")].filter((each) => !each.labels?.length);
        const silent = [...document.querySelectorAll("svg:not([role=img]):not([aria-hidden])")];
        const ids = [...document.querySelectorAll("[id]")].map((each) => each.id);
        return [bare.length, fields.length, silent.length, ids.length - new Set(ids).size];
    });
    assert.deepEqual(faults, [0, 0, 0, 0]);
    await page.close();
});

test("it speaks French, and keeps no English of its own", async () => {
    const { page, faults } = await browser.open(report(run, "internal", "--release", "internal"));
    await page.click("#language-fr");
    assert.equal(await page.evaluate(() => document.documentElement.lang), "fr");
    assert.equal(await page.locator("#figures h2").textContent(), "En bref");
    assert.equal(await page.evaluate(() => document.activeElement?.id), "language-fr");
    await openEverything(page);
    assert.deepEqual(await englishOf(page), []);
    await shoot(page, "french");
    assert.deepEqual(faults, []);
    await page.close();
    const french = await browser.open(report(run, "french", "--lang", "fr"));
    assert.equal(await french.page.locator("#map h2").textContent(), "Carte");
    await french.page.close();
});

test("what the reader opened stays open in the other language", async () => {
    const { page } = await browser.open(report(run, "internal", "--release", "internal"));
    await page.locator("#map summary").first().click();
    await page.click("#language-fr");
    await page.waitForSelector("#map details[open] table");
    await page.close();
});

test("it is dark where the reader wants it, and fits a phone", async () => {
    const file = report(run, "internal", "--release", "internal");
    const dark = await browser.open(file, { dark: true });
    await shoot(dark.page, "dark");
    await dark.page.close();
    const phone = await browser.open(file, { width: 360, height: 740 });
    assert.ok(await isAsWideAsTheScreen(phone.page));
    assert.ok(await phone.page.evaluate(() => {
        const table = document.querySelector(".planning");
        return table.scrollWidth <= table.clientWidth;
    }), "both groups of planning figures are on the screen");
    await shoot(phone.page, "phone");
    assert.deepEqual([...dark.faults, ...phone.faults], []);
    await phone.page.close();
});

test("it prints on A4", async () => {
    const { page } = await browser.open(report(run, "public"));
    await page.emulateMedia({ media: "print" });
    const [people, inFamilies] = await page.evaluate(() =>
        [".figure .range", ".figure .families"].map((name) => parseFloat(getComputedStyle(document.querySelector(name)).fontSize)),
    );
    assert.ok(inFamilies < people, "families are no larger than people");
    await page.emulateMedia({ media: null });
    await page.pdf({ path: `${shots}/page.pdf`, preferCSSPageSize: true, printBackground: true });
    const pdf = await readFile(`${shots}/page.pdf`, "latin1");
    assert.match(pdf, /\/MediaBox ?\[0 0 59[45][.\d]* 84[12][.\d]*\]/);
    assert.ok((await stat(`${shots}/page.pdf`)).size > 50_000);
    await page.close();
});

test("the public page names no site, road or exit", async () => {
    const file = report(run, "public");
    const { page, faults } = await browser.open(file);
    await shoot(page, "public");
    const text = await readFile(file, "utf8");
    for (const name of ["Hasansham U3", "Gogjali gate", "Mosul Woods muster point"])
        assert.ok(!text.includes(name), name);
    for (const words of [/muster/i, /screening-opens/, /-bridge-/]) assert.doesNotMatch(dataOf(text), words);
    assert.doesNotMatch(dataOf(await readFile(report(run, "partner", "--release", "partner"), "utf8")), /muster/i);
    assert.equal(await page.locator("#map .flow").count(), 0);
    assert.match(await page.locator(".badge.release").textContent(), /Not to be passed on before/);
    assert.deepEqual(faults, []);
    await page.close();
});

test("a comparison says in words how often a plan does better", async () => {
    const { page, faults } = await browser.open(report(comparison, "comparison", "--release", "internal"));
    assert.equal(await page.locator("#comparison .side").count(), 2);
    assert.match(await page.locator("#comparison").textContent(), /lower in 20 of 20 runs of this model/);
    assert.equal(await page.locator("#shares svg.shares").count(), 2);
    assert.equal(await page.locator("#figures .figure").count(), 8, "four large figures a side");
    await page.locator("#shares-day").focus();
    await page.keyboard.press("Home");
    const first = await page.locator("#shares .readout").first().textContent();
    await page.keyboard.press("End");
    assert.notEqual(await page.locator("#shares .readout").first().textContent(), first);
    await shoot(page, "comparison");
    assert.deepEqual(faults, []);
    await page.close();
});

test("a forecast shows what was registered before it, and how such forecasts did", async () => {
    const folder = `${shots}/forecast`;
    couloir("forecast", "scenarios/mosul2016", "--as-of", "2017-03-01", "--trigger", "displaced>300000", "--quiet", "--out", folder);
    const { page, faults } = await browser.open(report(folder, "forecast", "--release", "internal"));
    assert.match(await page.locator(".badge.kind").textContent(), /Nothing dated after 1 March 2017/);
    assert.equal(await page.locator("#triggers tbody tr").count(), 6);
    assert.equal(await page.locator("#figures .figure").count(), 4);
    assert.match(await page.locator("#figures .registered_since").textContent(), /flow.*more registered/);
    assert.equal(await page.locator("#map .legend .flow").count(), 0, "no roads by flow");
    const [band, dot] = await page.evaluate(() =>
        ["#fan-displaced .band-90", "#fan-displaced .dot"].map((name) => document.querySelector(name).getBoundingClientRect().left),
    );
    assert.ok(dot < band, "registrations lie before the range");
    assert.match(await page.locator("#card").textContent(), /Forecasts like this one/);
    await page.click("#language-fr");
    assert.equal(await page.locator("#triggers h2").textContent(), "Probabilités");
    await shoot(page, "forecast");
    assert.deepEqual(faults, []);
    await page.close();
});
