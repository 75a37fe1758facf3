import { Clock } from "./clock";
import type { Page, View } from "./data";
import { h } from "./dom";
import { text, titleIn, type Key } from "./i18n/text";
import { assumptions } from "./parts/assumptions";
import { modelCard } from "./parts/card";
import { claims } from "./parts/claims";
import { comparison } from "./parts/comparison";
import { fans } from "./parts/fans";
import { atAGlance, horizons, planning } from "./parts/figures";
import { founding } from "./parts/founding";
import { head } from "./parts/head";
import { map } from "./parts/map";
import { hasShares, shares } from "./parts/shares";
import { triggers } from "./parts/triggers";

const schema = 1;
const widest = 1040;
const usualHorizon = 30;

/** A4 between its margins, in CSS pixels: letters of charts then keep their size on paper. */
const paperWidth = 690;

function chapters(page: Page, view: View, width: number, redraw: () => void): HTMLElement[] {
    const side = page.sides[0]!;
    const clock = new Clock(view, side.scenario.days);
    const all: (HTMLElement | null)[] = [];
    const withShares = page.sides.filter(hasShares);
    const choose = (horizon: number) => {
        view.horizon = horizon;
        view.day = horizon - 1;
        redraw();
    };
    if (page.kind === "compare") {
        all.push(atAGlance(page, view, choose), founding(page, view), comparison(page, view));
        if (withShares.length) all.push(shares(withShares, view, width, clock, true));
    } else {
        all.push(atAGlance(page, view, choose), planning(page, view), triggers(side, view));
        all.push(map(side, view, width, clock), fans(page, view, width, clock));
        if (withShares.length) all.push(shares(withShares, view, width, clock));
    }
    all.push(assumptions(page, view), claims(page, view), modelCard(page, view));
    return all.filter((each): each is HTMLElement => each !== null);
}

function contents(view: View, sections: HTMLElement[]): HTMLElement {
    return h(
        "nav",
        { class: "contents", "aria-label": text(view, "page.contents") },
        sections.map((each) => h("a", { href: `#${each.id}` }, each.querySelector("h2")?.textContent ?? "")),
    );
}

/** The usual one, or the first after it by which anyone has left. */
function firstHorizon(page: Page, days: number): number {
    const later = horizons(days).filter((horizon) => horizon >= usualHorizon);
    const anyone = (horizon: number) => page.sides.some((side) => (side.totals.displaced?.q50[horizon - 1] ?? 0) > 0);
    return later.find(anyone) ?? later[later.length - 1] ?? days;
}

/** Tables that the reader has opened, by their place on the page, which no language changes. */
function opened(root: HTMLElement): number[] {
    return [...root.querySelectorAll("details")].flatMap((each, i) => (each.open ? [i] : []));
}

function open(root: HTMLElement, which: number[]): void {
    const all = root.querySelectorAll("details");
    for (const i of which) all[i]?.setAttribute("open", "");
}

/** Draws the page into `root`, and again when the language, the horizon or the width change. */
export function mount(root: HTMLElement, page: Page, language: View["language"]): void {
    const days = page.sides[0]?.scenario.days ?? 1;
    const usual = firstHorizon(page, days);
    const view: View = { language, least: page.least_count ?? 0, significant: page.significant_figures ?? 0, day: usual - 1, horizon: usual, place: -1 };
    const innerWidth = () => Math.max(280, Math.min(widest, document.documentElement.clientWidth - 40));
    let width = innerWidth();
    const draw = () => {
        const focused = document.activeElement?.id ?? "";
        const wasOpen = opened(root);
        const horizon = (document.activeElement as HTMLInputElement | null)?.name === "horizon";
        document.documentElement.lang = view.language;
        document.title = `${titleIn(view, page.sides[0]!.scenario)} · Couloir`;
        const sections = chapters(page, view, width, draw);
        root.replaceChildren(
            h("a", { class: "skip", href: `#${sections[0]!.id}` }, text(view, "page.skip" as Key)),
            head(page, view, {
                language: (chosen) => {
                    view.language = chosen;
                    draw();
                },
            }),
            contents(view, sections),
            h("main", {}, sections),
        );
        open(root, wasOpen);
        if (focused) document.getElementById(focused)?.focus();
        if (horizon) root.querySelector<HTMLInputElement>("input[name=horizon]:checked")?.focus();
    };
    const drawAt = (wanted: number) => {
        if (wanted === width) return;
        width = wanted;
        draw();
    };
    draw();
    window.addEventListener("beforeprint", () => drawAt(paperWidth));
    window.addEventListener("afterprint", () => drawAt(innerWidth()));
    window.addEventListener("resize", () => {
        if (!window.matchMedia("print").matches) drawAt(innerWidth());
    });
}

function start(): void {
    const root = document.getElementById("page")!;
    const data = JSON.parse(document.getElementById("couloir-data")?.textContent ?? "null") as Page | null;
    const language = document.documentElement.lang === "fr" ? "fr" : "en";
    if (data?.schema !== schema) {
        const view: View = { language, least: 0, significant: 0, day: 0, horizon: 1, place: -1 };
        root.replaceChildren(h("p", {}, text(view, "page.unread")));
        return;
    }
    mount(root, data, language);
}

start();
