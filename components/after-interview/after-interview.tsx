"use client";

import { Textarea } from "@mantine/core";
import { Button, ButtonLink } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { writeHref } from "@/components/writing/write-href";
import { formatMoment } from "@/lib/season/format";
import type { Contact, Criterion } from "@/lib/season/schema";
import styles from "./after-interview.module.css";
import { Impressions } from "./impressions";
import type { Noted } from "./noted";
import { PeopleMet } from "./people-met";
import { type Noting, type NotingState, useNoting } from "./use-noting";

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
  return (
    <div className={styles.after}>
      <PeopleMet interviewId={interviewId} contacts={contacts} noting={noting} />
      <Impressions criteria={criteria} noting={noting} />
      <Notes noting={noting} />
      <footer className={styles.foot}>
        <span className={`meta ${noting.state.is === "failed" ? "late" : ""}`} role="status">
          {statusWords(noting.state, zone)}
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
          {noting.keptHere
            ? "This browser keeps everything and tries again by itself."
            : "This browser keeps nothing: copy your notes before you leave."}
        </Callout>
      )}
    </div>
  );
}

function Notes({ noting: { noted, state, change, settleNotes } }: { noting: Noting }) {
  return (
    <section aria-labelledby="notes">
      <h2 className="section-title" id="notes">
        Notes
      </h2>
      {state.is === "stale" && (
        <div className={styles.conflict} role="alert">
          <p>These notes were changed in another tab or on another device. They say there:</p>
          <blockquote className="preserve">{state.notes || "(nothing)"}</blockquote>
          <p className="row wrap">
            <Button onClick={() => settleNotes([state.notes, noted.notes].filter(Boolean).join("\n\n"))}>
              Keep both
            </Button>
            <Button onClick={() => settleNotes(noted.notes)}>Keep this one</Button>
            <Button onClick={() => settleNotes(state.notes)}>Use the other</Button>
          </p>
        </div>
      )}
      <Textarea
        aria-label="Notes"
        placeholder="What you saw, what they said, what to come back to in a letter"
        autosize
        minRows={6}
        maxLength={100_000}
        value={noted.notes}
        onChange={(event) => change({ notes: event.currentTarget.value })}
      />
    </section>
  );
}

function statusWords(state: NotingState, zone: string): string {
  if (state.is === "failed") return "Not saved";
  if (state.is === "stale") return "Notes saved elsewhere too";
  if (state.is === "saving") return "Saving";
  if (state.is === "unsaved") return "Not saved yet";
  return state.at === null ? "Saved as you go" : `Saved ${formatMoment(state.at, zone, "time")}`;
}
