import { holds, initialsOf } from "@/lib/season/search";
import { PROGRAM_TRACKS, SIGNALS, STAGES } from "@/lib/season/values";
import { SIGNAL_WORDS, TRACK_WORDS } from "@/lib/season/words";
import type { ProgramRow } from "./rows";

/** What the list shows and in which order; it lives in the URL, so that a link or Back brings it again. */
export type ListView = {
  show: Show;
  signal: ProgramRow["signal"] | null;
  left: Left | null;
  track: ProgramRow["track"] | null;
  search: string;
  sort: SortKey | null;
  descending: boolean;
  layout: Layout;
};

export const LAYOUTS = ["table", "board"] as const;
export type Layout = (typeof LAYOUTS)[number];

/** The filters by standing, in their order in the bar. */
export const SHOWS = [
  "all",
  "needs-you",
  "interviewed",
  "interview-set",
  "invited",
  "waitlist",
  "applied",
  "considering",
  "closed",
  "twice",
  "archived",
] as const;
export type Show = (typeof SHOWS)[number];

export const SHOW_WORDS: Record<Show, string> = {
  all: "All",
  "needs-you": "Needs you",
  interviewed: "Interviewed",
  "interview-set": "Interview set",
  invited: "Invited",
  waitlist: "Waitlist",
  applied: "Applied",
  considering: "Considering",
  closed: "Closed",
  twice: "Possible duplicates",
  archived: "Archived",
};

/** Filters that are shown only while a program is in them. */
export const RARE: readonly Show[] = ["invited", "considering", "twice", "archived"];

export const LEFTS = ["none", "some"] as const;
export type Left = (typeof LEFTS)[number];
export const LEFT_WORDS: Record<Left, string> = { none: "No messages left", some: "Messages left" };

export const SORTS = ["name", "city", "stage", "signal", "messages", "last", "next", "rank"] as const;
export type SortKey = (typeof SORTS)[number];

function isOneOf<Value extends string>(values: readonly Value[], value: string | null): value is Value {
  return value !== null && (values as readonly string[]).includes(value);
}

/** Reads the view from a URL's query; what it does not know it leaves out. */
export function readView(query: URLSearchParams): ListView {
  const show = query.get("show");
  const signal = query.get("signal");
  const left = query.get("left");
  const track = query.get("track");
  const layout = query.get("layout");
  const sort = query.get("sort");
  const key = sort?.replace(/^-/, "") ?? null;
  return {
    show: isOneOf(SHOWS, show) ? show : "all",
    signal: isOneOf(SIGNALS, signal) ? signal : null,
    left: isOneOf(LEFTS, left) ? left : null,
    track: isOneOf(PROGRAM_TRACKS, track) ? track : null,
    search: query.get("q") ?? "",
    sort: isOneOf(SORTS, key) ? key : null,
    descending: sort?.startsWith("-") ?? false,
    layout: isOneOf(LAYOUTS, layout) ? layout : "table",
  };
}

/** The query of a view, without its question mark; empty for the plain list. */
export function writeView({ show, signal, left, track, search, sort, descending, layout }: ListView): string {
  const query = new URLSearchParams();
  if (show !== "all") query.set("show", show);
  if (signal) query.set("signal", signal);
  if (left) query.set("left", left);
  if (track) query.set("track", track);
  if (search) query.set("q", search);
  if (sort) query.set("sort", descending ? `-${sort}` : sort);
  if (layout !== "table") query.set("layout", layout);
  return query.toString();
}

/** Archived programs are in no filter but their own. */
const IN_SHOW: Record<Show, (row: ProgramRow) => boolean> = {
  all: () => true,
  "needs-you": ({ nextStep: { tone } }) => tone === "late" || tone === "due",
  interviewed: ({ stage }) => stage === "interviewed",
  "interview-set": ({ stage }) => stage === "scheduled",
  invited: ({ stage }) => stage === "invited",
  waitlist: ({ stage }) => stage === "waitlisted",
  applied: ({ stage }) => stage === "applied",
  considering: ({ stage }) => stage === "considering",
  closed: ({ stage }) => stage === "declined" || stage === "rejected" || stage === "withdrawn",
  twice: ({ twice }) => twice,
  archived: () => true,
};

/** How many programs each filter by standing holds, of all. */
export function showCounts(rows: readonly ProgramRow[]): Record<Show, number> {
  const counted = (show: Show) =>
    rows.filter((row) => row.archived === (show === "archived") && IN_SHOW[show](row)).length;
  return Object.fromEntries(SHOWS.map((show) => [show, counted(show)])) as Record<Show, number>;
}

type Order = (a: ProgramRow, b: ProgramRow) => number;
/** What the list's own order goes by. */
export type Ordered = Pick<ProgramRow, "name" | "rank" | "supplemental" | "nextStep">;
type PlainOrder = (a: Ordered, b: Ordered) => number;
const collator = new Intl.Collator("en");
const byName: PlainOrder = (a, b) => collator.compare(a.name, b.name);
const byRank: PlainOrder = (a, b) =>
  (a.rank === null ? 1 : 0) - (b.rank === null ? 1 : 0) ||
  Number(a.supplemental) - Number(b.supplemental) ||
  (a.rank ?? 0) - (b.rank ?? 0);
const byNext: PlainOrder = (a, b) =>
  a.nextStep.urgency - b.nextStep.urgency || (a.nextStep.at === b.nextStep.at ? 0 : a.nextStep.at - b.nextStep.at);

/** The list's own order: by rank, then by next step, then by name. */
export const plainOrder: PlainOrder = (a, b) => byRank(a, b) || byNext(a, b) || byName(a, b);

const SIGNAL_ORDER: readonly ProgramRow["signal"][] = ["gold", "silver", "signaled", "none"];

const ORDERS: Record<SortKey, Order> = {
  name: byName,
  city: (a, b) => collator.compare(`${a.city} ${a.state}`.trim(), `${b.city} ${b.state}`.trim()),
  stage: (a, b) => STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage),
  signal: (a, b) => SIGNAL_ORDER.indexOf(a.signal) - SIGNAL_ORDER.indexOf(b.signal),
  messages: (a, b) => a.used - b.used,
  last: (a, b) => (b.lastTouch?.at ?? 0) - (a.lastTouch?.at ?? 0),
  next: byNext,
  rank: byRank,
};

/** The programs that a view shows, in its order: by rank and then by next step, unless a header was chosen. */
export function listed(rows: readonly ProgramRow[], view: ListView): ProgramRow[] {
  const kept = rows.filter(
    (row) =>
      row.archived === (view.show === "archived") &&
      IN_SHOW[view.show](row) &&
      (view.signal === null || row.signal === view.signal) &&
      (view.track === null || row.track === view.track) &&
      (view.left === null || (row.used < row.limit && row.contactPolicy !== "no-contact") === (view.left === "some")) &&
      (view.search === "" ||
        holds([row.name, initialsOf(row.name), row.shortName, row.city, row.state, ...row.aliases], view.search)),
  );
  const chosen = view.sort ? ORDERS[view.sort] : null;
  const direction = view.descending ? -1 : 1;
  return kept.sort((a, b) => (chosen ? direction * chosen(a, b) : 0) || plainOrder(a, b));
}

/** The filters that are on, in words, for an empty list: “Gold”, “No messages left”. */
export function filterWords({ show, signal, left, track, search }: ListView): string[] {
  return [
    show === "all" ? null : SHOW_WORDS[show],
    signal && (signal === "none" ? "No signal" : SIGNAL_WORDS[signal]),
    left && LEFT_WORDS[left],
    track && TRACK_WORDS[track],
    search || null,
  ].filter((word) => word !== null);
}
