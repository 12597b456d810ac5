import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { APPLICANT } from "@/lib/season/fields/applicant";
import { eachField, type Fields, type Row } from "@/lib/season/fields/field";
import { anyFilledSeason, filledRow, filledSeason, withoutIds } from "@/lib/season/fields/filled.fixture";
import { PARTICIPANT } from "@/lib/season/fields/interview";
import { ACKNOWLEDGEMENT } from "@/lib/season/fields/message";
import { PROFILE } from "@/lib/season/fields/profile";
import { EACH_LIST, type ListName, type Season } from "@/lib/season/fields/season";
import { SETTINGS } from "@/lib/season/fields/settings";
import { readSeasonFile, writeSeasonFile } from "@/lib/season/file";
import { columnsOf } from "./columns";
import { currentSeason, importSeason } from "./seasons";
import { accountWith, testDatabase } from "./testing";

const schema = readFileSync("prisma/schema.prisma", "utf8");

function found(model: string, pattern: RegExp): string[] {
  const [, body = ""] = new RegExp(`^model ${model} \\{([\\s\\S]*?)^\\}`, "m").exec(schema) ?? [];
  return [...body.matchAll(pattern)].map(([, name = ""]) => name);
}

/** The columns of a table by prisma/schema.prisma: what is no relation. */
const columnsIn = (model: string) => found(model, /^ {2}(\w+) +(?:String|Int|Boolean|DateTime)\b/gm);

/** The columns that name a row with which the database deletes this one, but for its season. */
const cascadesIn = (model: string) =>
  found(model, /@relation\(fields: \[(\w+), \w+\][^)]*onDelete: Cascade/g).filter((name) => name !== "seasonId");

const columnNames = (fields: Fields) => Object.keys(columnsOf(fields, filledRow(fields)));

const OWNED = ["id", "seasonId", "accountId"];
/** What tables hold beyond what their fields say. */
const BESIDE: { [Name in ListName]?: string[] } = { criteria: ["position"], drafts: ["updatedAt", "version"] };
const MODELS: Record<ListName, string> = {
  programs: "Program",
  contacts: "Contact",
  interviews: "Interview",
  invitations: "Invitation",
  blocks: "Block",
  rotations: "Rotation",
  rotationNotes: "RotationNote",
  messages: "Message",
  drafts: "Draft",
  tasks: "Task",
  notes: "Note",
  strengths: "Strength",
  criteria: "Criterion",
  scores: "Score",
  certifications: "Certification",
  answers: "Answer",
};

describe("a table's columns are those that its fields name", () => {
  test.each(EACH_LIST)("$name", ({ name, fields }) => {
    expect(columnsIn(MODELS[name]).sort()).toEqual([...OWNED, ...columnNames(fields), ...(BESIDE[name] ?? [])].sort());
  });

  test("the season, with its applicant and profile", () => {
    const beside = ["id", "accountId", "revision", "createdAt", "sample"];
    const columns = [...columnNames(SETTINGS), ...columnNames(APPLICANT), ...columnNames(PROFILE)];
    expect(columnsIn("Season").sort()).toEqual([...beside, ...columns].sort());
  });

  test("people met, and reasons", () => {
    const met = ["interviewId", "seasonId", "position", ...columnNames(PARTICIPANT)];
    expect(columnsIn("InterviewParticipant").sort()).toEqual(met.sort());
    expect(columnsIn("Acknowledgement").sort()).toEqual(
      ["messageId", "position", ...columnNames(ACKNOWLEDGEMENT)].sort(),
    );
  });
});

test.each(EACH_LIST)("of $name the database deletes what goes with another row by its fields", ({ name, fields }) => {
  const going = eachField(fields).flatMap(([field, said]) => (said.kind === "ref" && said.goesWith ? [field] : []));
  expect(cascadesIn(MODELS[name]).sort()).toEqual(going.sort());
});

function read(file: string): Season {
  const found = readSeasonFile(file);
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found.season;
}

describe("every field", () => {
  const store = testDatabase();

  test("has another value than its usual one here", () => {
    for (const { name, fields } of EACH_LIST) {
      const row: Row = filledSeason[name][0] ?? {};
      for (const [field, { usual }] of eachField(fields).flatMap(([key, said]) =>
        "usual" in said ? [[key, said] as const] : [],
      ))
        expect(row[field], `${name} ${field}`).not.toEqual(usual);
    }
  });

  test("comes through store, export and import to the same second export", async () => {
    const account = await accountWith(store.database(), filledSeason);
    const { season: stored } = await currentSeason(account.id);
    expect(withoutIds(stored)).toEqual(withoutIds(filledSeason));
    const file = writeSeasonFile(stored);
    const again = await accountWith(store.database());
    await importSeason(again.id, read(file), "again");
    const { season: imported } = await currentSeason(again.id);
    expect(withoutIds(imported)).toEqual(withoutIds(filledSeason));
    expect(writeSeasonFile(read(writeSeasonFile(imported)))).toBe(writeSeasonFile(imported));
  });

  test("is in the file whatever it holds", () => {
    fc.assert(
      fc.property(anyFilledSeason, (season) => {
        const file = writeSeasonFile(season);
        expect(writeSeasonFile(read(file))).toBe(file);
        expect(withInstants(read(file))).toEqual(withInstants(season));
      }),
      { numRuns: 25 },
    );
  });
});

/** The season with its instants in one spelling. */
function withInstants(season: Season): unknown {
  return JSON.parse(JSON.stringify(season), (_name, value) =>
    typeof value === "string" && /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value) ? new Date(value).toISOString() : value,
  );
}
