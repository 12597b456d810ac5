"use client";

import { NativeSelect } from "@mantine/core";
import Form from "next/form";
import { useEffect, useRef } from "react";
import styles from "@/components/form/form.module.css";
import { choiceOf } from "@/components/form/inputs";
import { ButtonLink } from "@/components/ui/button";
import { Library } from "@/components/ui/library";
import type { Program } from "@/lib/season/schema";
import { SENT_KINDS } from "@/lib/season/values";
import { KIND_WORDS } from "@/lib/season/words";
import { takeAsked } from "./text-asked";

/** Asks what has to be known before writing: the program and the kind. */
export function StartForm({ programs, kind }: { programs: Pick<Program, "id" | "name">[]; kind: string | undefined }) {
  const program = useRef<HTMLSelectElement>(null);
  // Whoever came here by a key keeps using keys.
  useEffect(() => {
    if (takeAsked()) program.current?.focus();
  }, []);
  if (programs.length === 0)
    return (
      <div className="empty">
        <h2>No programs yet.</h2>
        <p>A message goes to a program. Add one first, then write.</p>
        <ButtonLink href="/programs/new">Add program</ButtonLink>
      </div>
    );
  return (
    <Library>
      <Form action="/write" className={styles.start}>
        <NativeSelect
          ref={program}
          name="program"
          label="Program"
          required
          withAsterisk={false}
          data={choiceOf(programs, "Choose a program")}
        />
        <NativeSelect
          name="kind"
          label="Kind"
          defaultValue={kind ?? "thank-you"}
          data={SENT_KINDS.map((known) => ({ value: known, label: KIND_WORDS[known] }))}
        />
        <button type="submit" className="btn btn-primary">
          Start writing
        </button>
      </Form>
    </Library>
  );
}
