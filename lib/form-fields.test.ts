import { expect, test } from "vitest";
import { z } from "zod";
import { handedIn } from "./form-fields";
import { APPLICANT } from "./season/fields/applicant";
import { eachField } from "./season/fields/field";
import { filledRow, sent } from "./season/fields/filled.fixture";
import { PROGRAM } from "./season/fields/program";
import { LISTS } from "./season/fields/season";
import { LIMITS, SETTINGS } from "./season/fields/settings";

const { programs, contacts, interviews, invitations, blocks, rotations, rotationNotes, tasks, notes, strengths } =
  LISTS;
const forms = {
  programs,
  contacts,
  interviews,
  invitations,
  blocks,
  rotations,
  rotationNotes,
  tasks,
  notes,
  strengths,
};
const nouns = Object.entries(forms).map(([name, { fields }]) => ({ name, fields }));

test.each([
  ...nouns,
  { name: "applicant", fields: APPLICANT },
  { name: "settings", fields: SETTINGS },
  { name: "limits", fields: LIMITS },
])("a form of $name hands in each of its fields", ({ fields }) => {
  const row = filledRow(fields);
  const asked = eachField(fields).filter(([, field]) => field.kind !== "id" && field.input !== "none");
  const form = Object.fromEntries(asked.map(([name, field]) => [name, sent(field, row[name])]));
  expect(z.object(handedIn(fields)).parse(form)).toEqual(Object.fromEntries(asked.map(([name]) => [name, row[name]])));
});

test("empty fields are null where the season has null, and are asked for where it needs them", () => {
  const empty = z.object(handedIn(programs.fields)).safeParse({ name: " ", timeZone: "", rank: "", acgmeId: " " });
  expect(empty.error?.issues.map(({ path, message }) => [path[0], message])).toEqual([["name", PROGRAM.name.ask]]);
  const named = z.object(handedIn(programs.fields)).parse({ name: " Lakeshore ", nrmpCode: "1234416c0", rank: "" });
  expect(named).toMatchObject({
    name: "Lakeshore",
    nrmpCode: "1234416C0",
    rank: null,
    aliases: [],
    stage: "considering",
  });
});

test.each(["0", "1.5", "10001"])("a rank of %s is refused in words", (rank) => {
  const handed = z.object(handedIn(programs.fields)).safeParse({ name: "Lakeshore", rank });
  expect(handed.error?.issues.map((issue) => issue.message)).toEqual([PROGRAM.rank.ask]);
});
