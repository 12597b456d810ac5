import type { Context, Reminder } from "@/lib/rules";
import { formatDay } from "@/lib/season/format";
import type { Contact, Rotation, SentKind } from "@/lib/season/schema";
import { listOf, personName, ROTATION_WORDS } from "@/lib/season/words";
import type { Row } from "./reminder-row";
import { draftFor, type Shown, same } from "./shown";

/** A row for a message about a rotation to the people there. */
function letterRow(
  context: Context,
  rotation: Rotation,
  programId: string,
  kind: SentKind,
  about: string,
): Shown["row"] {
  const people: Contact[] = rotation.contacts
    .flatMap((id) => context.contact(id) ?? [])
    .filter((contact) => contact.programId === programId);
  const nobody = kind === "rotation" ? "The people you will rotate with" : "The people you rotated with";
  const log: Row["log"] = {
    programId,
    direction: "sent",
    kind,
    recipients: people.map(({ id }) => id),
    rotationId: rotation.id,
  };
  return {
    who: people.length > 0 ? listOf(people.map(personName)) : nobody,
    ...same(about),
    log,
    draftId: draftFor(
      context.season,
      (draft) => draft.kind === kind && draft.programId === programId && draft.rotationId === rotation.id,
    ),
  };
}

/** A reminder about a rotation: the note before it, the feedback halfway, the thanks after it; null for any other. */
export function showRotation(context: Context, { rule, rotationId, programId }: Reminder): Shown | null {
  const rotation = rotationId && context.season.rotations.find(({ id }) => id === rotationId);
  if (!rotation) return null;
  const kind = ROTATION_WORDS[rotation.kind];
  const place = programId === null ? rotation.institution || kind : context.programName(programId);
  const when = (verb: string, day: string) => `${kind}, ${verb} ${formatDay(day, "weekday")}`;
  if (rule === "rotation-midpoint") {
    const ask = { who: "Ask for feedback halfway", ...same("Then note it on the rotation"), log: null, draftId: null };
    return {
      title: place,
      href: `/rotations/${rotation.id}`,
      when: when("ends", rotation.endsOn),
      thanked: [],
      row: ask,
    };
  }
  if (programId === null) return null;
  const before = rule === "rotation-before";
  return {
    title: place,
    href: `/programs/${programId}`,
    when: before ? when("starts", rotation.startsOn) : when("ended", rotation.endsOn),
    thanked: [],
    row: before
      ? letterRow(context, rotation, programId, "rotation", "A note before the rotation")
      : letterRow(context, rotation, programId, "rotation-thanks", "Thanks for the rotation"),
  };
}
