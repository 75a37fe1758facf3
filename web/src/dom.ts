type Child = Node | string | number | null | undefined | false | Child[];
type Attributes = Record<string, unknown>;

const svgNamespace = "http://www.w3.org/2000/svg";

function fill(element: Element, attributes: Attributes, children: Child[]): void {
    for (const [name, value] of Object.entries(attributes)) {
        if (value === null || value === undefined || value === false) continue;
        if (name.startsWith("on")) element.addEventListener(name.slice(2), value as EventListener);
        else element.setAttribute(name, value === true ? "" : String(value));
    }
    add(element, children);
}

function add(element: Element, children: Child[]): void {
    for (const child of children) {
        if (child === null || child === undefined || child === false) continue;
        if (Array.isArray(child)) add(element, child);
        else element.append(child instanceof Node ? child : String(child));
    }
}

/** An HTML element; text is always text, never markup. */
export function h(tag: string, attributes: Attributes = {}, ...children: Child[]): HTMLElement {
    const element = document.createElement(tag);
    fill(element, attributes, children);
    return element;
}

/** An SVG element. */
export function s(tag: string, attributes: Attributes = {}, ...children: Child[]): SVGElement {
    const element = document.createElementNS(svgNamespace, tag);
    fill(element, attributes, children);
    return element;
}

/** A table that scrolls by itself on a narrow screen, and can be reached by keyboard. */
export function table(caption: string, head: Child[], rows: Child[][], extra = ""): HTMLElement {
    return h(
        "div",
        { class: `scroll ${extra}`, tabindex: 0, role: "region", "aria-label": caption },
        h(
            "table",
            {},
            h("caption", {}, caption),
            h("thead", {}, h("tr", {}, head.map((cell) => h("th", { scope: "col" }, cell)))),
            h(
                "tbody",
                {},
                rows.map((row) =>
                    h(
                        "tr",
                        {},
                        row.map((cell, i) => (i === 0 ? h("th", { scope: "row" }, cell) : h("td", {}, cell))),
                    ),
                ),
            ),
        ),
    );
}

export function section(id: string, title: string, ...children: Child[]): HTMLElement {
    return h(
        "section",
        { id, "aria-labelledby": `${id}-title` },
        h("h2", { id: `${id}-title` }, title),
        ...children,
    );
}
