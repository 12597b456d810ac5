import { Checkbox, NativeSelect, TextInput } from "@mantine/core";
import styles from "@/components/form/form.module.css";
import { choices, HINT_UNDER, LINE, withDefault } from "@/components/form/inputs";
import type { ActionForm } from "@/components/form/use-action-form";
import { policyNames } from "@/lib/fit/policy-words";
import { PROGRAM } from "@/lib/season/fields/program";
import type { Program } from "@/lib/season/schema";
import { POLICY_WORDS, SIGNAL_WORDS, STAGE_WORDS } from "@/lib/season/words";
import type { ProgramValues, Usual } from "./program-values";

const STAGES = choices(STAGE_WORDS);
const SIGNALS = choices(SIGNAL_WORDS);

/**
 * Where a program stands, and its place on the list. `facts`: what is known of it, which tells whether anybody recorded a policy; `usual`: what a
 * new one begins with.
 */
export function StandingFields({
  form: { field, tick, values },
  facts = [],
  usual,
}: {
  form: ActionForm<ProgramValues>;
  facts?: Program["facts"];
  usual?: Usual;
}) {
  return (
    <>
      <fieldset className={styles.group}>
        <legend>Status</legend>
        <NativeSelect
          {...field("stage")}
          label={PROGRAM.stage.label}
          data={withDefault(STAGES, usual?.stage ?? null)}
        />
        <NativeSelect {...field("signal")} label={PROGRAM.signal.label} data={SIGNALS} />
        <NativeSelect
          {...field("contactPolicy")}
          {...HINT_UNDER}
          label={PROGRAM.contactPolicy.label}
          description="What the program asks of applicants. It determines which thank-yous are due."
          data={choices({ ...POLICY_WORDS, ...policyNames({ facts }) })}
        />
      </fieldset>

      <fieldset className={styles.group} id="rank">
        <legend>On your list</legend>
        <TextInput
          {...field("rank")}
          {...LINE}
          label={PROGRAM.rank.label}
          inputMode="numeric"
          disabled={values.willNotRank}
          maxLength={4}
        />
        <Checkbox {...tick("willNotRank")} label={PROGRAM.willNotRank.label} className={styles.beside} />
        <TextInput {...field("rankReason")} {...LINE} label={PROGRAM.rankReason.label} className={styles.wide} />
      </fieldset>
    </>
  );
}
