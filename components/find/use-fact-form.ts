import { useRouter } from "next/navigation";
import { type FormEvent, useRef, useState } from "react";
import { v4 as randomKey } from "uuid";
import { settle, undoing } from "@/components/form/settle";
import { say } from "@/components/ui/undo";
import { labelOf } from "@/lib/fit/fact-words";
import { policyWords } from "@/lib/fit/policy-words";
import { policyWith } from "@/lib/fit/stated-policy";
import type { Fact, Program } from "@/lib/season/schema";
import { addFound, saveFacts } from "./actions";
import { examIn, isMine, NUMBERS, typedAddress, typedOf, typedValue } from "./fact-values";
import { fitAddress } from "./fit-address";
import { undoAdding } from "./undo-adding";
import { LISTS, type ListName } from "./voices";

/** Whose facts these are, and those that the season keeps of it. */
export type Kept = { programId: string; name: string; added: boolean; today: string } & Pick<
  Program,
  "facts" | "contactPolicy"
>;

export type FactFormProps = {
  field: string;
  /** What is known of it now, and counts. */
  fact: Pick<Fact, "value" | "source" | "trust"> | null;
  kept: Kept;
  standsIn: ListName | null;
  /** The list in which it would stand with these facts of the season. */
  wouldStandIn: (facts: Fact[], value: Fact["value"]) => ListName | null;
  /** Whether something was saved. */
  onDone: (saved: boolean) => void;
};

/** What stands where an address would, once the applicant says that no page has it. */
const NO_PAGE = "no page";
const NO_ADDRESS = "Enter an address that begins with https://, or check that no page says it.";
const NO_DAY = "Enter the day you saw or heard it.";

type Problem = { at: "value" | "source" | "day" | "form"; says: string };

/** The form's fields as they are typed, and the fact that they make. */
function useTyped({ field, fact, kept }: Pick<FactFormProps, "field" | "fact" | "kept">) {
  const mine = fact?.trust === "yours";
  const [typed, setTyped] = useState(typedOf(field, fact?.value ?? null));
  const [exam, setExam] = useState(examIn(fact?.value ?? null) ?? "Step 2 CK");
  const [source, setSource] = useState(mine && fact.source !== NO_PAGE ? (fact.source ?? "") : "");
  const [pageless, setPageless] = useState(mine && fact.source === NO_PAGE);
  const [day, setDay] = useState(kept.today);
  const value = typedValue(field, typed, exam);
  const found: Fact = {
    field,
    value,
    says: null,
    source: pageless ? NO_PAGE : typedAddress(source) || null,
    asOf: day || null,
    trust: "yours",
  };
  return { typed, setTyped, exam, setExam, source, setSource, pageless, setPageless, day, setDay, value, found };
}

/** What the form of a fact holds and does: what is typed, the list that it would stand in, and how it is saved and removed. */
export function useFactForm({ field, fact, kept, standsIn, wouldStandIn, onDone }: FactFormProps) {
  const { value, found, ...fields } = useTyped({ field, fact, kept });
  const [problem, setProblem] = useState<Problem | null>(null);
  const [pending, setPending] = useState(false);
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const { programId, name, added, facts } = kept;
  const label = labelOf(field);
  const known = fact?.value ?? null;
  const list = value === null ? null : wouldStandIn(withFound(facts, found), value);
  const stands = (list: ListName | null) => (list === null ? "" : ` It’s listed under “${LISTS[list].title}.”`);

  function refuse(at: Problem["at"], says: string) {
    setProblem({ at, says });
    form.current?.querySelector<HTMLElement>(`[data-part="${at}"]`)?.focus();
  }

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

  async function addWithProgram() {
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

  async function correct() {
    if (value === null)
      return refuse(
        "value",
        NUMBERS.has(field) || field === "minScore" ? "Enter a whole number." : "Enter what you found.",
      );
    if (!fields.pageless && !typedAddress(fields.source)) return refuse("source", NO_ADDRESS);
    if (!fields.day) return refuse("day", NO_DAY);
    if (!added) return addWithProgram();
    const words = `${fact ? "Corrected" : "Added"} ${label}. Yours wins from now on.${stands(list)}`;
    return keep(withFound(facts, found), words);
  }

  async function send(event: FormEvent) {
    event.preventDefault();
    if (pending) return;
    setPending(true);
    setProblem(null);
    await correct();
    setPending(false);
  }

  const errorAt = (at: Problem["at"]) => (problem?.at === at ? problem.says : undefined);
  return {
    ...fields,
    setPageless: (pageless: boolean) => {
      fields.setPageless(pageless);
      if (errorAt("source")) setProblem(null);
    },
    form,
    label,
    pending,
    errorAt,
    send,
    /** Whether the applicant has a word on it that can be removed. */
    hasMine: facts.some(isMine(field, known)),
    removeMine: () => {
      const without = facts.filter((one) => !isMine(field, known)(one));
      return keep(without, `Removed yours of ${label}.${stands(wouldStandIn(without, known))}`);
    },
    /** Where it would stand, in words; false where that isn't known yet. */
    moves: list !== null && `${label} would ${list === standsIn ? "stay" : "move"} under “${LISTS[list].title}.”`,
  };
}

/** The season's facts of a program with one that the applicant found, in the place of what they had found before. */
const withFound = (facts: Fact[], found: Fact): Fact[] => [
  ...facts.filter((one) => !isMine(found.field, found.value)(one)),
  found,
];
