import fc from "fast-check";
import { expect, test } from "vitest";
import { ROLE_WORDS, SIGNAL_WORDS, STAGE_WORDS } from "@/lib/season/words";
import { bring, corpusSeason } from "./bring-in.fixture";

/** What the preview says of new programs and people is what is saved, whichever row of whichever file said it. */

const person = fc.constantFrom(
  "Ann Cole",
  "Cole",
  "A. Cole",
  "Dr. Ann Cole",
  "Ann Cole, MD",
  "Ian Moss",
  "Prof. Ian Moss",
);
const email = fc.constantFrom("", "cole@zed.example", "moss@zed.example");
const table = fc
  .array(
    fc.tuple(
      fc.constantFrom("Zed Clinic", "Zed Clinic (IR)", "Quillan University"),
      fc.constantFrom("", "Interviewed", "Applied", "waitlist"),
      fc.constantFrom("", "gold", "silver"),
      fc.constantFrom("", "Reno"),
      fc.constantFrom("", "NV"),
      fc.constantFrom("", "Ann Cole", "Cole", "Ann Cole; Ian Moss", "Dr. Moss"),
      fc.constantFrom("", "Ann Cole", "Cole", "Dr. Ann Cole", "Moss"),
      email,
      fc.constantFrom("", "Ian Moss", "Moss", "Ann Cole"),
      email,
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map(
    (rows) =>
      `Program,Status,Signal,City,State,Interviewers,PD,PD email,Coordinator,Coordinator email\n${rows.map((cells) => cells.map((cell) => `"${cell}"`).join(",")).join("\n")}\n`,
  );
const cards = fc
  .array(fc.tuple(person, email, fc.constantFrom("", "Program Coordinator", "Faculty")), { maxLength: 3 })
  .map((all) =>
    all
      .map(
        ([name, address, role]) =>
          `BEGIN:VCARD\nVERSION:3.0\nFN:${name}\nORG:Zed Clinic\nTITLE:${role}\nEMAIL:${address}\nEND:VCARD\n`,
      )
      .join(""),
  );
const mail = fc
  .array(fc.tuple(person, email), { maxLength: 3 })
  .map((all) =>
    all
      .map(
        ([name, address], at) =>
          `From x@x.example Sat Nov 21 10:00:00 2026\nFrom: "${name}" <${address || "x@zed.example"}>\nTo: me@x.example\nSubject: Zed Clinic\nDate: Sat, 21 Nov 2026 1${at}:12:00 -0500\nMessage-ID: <m${at}>\n\nThank you.\n\n${name}\nProgram Coordinator\n\n`,
      )
      .join(""),
  );

test("the preview of new programs and people says what is saved", async () => {
  await fc.assert(
    fc.asyncProperty(table, table, cards, mail, async (one, other, card, box) => {
      const files = { "a.csv": one, "b.csv": other, "c.vcf": card, "d.mbox": box };
      const given = Object.fromEntries(Object.entries(files).filter(([, text]) => text !== ""));
      const { season, items } = await bring(corpusSeason(), given, { me: ["me@x.example"] });
      const before = new Set([...corpusSeason().programs, ...corpusSeason().contacts].map(({ id }) => id));
      const saved = {
        programs: season.programs.map(({ id, name, stage, signal, city, state }) => ({
          id,
          title: name,
          detail: [
            stage === "considering" ? "" : STAGE_WORDS[stage],
            signal === "none" ? "" : SIGNAL_WORDS[signal],
            city,
            state,
          ],
        })),
        contacts: season.contacts.map(({ id, name, title, role, email: address, programId }) => ({
          id,
          title: [title, name].filter(Boolean).join(" "),
          detail: [
            // Before a name is told a role stands in for it.
            name === "No name yet" || name === ROLE_WORDS[role]
              ? "name not known"
              : role === "other"
                ? ""
                : ROLE_WORDS[role],
            season.programs.find((program) => program.id === programId)?.name,
            address,
          ],
        })),
      };
      for (const noun of ["programs", "contacts"] as const) {
        const shown = items.filter((item) => item.state === "new" && item.noun === noun);
        expect(shown.map(({ title, detail }) => `${title}: ${detail}`)).toEqual(
          saved[noun]
            .filter(({ id }) => !before.has(id))
            .map(({ title, detail }) => `${title}: ${detail.filter(Boolean).join(", ")}`),
        );
      }
    }),
    { numRuns: 60, seed: 20261130 },
  );
});

test("a role, an address, and a title that a later row tells are shown", async () => {
  const { items } = await bring(corpusSeason(), {
    "a.csv":
      "Program,Interviewers,PD,PD email,Status\nZed Clinic,Cole,,,\nZed Clinic,,Dr. Ann Cole,cole@zed.example,Interviewed\n",
  });
  expect(items.filter(({ state }) => state === "new").map(({ title, detail }) => [title, detail])).toEqual([
    ["Zed Clinic", "Interviewed"],
    ["Dr. Ann Cole", "Program director, Zed Clinic, cole@zed.example"],
  ]);
});
