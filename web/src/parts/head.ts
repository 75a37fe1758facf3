import type { Page, Side, View } from "../data";
import { h } from "../dom";
import { longDate, number } from "../format";
import { text, titleIn, unbroken } from "../i18n/text";

const MOST_SIDES_NAMED = 3;

export interface Doors {
    language: (language: View["language"]) => void;
}

function languages(view: View, doors: Doors): HTMLElement {
    const button = (language: View["language"], name: string) =>
        h(
            "button",
            {
                type: "button",
                lang: language,
                id: `language-${language}`,
                "aria-pressed": view.language === language ? "true" : "false",
                onclick: () => doors.language(language),
            },
            name,
        );
    return h(
        "div",
        { class: "languages", role: "group", "aria-label": text(view, "page.language") },
        button("en", "English"),
        button("fr", "Français"),
        h("button", { type: "button", class: "print", onclick: () => window.print() }, text(view, "page.print")),
    );
}

function badge(kind: string, name: string, what: string): HTMLElement {
    return h("li", { class: `badge ${kind}` }, h("strong", {}, name), " ", h("span", {}, what));
}

/** The period of each operation on the page, named where there are several. */
function periods(page: Page, view: View): string[] {
    const operations = new Map(page.sides.map(({ scenario }) => [scenario.name, scenario]));
    return [...operations.values()].map((scenario) => {
        const period = text(view, "head.period", {
            from: longDate(view, scenario.start, 0),
            to: longDate(view, scenario.start, scenario.days - 1),
            days: scenario.days,
        });
        return operations.size > 1 ? unbroken(`${shortTitle(view, scenario)}${colon(view)}${period}`) : period;
    });
}

/** The operation with its plans, or, where these would fill the page, the operations alone. */
function titleOf(page: Page, view: View): string {
    if (page.kind !== "compare") return titleIn(view, page.sides[0]!.scenario);
    const operations = [...new Set(page.sides.map(({ scenario }) => shortTitle(view, scenario)))];
    if (operations.length > 1 || page.sides.length > MOST_SIDES_NAMED) return operations.join(" / ");
    return unbroken(`${operations[0]}${colon(view)}${page.sides.map((side) => planTitle(view, side)).join(" / ")}`);
}

function runs(view: View, members: number): string {
    return members > 1 ? text(view, "head.members", { n: number(view, members) }) : text(view, "head.one");
}

/** A leaving without choice is said at every release level. */
function takesWithoutChoice(side: Side): boolean {
    return side.plan?.uses.some((use) => use.what === "evacuation_without_choice") ?? false;
}

/** What made a forecast of registrations. */
function madeBy(page: Page, view: View): HTMLElement {
    const { outlook } = page.made;
    return h("p", { class: "note" }, outlook ? text(view, "head.by_engine", { outlook }) : text(view, "head.by_registrations"));
}

export function head(page: Page, view: View, doors: Doors): HTMLElement {
    const side = page.sides[0]!;
    const { scenario } = side;
    const members = page.made.members;
    const facts = [...periods(page, view), ...(page.kind === "forecast" ? [] : [runs(view, members)])];
    const hasten = page.made.people_per_count ?? 1;
    const what = text(view, `kind.${scenario.kind}.what`, { date: scenario.as_of ? longDate(view, scenario.as_of, 0) : "" });
    const notBefore = page.not_before
        ? text(view, "release.not_before", { date: longDate(view, page.not_before, 0) })
        : "";
    const plan = side.plan ? text(view, "head.plan", { title: titleIn(view, side.plan) }) : text(view, "head.record");
    return h(
        "header",
        { class: "top" },
        h("div", { class: "bar" }, h("span", { class: "brand" }, "Couloir"), languages(view, doors)),
        h("h1", {}, titleOf(page, view)),
        h("p", { class: "lead" }, [...(page.kind === "run" ? [plan] : []), ...facts].join(" · ")),
        h(
            "ul",
            { class: "badges" },
            badge("kind", text(view, `kind.${scenario.kind}`), what),
            badge("release", text(view, `release.${page.release}`), `${text(view, `release.${page.release}.what`)} ${notBefore}`),
        ),
        page.kind === "forecast" ? madeBy(page, view) : null,
        page.sides.some(takesWithoutChoice) ? h("p", { class: "note flagged" }, text(view, "head.without_choice")) : null,
        page.made.hindsight ? h("p", { class: "note" }, text(view, "head.hindsight")) : null,
        members > 1 && page.made.varies !== "forecast" ? h("p", { class: "note" }, text(view, `head.varies.${page.made.varies}`)) : null,
        hasten > 1 ? h("p", { class: "note" }, text(view, "head.hasten", { n: hasten })) : null,
        view.language !== "en" ? h("p", { class: "note" }, text(view, "head.foreign")) : null,
    );
}

export function shortTitle(view: View, scenario: Side["scenario"]): string {
    return titleIn(view, scenario).split(",")[0] ?? scenario.name;
}

const colon = (view: View) => (view.language === "fr" ? " : " : ": ");

function planTitle(view: View, side: Side): string {
    return side.plan ? titleIn(view, side.plan) : text(view, "compare.record");
}

export function sideName(view: View, side: Side): string {
    return unbroken(`${shortTitle(view, side.scenario)}${colon(view)}${planTitle(view, side)}`);
}
