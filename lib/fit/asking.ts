import type { Want } from "@/lib/season/schema";
import { REQUIREMENTS, type Requirement } from "./fact-words";
import type { Applicant } from "./lines";
import { type Applying, concerns } from "./requirements";
import { factKeyOf, keyOf } from "./wants";

/** Whether a field is one that programs ask of applicants. */
export const isRequirement = (field: string): field is Requirement => field in REQUIREMENTS;

export const EACH_REQUIREMENT = Object.keys(REQUIREMENTS).filter(isRequirement);

/** A wish, the key of the facts that it looks for, and whether programs ask for that themselves. */
export type Wish = { want: Want; key: string; asked: boolean };

/** An applicant, the keys of what programs ask of them, their wishes, and what of them each requirement and the ties look at. */
export type Asking = Applicant & {
  asked: Set<string>;
  wishes: Wish[];
  answers: Record<Requirement, string>;
  links: string;
};

function answersOf(who: Applicant): Asking["answers"] {
  const { status, statusSaid, step1, step2ck, graduationYear, seasonYear, usceMonths, letters, ecfmg } = who;
  return {
    imgAccepted: `${status} ${statusSaid}`,
    ecfmg: `${status} ${statusSaid} ${ecfmg}`,
    minScore: `${status} ${step1} ${step2ck}`,
    yogLimitYears: `${graduationYear} ${seasonYear}`,
    usceRequiredMonths: String(usceMonths),
    lettersNeeded: JSON.stringify(letters),
    visaSponsored: status,
  };
}

const askedOf = (who: Pick<Applying, "status">) =>
  new Set(EACH_REQUIREMENT.filter((field) => concerns(field, who)).map(keyOf));

/** An applicant as programs are held against them, and what tells them from another: all but what they want. */
export function asking(applicant: Applicant, today: string): { who: Asking; of: string } {
  const { wants, ...rest } = applicant;
  const asked = askedOf(applicant);
  const wishes = wants.map((want) => {
    const key = factKeyOf(want.field);
    return { want, key, asked: asked.has(key) };
  });
  return {
    who: {
      ...applicant,
      asked,
      wishes,
      answers: answersOf(applicant),
      // A letter from nowhere in particular ties nobody to any program.
      links: JSON.stringify([applicant.letters?.filter(({ at }) => at !== null), applicant.ties]),
    },
    of: `${today} ${JSON.stringify(rest)}`,
  };
}
