import { count, listOf } from "@/lib/season/words";
import type { Preview, PreviewItem } from "./send";

/** More rows than this are counted, not named. */
const MOST_NAMED = 5;

/** All that a row says, but for what was answered. */
const saidOf = ({ state, title, detail, both, follows, choices }: PreviewItem) =>
  JSON.stringify([state, title, detail, both, follows, choices]);

/** Whether all rows are listed, or only some of very many. */
const isWhole = ({ items, counts }: Preview) =>
  items.length === counts.asks + counts.changed + counts.new + counts.left;

/** How many rows would do something else than they did when they were looked at, and which: those that are gone, new, or say another thing. */
export function changedSince(before: Preview, now: Preview): string {
  const was = new Map(before.items.map((item) => [item.key, item]));
  const is = new Map(now.items.map((item) => [item.key, item]));
  const changed = [
    ...before.items.filter((item) => !is.has(item.key)),
    ...now.items.filter((item) => {
      const old = was.get(item.key);
      return !old || saidOf(old) !== saidOf(item);
    }),
  ];
  if (changed.length === 0) return "Your season changed since you looked. Look again.";
  const titles = [...new Set(changed.map(({ title }) => title.replace(/[.:]+$/, "")))];
  const more = titles.length - MOST_NAMED;
  const named = more > 1 ? [...titles.slice(0, MOST_NAMED), `${more} more`] : titles;
  const rows = count(changed.length, "row");
  const howMany = isWhole(before) && isWhole(now) ? rows : `At least ${rows}`;
  return `${howMany} changed since you looked: ${listOf(named)}. Look again.`;
}
