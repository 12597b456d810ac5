import { encode } from "next-auth/jwt";
import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { type Anything, everyAction, first } from "@/lib/every-action.fixture";
import { APPLICANT } from "@/lib/season/fields/applicant";
import { eachField, type Field, type Fields, type Row } from "@/lib/season/fields/field";
import { filledSeason, sent, withoutIds } from "@/lib/season/fields/filled.fixture";
import { LISTS, type ListName, type Season } from "@/lib/season/fields/season";
import { LIMITS, MILESTONES, SETTINGS } from "@/lib/season/fields/settings";
import { readSeasonFile, writeSeasonFile } from "@/lib/season/file";
import { currentSeason, importSeason } from "@/lib/store/seasons";
import { accountWith, testDatabase } from "@/lib/store/testing";

/** The framework's side of a request. */
const request = vi.hoisted(() => ({ token: "" }));
vi.mock("next/headers", () => ({
  headers: async () => new Headers({ host: "season.example", origin: "http://season.example" }),
  cookies: async () => ({ get: () => ({ value: request.token }) }),
}));
vi.mock("next/cache", () => ({ revalidatePath: () => undefined }));
vi.mock("next/server", () => ({ after: () => undefined }));

const store = testDatabase();
const secret = "a secret for tests, longer than needed";
let actions = new Map<string, Anything>();

beforeAll(async () => {
  actions = await everyAction();
});
beforeEach(() => {
  vi.stubEnv("NEXTAUTH_SECRET", secret);
  vi.stubEnv("NEXTAUTH_URL", "http://season.example");
});

/** Filled as far as forms let it be: a ranked program is one that will be ranked, a list that changes is not certified, dates are in order. */
const wanted: Season = {
  ...filledSeason,
  season: {
    ...filledSeason.season,
    rankListCertifiedAt: null,
    milestones: { ...filledSeason.season.milestones, rankListDeadline: "2026-11-20T10:00:00.000Z" },
  },
  programs: filledSeason.programs.map((program) => ({ ...program, willNotRank: false })),
};
const zone = wanted.season.timeZone;

/** A field before its form is sent: its usual value, or another text. What a row is about stays. */
function before(field: Field, value: unknown): unknown {
  if (field.kind === "id" || field.kind === "ref" || field.input === "none") return value;
  if ("usual" in field) return field.usual;
  return field.kind === "line" || field.kind === "note" ? "Before" : value;
}

const rowBefore = (fields: Fields, row: Row) =>
  Object.fromEntries(eachField(fields).map(([name, field]) => [name, before(field, row[name])]));

/** The forms that change a row of a list, each with what it sends beside its fields. */
const FORMS: Partial<Record<ListName, { action: string; beside?: (season: Season) => Row }>> = {
  programs: { action: "editProgram" },
  contacts: { action: "editContact" },
  interviews: {
    action: "editInterview",
    beside: ({ interviews }) => ({
      thankYou: Object.fromEntries(
        first(interviews).participants.map(({ contactId, thankYou }) => [contactId, thankYou]),
      ),
    }),
  },
  invitations: { action: "editInvitation" },
  blocks: { action: "editBlock" },
  rotations: {
    action: "editRotation",
    beside: ({ contacts }) => ({ contacts: contacts.map(({ id }) => id), personName: "" }),
  },
  rotationNotes: { action: "editRotationNote" },
  tasks: { action: "editTask" },
  notes: { action: "editNote" },
  strengths: { action: "editStrength" },
};
const EDITED = Object.keys(FORMS) as (keyof typeof FORMS)[];

function seasonBefore(): Season {
  const lists = EDITED.map((name) => [name, [rowBefore(LISTS[name].fields, first<Row>(wanted[name]))]]);
  const { season, applicant, criteria } = wanted;
  const limits = rowBefore(LIMITS, season.limits);
  const settings = { ...season, ...rowBefore(SETTINGS, season), milestones: {}, limits, timeZone: "America/New_York" };
  const read = readSeasonFile(
    JSON.stringify({
      ...wanted,
      ...Object.fromEntries(lists),
      criteria: criteria.map((criterion) => ({ ...criterion, name: "Before", weight: 3 })),
      season: settings,
      applicant: rowBefore(APPLICANT, applicant),
    }),
  );
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.season;
}

/** What a form sends of a row: only what its fields hold. */
function formOf(fields: Fields, row: Row): Row {
  return Object.fromEntries(
    eachField(fields).flatMap(([name, field]) =>
      field.kind === "id" || field.kind === "ref" || field.input === "none"
        ? []
        : [[name, sent(field, row[name], zone)]],
    ),
  );
}

async function send(action: string, input: object) {
  const done = await actions.get(action)?.(null, { ...input, zone, submission: `the form of ${action}` });
  expect(done, action).toMatchObject({ status: "done" });
}

/** Types every field of every form. */
async function fillIn(present: () => Promise<Season>) {
  const { season, applicant } = await present();
  const { label, track, timeZone, limits, milestones } = season;
  const seen = JSON.stringify({ label, track, timeZone, limits });
  await send("saveSeason", { ...formOf(SETTINGS, wanted.season), ...formOf(LIMITS, wanted.season.limits), seen });
  await send("saveDates", { ...formOf(MILESTONES, wanted.season.milestones), seen: JSON.stringify({ milestones }) });
  await send("saveApplicant", { ...formOf(APPLICANT, wanted.applicant), seen: JSON.stringify(applicant) });
  for (const name of EDITED) {
    const { action, beside } = FORMS[name] ?? {};
    const stored = await present();
    const { id, ...row }: Row = first<Row>(stored[name]);
    // A form names the rows of the season that it is in; what it is about stays.
    const about = Object.fromEntries(
      eachField(LISTS[name].fields).flatMap(([field, { kind }]) => (kind === "ref" ? [[field, row[field]]] : [])),
    );
    const typed = { ...formOf(LISTS[name].fields, first<Row>(wanted[name])), ...about, ...beside?.(stored) };
    await send(String(action), { ...typed, id, seen: JSON.stringify({ id, ...row }) });
  }
  const { id, name, weight } = first((await present()).criteria);
  const { name: newName, weight: newWeight } = first(wanted.criteria);
  await send("changeCriterion", { id, name: newName, weight: newWeight, was: { name, weight } });
}

test("every field comes from its form through store, export and import to the same second export", async () => {
  const start = seasonBefore();
  for (const name of EDITED)
    for (const [field, { kind, input, ...said }] of eachField(LISTS[name].fields))
      if (kind !== "ref" && input !== "none" && "usual" in said)
        expect(first<Row>(start[name])[field], `${name} ${field}`).toEqual(said.usual);

  const { id, token } = await accountWith(store.database(), start);
  request.token = await encode({ token: { sessionToken: token }, secret });
  const present = async () => (await currentSeason(id)).season;
  await fillIn(present);
  const stored = await present();
  expect(withoutIds(stored)).toEqual(withoutIds(wanted));

  const file = writeSeasonFile(stored);
  const again = await accountWith(store.database());
  const read = readSeasonFile(file);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  await importSeason(again.id, read.season, "again");
  const { season: imported } = await currentSeason(again.id);
  expect(withoutIds(imported)).toEqual(withoutIds(wanted));
  const second = readSeasonFile(writeSeasonFile(imported));
  if (!second.ok) throw new Error(JSON.stringify(second.problems));
  expect(writeSeasonFile(second.season)).toBe(writeSeasonFile(imported));

  // The one field of a program that has another cleared.
  const program = first(stored.programs);
  const typed = formOf(LISTS.programs.fields, { ...program, willNotRank: true });
  await send("editProgram", { ...typed, id: program.id, seen: JSON.stringify(program) });
  expect((await present()).programs).toMatchObject([{ willNotRank: true, rank: null }]);
});
