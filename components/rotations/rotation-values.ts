import { USUAL_ROLE } from "@/components/contacts/usual-role";
import { plainly, type RowWords } from "@/components/form/differences";
import { wordsOf } from "@/components/form/field-words";
import type { Engagement } from "@/lib/season/clashes";
import type { FormValues } from "@/lib/season/fields/form";
import { ROTATION } from "@/lib/season/fields/rotation";
import type { Contact, Program, Rotation } from "@/lib/season/schema";
import { endOfDay, instantMs, startOfDay, wallTime } from "@/lib/season/time";
import { personName } from "@/lib/season/words";

/** What of the season the form of a rotation knows. */
export type Around = {
  programs: Pick<Program, "id" | "name" | "institution">[];
  contacts: readonly Contact[];
  /** The season's. */
  zone: string;
};

export const UNTRACKED = "Not one of my programs";

/** What the form of a rotation holds; its moment is a wall time in the season's zone. */
export type RotationValues = FormValues<typeof ROTATION> & {
  /** Somebody who is not in the season yet. */
  personName: string;
  personRole: Contact["role"];
};

/** What a rotation is until somebody chooses; it is shown as a default. */
export const USUAL_KIND: Rotation["kind"] = "away";

/** `about` is the program that a new rotation starts with. */
export function valuesOf(rotation: Rotation | undefined, about: string | undefined, zone: string): RotationValues {
  return {
    programId: rotation ? (rotation.programId ?? "") : (about ?? ""),
    institution: rotation?.institution ?? "",
    startsOn: rotation?.startsOn ?? "",
    endsOn: rotation?.endsOn ?? "",
    kind: rotation?.kind ?? USUAL_KIND,
    feedbackAt: rotation?.feedbackAt ? wallTime(instantMs(rotation.feedbackAt), zone) : "",
    contacts: rotation?.contacts ?? [],
    personName: "",
    personRole: USUAL_ROLE,
    notes: rotation?.notes ?? "",
  };
}

/** As the action takes it: of the people only those of the program that is chosen. */
export function inputOf(values: RotationValues, { contacts, zone }: Around) {
  const people = contacts.filter(({ programId }) => programId === values.programId);
  return {
    ...values,
    contacts: people.map(({ id }) => id).filter((id) => values.contacts.includes(id)),
    zone,
  };
}

/** The days as they are typed; null while they are none. */
export function typedEngagement(
  id: string,
  { programId, startsOn, endsOn }: RotationValues,
  { programs, zone }: Around,
): Engagement | null {
  if (!startsOn || endsOn < startsOn) return null;
  const program = programs.find((known) => known.id === programId);
  return {
    kind: "rotation",
    id,
    name: program?.name ?? "",
    programId: program?.id ?? null,
    from: startOfDay(startsOn, zone),
    to: endOfDay(endsOn, zone),
    place: "",
  };
}

/** Words for a rotation's fields, its moment in the season's zone. */
export function wordsFor({ programs, contacts, zone }: Around): RowWords<Rotation> {
  return {
    ...wordsOf(ROTATION, zone),
    programId: {
      label: ROTATION.programId.label,
      say: (id) => programs.find((program) => program.id === id)?.name ?? UNTRACKED,
    },
    contacts: {
      label: ROTATION.contacts.label,
      say: (ids) => plainly(contacts.filter(({ id }) => ids.includes(id)).map(personName)),
    },
  };
}
