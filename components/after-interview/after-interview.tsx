"use client";

import { Textarea } from "@mantine/core";
import { Button, ButtonLink } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { writeHref } from "@/components/writing/write-href";
import type { Contact, Criterion } from "@/lib/season/schema";
import styles from "./after-interview.module.css";
import { BothSaid } from "./both-said";
import { Gone } from "./gone";
import { Impressions } from "./impressions";
import type { Noted } from "./noted";
import { MOST_NOTES } from "./noted";
import { PeopleMet } from "./people-met";
import { statusWords } from "./status-words";
import { type Noting, useNoting } from "./use-noting";

/** All that is worth keeping right after an interview, on one screen; saved as it is touched. */
export function AfterInterview({
  interviewId,
  seasonId,
  opened,
  contacts,
  criteria,
  zone,
}: {
  interviewId: string;
  seasonId: string;
  opened: Noted;
  /** The program's people. */
  contacts: Contact[];
  criteria: Criterion[];
  zone: string;
}) {
  const noting = useNoting({
    interviewId,
    seasonId,
    opened,
    contactIds: contacts.map(({ id }) => id),
    criterionIds: criteria.map(({ id }) => id),
  });
  const here = <Row extends { id: string }>(rows: Row[]) => rows.filter(({ id }) => !noting.gone.includes(id));
  return (
    <div className={styles.after}>
      <PeopleMet interviewId={interviewId} contacts={here(contacts)} noting={noting} />
      <Impressions criteria={here(criteria)} noting={noting} />
      <Gone contacts={contacts} criteria={criteria} noting={noting} />
      <Notes noting={noting} />
      <footer className={styles.foot}>
        <span className={`meta ${noting.state.is === "failed" ? "late" : ""}`} role="status">
          {statusWords(noting, zone)}
        </span>
        <ButtonLink href={writeHref({ interview: interviewId })}>Write the thank-yous</ButtonLink>
      </footer>
      {noting.state.is === "failed" && (
        <Callout
          level="stop"
          role="alert"
          aside={
            <Button size="sm" onClick={noting.save}>
              Try again
            </Button>
          }
        >
          {noting.state.problem}{" "}
          {noting.storedLocally
            ? "This browser keeps everything and tries again by itself."
            : "This browser keeps nothing: copy your notes before you leave."}
        </Callout>
      )}
    </div>
  );
}

function Notes({ noting: { noted, held, change, settleNotes } }: { noting: Noting }) {
  return (
    <section aria-labelledby="notes">
      <h2 className="section-title" id="notes">
        Notes
      </h2>
      {held.notes !== null && (
        <BothSaid
          noun="notes"
          there={held.notes}
          here={noted.notes}
          between={"\n\n"}
          most={MOST_NOTES}
          onSettle={settleNotes}
        />
      )}
      <Textarea
        aria-label="Notes"
        placeholder="What you saw, what they said, what to come back to in a letter"
        autosize
        minRows={6}
        maxLength={MOST_NOTES}
        value={noted.notes}
        onChange={(event) => change({ notes: event.currentTarget.value })}
      />
    </section>
  );
}
