import type { View } from "../data";
import { en } from "./en";
import { fr } from "./fr";

export type Key = keyof typeof en;

const dictionaries: Record<View["language"], Record<Key, string>> = { en, fr };

/** No line begins with a sign that French sets off by a space, nor with the one of "40 %". */
export function unbroken(words: string): string {
    return words.replace(/ (?=[:;?!%»])/g, "\u00a0").replace(/« /g, "«\u00a0");
}

/** The text of a key in the reader's language, with {names} filled in. */
export function text(view: View, key: Key, values: Record<string, string | number> = {}): string {
    const filled = dictionaries[view.language][key].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
    return unbroken(filled);
}

/** A title that a scenario or a plan may have in both languages. */
export function titleIn(view: View, thing: { title: string; title_fr?: string }): string {
    return (view.language === "fr" && thing.title_fr) || thing.title;
}

/** The text of a key made of data, or the data's own words where no dictionary knows it. */
export function textOr(view: View, key: string, otherwise: string): string {
    const dictionary: Record<string, string> = dictionaries[view.language];
    return unbroken(dictionary[key] ?? otherwise);
}
