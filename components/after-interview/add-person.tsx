"use client";

import { NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import { USUAL_ROLE } from "@/components/contacts/usual-role";
import { withDefault } from "@/components/form/inputs";
import { Button } from "@/components/ui/button";
import { say } from "@/components/ui/undo";
import type { Contact } from "@/lib/season/schema";
import { CONTACT_ROLES } from "@/lib/season/values";
import { ROLE_WORDS } from "@/lib/season/words";
import { addPersonMet } from "./actions";
import styles from "./after-interview.module.css";
import { useUnsent } from "./unsent";
import { useTypedLine } from "./use-typed-line";

const ROLES = withDefault(
  CONTACT_ROLES.map((role) => ({ value: role, label: ROLE_WORDS[role] })),
  USUAL_ROLE,
);

/**
 * One line that adds a person: a name, a role, Enter. Nobody who is already in the program is added twice. A name that wasn't added stays in
 * this browser, and leaving the screen says so.
 */
export function AddPerson({
  interviewId,
  seasonId,
  known,
  onKnown,
  onAdded,
}: {
  interviewId: string;
  seasonId: string;
  known: (typed: string) => string | undefined;
  onKnown: (id: string) => void;
  onAdded: (id: string) => void;
}) {
  const [role, setRole] = useState<Contact["role"]>(USUAL_ROLE);
  const about = `after ${interviewId} name`;
  const name = useTypedLine({
    place: { seasonId, about },
    action: addPersonMet,
    input: (name) => ({ interviewId, name, role }),
    onSaved: ({ id }) => {
      setRole(USUAL_ROLE);
      onAdded(id);
    },
    later: (text) => ({ does: "addPersonMet", title: text, about: "Somebody you met" }),
    onWaiting: (submission) => {
      setRole(USUAL_ROLE);
      onAdded(submission);
    },
    left: (text) =>
      say(`“${text}” isn’t added to the people you met.`, undefined, {
        href: `/interviews/${interviewId}/after`,
        label: "Go back",
      }),
  });
  const typed = name.text?.trim();
  useUnsent(about, typed ? `the name “${typed}”` : null);
  return (
    <form
      className={styles.add}
      onSubmit={(event) => {
        event.preventDefault();
        const already = typed ? known(typed) : undefined;
        if (already === undefined) return void name.save();
        onKnown(already);
        name.type(null);
      }}
    >
      <TextInput
        label="Name"
        aria-label="Name of someone else you met"
        value={name.text ?? ""}
        maxLength={500}
        readOnly={name.pending}
        autoComplete="off"
        error={name.problem}
        onChange={(event) => name.type(event.currentTarget.value)}
      />
      <NativeSelect
        label="Role"
        data={ROLES}
        value={role}
        onChange={(event) => setRole(CONTACT_ROLES.find((one) => one === event.currentTarget.value) ?? "other")}
      />
      <Button type="submit" disabled={name.pending || !typed}>
        Add person
      </Button>
    </form>
  );
}
