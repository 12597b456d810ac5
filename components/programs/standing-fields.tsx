"use client";

import { Checkbox, NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import type { Program } from "@/lib/season/schema";
import { POLICY_WORDS, SIGNAL_WORDS, STAGE_WORDS } from "@/lib/season/words";
import styles from "./program-form.module.css";
import { options, UNDER } from "./program-options";

const STAGES = options(STAGE_WORDS);
const SIGNALS = options(SIGNAL_WORDS);
const POLICIES = options(POLICY_WORDS);

/** Where a program stands, and its place on the list. */
export function StandingFields({ program, errors }: { program?: Program; errors: Record<string, string> }) {
  const [willNotRank, setWillNotRank] = useState(program?.willNotRank ?? false);
  return (
    <>
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
    </>
  );
}
