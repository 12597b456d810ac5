"use client";

import { Textarea, TextInput } from "@mantine/core";
import type { KeyboardEvent } from "react";
import { DetailFields } from "./detail-fields";
import { KindChips } from "./kind-chips";
import { notYetThanked, peopleFor } from "./log-choices";
import styles from "./log-sheet.module.css";
import { OPEN } from "./log-values";
import { PeopleChips } from "./people-chips";
import { ProgramField } from "./program-field";
import { ReadingsField } from "./readings-field";
import type { Log } from "./use-log";
import { WhenField } from "./when-field";

/** The fields under the line. They show what was read or guessed; one that is touched holds. */
export function LogFields({
  log,
  zone,
  onEnter,
}: {
  log: Log;
  zone: string;
  onEnter: (event: KeyboardEvent<HTMLInputElement>) => void;
}) {
  const { season, now, values, touch, fieldErrors } = log;
  const received = values.direction === "received";
  const people = received ? "From" : "To";
  return (
    <div className={styles.fields}>
      <div className={`${styles.field} ${styles.program}`}>
        <Name guessed={log.guessed.programId}>Program</Name>
        <ProgramField log={log} onChoose={(programId) => touch({ ...OPEN, programId })} />
      </div>
      <div className={styles.field}>
        <Name guessed={log.guessed.kind}>Kind</Name>
        <KindChips
          value={values}
          onChoose={({ direction, kind, channel }) => touch({ ...OPEN, direction, kind, channel })}
        />
      </div>
      {values.programId !== null && (
        <div className={styles.field}>
          <Name guessed={log.guessed.recipients}>{people}</Name>
          <PeopleChips
            programId={values.programId}
            people={peopleFor(season, values)}
            chosen={values.recipients}
            thanked={thankedAlready(log)}
            label={people}
            onChoose={(recipients) => touch({ recipients })}
            onAdded={log.addPerson}
          />
        </div>
      )}
      <div className={styles.field}>
        <Name guessed={log.guessed.at && !values.dayOnly} isDefault={log.guessed.now}>
          When
        </Name>
        <WhenField
          at={values.at}
          dayOnly={values.dayOnly}
          now={now}
          zone={zone}
          error={fieldErrors.at}
          onChange={(at, dayOnly) => touch({ at, dayOnly })}
        />
      </div>
      <div className={styles.field}>
        <Name isDefault={log.guessed.channel}>How</Name>
        <DetailFields log={log} zone={zone} />
      </div>
      <div className={styles.field}>
        <span className={styles.name}>Subject</span>
        <div className={styles.text}>
          <TextInput
            aria-label="Subject"
            variant="unstyled"
            placeholder="Optional"
            maxLength={500}
            error={fieldErrors.subject}
            value={values.subject}
            onChange={(event) => touch({ subject: event.currentTarget.value })}
            onKeyDown={onEnter}
          />
        </div>
      </div>
      <div className={styles.field}>
        <span className={styles.name}>Text</span>
        <div className={styles.text}>
          <Textarea
            aria-label="Text"
            variant="unstyled"
            placeholder={received ? "Paste what they wrote, optional" : "Paste what you sent, optional"}
            autosize
            minRows={1}
            maxRows={10}
            error={fieldErrors.body}
            value={values.body}
            onChange={(event) => touch({ body: event.currentTarget.value })}
          />
          <ReadingsField log={log} />
        </div>
      </div>
    </div>
  );
}

/** What a field is called; one that nobody filled in says that its value is a guess, or a default. */
function Name({
  guessed = false,
  isDefault = false,
  children,
}: {
  guessed?: boolean;
  isDefault?: boolean;
  children: string;
}) {
  return (
    <span className={styles.name}>
      {children}
      {(guessed || isDefault) && <span className={styles.guess}>{guessed ? "guess" : "default"}</span>}
    </span>
  );
}

/** People who were already thanked for this interview. */
function thankedAlready({ season, reminders, values: { kind, interviewId } }: Log): Set<string> {
  if (kind !== "thank-you" || interviewId === null) return new Set();
  const open = new Set(notYetThanked(reminders, interviewId));
  const met = season.interviews.find(({ id }) => id === interviewId)?.participants ?? [];
  return new Set(
    met.flatMap(({ contactId, thankYou }) => (thankYou === "expected" && !open.has(contactId) ? contactId : [])),
  );
}
