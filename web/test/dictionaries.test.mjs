import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { test } from "node:test";
import { load } from "../load.mjs";

const { en } = await load("src/i18n/en.ts");
const { fr } = await load("src/i18n/fr.ts");
const holes = (text) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

test("both languages say the same things", () => {
    assert.deepEqual(Object.keys(fr).sort(), Object.keys(en).sort());
});

test("both languages fill the same figures in", () => {
    for (const key of Object.keys(en)) assert.deepEqual(holes(fr[key]), holes(en[key]), key);
});

test("no text is empty, and few are the same in both", () => {
    const same = Object.keys(en).filter((key) => en[key] === fr[key]);
    assert.ok(Object.values({ ...en, ...fr }).every((text) => text.trim() !== ""));
    assert.ok(same.length < 20, same.join(", "));
});

test("every text is used somewhere", async () => {
    const files = (await readdir("src", { recursive: true })).filter((file) => file.endsWith(".ts") && !file.includes("i18n/"));
    const sources = (await Promise.all(files.map((file) => readFile(`src/${file}`, "utf8")))).join("\n");
    const isUsed = (key) => {
        const parts = key.split(".");
        const starts = parts.map((_, i) => parts.slice(0, i + 1).join("."));
        return sources.includes(`"${key}"`) || starts.some((start) => sources.includes(`\`${start}.\${`));
    };
    assert.deepEqual(Object.keys(en).filter((key) => !isUsed(key)), []);
});
