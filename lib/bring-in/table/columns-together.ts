import { type Column, hasDay, type Seen, share } from "./column";
import { maySeveral, type TableField } from "./fields";
import { headerWords } from "./header-words";
import { roleOfWords } from "./words";

type Knows = (name: string) => boolean;

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

/** Which column names the program, and what others become that name something too; `knows` tells a program’s name. */
export function nameColumn(columns: Column[], seen: Seen[], knows: Knows): void {
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
  const place = columns.find(
    ({ field, header, chosen }) => !chosen && field === "program.city" && /^(?:where|place)$/.test(headerWords(header)),
  );
  if (place) {
    place.field = "notes";
    place.why = "No column says that it names the program.";
    place.asks = ["program.name", "program.city", "notes"];
    return;
  }
  const headless = columns.every(({ header }) => header === "");
  const first = columns.find(
    ({ field, place, header }) =>
      field === "notes" &&
      (headless || header !== "") &&
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
}

/** "Role", "Title", or "Position" beside a person's column is that person's, where its cells are roles. */
export function roleColumn(columns: Column[], seen: Seen[]): void {
  if (columns.some(({ field }) => field === "contact.role")) return;
  if (!columns.some(({ field }) => field === "contact.name")) return;
  // A role that stands apart from them is the one that is applied for.
  const isBeside = (at: number) =>
    columns.some(({ field, place }) => field.startsWith("contact.") && Math.abs(place - at) === 1);
  const role = columns.find(
    ({ field, header, place, chosen }) =>
      !chosen &&
      isBeside(place) &&
      (field === "notes" || field === "program.positionType") &&
      /^(?:(?:contact )?(?:roles?|title|job title|position|function)|who)$/.test(headerWords(header)) &&
      share(seen[place]?.values ?? [], (value) => roleOfWords(value) !== null) >= 0.5,
  );
  if (!role) return;
  role.field = "contact.role";
  role.why = "It stands beside a person’s name.";
  role.asks = null;
}

/** A column that says only "date" is the interview's where the table has its hours or who was there. */
export function dateColumn(columns: Column[], seen: Seen[]): void {
  if (columns.some(({ field }) => field === "interview.date")) return;
  const hours = columns.some(({ field }) => field === "interview.time");
  const date = columns.find(({ header, asks }) => asks?.[0] === "interview.date" && headerWords(header) === "date");
  if (!date || !hours || !seen[date.place]) return;
  date.field = "interview.date";
  date.why = "The table has hours of interviews.";
  date.asks = null;
}

/** An address beside a person's column is that person's. */
export function emailsOfNeighbors(columns: Column[], seen: Seen[]): void {
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
export function withoutSecond(columns: Column[]): Column[] {
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
