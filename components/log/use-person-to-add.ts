import { useRef, useState } from "react";
import { v4 as randomKey } from "uuid";
import { addTypedPerson } from "@/components/contacts/add-typed-person";
import { typedPerson } from "@/components/contacts/typed-person";
import { samePerson } from "@/lib/season/same-person";
import type { Contact } from "@/lib/season/schema";

/** Somebody who is being added to a program by name: what is typed, whom it may be already, and why it wasn't added. */
export function usePersonToAdd(programId: string, people: Contact[], onAdded: (contact: Contact) => void) {
  const [name, setName] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [adding, setAdding] = useState(false);
  const [same, setSame] = useState<Contact | null>(null);
  const submission = useRef<string | null>(null);

  function close() {
    submission.current = null;
    setName(null);
    setSame(null);
    setProblem(null);
  }

  async function add(again = false) {
    const wanted = name?.trim();
    if (!wanted || adding) return;
    const known = again ? null : samePerson({ programId, name: typedPerson(wanted).name, email: null }, people);
    if (known) return setSame(known);
    setAdding(true);
    submission.current ??= randomKey();
    const added = await addTypedPerson(programId, wanted, submission.current, again);
    setAdding(false);
    if (!added.ok) {
      setProblem(added.problem);
      return;
    }
    close();
    onAdded(added.result);
  }

  return {
    /** Null while nobody is being added. */
    name,
    problem,
    adding,
    /** The person of the same name that there is already. */
    same,
    type: (typed: string) => {
      setName(typed);
      setSame(null);
    },
    add,
    close,
  };
}
