// The door: the shape of page.json, which the program writes and a live page will serve. Counts are
// people, one a day from day 0; null stands for a count that the release level withholds.

export type Count = number | null;

export interface Range {
    /** Days on which a figure is withheld that is not under the least count. */
    for_others?: number[];
    q05: Count[];
    q50: Count[];
    q95: Count[];
}

export interface Fan extends Range {
    q10: Count[];
    q25: Count[];
    q75: Count[];
    q90: Count[];
}

export type Quantile = Exclude<keyof Fan, "for_others">;

export interface Series {
    source: string;
    what: "stock" | "cumulative";
    is_input: boolean;
    place: string;
    points: [number, Count][];
}

export interface Claim {
    id: string;
    date: string;
    place: string;
    figure: string;
    unit: string;
    kind: string;
    said_by: string;
    relayed_by: string;
    published_by: string;
    address: string;
    quality: string;
    note: string;
    contradicts: string[];
}

export interface Setting {
    name: string;
    text: string;
    unit: string;
    value: number;
    low: number | null;
    high: number | null;
    claim: string;
    /** Of a prior, why it is believed. */
    source?: string;
}

export interface Use {
    what: string;
    /** Of a convoy: the parties that let it pass. */
    consent_of?: string;
    name?: string;
    people_per_day?: number;
    places?: number;
    sites?: number;
    staff?: number;
    days?: number;
    reach?: number;
    trust?: number;
    trust_low?: number;
    trust_high?: number;
    holds?: number;
    /** Days since the first of the operation. */
    first?: number;
    last?: number;
}

export interface Plan {
    name: string;
    title: string;
    /** For readers of French; empty or missing: as `title`. */
    title_fr?: string;
    proposed_by: string;
    claims: string[];
    uses: Use[];
}

export interface Mark {
    day: number;
    what: string;
    where?: string[];
    party?: string;
}

export interface Place {
    name: string;
    kind: string;
    latitude: number;
    longitude: number;
    opens: number | null;
    closes: number | null;
    residents: { value: number; low: number; high: number; claim: string } | null;
    capacity: [number, number][];
    present: Fan | null;
    at_home?: Range | null;
    encircled?: Range | null;
}

export interface Area {
    name: string;
    country: string;
    latitude: number;
    longitude: number;
    locations: number;
    present: Fan;
}

export interface Link {
    from: number;
    to: number;
    km: number;
    entered: Range | null;
}

export interface Score {
    channel: string;
    /** The camp, of a Flee folder; absent where the row is of all of them. */
    place?: string;
    n: number;
    mean_absolute_difference: number;
    relative: number;
    coverage_90: number;
}

export interface Side {
    scenario: {
        name: string;
        title: string;
        title_fr?: string;
        start: string;
        days: number;
        countries: string[];
        format: "native" | "flee";
        kind: "hindcast" | "forecast";
        as_of: string | null;
        licence: string;
        inputs: { path: string; sha256: string }[];
    };
    plan: Plan | null;
    totals: Partial<Record<TotalName, Fan>>;
    marks: Mark[];
    settings: Setting[];
    claims: Claim[];
    /** What the record says of the operation: questions, the ids of the claims that answer them, and
     * how many more the level hides. */
    record?: { question: string; claims: string[]; hidden?: number }[];
    areas?: Area[];
    places?: Place[];
    links?: Link[];
    outlines?: [number, number][][];
    observations?: Series[];
    scores?: Score[];
    /** Flee's own measure, of a Flee folder with registrations. */
    relative_difference?: { normal: number; rescaled: number };
    /** Of a forecast of registrations, whose observations have days below 0. */
    triggers?: Trigger[];
    skill?: Skill[];
}

export type TotalName =
    | "at_home"
    | "trapped"
    | "overtaken"
    | "returned"
    | "held"
    | "on_road"
    | "in_camps"
    | "with_hosts"
    | "displaced"
    | "displaced_ever"
    | "displaced_corrected"
    | "encircled"
    | "without_place"
    | "left_in_week"
    | "registered_since";

export interface MeasureRange {
    median: Count;
    q05: Count;
    q95: Count;
    never?: number;
}

export interface Measure {
    unit: string;
    better: "lower" | "higher" | "none";
    text: string;
    sides?: MeasureRange[];
    /** Null where a side must not be compared with the first. */
    difference?: (MeasureRange | null)[];
    runs_better?: (number | null)[];
    runs_equal?: (number | null)[];
    /** Whether the sign of a difference changes with what is believed of how readily people leave. */
    cannot_tell?: (boolean | null)[];
    by?: Record<string, Record<string, { unit: string; sides: (MeasureRange | null)[] }>>;
}

export interface Comparison {
    sides: { scenario: string; plan: string; title: string; days: number; compared: "paired" | "distributions"; at_risk: MeasureRange }[];
    members: number;
    /** Of all sides: "both" where only some are plans of the first side's operation. */
    compared: "paired" | "distributions" | "both";
    /** "as stated" alone, or with "low" and "high". */
    prior_sets?: string[];
    measures: Record<string, Measure>;
    crossing?: Crossing;
}

export interface Effect extends MeasureRange {
    cannot_tell: boolean;
    /** Its median under the other sets of priors. */
    other_medians?: Count[];
}

/** Operations by plans, per 1,000 people at risk. Contexts first, then plans after the first. */
export interface Crossing {
    contexts: string[];
    plans: string[];
    measures: Record<string, { unit: string; better: string; text: string; base: MeasureRange[]; effect: Effect[][]; interaction: (Effect | null)[][] }>;
}

/** The chance by day that the registered count at a place ("*": everyone) is above a number. */
export interface Trigger {
    place: string;
    people: number;
    chance: number[];
}

/** How earlier forecasts of the same conflict scored. */
export interface Skill {
    what: "total" | "camps";
    days: number;
    n: number;
    mean_absolute_error: number;
    skill: number;
    coverage_90: number;
}

export interface Page {
    schema: number;
    kind: "run" | "compare" | "forecast";
    release: "internal" | "partner" | "public";
    /** From which number on a level shows counts, and in how many figures; internally they are missing. */
    least_count?: number;
    significant_figures?: number;
    not_before?: string | null;
    program: { version: string; commit: string };
    made: {
        members: number;
        seed: number;
        first_member: number;
        varies: "chance" | "chance_and_ranges" | "forecast";
        /** Of a forecast by the engine: what the conflict does next. Null: from the registrations alone. */
        outlook?: string | null;
        /** Of a forecast: undated camp capacities were known. */
        hindsight?: boolean;
        people_per_count?: number;
    };
    sides: Side[];
    comparison?: Comparison;
}

/** What the reader has chosen. Every part of the page is drawn from the data and this. */
export interface View {
    language: "en" | "fr";
    /** Counts under this are withheld; 0: none is. */
    least: number;
    /** Significant figures of what is derived; 0: all. */
    significant: number;
    day: number;
    horizon: number;
    place: number;
}
