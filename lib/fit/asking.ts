import { REQUIREMENTS, type Requirement } from "./fact-words";
import type { Applicant } from "./lines";
import { type Applying, concerns } from "./requirements";
import { keyOf } from "./wants";

/** Whether a field is one that programs ask of applicants. */
export const isRequirement = (field: string): field is Requirement => field in REQUIREMENTS;

export const EACH_REQUIREMENT = Object.keys(REQUIREMENTS).filter(isRequirement);

/** An applicant, the keys of what programs ask of them, and what of them each requirement and the ties look at. */
export type Asking = Applicant & { asked: Set<string>; answers: Record<Requirement, string>; links: string };

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
  const { wants: _, ...rest } = applicant;
  return {
    who: {
      ...applicant,
      asked: askedOf(applicant),
      answers: answersOf(applicant),
      links: JSON.stringify([applicant.letters, applicant.ties]),
    },
    of: `${today} ${JSON.stringify(rest)}`,
  };
}
