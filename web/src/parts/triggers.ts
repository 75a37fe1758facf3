import type { Side, Trigger, View } from "../data";
import { h, section, table } from "../dom";
import { number, percent, shortDate } from "../format";
import { text } from "../i18n/text";
import { horizons } from "./figures";

function name(view: View, trigger: Trigger): string {
    const people = number(view, trigger.people);
    return trigger.place === "*"
        ? text(view, "triggers.displaced", { people })
        : text(view, "triggers.present", { place: trigger.place, people });
}

/** The chances that somebody asked for; null where nobody did. */
export function triggers(side: Side, view: View): HTMLElement | null {
    if (!side.triggers?.length) return null;
    const { days, start } = side.scenario;
    const head = [text(view, "triggers.when"), ...side.triggers.map((trigger) => name(view, trigger))];
    const rows = horizons(days).map((n) => [
        shortDate(view, start, n - 1),
        ...side.triggers!.map((trigger) => percent(view, trigger.chance[n - 1] ?? 0)),
    ]);
    return section(
        "triggers",
        text(view, "triggers.title"),
        table(text(view, "triggers.title"), head, rows),
        h("p", { class: "note" }, text(view, "triggers.note")),
    );
}
