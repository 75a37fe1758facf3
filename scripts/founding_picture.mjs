/**
 * Draws docs/images/founding-question.png: the shares of residents over time, a panel for each
 * operation and plan, out of the report of their comparison.
 *
 * usage: node scripts/founding_picture.mjs REPORT.html PICTURE.png
 */
import { Browser } from "../tests/browser/browser.mjs";

const [, , report, picture] = process.argv;
const plans = 4;

/** Runs in the page: leaves the panels, in rows of an operation each, and one legend. */
function keepPanels(columns) {
    const shares = document.getElementById("shares");
    const panels = [...shares.querySelectorAll("figure")];
    const legend = panels[0].querySelector(".shares-key dl");
    legend.querySelectorAll("dd").forEach((value) => value.remove());
    legend.style.cssText = "display: flex; flex-wrap: wrap; gap: .2rem 1.2rem";
    const ticks = shares.querySelector(".ticks");
    const grid = document.createElement("div");
    grid.style.cssText = `display: grid; grid-template-columns: repeat(${columns}, 1fr); gap: 16px`;
    for (const panel of panels) {
        const cell = document.createElement("div");
        const name = panel.querySelector("h3");
        name.style.cssText = "font-size: 1rem; min-height: 3lh";
        const svg = panel.querySelector("svg");
        svg.querySelector(".day-line")?.remove();
        cell.append(name, svg);
        grid.append(cell);
    }
    shares.replaceChildren(grid, legend, ticks);
    document.body.style.maxWidth = "none";
}

const browser = await Browser.start();
const { page } = await browser.open(report, { width: 1240, dark: false });
await page.evaluate(keepPanels, plans);
await page.locator("#shares").screenshot({ path: picture });
await browser.stop();
