import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { APPLICANT } from "@/lib/season/fields/applicant";
import { BLOCK } from "@/lib/season/fields/block";
import { CONTACT } from "@/lib/season/fields/contact";
import { CRITERION } from "@/lib/season/fields/criterion";
import type { Fields, Noun } from "@/lib/season/fields/field";
import { formFields } from "@/lib/season/fields/form";
import { INTERVIEW } from "@/lib/season/fields/interview";
import { INVITATION } from "@/lib/season/fields/invitation";
import { NOTE } from "@/lib/season/fields/note";
import { PROGRAM } from "@/lib/season/fields/program";
import { ROTATION } from "@/lib/season/fields/rotation";
import { ROTATION_NOTE } from "@/lib/season/fields/rotation-note";
import { LIMITS, SETTINGS } from "@/lib/season/fields/settings";
import { STRENGTH } from "@/lib/season/fields/strength";
import { TASK } from "@/lib/season/fields/task";

/** A noun's edit form: its fields, the files it is drawn in, and what it is opened with instead of asking for it. */
type EditForm = { fields: Fields; files: string[]; given?: string[] };

const FORMS: Record<Exclude<Noun, "message" | "draft" | "criterion"> | "season" | "applicant", EditForm> = {
  program: {
    fields: PROGRAM,
    files: ["name-field", "place-fields", "standing-fields", "code-fields"].map((name) => `programs/${name}`),
  },
  contact: { fields: CONTACT, files: ["contacts/contact-fields"] },
  interview: {
    fields: INTERVIEW,
    files: ["interviews/interview-form", "interviews/when-fields", "interviews/length-field"],
  },
  invitation: { fields: INVITATION, files: ["invitations/invitation-dialog"] },
  block: { fields: BLOCK, files: ["blocks/block-dialog"] },
  rotation: { fields: ROTATION, files: ["rotations/rotation-form", "rotations/rotation-people"] },
  rotationNote: {
    fields: ROTATION_NOTE,
    files: ["rotations/rotation-note-dialog"],
    given: ["rotationId", "kind"],
  },
  task: { fields: TASK, files: ["tasks/task-dialog"] },
  note: { fields: NOTE, files: ["notes/note-dialog"], given: ["programId"] },
  strength: { fields: STRENGTH, files: ["strengths/strength-dialog"] },
  season: { fields: { ...SETTINGS, ...LIMITS }, files: ["settings/season-form"] },
  applicant: { fields: APPLICANT, files: ["settings/applicant-form"] },
};
const forms = Object.entries(FORMS).map(([noun, form]) => ({ noun, ...form }));

const sourceOf = (file: string) => readFileSync(`components/${file}.tsx`, "utf8");

/** The fields that have an input in a form's source. */
function inputsIn(source: string): string[] {
  return [...source.matchAll(/\{?\.\.\.(?:form\.)?(?:field|tick|tickOf)\("(\w+)"/g)].map(([, name = ""]) => name);
}

test.each(forms)("every field of a $noun has an input in its form", ({ fields, files, given = [] }) => {
  const inputs = new Set([...files.flatMap((file) => inputsIn(sourceOf(file))), ...given]);
  expect(formFields(fields).filter((name) => !inputs.has(name))).toEqual([]);
});

test("every field of a criterion is changed in its row", () => {
  const changed = [...sourceOf("criteria/criteria-list").matchAll(/changeCriterion, \{ id, (\w+):/g)];
  expect(changed.map(([, name]) => name).sort()).toEqual(formFields(CRITERION).sort());
});

test.each(forms)("a $noun's inputs are called as the fields say", ({ fields, files }) => {
  const written = files.flatMap((file) =>
    [...sourceOf(file).matchAll(/<\w+\s+\{\.\.\.(?:field|tick)\("(\w+)"\)\}(?:(?!\/>)[\s\S])*?\blabel="/g)].flatMap(
      ([, name = ""]) => (name in fields ? [`${file} ${name}`] : []),
    ),
  );
  expect(written).toEqual([]);
});
