/** What a column can become, by the names that the command line's `--map` knows; `score.<criterion>` beside these. */
export const TABLE_FIELDS = [
  "program.name",
  "program.institution",
  "program.city",
  "program.state",
  "program.cityState",
  "program.track",
  "program.positionType",
  "program.nrmpCode",
  "program.acgmeId",
  "program.website",
  "program.stage",
  "program.signal",
  "program.contactPolicy",
  "program.rank",
  "program.notes",
  "interview.date",
  "interview.time",
  "interview.end",
  "interview.zone",
  "interview.format",
  "interview.notes",
  "interviewers",
  "director.name",
  "director.email",
  "coordinator.name",
  "coordinator.email",
  "contact.name",
  "contact.role",
  "contact.email",
  "sent.interest",
  "sent.thank-you",
  "sent.update",
  "sent.strong-interest",
  "sent.intent",
  "task.title",
  "task.due",
  "notes",
  "ignore",
] as const;
export type TableField = (typeof TABLE_FIELDS)[number] | `score.${string}`;

/** Whether a word names a field. */
export function isTableField(field: string): field is TableField {
  return TABLE_FIELDS.some((known) => known === field) || /^score\.\S.{0,79}$/.test(field);
}

/** Fields of which one row may have several columns. */
const SEVERAL = new Set<string>([
  "program.notes",
  "interview.date",
  "interview.time",
  "interview.end",
  "interview.notes",
  "interviewers",
  "sent.interest",
  "sent.thank-you",
  "sent.update",
  "sent.strong-interest",
  "sent.intent",
  "contact.name",
  "contact.email",
  "contact.role",
  "task.title",
  "task.due",
  "notes",
  "ignore",
]);
/** Whether a row may have several columns of a field. */
export const maySeveral = (field: TableField): boolean => SEVERAL.has(field);

/** The fields whose cells are dates. */
export const isDateField = (field: TableField): boolean =>
  field === "interview.date" || field === "task.due" || field.startsWith("sent.");
