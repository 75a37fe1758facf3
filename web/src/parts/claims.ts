import type { Claim, Page, Side, View } from "../data";
import { h, section, table } from "../dom";
import { number } from "../format";
import { text, textOr } from "../i18n/text";
import { claimsById } from "./assumptions";

function figure(view: View, claim: Claim): string {
    if (!claim.figure) return "";
    const value = Number(claim.figure);
    const shown = Number.isFinite(value) ? number(view, value, 3) : claim.figure;
    return `${shown} ${textOr(view, `unit.${claim.unit}`, claim.unit)}`.trim();
}

/** Words of the scenario, which stand as its authors wrote them. */
const said = (words: string): HTMLElement => h("span", { lang: "en" }, words);

/** Addresses are shown as text: the page asks no network for anything. */
function published(view: View, claim: Claim): (Node | string)[] {
    const relayed = claim.relayed_by ? [text(view, "claims.relayed"), " ", said(claim.relayed_by)] : [];
    const shown = claim.published_by ? [text(view, "claims.published"), " ", said(claim.published_by)] : [];
    return [...relayed, relayed.length && shown.length ? "; " : "", ...shown];
}

/** What a figure counts; a word that the dictionary lacks is that of claims.csv. */
function kindOf(view: View, claim: Claim): string {
    return textOr(view, `claim.${claim.kind}`, claim.kind.replaceAll("_", " "));
}

/** What is counted, in the reader's language; where, in the words of the scenario; and by whom. */
function about(view: View, claim: Claim): HTMLElement {
    const parts = [
        claim.kind ? h("span", {}, kindOf(view, claim)) : null,
        claim.place ? said(claim.place) : null,
        claim.relayed_by || claim.published_by ? h("span", {}, published(view, claim)) : null,
    ].filter((each) => each !== null);
    return h("p", { class: "small" }, parts.map((each, i) => [i ? " · " : "", each]));
}

export function card(view: View, claim: Claim): HTMLElement {
    return h(
        "div",
        { class: "claim" },
        h("p", { class: "who" }, h("strong", { lang: "en" }, claim.said_by || claim.published_by), " ", h("span", { class: "tag" }, claim.date)),
        figure(view, claim)
            ? h("p", { class: "figure-said" }, figure(view, claim))
            : h("p", { class: "words-said", lang: "en" }, claim.note || kindOf(view, claim)),
        about(view, claim),
        figure(view, claim) && claim.note ? h("p", { class: "small", lang: "en" }, claim.note) : null,
        claim.quality ? h("p", { class: "small" }, text(view, "claims.quality", { q: claim.quality })) : null,
    );
}

/** Claims joined by contradiction, each group once. */
export function contradictions(claims: Claim[]): Claim[][] {
    const known = new Map(claims.map((claim) => [claim.id, claim]));
    const near = new Map<string, Set<string>>();
    const join = (a: string, b: string) => near.set(a, (near.get(a) ?? new Set()).add(b));
    for (const claim of claims) {
        for (const id of claim.contradicts) {
            if (!known.has(id)) continue;
            join(claim.id, id);
            join(id, claim.id);
        }
    }
    const groups: Claim[][] = [];
    const seen = new Set<string>();
    for (const claim of claims) {
        if (seen.has(claim.id) || !near.has(claim.id)) continue;
        const group: Claim[] = [];
        const queue = [claim.id];
        while (queue.length) {
            const id = queue.pop()!;
            if (seen.has(id)) continue;
            seen.add(id);
            group.push(known.get(id)!);
            queue.push(...(near.get(id) ?? []));
        }
        groups.push(group.sort((a, b) => a.date.localeCompare(b.date)));
    }
    return groups;
}

function row(view: View, claim: Claim): (Node | string)[] {
    return [
        h("span", { id: `claim-${claim.id}`, lang: "en" }, claim.said_by || claim.published_by),
        claim.date,
        said(claim.place),
        h("span", {}, figure(view, claim), claim.note ? h("small", { lang: "en" }, claim.note) : null),
        h("span", {}, published(view, claim), claim.address ? h("small", { class: "address" }, claim.address) : null),
        claim.quality,
    ];
}

function everyClaim(view: View, claims: Claim[]): HTMLElement {
    const head = (
        ["claims.who", "claims.when", "claims.place", "claims.figure", "claims.published.head", "claims.quality.head"] as const
    ).map((key) => text(view, key));
    const holder = h("div");
    const count = h("span", { class: "small", role: "status" });
    const show = (words: string) => {
        const wanted = words.toLowerCase();
        const found = claims.filter((claim) => JSON.stringify(Object.values(claim)).toLowerCase().includes(wanted));
        count.textContent = text(view, "claims.shown", { n: found.length });
        holder.replaceChildren(table(text(view, "claims.all", { n: claims.length }), head, found.map((claim) => row(view, claim)), "claims"));
    };
    const search = h("input", { id: "claims-search", type: "search", oninput: () => show((search as HTMLInputElement).value) });
    const details = h(
        "details",
        {},
        h("summary", {}, text(view, "claims.all", { n: claims.length })),
        h("p", { class: "search" }, h("label", { for: "claims-search" }, text(view, "claims.search")), search, count),
        holder,
    ) as HTMLDetailsElement;
    details.addEventListener("toggle", () => {
        if (details.open && !holder.hasChildNodes()) show("");
    });
    return details;
}

const groupsShown = 8;

function groupCard(view: View, group: Claim[]): HTMLElement {
    return h("div", { class: "claim-group" }, group.map((claim) => card(view, claim)));
}

/** How much a contradiction tells: what was announced first, then figures by different speakers; a
 * modeller's own or a doubtful claim less. */
function weight(group: Claim[]): number {
    const speakers = new Set(group.map((claim) => claim.said_by)).size;
    const announced = group.some((claim) => ["message", "statement"].includes(claim.kind)) ? 10 : 0;
    const doubtful = group.some((claim) => ["C", "M"].includes(claim.quality)) ? 3 : 0;
    return announced + speakers - doubtful;
}

function claimsOf(sides: Side[]): Claim[] {
    const all = new Map<string, Claim>();
    for (const side of sides) for (const [id, claim] of claimsById(side)) all.set(id, claim);
    return [...all.values()];
}

export function claims(page: Page, view: View): HTMLElement {
    const all = claimsOf(page.sides);
    const groups = contradictions(all).sort((a, b) => weight(b) - weight(a));
    const [first, rest] = [groups.slice(0, groupsShown), groups.slice(groupsShown)];
    return section(
        "claims",
        text(view, "claims.title"),
        h("p", { class: "note" }, text(view, all.length ? "claims.what" : "claims.none", { n: all.length })),
        groups.length
            ? [
                  h("h3", { class: "sub" }, text(view, "claims.contradict")),
                  first.map((group) => groupCard(view, group)),
                  rest.length
                      ? h(
                            "details",
                            {},
                            h("summary", {}, text(view, "claims.more", { n: rest.length })),
                            rest.map((group) => groupCard(view, group)),
                        )
                      : null,
              ]
            : null,
        all.length ? everyClaim(view, all) : null,
        all.length ? h("p", { class: "note" }, text(view, "claims.quality.note")) : null,
        page.release === "internal" || !all.length ? null : h("p", { class: "note" }, text(view, "claims.levelled")),
    );
}
