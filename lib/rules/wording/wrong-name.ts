import type { Context } from "@/lib/rules/context";
import type { DraftMessage, Mark, WordingRule } from "@/lib/rules/rule";
import { programNames } from "@/lib/rules/text/program-names";
import { addressed } from "@/lib/rules/wording/addressee/addressed";
import { spokenTo, spokenToBy } from "@/lib/rules/wording/addressee/greeted";
import { contactName } from "@/lib/rules/words";
import { season } from "@/lib/season/builder";
import { listOf } from "@/lib/season/words";

const FIELDS = ["subject", "body"] as const;

/** Whoever is greeted or thanked by name and gets no such message; a slip in the name of somebody who does is a warning. */
function wrongPeople(draft: DraftMessage, context: Context): Mark[] {
  return FIELDS.flatMap((field) =>
    spokenTo(draft[field]).flatMap((person): Mark[] => {
      const spoken = spokenToBy(person, draft, context);
      if (spoken.is === "right") return [];
      const { start, end } = person;
      const written = draft[field].slice(start, end);
      return [
        spoken.is === "near"
          ? {
              field,
              start,
              end,
              level: "warn",
              message: `This is addressed to ${written}. Did you mean ${contactName(spoken.meant)}?`,
            }
          : { field, start, end, message: `This is addressed to ${written}, who isn’t one of the recipients.` },
      ];
    }),
  );
}

/** Other programs' names where the reader's would stand. Names that are partly the reader's own say nothing. */
function wrongPrograms(draft: DraftMessage, { season, programName }: Context): Mark[] {
  const read = programNames(season);
  return FIELDS.flatMap((field) => {
    const names = read(draft[field]).map((name) => ({ ...name, own: name.programIds.includes(draft.programId) }));
    return addressed(draft[field], names).map(({ start, end, programIds }) => ({
      field,
      start,
      end,
      message: `This goes to ${programName(draft.programId)}, but mentions ${listOf(programIds.map(programName))} as if it were the reader’s own.`,
    }));
  });
}

const twoPrograms = () =>
  season()
    .program("p1", { name: "Lakeshore University", aliases: ["Lakeshore"] })
    .program("p2", { name: "Tidewater Health", aliases: ["Tidewater"] })
    .contact("c1", "p1", { name: "Amara Osei" })
    .contact("c2", "p2", { name: "Marcus Bright" })
    .build();

export const wrongName: WordingRule<"wrong-name"> = {
  id: "wrong-name",
  title: "This names the wrong program or person",
  why: "A letter with another program’s name in it is remembered for that alone. It happens even to careful people who start from an earlier letter.",
  todo: "Check the greeting and every name once more, and make sure they match this letter’s recipients and program.",
  level: "stop",
  examples: [
    { text: "I enjoyed my interview at Tidewater.", fires: true, season: twoPrograms },
    { text: "Dear Dr. Bright, thank you for your time.", fires: true, season: twoPrograms, recipients: ["c1"] },
    {
      text: "Dear Dr. Osei, I enjoyed my interview at Lakeshore.",
      fires: false,
      season: twoPrograms,
      recipients: ["c1"],
    },
    { text: "My rotation at Tidewater taught me to run a consult service.", fires: false, season: twoPrograms },
  ],
  check: (draft, context) => [...wrongPeople(draft, context), ...wrongPrograms(draft, context)],
};
