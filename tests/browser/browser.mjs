// Opens files in Debian's Chromium, and notes whatever a page must not do.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const switches = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
];

export class Browser {
    static async start() {
        const browser = new Browser();
        browser.profile = await mkdtemp(join(tmpdir(), "couloir-browser-"));
        browser.context = await chromium.launchPersistentContext(browser.profile, {
            executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
            headless: true,
            args: switches,
        });
        return browser;
    }

    async stop() {
        await this.context.close();
        await rm(this.profile, { recursive: true, force: true });
    }

    /** A page, and what it did that it must not: messages of the console, errors, requests. */
    async open(file, { width = 1200, height = 900, dark = false } = {}) {
        const page = await this.context.newPage();
        const faults = [];
        page.on("console", (message) => {
            if (message.type() === "error" || message.type() === "warning")
                faults.push(`console: ${message.text()}`);
        });
        page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
        page.on("request", (request) => {
            if (!request.url().startsWith("file:")) faults.push(`request: ${request.url()}`);
        });
        await page.setViewportSize({ width, height });
        await page.emulateMedia({ colorScheme: dark ? "dark" : "light" });
        await page.goto(pathToFileURL(file).href);
        await page.waitForSelector("main section");
        return { page, faults };
    }
}
