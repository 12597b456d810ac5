"use client";

import { Checkbox, NativeSelect, TextInput } from "@mantine/core";
import { IconRoute } from "@tabler/icons-react";
import { type FormEvent, useState } from "react";
import { choiceOf } from "@/components/form/inputs";
import { useSubmit } from "@/components/form/use-submit";
import { useSeasonData } from "@/components/log/season-data";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { DAY_INPUT } from "@/components/ui/date-input";
import { Dialog } from "@/components/ui/dialog";
import { say } from "@/components/ui/undo";
import { type DatedStep, layOut, PLAYBOOKS, playbookById, timingWords } from "@/lib/season/playbooks";
import type { Program } from "@/lib/season/schema";
import { count } from "@/lib/season/words";
import { startPlaybook } from "./actions";
import styles from "./start-playbook.module.css";

type Props = { programs: Pick<Program, "id" | "name">[]; revision: number };
type Typed = { wanted?: boolean; title?: string; dueOn?: string };

/** The button that lays out the steps of a playbook as tasks of a program. */
export function StartPlaybook(props: Props) {
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button look="ghost" onClick={() => setOpened(true)}>
        <IconRoute className="icon" aria-hidden />
        Start a playbook
      </Button>
      <Dialog opened={opened} onClose={() => setOpened(false)} title="Start a playbook" width={620}>
        <PlaybookForm {...props} onClose={() => setOpened(false)} />
      </Dialog>
    </>
  );
}

function PlaybookForm({ programs, revision, onClose }: Props & { onClose: () => void }) {
  const data = useSeasonData(revision, true);
  const [playbookId, setPlaybookId] = useState<string>(PLAYBOOKS[0]?.id ?? "");
  const [programId, setProgramId] = useState("");
  /** What was changed by hand, by playbook and step, so that another program only moves the days that were not. */
  const [typed, setTyped] = useState<Record<string, Typed>>({});
  const sending = useSubmit(startPlaybook, ({ ids }) => {
    onClose();
    say(`Added ${count(ids.length, "task")}.`);
  });
  const errors = sending.fieldErrors;
  const playbook = playbookById(playbookId);
  const dated = playbook && data.status === "ready" ? layOut(playbook, data.season, programId || null, Date.now()) : [];

  const keyOf = (step: string) => `${playbookId}:${step}`;
  const change = (step: string, part: Typed) =>
    setTyped((before) => ({ ...before, [keyOf(step)]: { ...before[keyOf(step)], ...part } }));
  const rows = dated.map((row) => ({ ...row, ...shownStep(row, typed[keyOf(row.step.id)]) }));

  const chosen = rows.filter(({ wanted }) => wanted);
  const errorOf = (step: string, field: "title" | "dueOn") =>
    errors[`steps.${chosen.findIndex((row) => row.step.id === step)}.${field}`];

  function submit(event: FormEvent) {
    event.preventDefault();
    const steps = chosen.map(({ step, title, dueOn }) => ({ step: step.id, title, dueOn }));
    sending.submit({ playbook: playbookId, programId, steps });
  }

  return (
    <form className="stack" onSubmit={submit} noValidate>
      <NativeSelect
        label="Situation"
        value={playbookId}
        onChange={(event) => setPlaybookId(event.currentTarget.value)}
        error={errors.playbook}
        description={playbook?.why}
        data={PLAYBOOKS.map(({ id, situation }) => ({ value: id, label: situation }))}
        data-autofocus
      />
      <NativeSelect
        label="Program"
        value={programId}
        onChange={(event) => setProgramId(event.currentTarget.value)}
        error={errors.programId}
        data={choiceOf(programs, "Choose a program")}
      />
      {data.status === "loading" && <p className="meta">Opening your season…</p>}
      {data.status === "failed" && (
        <Callout level="stop" role="alert">
          Your season couldn’t be opened.{" "}
          <Button size="sm" onClick={data.retry}>
            Try again
          </Button>
        </Callout>
      )}
      {rows.length > 0 && (
        <fieldset className={styles.steps}>
          <legend>Steps</legend>
          <ol>
            {rows.map((row, i) => (
              <StepFields
                key={keyOf(row.step.id)}
                row={row}
                place={i + 1}
                errorOf={errorOf}
                onChange={(part) => change(row.step.id, part)}
              />
            ))}
          </ol>
        </fieldset>
      )}
      {(sending.formError ?? errors.steps) && (
        <Callout level="stop" role="alert">
          {sending.formError ?? errors.steps}
        </Callout>
      )}
      <div className="row wrap">
        <Button type="submit" look="primary" disabled={sending.pending || data.status !== "ready"}>
          {sending.pending ? "Saving…" : "Add tasks"}
        </Button>
        <Button look="ghost" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

/** A step as a task: whether it is added, its title, its day, and when the playbook means it. */
function StepFields({
  row: { step, past, wanted, title, dueOn },
  place,
  errorOf,
  onChange,
}: {
  row: DatedStep & ReturnType<typeof shownStep>;
  /** From 1. */
  place: number;
  errorOf: (step: string, field: "title" | "dueOn") => string | undefined;
  onChange: (part: Typed) => void;
}) {
  return (
    <li className={styles.step}>
      <Checkbox
        aria-label={`Step ${place}: ${title}`}
        checked={wanted}
        onChange={(event) => onChange({ wanted: event.currentTarget.checked })}
      />
      <TextInput
        aria-label={`Task for step ${place}`}
        value={title}
        maxLength={500}
        disabled={!wanted}
        error={errorOf(step.id, "title")}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
      />
      <TextInput
        {...DAY_INPUT}
        aria-label={`Day of step ${place}`}
        value={dueOn}
        disabled={!wanted}
        error={errorOf(step.id, "dueOn")}
        onChange={(event) => onChange({ dueOn: event.currentTarget.value })}
      />
      <p className={`meta ${styles.when}`}>
        {timingWords(step.timing)}
        {past && ". That day has passed, so it’s left out unless you check it."}
      </p>
    </li>
  );
}

/** A step as the form shows it: as it falls, but for what was changed by hand. */
function shownStep({ step, dueOn, past }: DatedStep, typed: Typed = {}) {
  return {
    wanted: typed.wanted ?? !past,
    title: typed.title ?? step.title,
    dueOn: typed.dueOn ?? dueOn ?? "",
  };
}
