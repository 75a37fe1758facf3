import type { Clock } from "../clock";
import type { Side, View } from "../data";
import { h } from "../dom";
import { longDate } from "../format";
import { text } from "../i18n/text";

/** The day, by pointer and by keyboard. */
export function slider(id: string, view: View, side: Side, clock: Clock): HTMLElement {
    const input = h("input", {
        id,
        type: "range",
        min: 0,
        max: clock.days - 1,
        value: view.day,
        oninput: () => clock.choose(Number(input.value)),
    }) as HTMLInputElement;
    const output = h("output", { for: id });
    clock.follow(() => {
        const date = longDate(view, side.scenario.start, view.day);
        input.value = String(view.day);
        input.setAttribute("aria-valuetext", date);
        output.textContent = date;
    });
    return h("div", { class: "slider" }, h("label", { for: id }, text(view, "map.day")), input, output, player(view, clock));
}

function player(view: View, clock: Clock): HTMLElement {
    let timer = 0;
    const stop = () => {
        window.clearInterval(timer);
        timer = 0;
        button.textContent = text(view, "map.play");
    };
    const step = () => {
        if (!button.isConnected || view.day >= clock.days - 1) stop();
        else clock.choose(view.day + 1);
    };
    const button = h(
        "button",
        {
            type: "button",
            class: "play",
            onclick: () => {
                if (timer) return stop();
                if (view.day >= clock.days - 1) clock.choose(0);
                timer = window.setInterval(step, 150);
                button.textContent = text(view, "map.stop");
            },
        },
        text(view, "map.play"),
    );
    return button;
}
