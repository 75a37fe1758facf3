import type { View } from "./data";

/** The day that the reader looks at. Charts and the map follow it without being drawn anew. */
export class Clock {
    private followers: (() => void)[] = [];

    constructor(
        private readonly view: View,
        readonly days: number,
    ) {}

    follow(follower: () => void): void {
        this.followers.push(follower);
        follower();
    }

    choose(day: number): void {
        this.view.day = Math.max(0, Math.min(this.days - 1, day));
        for (const follower of this.followers) follower();
    }
}
