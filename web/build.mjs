// Builds the page: one file, with styles and script inside, and no address of anything outside.
// usage: node build.mjs [FILE]; FILE is dist/page.html unless named.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { build } from "esbuild";

const out = process.argv[2] ?? "dist/page.html";
const mostBytes = 400_000;

async function bundle(entry) {
    const result = await build({
        entryPoints: [entry],
        bundle: true,
        minify: true,
        write: false,
        format: "iife",
        target: ["es2020", "safari14"],
        charset: "ascii",
        legalComments: "none",
    });
    return result.outputFiles[0].text.trim();
}

const template = await readFile("src/page.html", "utf8");
const style = await bundle("src/style.css");
const script = (await bundle("src/main.ts")).replaceAll("</script", "<\\/script");
const page = template
    .replace("/*style*/", () => style)
    .replace("/*script*/", () => script);

if (page.length > mostBytes)
    throw new Error(`the page has ${page.length} bytes, which is more than ${mostBytes}`);
await mkdir(dirname(out), { recursive: true });
await writeFile(out, page);
console.log(`${out}: ${Math.round(page.length / 1000)} kB`);
