import { zoneOfWords } from "../when-zones";
import type { Order } from "./dates";

/** What stands in brackets after a header is of its cells: a zone, a way to write a date or an hour, "local time". */
const UNIT = /\s*[([]([^)\]]*)[)\]]\s*$/;
const IS_UNIT =
  /^(?:[mdyh]{1,4}[\s/.:-]?)+$|^(?:24 ?h(?:ours?)?|local(?: time)?|their time|my time|hrs?|hours?|date|time)$/i;

/** The zone that a header tells its column's hours in: "Time (ET)", "Start - Central"; null where it tells none. */
export function zoneOfHeader(header: string): string | null {
  const unit = UNIT.exec(header)?.[1];
  return zoneOfWords(unit ?? /[\s,/-]([A-Za-z]{2,8}(?: time)?)\s*$/i.exec(header)?.[1] ?? "");
}

/** The order that a header tells its column's dates in: "Date (MM/DD/YYYY)"; null where it tells none. */
export function orderOfHeader(header: string): Order | null {
  if (/\bm{1,2}\s*[/.-]\s*d{1,2}\b/i.test(header)) return "month first";
  return /\bd{1,2}\s*[/.-]\s*m{1,2}\b/i.test(header) ? "day first" : null;
}

/** A header without what stands in brackets after it, where that is of its cells. */
export function withoutUnit(header: string): string {
  const unit = UNIT.exec(header);
  const said = unit?.[1]?.trim() ?? "";
  return unit && (IS_UNIT.test(said) || zoneOfWords(said) !== null) ? header.slice(0, unit.index) : header;
}
