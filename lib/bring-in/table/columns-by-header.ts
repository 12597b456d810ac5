import { plainWords } from "@/lib/season/search";
import { stateCode } from "@/lib/season/state-zones";
import { cityAndState } from "./city-state";
import { ACGME, CODE, type Column, hasDay, isTime, isWhole, placed, type Seen, share } from "./column";
import { isFraction, isSerial } from "./dates";
import type { TableField } from "./fields";
import { scaleOfHeader } from "./header-units";
import { headerWords } from "./header-words";
import { type HeaderRule, ruleOf } from "./headers";
import { isPlaceName } from "./place-names";
import { hoursIn } from "./times";
import {
  formatOfCell,
  isOutOf,
  positionOfWords,
  rankTold,
  saysNo,
  saysYes,
  signalOfWords,
  stageOfWords,
  trackOfWords,
} from "./words";

const EMAIL = /^[^\s@<>]*<?[^\s@<>,;]+@[^\s@<>,;]+\.[a-z]{2,}>?\s*$|[^\s@]+@[^\s@]+\.[a-z]{2,}/i;

/** What a column becomes by its header, as far as its cells bear it out; null where its header names nothing. */
export function byHeader(column: Seen): Column | null {
  const rule = ruleOf(column.header);
  if (!rule) return null;
  const { values } = column;
  if (rule.field === "notes") return placed(column, "notes", "No field fits, so it’s kept in the notes.");
  const field = values.length === 0 ? rule.field : fitting(rule, values, column);
  if (field === null) return byOtherValues(column, rule) ?? unfitting(column, rule);
  return placed(column, field, field === rule.field ? "From its header." : "From its header and values.");
}

/** The field that a header names, as far as the cells bear it out; null where they don't. */
function fitting({ field, needs }: HeaderRule, values: string[], { header }: Seen): TableField | null {
  const emails = share(values, (value) => EMAIL.test(value));
  switch (needs) {
    case "dates":
      return share(values, (value) => hasDay(value) || isSerial(value) || saysNo(value)) >= 0.5 &&
        values.some((value) => hasDay(value) || isSerial(value))
        ? field
        : null;
    case "dates or yes":
      return share(values, (value) => hasDay(value) || isSerial(value) || saysYes(value) || saysNo(value)) >= 0.6 &&
        values.some((value) => value.length < 40)
        ? field
        : null;
    case "times":
      if (share(values, hasDay) >= 0.5 && field === "interview.time") return "interview.date";
      // An end may be told with its day.
      return share(values, (value) => isTime(value) || isFraction(value) || hoursIn(value) !== null) >= 0.5
        ? field
        : null;
    case "emails":
      if (emails >= 0.5) return field;
      if (share(values, (value) => /\d{3}.*\d{4}/.test(value)) > 0.5) return null;
      return field === "director.email" ? "director.name" : field === "coordinator.email" ? "coordinator.name" : null;
    case "names":
      if (share(values, (value) => /^[^\s<]+@\S+$/.test(value)) >= 0.5)
        return field === "director.name"
          ? "director.email"
          : field === "coordinator.name"
            ? "coordinator.email"
            : field === "contact.name"
              ? "contact.email"
              : null;
      return share(
        values,
        (value) => saysYes(value) || saysNo(value) || isWhole(value) || hasDay(value) || /^https?:/.test(value),
      ) > 0.5
        ? null
        : field;
    case "scores":
      return share(values, (value) => isScore(value, scaleOfHeader(header) ?? 5)) >= 0.6 ? field : null;
    case "ranks":
      return share(values, (value) => isWhole(value) || rankTold(value) !== null) >= 0.6 ? field : null;
    case "formats":
      return share(values, (value) => formatOfCell(value, header) !== null) >= 0.5 ? field : null;
    case "stages":
      if (share(values, hasDay) > 0.5) return null;
      // "Response?" and "Outcome" may be of anything: their cells tell.
      return share(values, (value) => stageOfWords(value) !== null) > 0 ||
        (/\b(?:status|stage)\b/.test(headerWords(header)) && values.every((value) => value.length <= 40))
        ? field
        : null;
    case "stages alone":
      return share(values, (value) => stageOfWords(value) !== null && !saysYes(value) && !saysNo(value)) >= 0.5
        ? field
        : null;
    case "urls":
      return share(values, (value) => /^(?:https?:\/\/|www\.)|^[\w-]+(?:\.[\w-]+)+(?:\/|$)/i.test(value)) >= 0.5 &&
        !/zoom|teams|meet/i.test(values.join(" "))
        ? field
        : null;
    case "tiers":
      return share(values, (value) => ["gold", "silver"].includes(signalOfWords(value) ?? "") || saysNo(value)) >=
        0.8 && values.some((value) => /gold|silver/i.test(value))
        ? field
        : null;
    case "text":
      if (field === "task.title" && share(values, hasDay) >= 0.6 && share(values, (value) => value.length > 24) < 0.5)
        return "task.due";
      return field === "task.title" && share(values, (value) => saysYes(value) || saysNo(value)) > 0.5 ? null : field;
    default:
      return namedOrTrack(field, values, header);
  }
}

const isScore = (value: string, most: 5 | 10): boolean =>
  /^[★⭐]{1,5}☆*$/u.test(value) ||
  (most === 10
    ? /^\s*(?:[0-9]|10)(?:\.[05])?(?:\s*\/\s*10)?$/.test(value)
    : /^\s*[1-5](?:\.0)?(?:\s*\/\s*5)?\s*(?:stars?)?$/i.test(value));

/** Under "Program" some write the hospital, some what it trains for; under "City" some write the state too. */
function namedOrTrack(field: TableField, values: string[], header: string): TableField {
  const text = (is: (value: string) => unknown) => share(values, (value) => Boolean(is(value)));
  const few = new Set(values.map(plainWords)).size <= Math.max(1, values.length / 2);
  if (field === "program.name" && text((value) => trackOfWords(value) && value.length < 30) >= 0.8 && few)
    return "program.track";
  if (field === "program.cityState" && text((value) => /^(?:https?:|www\.)/i.test(value)) >= 0.5) return "notes";
  if (field === "program.cityState" && text((value) => isPlaceName(value) && !cityAndState(value)) >= 0.5)
    return "program.name";
  if (field === "program.cityState" && text((value) => stateCode(value)) >= 0.8) return "program.state";
  if (field === "program.cityState" && text((value) => cityAndState(value)) < 0.3) return "program.city";
  if (field === "program.city" && text((value) => cityAndState(value)) >= 0.5) return "program.cityState";
  if (field === "program.nrmpCode" && text((value) => ACGME.test(value)) >= 0.5) return "program.acgmeId";
  if (field === "program.acgmeId" && text((value) => CODE.test(value)) >= 0.5) return "program.nrmpCode";
  if (field === "program.nrmpCode" && text((value) => CODE.test(value)) < 0.5)
    return /nrmp/i.test(header) && values.length < 3 ? field : "notes";
  if (field === "program.track" && text((value) => trackOfWords(value)) < 0.5)
    return text((value) => positionOfWords(value)) >= 0.5 ? "program.positionType" : "notes";
  if (field === "program.positionType" && text((value) => positionOfWords(value)) < 0.5)
    return text((value) => trackOfWords(value)) >= 0.5 ? "program.track" : "notes";
  return field;
}

/** So many cells have to be what the header says for a person to be asked whether the column is that. */
const SOME_FIT = 0.2;

/** A header that names a field which few of its cells bear out: a person is asked, or where next to none does, it is kept in the notes. */
function unfitting(column: Seen, rule: HeaderRule): Column {
  const fits = share(column.values, (value) => fitting(rule, [value], column) === rule.field) >= SOME_FIT;
  return fits
    ? placed(column, "notes", "Only some of its cells fit its header.", [rule.field, "notes"])
    : placed(column, "notes", "Its cells don’t fit its header.");
}

/** A header that names a field whose cells hold something else; null where they don’t. */
function byOtherValues(column: Seen, { field }: HeaderRule): Column | null {
  const { values } = column;
  const words = headerWords(column.header);
  if (field === "interview.date" && share(values, isTime) >= 0.6)
    return placed(column, "interview.time", "Its cells hold times.");
  if (
    field === "interview.date" &&
    words !== "interview date" &&
    share(values, (value) => stageOfWords(value) !== null) >= 0.6 &&
    share(values, (value) => saysYes(value) || saysNo(value)) < 0.5
  )
    return placed(column, "program.stage", "Its cells hold stages.");
  if (field === "interview.format" && share(values, (value) => saysYes(value) || saysNo(value)) >= 0.6)
    return placed(column, "notes", "Yes and no under this header can’t be told apart.");
  if (field === "program.rank" && share(values, (value) => isOutOf(value) || rankTold(value) !== null) >= 0.6)
    return placed(column, "notes", "These could be ranks or scores.", [
      "program.rank",
      `score.${words.slice(0, 80)}`,
      "notes",
    ]);
  if (field.startsWith("sent.") && share(values, (value) => /^[1-5]$/.test(value)) >= 0.8)
    return placed(column, `score.${words.slice(0, 80)}`, "Its cells hold scores from 1 to 5.");
  return null;
}
