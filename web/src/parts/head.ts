import type { Page, View } from "../data";
import { h } from "../dom";
import { longDate, number } from "../format";
import { text } from "../i18n/text";

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

export function head(page: Page, view: View, doors: Doors): HTMLElement {
    const side = page.sides[0]!;
    const { scenario } = side;
    const members = page.made.members;
    const facts = [
        text(view, "head.period", {
            from: longDate(view, scenario.start, 0),
            to: longDate(view, scenario.start, scenario.days - 1),
            days: scenario.days,
        }),
        members > 1 ? text(view, "head.members", { n: number(view, members) }) : text(view, "head.one"),
    ];
    const hasten = page.made.people_per_count ?? 1;
    const what = text(view, `kind.${scenario.kind}.what`, { date: scenario.as_of ? longDate(view, scenario.as_of, 0) : "" });
    const notBefore = page.not_before
        ? text(view, "release.not_before", { date: longDate(view, page.not_before, 0) })
        : "";
    const plan = side.plan ? text(view, "head.plan", { title: side.plan.title }) : text(view, "head.record");
    const title = page.kind === "compare" ? page.sides.map((each) => sideName(view, each)).join(" / ") : scenario.title;
    return h(
        "header",
        { class: "top" },
        h("div", { class: "bar" }, h("span", { class: "brand" }, "Couloir"), languages(view, doors)),
        h("h1", {}, title),
        h("p", { class: "lead" }, [...(page.kind === "run" ? [plan] : []), ...facts].join(" · ")),
        h(
            "ul",
            { class: "badges" },
            badge("kind", text(view, `kind.${scenario.kind}`), what),
            badge("release", text(view, `release.${page.release}`), `${text(view, `release.${page.release}.what`)} ${notBefore}`),
        ),
        members > 1 ? h("p", { class: "note" }, text(view, `head.varies.${page.made.varies}`)) : null,
        hasten > 1 ? h("p", { class: "note" }, text(view, "head.hasten", { n: hasten })) : null,
        view.language !== "en" ? h("p", { class: "note" }, text(view, "head.foreign")) : null,
    );
}

export function sideName(view: View, side: Page["sides"][number]): string {
    const title = side.scenario.title.split(",")[0] ?? side.scenario.name;
    return `${title}: ${side.plan ? side.plan.name : text(view, "compare.record")}`;
}
