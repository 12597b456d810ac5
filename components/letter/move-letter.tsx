"use client";

import { NativeSelect } from "@mantine/core";
import Form from "next/form";
import { choiceOf } from "@/components/form/inputs";
import { ReleaseButton } from "@/components/today/release-button";
import { ButtonLink } from "@/components/ui/button";
import { writeHref } from "@/components/writing/write-href";
import type { Program } from "@/lib/season/schema";
import styles from "./letter.module.css";

type Named = Pick<Program, "id" | "name">;

/** What can be done with a letter that is out: take it back, or move it to another program by the steps that are honest. */
export function MoveLetter({
  holder,
  recipients,
  programs,
  to,
  takeBack,
}: {
  holder: Named;
  /** Whom the letter went to. */
  recipients: string[];
  programs: Named[];
  /** The program that is chosen already. */
  to: string | undefined;
  /** Whether taking it back is offered here, and not in the steps above. */
  takeBack: boolean;
}) {
  const others = programs.filter(({ id }) => id !== holder.id);
  return (
    <section aria-labelledby="change" className={styles.guide}>
      <h2 id="change" className="section-title">
        If you change your mind
      </h2>
      {takeBack && (
        <div className={`row wrap ${styles.takeBack}`}>
          <ButtonLink
            href={writeHref({ program: holder.id, kind: "intent-release", template: "intent-release", to: recipients })}
          >
            Take it back
          </ButtonLink>
          <ReleaseButton programId={holder.id} programName={holder.name} recipients={recipients} />
          <span className="meta">Write a short note to {holder.name}, or log one you’ve already sent.</span>
        </div>
      )}
      {others.length > 0 && (
        <Form action="/letter" className={styles.move}>
          <NativeSelect
            key={to}
            name="to"
            label="Move it to"
            required
            withAsterisk={false}
            defaultValue={to}
            data={choiceOf(others, "Choose a program")}
          />
          <button type="submit" className="btn">
            Show the steps
          </button>
        </Form>
      )}
    </section>
  );
}
