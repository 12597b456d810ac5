"use client";

import { Checkbox, NativeSelect, Textarea, TextInput } from "@mantine/core";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { addProgram, editProgram } from "@/app/(season)/programs/actions";
import { Form } from "@/components/form/form";
import { useSubmit } from "@/components/form/use-submit";
import { ButtonLink } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { say } from "@/components/ui/undo";
import type { Program } from "@/lib/season/schema";
import { POLICY_WORDS, POSITION_WORDS, SIGNAL_WORDS, STAGE_WORDS, TRACK_WORDS } from "@/lib/season/words";
import styles from "./program-form.module.css";
import { ProgramZone } from "./program-zone";
import { sameName } from "./same-name";

function options<Value extends string>(words: Record<Value, string>): { value: string; label: string }[] {
  return Object.entries<string>(words).map(([value, label]) => ({ value, label }));
}

/** A hint stands under its field, so that fields side by side are level. */
const UNDER: ("label" | "input" | "description" | "error")[] = ["label", "input", "description", "error"];

const TRACKS = options(TRACK_WORDS);
const POSITIONS = [{ value: "", label: "Not known" }, ...options(POSITION_WORDS)];
const STAGES = options(STAGE_WORDS);
const SIGNALS = options(SIGNAL_WORDS);
const POLICIES = options(POLICY_WORDS);

/** Adds a program or, with `program`, changes it. `others` are the season's other programs, to tell of a name twice. */
export function ProgramForm({
  program,
  track,
  others,
}: {
  program?: Program;
  track: Program["track"];
  others: Pick<Program, "id" | "name">[];
}) {
  const router = useRouter();
  const [name, setName] = useState(program?.name ?? "");
  const [willNotRank, setWillNotRank] = useState(program?.willNotRank ?? false);
  const [again, setAgain] = useState(false);
  const existing = program ? undefined : others.find((other) => sameName(other.name, name));
  const sending = useSubmit<{ id: string }>(program ? editProgram : addProgram, ({ id }) => {
    say(program ? `Saved ${name.trim()}.` : `Added ${name.trim()}.`);
    router.push(`/programs/${id}`);
  });
  const errors = sending.fieldErrors;

  return (
    <Form
      sending={sending}
      className={styles.form}
      submitLabel={program ? "Save" : again && existing ? "Add it all the same" : "Add program"}
      actions={
        <ButtonLink look="ghost" href={program ? `/programs/${program.id}` : "/programs"}>
          Cancel
        </ButtonLink>
      }
    >
      {program && <input type="hidden" name="id" value={program.id} />}
      {again && existing && <input type="hidden" name="again" value="on" />}
      <fieldset className={styles.group}>
        <legend>The program</legend>
        <div className={styles.wide}>
          <TextInput
            name="name"
            label="Name"
            required
            withAsterisk={false}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            error={errors.name}
            maxLength={500}
            autoComplete="off"
            autoFocus={!program}
          />
          {existing && (
            <div className={styles.existing}>
              <Callout
                level="notice"
                role="status"
                aside={
                  <Link className="btn btn-sm" href={`/programs/${existing.id}`}>
                    Open the existing one
                  </Link>
                }
              >
                You already have {existing.name}.
                <Checkbox
                  mt={6}
                  size="xs"
                  label="Add another of the same name"
                  checked={again}
                  onChange={(event) => setAgain(event.currentTarget.checked)}
                />
              </Callout>
            </div>
          )}
        </div>
        <TextInput
          name="institution"
          label="Institution"
          defaultValue={program?.institution}
          error={errors.institution}
          maxLength={500}
          autoComplete="off"
        />
        <TextInput
          name="aliases"
          label="Also called"
          inputWrapperOrder={UNDER}
          description="Short names you type when logging, with commas between."
          defaultValue={program?.aliases.join(", ")}
          error={errors.aliases}
          autoComplete="off"
        />
        <TextInput
          name="city"
          label="City"
          defaultValue={program?.city}
          error={errors.city}
          maxLength={500}
          autoComplete="off"
        />
        <TextInput
          name="state"
          label="State"
          defaultValue={program?.state}
          error={errors.state}
          maxLength={500}
          autoComplete="off"
        />
        <ProgramZone timeZone={program?.timeZone ?? null} error={errors.timeZone} />
        <NativeSelect
          name="track"
          label="Track"
          data={TRACKS}
          defaultValue={program?.track ?? track}
          error={errors.track}
        />
        <NativeSelect
          name="positionType"
          label="Position"
          data={POSITIONS}
          defaultValue={program?.positionType ?? ""}
          error={errors.positionType}
        />
      </fieldset>

      <fieldset className={styles.group}>
        <legend>Where it stands</legend>
        <NativeSelect
          name="stage"
          label="Stage"
          data={STAGES}
          defaultValue={program?.stage ?? "applied"}
          error={errors.stage}
        />
        <NativeSelect
          name="signal"
          label="Signal"
          data={SIGNALS}
          defaultValue={program?.signal ?? "none"}
          error={errors.signal}
        />
        <NativeSelect
          name="contactPolicy"
          label="Contact policy"
          inputWrapperOrder={UNDER}
          description="What the program asked of applicants. It decides which thank-yous are due."
          data={POLICIES}
          defaultValue={program?.contactPolicy ?? "open"}
          error={errors.contactPolicy}
        />
      </fieldset>

      <fieldset className={styles.group} id="rank">
        <legend>On your list</legend>
        <TextInput
          name="rank"
          label="Rank"
          inputMode="numeric"
          defaultValue={program?.rank ?? ""}
          error={errors.rank}
          disabled={willNotRank}
          maxLength={4}
          autoComplete="off"
        />
        <Checkbox
          name="willNotRank"
          label="I will not rank it"
          checked={willNotRank}
          onChange={(event) => setWillNotRank(event.currentTarget.checked)}
          className={styles.beside}
        />
        <TextInput
          name="rankReason"
          label="Why it stands there"
          defaultValue={program?.rankReason}
          error={errors.rankReason}
          maxLength={500}
          autoComplete="off"
          className={styles.wide}
        />
      </fieldset>

      <fieldset className={styles.group}>
        <legend>Codes and notes</legend>
        <TextInput
          name="nrmpCode"
          label="NRMP code"
          inputWrapperOrder={UNDER}
          description="As 1234416C0."
          defaultValue={program?.nrmpCode ?? ""}
          error={errors.nrmpCode}
          maxLength={20}
          autoComplete="off"
        />
        <TextInput
          name="acgmeId"
          label="ACGME ID"
          inputWrapperOrder={UNDER}
          description="As the accreditation list has it."
          defaultValue={program?.acgmeId ?? ""}
          error={errors.acgmeId}
          maxLength={500}
          autoComplete="off"
        />
        <TextInput
          name="website"
          type="url"
          label="Website"
          defaultValue={program?.website ?? ""}
          error={errors.website}
          maxLength={500}
          autoComplete="off"
          className={styles.wide}
        />
        <Textarea
          name="notes"
          label="Notes"
          inputWrapperOrder={UNDER}
          description="What is particular to this program. Dated notes go into its timeline."
          defaultValue={program?.notes}
          error={errors.notes}
          autosize
          minRows={3}
          maxRows={14}
          className={styles.wide}
        />
      </fieldset>
    </Form>
  );
}
