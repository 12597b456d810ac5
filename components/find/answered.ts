import type { Applicant, Profile } from "@/lib/season/schema";
import { stateCode } from "@/lib/season/state-zones";
import { count, STATUS_WORDS } from "@/lib/season/words";

/** "4, 2 from IR" of letters. */
function letterWords(letters: NonNullable<Profile["letters"]>): string {
  const fromIr = letters.filter(({ from }) => from === "ir-attending").length;
  return fromIr > 0
    ? `${letters.length}, ${fromIr} from IR`
    : letters.length === 0
      ? "None yet"
      : String(letters.length);
}

/** "OH, PA" of ties to places. */
function tieWords(ties: Profile["ties"]): string {
  const places = ties.map(({ state, city }) => stateCode(state) ?? (state || city));
  return [...new Set(places.filter(Boolean))].join(", ");
}

/** How somebody applies: a season begins with a default, which is called one until somebody said so. */
export const statusLine = (status: Applicant["status"], said: boolean) => ({
  label: "Applying as",
  says: `${STATUS_WORDS[status].replace(/ \(.*/, "")}${said ? "" : ", a default"}`,
});

/** The profile in one line: what each answer is called, and what it is; null where it isn't answered. */
export function profileLine(
  profile: Profile,
  { graduationYear, rotations }: { graduationYear: number | null; rotations: number },
): { label: string; says: string | null }[] {
  const { step1, step2ck, ecfmg, usceMonths, letters, ties } = profile;
  const graduated = profile.graduationYear ?? graduationYear;
  return [
    { label: "Step 2 CK", says: step2ck === null ? null : String(step2ck) },
    { label: "Step 1", says: step1 && (step1 === "pass" ? "Passed" : "Failed") },
    { label: "Graduation", says: graduated === null ? null : String(graduated) },
    { label: "ECFMG", says: ecfmg === null ? null : ecfmg ? "Certified" : "Not yet" },
    { label: "US clinical", says: usceMonths === null ? null : count(usceMonths, "month") },
    { label: "Rotations", says: rotations > 0 ? String(rotations) : null },
    { label: "Letters", says: letters && letterWords(letters) },
    { label: "Ties", says: tieWords(ties) || null },
  ];
}
