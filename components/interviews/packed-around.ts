import { useMemo } from "react";
import type { Engagement } from "@/lib/season/clashes";
import { unpacked } from "@/lib/season/packed";
import type { Contact } from "@/lib/season/schema";

/** The long lists that a form is sent, packed: `people` as `packedPeople` gives them, and what else takes time. */
export type PackedAround = { people: string; others: string };

/** The people that a form offers, and what else takes time in the season, unpacked once. */
export function useAround({ people, others }: PackedAround): {
  contacts: readonly Contact[];
  others: readonly Engagement[];
} {
  const contacts = useMemo(() => unpacked<Contact>(people), [people]);
  const engagements = useMemo(() => unpacked<Engagement>(others), [others]);
  return { contacts, others: engagements };
}
