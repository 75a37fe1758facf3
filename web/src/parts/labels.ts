import { s } from "../dom";

export interface Label {
    x: number;
    y: number;
    text: string;
    weight: number;
    away: number;
}

interface Box {
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

/** Labels of the heaviest first; one that would cover another, or leave the picture, is left out. */
export function placed(labels: Label[], width: number, height: number): SVGElement[] {
    const taken: Box[] = [];
    const shown: SVGElement[] = [];
    for (const label of [...labels].sort((a, b) => b.weight - a.weight)) {
        if (label.weight < 0) continue;
        const long = label.text.length * letterWidth;
        const choices: [number, number, string][] = [
            [label.x + label.away + 4, label.y + 4, "start"],
            [label.x - label.away - 4, label.y + 4, "end"],
            [label.x, label.y - label.away - 5, "middle"],
            [label.x, label.y + label.away + 13, "middle"],
        ];
        for (const [x, y, anchor] of choices) {
            const left = anchor === "start" ? x : anchor === "end" ? x - long : x - long / 2;
            const box = { left, right: left + long, top: y - lineHeight + 2, bottom: y + 3 };
            const inside = box.left >= 2 && box.right <= width - 2 && box.top >= 2 && box.bottom <= height - 22;
            if (!inside || taken.some((other) => meets(other, box))) continue;
            taken.push(box);
            shown.push(s("text", { x, y, "text-anchor": anchor }, label.text));
            break;
        }
    }
    return shown;
}
