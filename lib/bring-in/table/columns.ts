import { plainWords } from "@/lib/season/search";
import { stateCode } from "@/lib/season/state-zones";
import { dayIn, isFraction, isSerial } from "./dates";
import { isTableField, maySeveral, type TableField } from "./fields";
import { type HeaderRule, headerWords, ruleOf } from "./headers";
import { readable } from "./sheets";
import { hoursIn } from "./times";
import {
  formatOfCell,
  positionOfWords,
  rankIn,
  saysNo,
  saysNothing,
  saysYes,
  signalOfWords,
  stageOfWords,
  trackOfWords,
} from "./words";

/** What a column becomes and why; `chosen` where the person said so, `asks` where they have to say it first. */
export type Column = {
  place: number;
  header: string;
  field: TableField;
  why: string;
  chosen: boolean;
  asks: TableField[] | null;
};

type Seen = { place: number; header: string; values: string[] };
type Knows = (name: string) => boolean;

/** So many cells tell what a column holds. */
const LOOKED_AT = 200;
/** So many letters of a cell tell what it is; looking for an address in a word without end takes the square of its length. */
const MOST_LOOKED_AT = 500;
const EMAIL = /^[^\s@<>]*<?[^\s@<>,;]+@[^\s@<>,;]+\.[a-z]{2,}>?\s*$|[^\s@]+@[^\s@]+\.[a-z]{2,}/i;
const CODE = /^\s*\d{7}[A-Z]\d{1,3}\s*$/i;
const ACGME = /^\s*4[12]\d{8}\s*$/;

const share = (values: string[], is: (value: string) => boolean) =>
  values.length === 0 ? 0 : values.filter(is).length / values.length;
const hasDay = (value: string) => dayIn(value) !== null;
const isWhole = (value: string) => /^\s*#?\d{1,3}(?:\.0)?\s*$/.test(value);
const isTime = (value: string) => hoursIn(value) !== null && !hasDay(value);

/**
 * What each column of a table becomes: by what a person said, by its header, by its values. A column that nobody can place is kept in
 * the notes. `rows` are those under the header; `knows` tells a program's name.
 */
export function columnsOf(headers: string[], rows: string[][], chosen: Record<string, string>, knows: Knows): Column[] {
  const width = Math.max(headers.length, ...rows.slice(0, LOOKED_AT).map((row) => row.length));
  const seen: Seen[] = Array.from({ length: width }, (_, place) => ({
    place,
    header: (headers[place] ?? "").trim(),
    values: cellsOf(rows, place),
  }));
  const columns = seen.map((column) => chosenFor(column, chosen) ?? byHeader(column) ?? byValues(column));
  nameColumn(columns, seen, knows);
  dateColumn(columns, seen);
  emailsOfNeighbors(columns, seen);
  return withoutSecond(columns);
}

function cellsOf(rows: string[][], place: number): string[] {
  const values: string[] = [];
  for (const row of rows) {
    const value = readable((row[place] ?? "").slice(0, MOST_LOOKED_AT));
    if (value !== "" && !saysNothing(value)) values.push(value);
    if (values.length >= LOOKED_AT) break;
  }
  return values;
}

const placed = ({ place, header }: Seen, field: TableField, why: string, asks: TableField[] | null = null): Column => ({
  place,
  header,
  field,
  why,
  chosen: false,
  asks,
});

function chosenFor(column: Seen, chosen: Record<string, string>): Column | null {
  const words = plainWords(column.header);
  const field = Object.hasOwn(chosen, column.header)
    ? chosen[column.header]
    : Object.entries(chosen).find(([header]) => plainWords(header) === words)?.[1];
  return field !== undefined && isTableField(field)
    ? { ...placed(column, field, "You chose it."), chosen: true }
    : null;
}

function byHeader(column: Seen): Column | null {
  const rule = ruleOf(column.header);
  if (!rule) return null;
  const { values } = column;
  if (rule.field === "notes") return placed(column, "notes", "No field of a program.");
  const field = values.length === 0 ? rule.field : fitting(rule, values, column);
  if (field === null) return byOtherValues(column, rule);
  return placed(column, field, field === rule.field ? "By its header." : "By its header and values.");
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
      return share(values, (value) => /^\s*[1-5](?:\.0)?(?:\s*\/\s*5)?\s*(?:stars?)?$|^[★⭐]{1,5}☆*$/iu.test(value)) >=
        0.6
        ? field
        : null;
    case "ranks":
      return share(values, (value) => isWhole(value) || rankIn(value) !== null) >= 0.6 ? field : null;
    case "formats":
      return share(values, (value) => formatOfCell(value, header) !== null) >= 0.5 ? field : null;
    case "stages":
      return share(values, hasDay) > 0.5
        ? null
        : share(values, (value) => stageOfWords(value) !== null) > 0 || values.every((value) => value.length <= 40)
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

/** Under "Program" some write the hospital, some what it trains for; under "City" some write the state too. */
function namedOrTrack(field: TableField, values: string[], header: string): TableField {
  const text = (is: (value: string) => unknown) => share(values, (value) => Boolean(is(value)));
  const few = new Set(values.map(plainWords)).size <= Math.max(1, values.length / 2);
  if (field === "program.name" && text((value) => trackOfWords(value) && value.length < 30) >= 0.8 && few)
    return "program.track";
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

/** A header that names a field whose cells hold something else. */
function byOtherValues(column: Seen, { field }: HeaderRule): Column {
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
  if (field.startsWith("sent.") && share(values, (value) => /^[1-5]$/.test(value)) >= 0.8)
    return placed(column, `score.${words.slice(0, 80)}`, "Its cells hold scores from 1 to 5.");
  return placed(column, "notes", "Its cells don’t fit what the header says.");
}

function byValues(column: Seen): Column {
  const { values, header } = column;
  if (values.length === 0)
    return placed(column, header === "" ? "ignore" : "notes", header === "" ? "It is empty." : "No field fits.");
  const all = (is: (value: string) => unknown, least = 0.8) => share(values, (value) => Boolean(is(value))) >= least;
  const sure = values.length >= 3 || header === "";
  if (all((value) => CODE.test(value))) return placed(column, "program.nrmpCode", "Its cells are NRMP codes.");
  if (all((value) => ACGME.test(value))) return placed(column, "program.acgmeId", "Its cells are ACGME IDs.");
  if (all((value) => /^\S+@\S+\.\S+$/.test(value)))
    return placed(column, "contact.email", "Its cells are email addresses.");
  if (all((value) => cityAndState(value)) && sure)
    return placed(column, "program.cityState", "Its cells are cities with states.");
  if (all((value) => /^[A-Z]{2}$/.test(value.trim()) && stateCode(value)) && sure)
    return placed(column, "program.state", "Its cells are states.");
  if (all((value) => /^(?:gold|silver|none)$/i.test(value.trim())))
    return placed(column, "program.signal", "Its cells are signals.");
  if (all((value) => /^(?:categorical|advanced|preliminary|prelim)$/i.test(value.trim())))
    return placed(column, "program.positionType", "Its cells are kinds of positions.");
  if (all((value) => /^(?:virtual|in[- ]person|zoom|on[- ]?site)$/i.test(value.trim())))
    return placed(column, "interview.format", "Its cells are formats.");
  if (
    all((value) =>
      /^(?:integrated|independent|ir\/dr|ir integrated|ir independent|diagnostic|integrated ir|prelim(?:inary)?|transitional(?: year)?)$/i.test(
        value.trim(),
      ),
    )
  )
    return placed(column, "program.track", "Its cells are tracks.");
  if (
    sure &&
    all((value) => stageOfWords(value) && !saysYes(value) && !saysNo(value)) &&
    new Set(values.map(plainWords)).size > 1
  )
    return placed(column, "program.stage", "Its cells are stages.");
  if (all(hasDay, 0.6))
    return placed(column, "notes", "It holds dates, and the header doesn’t say of what.", [
      "interview.date",
      "sent.thank-you",
      "task.due",
      "notes",
    ]);
  return placed(column, "notes", "No field fits, so it’s kept in the notes.");
}

/** "Rochester, NY", "Rochester NY", "Rochester (NY)", "NY / Rochester" as its two parts; null for anything else. */
export function cityAndState(text: string): { city: string; state: string } | null {
  const [, first = "", rest = ""] = /^\s*([A-Z]{2})\s*[/,–-]\s*(\p{L}.*?)\s*$/u.exec(text) ?? [];
  const ahead = stateCode(first);
  if (ahead && !stateCode(rest)) return { city: rest, state: ahead };
  const found =
    /^\s*(.*?\p{L})\s*(?:,|\/|\s-\s|\(|\s)\s*([A-Za-z. ]{2,20}?)\)?\s*(?:,?\s*(?:USA?|U\.S\.A?\.?))?\s*(?:\d{5}(?:-\d{4})?)?\s*$/u.exec(
      text,
    );
  const [, city = "", written = ""] = found ?? [];
  const state = stateCode(written.replaceAll(".", ""));
  const isCode = /^[A-Z]{2}$/.test(written) || /[,/(]/.test(text);
  return state && isCode && city.trim() !== "" && !stateCode(city)
    ? {
        city: city
          .trim()
          .replace(/[,/(-]+$/, "")
          .trim(),
        state,
      }
    : null;
}

/** Which of several columns names the program: the first of these in its header. */
const NAMES = [
  "program name",
  "name of program",
  "program",
  "programs",
  "residency program",
  "residency",
  "hospital",
  "site",
  "school",
  "university",
  "company",
  "name",
];

function nameColumn(columns: Column[], seen: Seen[], knows: Knows): void {
  const near = ({ header }: Column) => {
    const at = NAMES.indexOf(headerWords(header));
    return at < 0 ? NAMES.length : at;
  };
  personsName(columns);
  const named = columns
    .filter(({ field }) => field === "program.name")
    .sort((a, b) => near(a) - near(b) || a.place - b.place);
  const hasInstitution = columns.some(({ field }) => field === "program.institution");
  named.slice(1).forEach((column, further) => {
    column.field = further === 0 && !hasInstitution && !column.chosen ? "program.institution" : "notes";
    column.why = column.field === "notes" ? "Another column has the name." : "Another column has the program’s name.";
  });
  if (named.length > 0) return;
  const institution = columns.find(({ field }) => field === "program.institution");
  if (institution) {
    institution.field = "program.name";
    institution.why = "No other column names the program.";
    return;
  }
  // Under a header that says nothing, names that are known tell it.
  const best = columns
    .filter(({ field, chosen }) => field === "notes" && !chosen)
    .map((column) => ({ column, known: share(seen[column.place]?.values ?? [], knows) }))
    .sort((a, b) => b.known - a.known)[0];
  if (best && best.known >= 0.3) {
    best.column.field = "program.name";
    best.column.why = "Its cells are names of programs.";
    best.column.asks = null;
    return;
  }
  const first = columns.find(
    ({ field, place, header }) =>
      field === "notes" &&
      header !== "" &&
      share(seen[place]?.values ?? [], (value) => /\p{L}{3}/u.test(value) && !hasDay(value)) > 0.8,
  );
  if (first) {
    first.why = "No column says that it names the program.";
    first.asks = ["program.name", "notes"];
  }
}

/** In a table of people, which has their addresses and names the program elsewhere, "Name" is a person's and "Role" theirs. */
function personsName(columns: Column[]): void {
  const names = columns.filter(({ field }) => field === "program.name");
  const own = names.find(({ header }) => /^(?:full )?name$/.test(headerWords(header)));
  const program = names.some(
    (column) =>
      column !== own && /\b(?:program|residency|hospital|university|institution)\b/.test(headerWords(column.header)),
  );
  if (!own || !program || !columns.some(({ field }) => field === "contact.email") || own.why === "You chose it.")
    return;
  own.field = "contact.name";
  own.why = "The table has their address, and another column has the program’s name.";
  const role = columns.find(
    ({ field, header }) => field === "notes" && /^(?:role|title|position)$/.test(headerWords(header)),
  );
  if (!role || role.why === "You chose it.") return;
  role.field = "contact.role";
  role.why = "It stands beside that person’s name.";
}

/** A column that says only "date" is the interview's where the table has its hours or who was there. */
function dateColumn(columns: Column[], seen: Seen[]): void {
  if (columns.some(({ field }) => field === "interview.date")) return;
  const hours = columns.some(({ field }) => field === "interview.time");
  const date = columns.find(({ header, asks }) => asks?.[0] === "interview.date" && headerWords(header) === "date");
  if (!date || !hours || !seen[date.place]) return;
  date.field = "interview.date";
  date.why = "The table has hours of interviews.";
  date.asks = null;
}

/** An address beside a person's column is that person's. */
function emailsOfNeighbors(columns: Column[], seen: Seen[]): void {
  for (const column of columns) {
    const left = columns[column.place - 1];
    if (
      column.field !== "contact.email" ||
      headerWords(column.header) !== "email" ||
      !seen[column.place] ||
      column.chosen
    )
      continue;
    const field =
      left?.field === "director.name"
        ? "director.email"
        : left?.field === "coordinator.name"
          ? "coordinator.email"
          : null;
    if (!field || columns.some((other) => other.field === field)) continue;
    column.field = field;
    column.why = "It stands beside that person’s column.";
  }
}

/** One column for what a program has once: the first that says so keeps it, others go to the notes. */
function withoutSecond(columns: Column[]): Column[] {
  const taken = new Map<TableField, Column>();
  for (const column of columns) {
    if (maySeveral(column.field)) continue;
    const first = taken.get(column.field);
    if (!first) {
      taken.set(column.field, column);
      continue;
    }
    const [keeps, goes] = column.chosen && !first.chosen ? [column, first] : [first, column];
    taken.set(column.field, keeps);
    goes.field = "notes";
    goes.why = "Another column holds this.";
  }
  return columns;
}
