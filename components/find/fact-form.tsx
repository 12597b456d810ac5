import { NativeSelect, TextInput } from "@mantine/core";
import { useRouter } from "next/navigation";
import { type FormEvent, type KeyboardEvent, useRef, useState } from "react";
import { v4 as randomKey } from "uuid";
import { LINE } from "@/components/form/inputs";
import { settle, undoing } from "@/components/form/settle";
import { Button } from "@/components/ui/button";
import { say } from "@/components/ui/undo";
import { labelOf } from "@/lib/fit/fact-words";
import { policyWords } from "@/lib/fit/policy-words";
import { policyWith } from "@/lib/fit/stated-policy";
import type { Fact, Program } from "@/lib/season/schema";
import { addFound, saveFacts } from "./actions";
import { FactValueField } from "./fact-value-field";
import { EXAMS, examIn, isMine, NUMBERS, typedAddress, typedOf, typedValue, UNITS } from "./fact-values";
import styles from "./find.module.css";
import { fitAddress } from "./fit-address";
import { useSaveKey } from "./save-key";
import { undoAdding } from "./undo-adding";
import { LISTS, type ListName } from "./voices";

/** Whose facts these are, and those that the season keeps of it. */
export type Kept = { programId: string; name: string; added: boolean; today: string } & Pick<
  Program,
  "facts" | "contactPolicy"
>;

/** What stands where an address would, once the applicant says that no page has it. */
const NO_PAGE = "no page";
const NO_ADDRESS = "Enter an address that begins with https://, or check that no page says it.";
const NO_DAY = "Enter the day you saw or heard it.";

type Problem = { at: "value" | "source" | "day" | "form"; says: string };

/** An error that is read aloud where it stands. */
const aloud = { errorProps: { role: "alert" } } as const;

/** Two fields and a link: what was found, when, and where. The applicant's own word wins from then on; the other stays in view. */
export function FactForm({
  field,
  fact,
  kept,
  standsIn,
  wouldStandIn,
  onDone,
}: {
  field: string;
  /** What is known of it now, and counts. */
  fact: Pick<Fact, "value" | "source" | "trust"> | null;
  kept: Kept;
  standsIn: ListName | null;
  /** The list in which it would stand with these facts of the season. */
  wouldStandIn: (facts: Fact[], value: Fact["value"]) => ListName | null;
  /** Whether something was saved. */
  onDone: (saved: boolean) => void;
}) {
  const [typed, setTyped] = useState(typedOf(field, fact?.value ?? null));
  const [exam, setExam] = useState(examIn(fact?.value ?? null) ?? "Step 2 CK");
  const [source, setSource] = useState(fact?.trust === "yours" && fact.source !== NO_PAGE ? (fact.source ?? "") : "");
  const [pageless, setPageless] = useState(fact?.trust === "yours" && fact.source === NO_PAGE);
  const [day, setDay] = useState(kept.today);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [pending, setPending] = useState(false);
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const saveKey = useSaveKey();
  const { programId, name, added, facts } = kept;
  const label = labelOf(field);
  const value = typedValue(field, typed, exam);
  const found: Fact = {
    field,
    value,
    says: null,
    source: pageless ? NO_PAGE : typedAddress(source) || null,
    asOf: day || null,
    trust: "yours",
  };
  const next = [...facts.filter((one) => !isMine(field, value)(one)), found];
  const without = facts.filter((one) => !isMine(field, fact?.value ?? null)(one));
  const list = value === null ? null : wouldStandIn(next, value);
  const stands = (list: ListName | null) => (list === null ? "" : ` It stands under “${LISTS[list].title}.”`);

  function refuse(at: Problem["at"], says: string) {
    setProblem({ at, says });
    form.current?.querySelector<HTMLElement>(`[data-part="${at}"]`)?.focus();
  }
  const errorAt = (at: Problem["at"]) => (problem?.at === at ? problem.says : undefined);

  async function keep(facts: Fact[], words: string) {
    const contactPolicy = policyWith(kept, facts);
    const sets = contactPolicy !== kept.contactPolicy;
    const was = { facts: kept.facts, ...(sets && { contactPolicy: kept.contactPolicy }) };
    const made = { facts, ...(sets && { contactPolicy }) };
    const done = await settle(saveFacts, { id: programId, ...made, was });
    if (!done.ok) return refuse("form", done.problem);
    onDone(true);
    const policy = sets ? ` Contact policy: ${policyWords({ facts, contactPolicy })}.` : "";
    say(`${words}${policy}`, undoing(saveFacts, { id: programId, ...was, was: made }, "Undone."));
  }

  async function correct() {
    if (value === null)
      return refuse(
        "value",
        NUMBERS.has(field) || field === "minScore" ? "Enter a whole number." : "Enter what you found.",
      );
    if (!pageless && !typedAddress(source)) return refuse("source", NO_ADDRESS);
    if (!day) return refuse("day", NO_DAY);
    if (added) return keep(next, `${fact ? "Corrected" : "Added"} ${label}. Yours wins from now on.${stands(list)}`);
    const done = await settle(addFound, { id: programId, fact: found, submission: randomKey() });
    if (!done.ok) return refuse("form", done.problem);
    const { contactPolicy } = done.result;
    const policy =
      field === "contactPolicy" ? ` Contact policy: ${policyWords({ facts: [found], contactPolicy })}.` : "";
    say(
      `Added ${name} to your season with your ${fact ? "correction" : "fact"}.${stands(list)}${policy}`,
      undoAdding({ id: done.result.id, from: programId, name }, router.replace),
    );
    router.replace(fitAddress(done.result.id, programId));
  }

  async function send(event: FormEvent) {
    event.preventDefault();
    if (pending) return;
    setPending(true);
    setProblem(null);
    await correct();
    setPending(false);
  }
  function onKeyDown(event: KeyboardEvent<HTMLFormElement>) {
    if (event.key === "Enter" && (event.metaKey || event.ctrlKey)) {
      event.preventDefault();
      event.currentTarget.requestSubmit();
    }
    if (event.key === "Escape") onDone(false);
  }

  const moves = list !== null && `${label} would ${list === standsIn ? "stay" : "move"} under “${LISTS[list].title}.”`;
  return (
    <form
      ref={form}
      className={styles.factForm}
      onSubmit={send}
      onKeyDown={onKeyDown}
      aria-label={`Correct ${label}`}
      noValidate
    >
      <FactValueField
        field={field}
        label={`What you found${UNITS[field] ? `, ${UNITS[field]}` : ""}`}
        typed={typed}
        error={errorAt("value")}
        onChange={setTyped}
      />
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
        {...aloud}
        data-part="source"
        label="Where"
        placeholder={pageless ? "No page" : "https://"}
        disabled={pageless}
        error={errorAt("source")}
        value={pageless ? "" : source}
        onChange={({ currentTarget: { value } }) => setSource(value)}
      />
      <TextInput
        {...aloud}
        data-part="day"
        type="date"
        label="Seen on"
        error={errorAt("day")}
        value={day}
        onChange={({ currentTarget: { value } }) => setDay(value)}
      />
      <span className="row wrap">
        <Button type="submit" disabled={pending}>
          {added ? (fact ? "Correct it" : "Add it") : fact ? "Correct and add" : "Add it with the program"}{" "}
          <span className="kbd">{saveKey}</span>
        </Button>
        {facts.some(isMine(field, fact?.value ?? null)) && (
          <Button
            look="ghost"
            onClick={() =>
              keep(without, `Removed yours of ${label}.${stands(wouldStandIn(without, fact?.value ?? null))}`)
            }
          >
            Remove yours
          </Button>
        )}
        <Button look="ghost" onClick={() => onDone(false)}>
          Cancel
        </Button>
      </span>
      <label className={styles.pageless}>
        <input
          type="checkbox"
          checked={pageless}
          onChange={({ currentTarget: { checked } }) => {
            setPageless(checked);
            if (errorAt("source")) setProblem(null);
          }}
        />
        No page says it: somebody told me
      </label>
      <p className="meta">
        Yours wins from then on; theirs stays in view.
        {added ? "" : " It is kept with the program, so this adds it to your season."} {moves}
      </p>
      {errorAt("form") && (
        <p className="late" role="alert">
          {errorAt("form")}
        </p>
      )}
    </form>
  );
}
