import { s } from "../dom";

export interface Label {
    x: number;
    y: number;
    text: string;
    weight: number;
    away: number;
}

export interface Box {
    left: number;
    right: number;
    top: number;
    bottom: number;
}

const letterWidth = 6;
const lineHeight = 12;

function meets(a: Box, b: Box): boolean {
    return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

const smallestCovered = 7;
const narrow = 500;
const mostOnNarrow = 9;

/** What a disc covers, but for its rim: a name on it would seem to be its own. */
function discs(labels: Label[]): Box[] {
    return labels
        .filter(({ away }) => away >= smallestCovered)
        .map(({ x, y, away }) => ({ left: x - 0.8 * away, right: x + 0.8 * away, top: y - 0.8 * away, bottom: y + 0.8 * away }));
}

interface Position {
    x: number;
    y: number;
    anchor: "start" | "end" | "middle";
}

function positions({ x, y, away }: Label): Position[] {
    return [
        { x: x + away + 4, y: y + 4, anchor: "start" },
        { x: x - away - 4, y: y + 4, anchor: "end" },
        { x, y: y - away - 5, anchor: "middle" },
        { x, y: y + away + 13, anchor: "middle" },
    ];
}

function boxOf({ x, y, anchor }: Position, long: number): Box {
    const left = anchor === "start" ? x : anchor === "end" ? x - long : x - long / 2;
    return { left, right: left + long, top: y - lineHeight + 2, bottom: y + 3 };
}

/** Labels of the heaviest first; one that would cover another, a large disc or what is `reserved`, or
 * leave the picture, is left out. */
export function arranged(labels: Label[], width: number, height: number, reserved: Box[] = []): (Position & { text: string })[] {
    const taken: Box[] = [...reserved, ...discs(labels)];
    const most = width < narrow ? mostOnNarrow : labels.length;
    const isInside = (box: Box) => box.left >= 2 && box.right <= width - 2 && box.top >= 2 && box.bottom <= height - 22;
    const shown: (Position & { text: string })[] = [];
    for (const label of [...labels].sort((a, b) => b.weight - a.weight)) {
        if (label.weight < 0 || shown.length >= most) continue;
        const boxAt = (position: Position) => boxOf(position, label.text.length * letterWidth);
        const free = positions(label).find((position) => {
            const box = boxAt(position);
            return isInside(box) && !taken.some((other) => meets(other, box));
        });
        if (!free) continue;
        taken.push(boxAt(free));
        shown.push({ ...free, text: label.text });
    }
    return shown;
}

export function placed(labels: Label[], width: number, height: number, reserved: Box[] = []): SVGElement[] {
    return arranged(labels, width, height, reserved).map(({ x, y, anchor, text }) => s("text", { x, y, "text-anchor": anchor }, text));
}
