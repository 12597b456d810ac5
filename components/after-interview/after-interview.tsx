"use client";

import { Textarea } from "@mantine/core";
import { useRouter } from "next/navigation";
import { useCallback, useState } from "react";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { ON_TOP } from "@/components/ui/typing";
import { useShortcut } from "@/components/ui/use-shortcut";
import { writeHref } from "@/components/writing/write-href";
import type { Contact, Criterion } from "@/lib/season/schema";
import styles from "./after-interview.module.css";
import { Conflict } from "./conflict";
import { type Impressions, MOST_NOTES } from "./impressions";
import { PeopleMet } from "./people-met";
import { Removed } from "./removed";
import { Scores } from "./scores";
import { statusWords } from "./status-words";
import { type Unsent, UnsentContext } from "./unsent";
import { type ImpressionsSaving, useImpressions } from "./use-impressions";

/** Everything worth keeping right after an interview, on one screen; saved as it changes. */
export function AfterInterview({
  interviewId,
  programName,
  seasonId,
  opened,
  contacts,
  thanked,
  criteria,
  zone,
}: {
  interviewId: string;
  programName: string;
  seasonId: string;
  opened: Impressions;
  /** The program's people. */
  contacts: Contact[];
  /** Those who were thanked for this interview already. */
  thanked: string[];
  criteria: Criterion[];
  zone: string;
}) {
  const saving = useImpressions({
    interviewId,
    programName,
    seasonId,
    opened,
    contactIds: contacts.map(({ id }) => id),
    criterionIds: criteria.map(({ id }) => id),
  });
  const [unsent, setUnsent] = useState<Unsent>({});
  const tell = useCallback(
    (about: string, words: string | null) =>
      setUnsent(({ [about]: _, ...others }) => (words === null ? others : { ...others, [about]: words })),
    [],
  );
  const router = useRouter();
  const [leaving, setLeaving] = useState(false);
  async function saveAnd(href: string) {
    if (leaving) return;
    setLeaving(true);
    const saved = await saving.saveAll();
    setLeaving(false);
    if (saved) router.push(href);
  }
  useShortcut(
    (event) => {
      if (event.key !== "Enter" || !(event.metaKey || event.ctrlKey) || event.isComposing) return;
      if (document.querySelector(ON_TOP)) return;
      event.preventDefault();
      // In the form of a name or of a line about a person, the keys send that form.
      const form = event.target instanceof Element ? event.target.closest("form") : null;
      if (form) form.requestSubmit();
      else void saveAnd("/today");
    },
    { turn: "before" },
  );
  const here = <Row extends { id: string }>(rows: Row[]) => rows.filter(({ id }) => !saving.removed.includes(id));
  return (
    <div className={styles.after} data-own-foot>
      <UnsentContext value={tell}>
        <PeopleMet
          interviewId={interviewId}
          seasonId={seasonId}
          contacts={here(contacts)}
          thanked={thanked}
          saving={saving}
        />
      </UnsentContext>
      <Notes saving={saving} />
      <Scores criteria={here(criteria)} saving={saving} />
      <Removed contacts={contacts} criteria={criteria} saving={saving} />
      {saving.status.is === "failed" && (
        <Callout
          level="stop"
          role="alert"
          aside={
            <Button size="sm" onClick={saving.save}>
              Try again
            </Button>
          }
        >
          {saving.status.problem}{" "}
          {saving.storedLocally
            ? "This browser keeps everything and will try again."
            : "This browser can’t save them: copy your notes before you leave."}
        </Callout>
      )}
      <footer className={styles.foot}>
        <span className={`meta ${saving.status.is === "failed" ? "late" : ""}`} role="status">
          {statusWords(saving, Object.values(unsent), zone)}
        </span>
        <span className={styles.leave}>
          <Button onClick={() => saveAnd("/today")}>Save</Button>
          <Button look="primary" onClick={() => saveAnd(writeHref({ interview: interviewId }))}>
            Save and write
          </Button>
        </span>
      </footer>
    </div>
  );
}

function Notes({ saving: { impressions, conflicts, setNotes, decideNotes } }: { saving: ImpressionsSaving }) {
  return (
    <section aria-labelledby="notes">
      <h2 className="section-title" id="notes">
        What to remember
      </h2>
      {conflicts.notes !== null && (
        <Conflict
          noun="notes"
          there={conflicts.notes}
          here={impressions.notes}
          between={"\n\n"}
          most={MOST_NOTES}
          onDecide={decideNotes}
        />
      )}
      <Textarea
        aria-label="Notes"
        description={
          <>
            What you saw, what they said, what to mention in a letter
            <span className={styles.dictate}>. The microphone on your keyboard writes what you say.</span>
          </>
        }
        autosize
        minRows={6}
        maxLength={MOST_NOTES}
        value={impressions.notes}
        onChange={(event) => setNotes(event.currentTarget.value)}
      />
    </section>
  );
}
