import type { Page, Side, View } from "../data";
import { h, section, table } from "../dom";
import { number, percent, seriesSource } from "../format";
import { text, type Key } from "../i18n/text";

function list(view: View, keys: Key[]): HTMLElement {
    return h("ul", {}, keys.map((key) => h("li", {}, text(view, key))));
}

function scoreText(view: View, side: Side): HTMLElement {
    if (!side.relative_difference) return h("p", {}, text(view, "card.score.text"));
    const percent = (value: number) => number(view, 100 * value);
    const { normal, rescaled } = side.relative_difference;
    return h("p", {}, text(view, "card.score.flee", { normal: percent(normal), rescaled: percent(rescaled) }));
}

function scores(view: View, side: Side): HTMLElement {
    if (!side.scores?.length) return h("p", {}, text(view, "card.score.none"));
    const head = (["card.score.channel", "card.score.n", "card.score.off", "card.score.relative", "card.score.inside"] as const).map(
        (key) => text(view, key),
    );
    const rows = side.scores.map((score) => [
        score.place ?? (side.relative_difference ? text(view, "card.score.camps") : seriesSource(view, score.channel)),
        number(view, score.n),
        number(view, Number(score.mean_absolute_difference.toPrecision(2))),
        percent(view, score.relative),
        text(view, "card.score.of", { a: number(view, Math.round(score.coverage_90 * score.n)), n: number(view, score.n) }),
    ]);
    return h("div", {}, scoreText(view, side), table(text(view, "card.score"), head, rows));
}

function skill(view: View, side: Side): HTMLElement {
    if (!side.skill?.length) return h("p", {}, text(view, "card.skill.none"));
    const head = (["card.skill.what", "card.skill.days", "card.score.n", "card.score.off", "card.skill.skill", "card.score.inside"] as const).map(
        (key) => text(view, key),
    );
    const rows = side.skill.map((score) => [
        text(view, `card.skill.${score.what}`),
        String(score.days),
        number(view, score.n),
        number(view, Number(score.mean_absolute_error.toPrecision(2))),
        `${score.skill > 0 ? "+" : ""}${percent(view, score.skill)}`,
        text(view, "card.score.of", { a: number(view, Math.round(score.coverage_90 * score.n)), n: number(view, score.n) }),
    ]);
    return h("div", {}, h("p", {}, text(view, "card.skill.text")), table(text(view, "card.score"), head, rows));
}

function scored(page: Page, view: View): HTMLElement {
    const side = page.sides[0]!;
    if (page.kind === "forecast") return skill(view, side);
    return page.kind === "run" ? scores(view, side) : h("p", {}, text(view, "card.score.none"));
}

function inputs(view: View, side: Side): HTMLElement {
    return h(
        "details",
        {},
        h("summary", {}, `${text(view, "card.inputs")}: ${side.scenario.name}`),
        h(
            "ul",
            { class: "digests" },
            side.scenario.inputs.map((input, i) => h("li", {}, input.path || text(view, "card.file", { n: i + 1 }), " ", h("code", {}, input.sha256))),
        ),
    );
}

export function modelCard(page: Page, view: View): HTMLElement {
    const side = page.sides[0]!;
    const { version, commit } = page.program;
    const isSeries = page.kind === "forecast" && !page.made.outlook;
    return section(
        "card",
        text(view, "card.title"),
        h("h3", {}, text(view, "card.is")),
        h("p", {}, text(view, isSeries ? "card.is.registrations" : "card.is.text")),
        h(
            "div",
            { class: "two" },
            h(
                "div",
                {},
                h("h3", {}, text(view, "card.cannot")),
                list(view, ["card.cannot.1", "card.cannot.2", "card.cannot.3", "card.cannot.4", "card.cannot.5"]),
            ),
            h(
                "div",
                {},
                h("h3", {}, text(view, "card.not")),
                list(view, ["card.not.1", "card.not.2", "card.not.3", "card.not.4"]),
            ),
        ),
        h("h3", {}, text(view, "card.score")),
        scored(page, view),
        h("h3", {}, text(view, "card.made")),
        h("p", {}, text(view, isSeries ? "page.source.undrawn" : "page.source", { version, commit: commit.slice(0, 20), seed: page.made.seed })),
        side.scenario.licence ? h("p", {}, text(view, "card.licence", { licence: side.scenario.licence })) : null,
        page.sides.map((each) => inputs(view, each)),
    );
}
