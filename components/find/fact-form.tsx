import { NativeSelect, TextInput } from "@mantine/core";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { LINE } from "@/components/form/inputs";
import { settle, undoing } from "@/components/form/settle";
import { removeProgram } from "@/components/programs/actions";
import { Button } from "@/components/ui/button";
import { say } from "@/components/ui/undo";
import { isMinScore, labelOf, plainValue } from "@/lib/fit/fact-words";
import type { StatedLine } from "@/lib/fit/lines";
import type { Fact, FactValue } from "@/lib/season/schema";
import { CONTACT_POLICIES } from "@/lib/season/values";
import { POLICY_WORDS } from "@/lib/season/words";
import { addFound, saveFacts } from "./actions";
import styles from "./find.module.css";
import { linkOf } from "./words";

/** Whose facts these are, and those that the season keeps of it. */
export type Kept = { programId: string; name: string; added: boolean; facts: Fact[]; today: string };

const TRUTHS = new Set(["imgAccepted", "esir", "ecfmg"]);
const NUMBERS = new Set(["usceRequiredMonths", "yogLimitYears", "lettersNeeded", "integratedPositions"]);
const UNITS: Record<string, string> = {
  usceRequiredMonths: "months",
  yogLimitYears: "years",
  lettersNeeded: "letters",
};
const EXAMS = ["Step 2 CK", "Step 1"];

/** What was typed, as a value of its field; null where it is none. */
function typedValue(field: string, typed: string, exam: string): FactValue | null {
  const said = typed.trim();
  if (said === "") return null;
  if (TRUTHS.has(field)) return said === "yes";
  if (field === "minScore") return /^\d{1,3}$/.test(said) ? { exam, value: Number(said) } : null;
  if (NUMBERS.has(field)) return /^\d{1,3}$/.test(said) ? Number(said) : null;
  if (field === "visaSponsored")
    return /^none$/i.test(said)
      ? []
      : said
          .split(",")
          .map((one) => one.trim())
          .filter(Boolean);
  return said;
}

function typedOf(field: string, value: FactValue | null): string {
  if (value === null) return "";
  if (isMinScore(value)) return String(value.value);
  return Array.isArray(value) ? value.join(", ") : field === "minScore" ? String(value) : plainValue(value);
}

const ofThis = (field: string, value: FactValue | null) => (fact: Fact) =>
  fact.trust === "yours" &&
  fact.field === field &&
  // The minimum of another exam is another fact.
  (field !== "minScore" || JSON.stringify(examIn(fact.value)) === JSON.stringify(examIn(value)));
const examIn = (value: FactValue | null) => (value !== null && isMinScore(value) ? value.exam : null);

/** Two fields and a link: what was found, when, and where. The applicant's own word wins from then on; the other stays in view. */
export function FactForm({
  line: { field, fact },
  kept,
  onDone,
}: {
  line: StatedLine;
  kept: Kept;
  onDone: () => void;
}) {
  const [typed, setTyped] = useState(typedOf(field, fact?.value ?? null));
  const [exam, setExam] = useState(examIn(fact?.value ?? null) ?? "Step 2 CK");
  const [source, setSource] = useState(fact?.trust === "yours" ? (fact.source ?? "") : "");
  const [day, setDay] = useState(kept.today);
  const [problem, setProblem] = useState<string | null>(null);
  const [pending, setPending] = useState(false);
  const router = useRouter();
  const { programId, name, added, facts } = kept;
  const was = { facts };

  async function keep(next: Fact[], told: string) {
    const done = await settle(saveFacts, { id: programId, facts: next, was });
    if (!done.ok) return setProblem(done.problem);
    onDone();
    say(told, undoing(saveFacts, { id: programId, facts, was: { facts: next } }, "Undone."));
  }

  async function correct() {
    const value = typedValue(field, typed, exam);
    if (value === null)
      return setProblem(NUMBERS.has(field) || field === "minScore" ? "Enter a whole number." : "Enter what you found.");
    const link = /^[\w-]+(\.[\w-]+)+/.test(source.trim()) ? `https://${source.trim()}` : source.trim();
    if (link !== "" && linkOf(link) === null)
      return setProblem("Enter an address, such as https://example.org/apply, or leave it empty.");
    const found: Fact = { field, value, says: null, source: link || null, asOf: day || null, trust: "yours" };
    if (added)
      return keep(
        [...facts.filter((one) => !ofThis(field, value)(one)), found],
        `Corrected ${labelOf(field)}. Yours wins from now on.`,
      );
    const done = await settle(addFound, { id: programId, fact: found, submission: crypto.randomUUID() });
    if (!done.ok) return setProblem(done.problem);
    say(
      `Added ${name} to your season with your correction.`,
      undoing(removeProgram, { id: done.result.id }, "Undone."),
    );
    router.replace(`/find/${encodeURIComponent(done.result.id)}`);
  }

  async function send(event: FormEvent) {
    event.preventDefault();
    setPending(true);
    setProblem(null);
    await correct();
    setPending(false);
  }

  const label = `What you found${UNITS[field] ? `, ${UNITS[field]}` : ""}`;
  const mine = facts.some(ofThis(field, fact?.value ?? null));
  return (
    <form className={styles.factForm} onSubmit={send} aria-label={`Correct ${labelOf(field)}`} noValidate>
      {TRUTHS.has(field) ? (
        <NativeSelect
          label={label}
          data={[
            { value: "", label: "Choose" },
            { value: "yes", label: "Yes" },
            { value: "no", label: "No" },
          ]}
          value={typed}
          onChange={({ currentTarget: { value } }) => setTyped(value)}
        />
      ) : field === "contactPolicy" ? (
        <NativeSelect
          label={label}
          data={[
            { value: "", label: "Choose" },
            ...CONTACT_POLICIES.map((value) => ({ value, label: POLICY_WORDS[value] })),
          ]}
          value={CONTACT_POLICIES.some((policy) => policy === typed) ? typed : ""}
          onChange={({ currentTarget: { value } }) => setTyped(value)}
        />
      ) : (
        <TextInput {...LINE} label={label} value={typed} onChange={({ currentTarget: { value } }) => setTyped(value)} />
      )}
      {field === "minScore" && (
        <NativeSelect
          label="Exam"
          data={EXAMS.includes(exam) ? EXAMS : [...EXAMS, exam]}
          value={exam}
          onChange={({ currentTarget: { value } }) => setExam(value)}
        />
      )}
      <TextInput
        {...LINE}
        label="Where"
        placeholder="https://"
        value={source}
        onChange={({ currentTarget: { value } }) => setSource(value)}
      />
      <TextInput type="date" label="Seen on" value={day} onChange={({ currentTarget: { value } }) => setDay(value)} />
      <span className="row wrap">
        <Button type="submit" disabled={pending}>
          {added ? "Correct it" : "Correct and add"}
        </Button>
        {mine && (
          <Button
            look="ghost"
            onClick={() =>
              keep(
                facts.filter((one) => !ofThis(field, fact?.value ?? null)(one)),
                `Removed yours of ${labelOf(field)}.`,
              )
            }
          >
            Remove yours
          </Button>
        )}
        <Button look="ghost" onClick={onDone}>
          Cancel
        </Button>
      </span>
      <p className="meta">
        Yours wins from then on; theirs stays in view.
        {added ? "" : " It is kept with the program, so this adds it to your season."}
      </p>
      {problem && (
        <p className="late" role="alert">
          {problem}
        </p>
      )}
    </form>
  );
}
