import type { Context, Reminder } from "@/lib/rules";
import { formatDay } from "@/lib/season/format";
import type { Rotation, SentKind } from "@/lib/season/schema";
import { listOf, personName, ROTATION_WORDS } from "@/lib/season/words";
import type { Shown } from "../reminder-kind";
import { ALONE, draftFor, programOf, rowOf, same } from "./parts";

/** What is to be written about a rotation. */
type Letter = {
  kind: SentKind;
  about: string;
  /** What stands before the people in what the message is called. */
  to: string;
  /** What the people there are called where nobody is named. */
  nobody: string;
};

/** "Away rotation, ended Fri Jan 29". */
export function rotationWhen({ kind }: Rotation, verb: string, day: string): string {
  return `${ROTATION_WORDS[kind]}, ${verb} ${formatDay(day, "weekday")}`;
}

/** A reminder to write to the people of a rotation. */
export function showRotationLetter(
  context: Context,
  { rotationId, programId }: Reminder,
  { kind, about, to, nobody }: Letter,
  whenOf: (rotation: Rotation) => string,
): Shown {
  const rotation = rowOf(context.season.rotations, rotationId);
  const program = programOf(context, programId);
  const people = rotation.contacts
    .flatMap((id) => context.contact(id) ?? [])
    .filter((contact) => contact.programId === program.id);
  const who = people.length > 0 ? listOf(people.map(personName)) : nobody;
  return {
    ...ALONE,
    title: program.name,
    href: `/programs/${program.id}`,
    when: whenOf(rotation),
    row: {
      who,
      words: `${to} ${who}`,
      ...same(about),
      log: {
        programId: program.id,
        direction: "sent",
        kind,
        recipients: people.map(({ id }) => id),
        rotationId: rotation.id,
      },
      draftId: draftFor(
        context.season,
        (draft) => draft.kind === kind && draft.programId === program.id && draft.rotationId === rotation.id,
      ),
    },
  };
}
