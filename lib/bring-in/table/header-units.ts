import { zoneOfWords } from "../when-zones";
import type { Order } from "./dates";

/** What stands in brackets after a header is of its cells: a zone, a way to write a date or an hour, "local time". */
const UNIT = /\s*[([]([^)\]]*)[)\]]\s*$/;
const IS_UNIT =
  /^(?:e\.?g\.?|ex\.?|for example|example|such as|like|i\.?e\.?)[\s,:]|^(?:optional|required|if (?:any|known|applicable|needed)|y(?:es)?\s?\/\s?no?)$|^(?:[mdyh]{1,4}[\s/.:-]?)+$|^(?:24 ?h(?:ours?)?|local(?: time)?|their time|my time|hrs?|hours?|date|time)$/i;

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

const SCALE =
  /[\s([]*(?:\b[01]\s?(?:-|–|—|to)\s?|(?:\/|\bout of|\bof)\s?)(5|10)\b(?:\s?(?:best|worst|points?|stars?))?\s*[)\]]?\s*$/i;

/** Up to where a header says that its scores go: "Culture (1-10)", "Overall /5"; null where it says no scale. */
export function scaleOfHeader(header: string): 5 | 10 | null {
  const most = SCALE.exec(header)?.[1];
  return most === undefined ? null : most === "5" ? 5 : 10;
}

/** A header without the scale of its scores. */
export const withoutScale = (header: string): string => header.replace(SCALE, "");
