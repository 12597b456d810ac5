import type { Applicant, Profile } from "@/lib/season/schema";
import { count } from "@/lib/season/words";
import { isMinScore, numberIn, type Requirement, truthIn } from "./fact-words";
import type { Stated } from "./facts";
import { plain } from "./plain";

/** Who asks: the profile, with what the season says where the profile is silent. */
export type Applying = Pick<Profile, "step1" | "step2ck" | "graduationYear" | "ecfmg" | "usceMonths" | "letters"> & {
  status: Applicant["status"];
  /** False where nobody said so yet: a new season begins with one. */
  statusSaid?: boolean;
  /** The year in which the season's applications go out. */
  seasonYear: number;
};

/** `open`: it can't be told, either way. `yours`: what the applicant has of it; `ask`: what to ask or fill in where it is open. */
export type Verdict =
  | { result: "met" | "missed"; yours: string | null }
  | { result: "open"; yours: string | null; ask: string };

const met = (yours: string | null = null): Verdict => ({ result: "met", yours });
const missed = (yours: string | null = null): Verdict => ({ result: "missed", yours });
const open = (ask: string, yours: string | null = null): Verdict => ({ result: "open", yours, ask });
const reached = (is: boolean, yours: string): Verdict => (is ? met(yours) : missed(yours));
const UNCLEAR = "Ask: what does this mean for you?";

const isGraduateAbroad = ({ status }: Pick<Applying, "status">) =>
  status === "us-citizen-img" || status === "non-us-img";

/** Whether a requirement concerns the applicant at all: a visa none who is a US citizen, what is asked of IMGs none from a US school. */
export function concerns(field: Requirement, applying: Pick<Applying, "status">): boolean {
  if (field === "visaSponsored") return applying.status === "non-us-img";
  if (field === "imgAccepted" || field === "ecfmg") return isGraduateAbroad(applying);
  return true;
}

type Exam = "step1" | "step2" | "both" | "other" | "unsaid";

/** What was read already: every answer asks again for the same few exams. */
const exams = new Map<string, Exam>();

/**
 * Which exam a minimum is of. A source that doesn't say which Step it means leaves open whether it is met, and so does one that leaves a
 * choice, means an exam or applicants that nobody here was asked about, or names what is usual; one that names both Steps asks for each.
 */
export function examOf(exam: string): Exam {
  const known = exams.get(exam);
  if (known) return known;
  const read = readExam(exam);
  if (exams.size < 1_000) exams.set(exam, read);
  return read;
}

/** What tells the minimum of an exam from that of another: other exams are each their own. */
export function examKeyOf(exam: string): string {
  const read = examOf(exam);
  return read === "other" ? `other ${plain(exam)}` : read;
}

/** Exams and measures that a Step 1 or a Step 2 CK doesn't answer. */
const ANOTHER_EXAM = /\bstep ?(3|three|iii)\b|\bcomlex\b|\bequivalent\b|\bcs\b|\bpercentile\b/;
/** Applicants whom IMGs are not, and some IMGs only. */
const OTHERS_ONLY = /\b(mds?|dos?|amgs?|usmgs?|seniors?|non us|(us|american|canadian) (graduates?|grads?|schools?))\b/;
/** What is usual there or liked, and no minimum. */
const NO_MINIMUM = /\b(average|mean|median|typical|usual|competitive|preferred|recommended)\b/;
/** "Step 1 or Step 2 CK", "either Step". */
const CHOICE = /\b(or|either)\b/;

function readExam(exam: string): Exam {
  const said = exam.toLowerCase().replace(/[^a-z0-9]+/g, " ");
  const first = /\bstep ?(1|one|i)\b/.test(said);
  const second = /\bstep ?(2|two|ii)(ck)?\b|\bck\b|\bstep ?(1|one|i)( or| and)? (2|two|ii)\b/.test(said);
  if ([ANOTHER_EXAM, OTHERS_ONLY, NO_MINIMUM].some((other) => other.test(said))) return "other";
  if (first && second) return CHOICE.test(said) ? "other" : "both";
  if (first) return "step1";
  return second ? "step2" : "unsaid";
}

/** A minimum that its source asks of IMGs only. */
const forGraduatesAbroad = (exam: string) => /\bimgs? only\b|\bonly (for )?imgs?\b/i.test(exam);

type Judge = (fact: Stated, applying: Applying) => Verdict | null;

function step2(least: number, { step2ck }: Applying): Verdict {
  return step2ck === null ? open("Add your Step 2 CK score.") : reached(step2ck >= least, String(step2ck));
}

/** Step 1 has no score since 2022: a pass says nothing of the points that are asked for, a fail that they aren't reached. */
function step1({ step1: result }: Applying): Verdict {
  if (result === "fail") return missed("failed");
  if (result === "pass") return open("Ask: what counts for Step 1 where only a pass is reported?", "passed");
  return open("Add your Step 1 result.");
}

const minScore: Judge = ({ value }, applying) => {
  const minimum = isMinScore(value) ? value : { exam: "", value: numberIn(value) ?? Number.NaN };
  if (Number.isNaN(minimum.value)) return open(UNCLEAR);
  if (forGraduatesAbroad(minimum.exam) && !isGraduateAbroad(applying)) return null;
  const exam = examOf(minimum.exam);
  if (minimum.value <= 0 && exam !== "other") return met();
  switch (exam) {
    case "step1":
      return step1(applying);
    case "step2":
      return step2(minimum.value, applying);
    case "both": {
      const each = [step2(minimum.value, applying), step1(applying)];
      return each.find(({ result }) => result === "missed") ?? each.find(({ result }) => result === "open") ?? met();
    }
    case "other":
      return open(`Ask: does the minimum in ${minimum.exam} hold for you?`);
    case "unsaid":
      return open(`Ask: which Step is the minimum of ${minimum.value} for?`);
  }
};

/**
 * Years from graduation to the year of the application, since that is how most say it; some count to the first day of residency, a year
 * more, which is told where it would make the difference.
 */
const yogLimitYears: Judge = ({ value }, { graduationYear, seasonYear }) => {
  const limit = numberIn(value);
  if (limit === null) return open(UNCLEAR);
  if (graduationYear === null) return open("Add your graduation year.");
  const years = Math.max(0, seasonYear - graduationYear);
  const ago = years === 0 ? `${graduationYear}` : `${graduationYear}, ${count(years, "year")} before applying`;
  return reached(years <= limit, years === limit ? `${ago} (ask whether they count to July)` : ago);
};

const usceRequiredMonths: Judge = ({ value }, { usceMonths }) => {
  const months = numberIn(value);
  if (months === null) return open(UNCLEAR);
  if (months === 0) return met();
  if (usceMonths === null) return open("Add your months of US clinical experience.");
  return reached(usceMonths >= months, count(usceMonths, "month"));
};

const lettersNeeded: Judge = ({ value }, { letters }) => {
  const needed = numberIn(value);
  if (needed === null) return open(UNCLEAR);
  if (needed === 0) return met();
  if (letters === null) return open("Add your letters.");
  const fromIr = letters.filter(({ from }) => from === "ir-attending").length;
  return reached(letters.length >= needed, `${letters.length}${fromIr > 0 ? `, ${fromIr} from IR` : ""}`);
};

const SAY_STATUS = "Add how you apply.";

const imgAccepted: Judge = ({ value }, { statusSaid }) => {
  const takes = truthIn(value);
  if (takes === null) return open(UNCLEAR);
  if (statusSaid === false) return open(SAY_STATUS);
  return takes ? met() : missed();
};

const ecfmg: Judge = ({ value }, applying) => {
  const wanted = truthIn(value);
  if (wanted === null) return open(UNCLEAR);
  if (!wanted) return met();
  if (applying.statusSaid === false) return open(SAY_STATUS);
  if (applying.ecfmg === null) return open("Add whether you are ECFMG certified.");
  return reached(applying.ecfmg, applying.ecfmg ? "certified" : "not certified yet");
};

/** Which visa somebody needs isn't asked, so one that is sponsored meets nothing yet; none at all is missed by who isn't a US citizen. */
const visaSponsored: Judge = ({ value }) => {
  const sponsors = Array.isArray(value) ? value.length > 0 : truthIn(value);
  if (sponsors === false) return missed("not a US citizen (with a green card you need none)");
  return open("Ask: do you sponsor the visa that I need?");
};

const JUDGES: Record<Requirement, Judge> = {
  imgAccepted,
  ecfmg,
  minScore,
  yogLimitYears,
  usceRequiredMonths,
  lettersNeeded,
  visaSponsored,
};

/** Whether the applicant meets what a fact says; null where it isn't asked of them. */
export function judge(field: Requirement, fact: Stated, applying: Applying): Verdict | null {
  return concerns(field, applying) ? JUDGES[field](fact, applying) : null;
}
