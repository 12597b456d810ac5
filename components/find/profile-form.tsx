import { NativeSelect, TextInput } from "@mantine/core";
import { IconPlus, IconX } from "@tabler/icons-react";
import Link from "next/link";
import { useState } from "react";
import { HINT_UNDER, LINE } from "@/components/form/inputs";
import { Button } from "@/components/ui/button";
import { PROFILE } from "@/lib/season/fields/profile";
import type { Applicant, Profile } from "@/lib/season/schema";
import { STATUS_WORDS } from "@/lib/season/words";
import styles from "./find.module.css";

type Props = { profile: Profile; change: (fields: Partial<Profile>) => void };
type Letter = NonNullable<Profile["letters"]>[number];

const NUMBERS = ["step2ck", "graduationYear", "usceMonths", "publications", "presentations"] as const;
const WRITERS = [
  { value: "ir-attending", label: "IR attending" },
  { value: "us-radiologist", label: "US radiologist" },
  { value: "other", label: "Someone else" },
];
const YES_NO = [
  { value: "", label: "Not answered" },
  { value: "yes", label: "Yes" },
  { value: "no", label: "Not yet" },
];
const STEP_1 = [
  { value: "", label: "Not answered" },
  { value: "pass", label: "Passed" },
  { value: "fail", label: "Failed" },
];

/** A number as it is typed: what isn't one of its range yet changes nothing. */
function typedNumber(typed: string, { from, to }: { from: number; to: number }): number | null | undefined {
  if (typed.trim() === "") return null;
  const number = /^\d{1,5}$/.test(typed.trim()) ? Number(typed) : Number.NaN;
  return number >= from && number <= to ? number : undefined;
}

function NumberField({ name, profile, change }: Props & { name: (typeof NUMBERS)[number] }) {
  const field = PROFILE[name];
  const [typed, setTyped] = useState(String(profile[name] ?? ""));
  const [left, setLeft] = useState(false);
  return (
    <TextInput
      label={field.label}
      inputMode="numeric"
      autoComplete="off"
      maxLength={5}
      value={typed}
      error={left && typedNumber(typed, field) === undefined ? field.ask : undefined}
      onChange={({ currentTarget: { value } }) => {
        setTyped(value);
        setLeft(false);
        const number = typedNumber(value, field);
        if (number !== undefined) change({ [name]: number });
      }}
      onBlur={() => setLeft(true)}
    />
  );
}

/** What one has, as far as one wants to say it; every answer counts at once. */
export function ProfileForm({
  profile,
  change,
  status,
  rotations,
}: Props & { status: Applicant["status"]; rotations: number }) {
  const letters = profile.letters ?? [];
  const setLetter = (at: number, fields: Partial<Letter>) =>
    change({ letters: letters.map((one, i) => (i === at ? { ...one, ...fields } : one)) });
  const setTie = (at: number, fields: Partial<Profile["ties"][number]>) =>
    change({ ties: profile.ties.map((one, i) => (i === at ? { ...one, ...fields } : one)) });
  return (
    <section className={styles.profile} aria-label="Your profile">
      <p className="muted">
        Leave out what you like. What you don’t answer never counts against a program or against you. It’s kept in your
        season on this server; no program sees it.
      </p>
      <p>
        You apply as: <span className="strong">{STATUS_WORDS[status]}</span>, which decides what programs ask of you.{" "}
        <Link className="link" href="/settings#applicant">
          Change
        </Link>
      </p>
      <div className={styles.fields}>
        <NumberField name="step2ck" profile={profile} change={change} />
        <NativeSelect
          label={PROFILE.step1.label}
          data={STEP_1}
          value={profile.step1 ?? ""}
          onChange={({ currentTarget: { value } }) =>
            change({ step1: value === "pass" || value === "fail" ? value : null })
          }
        />
        <NumberField name="graduationYear" profile={profile} change={change} />
        <NativeSelect
          label={PROFILE.ecfmg.label}
          data={YES_NO}
          value={profile.ecfmg === null ? "" : profile.ecfmg ? "yes" : "no"}
          onChange={({ currentTarget: { value } }) => change({ ecfmg: value === "" ? null : value === "yes" })}
        />
        <NumberField name="usceMonths" profile={profile} change={change} />
        <NumberField name="publications" profile={profile} change={change} />
        <NumberField name="presentations" profile={profile} change={change} />
      </div>
      <p>
        IR and DR rotations: {rotations === 0 ? "none in your season yet" : `${rotations} in your season`}. Where you
        rotated is a tie.{" "}
        <Link className="link" href="/rotations">
          {rotations === 0 ? "Add a rotation" : "Open rotations"}
        </Link>
      </p>
      <fieldset className={styles.group}>
        <legend>{PROFILE.letters.label}</legend>
        {letters.map((letter, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: letters have nothing of their own to be told by
          <div key={i} className={styles.part}>
            <NativeSelect
              label={`Letter ${i + 1} from`}
              data={WRITERS}
              value={letter.from}
              onChange={({ currentTarget: { value } }) => {
                const writer = WRITERS.find((one) => one.value === value)?.value;
                if (writer === "ir-attending" || writer === "us-radiologist" || writer === "other")
                  setLetter(i, { from: writer });
              }}
            />
            <TextInput
              {...LINE}
              {...HINT_UNDER}
              label="Where they work"
              description="A program’s name makes it a tie there."
              value={letter.at ?? ""}
              onChange={({ currentTarget: { value } }) => setLetter(i, { at: value || null })}
            />
            <Button
              look="ghost"
              icon
              aria-label={`Remove letter ${i + 1}`}
              onClick={() => change({ letters: letters.filter((_, at) => at !== i) })}
            >
              <IconX className="icon" aria-hidden />
            </Button>
          </div>
        ))}
        <span className="row wrap">
          <Button size="sm" onClick={() => change({ letters: [...letters, { from: "ir-attending", at: null }] })}>
            <IconPlus className="icon" aria-hidden />
            Add letter
          </Button>
          {profile.letters === null ? (
            <Button size="sm" look="ghost" onClick={() => change({ letters: [] })}>
              I have none yet
            </Button>
          ) : (
            letters.length === 0 && (
              <Button size="sm" look="ghost" onClick={() => change({ letters: null })}>
                None yet: clear this answer
              </Button>
            )
          )}
        </span>
      </fieldset>
      <fieldset className={styles.group}>
        <legend>{PROFILE.ties.label}</legend>
        {profile.ties.map((tie, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: ties have nothing of their own to be told by
          <div key={i} className={styles.part}>
            <TextInput
              {...LINE}
              label="State"
              value={tie.state}
              onChange={({ currentTarget: { value } }) => setTie(i, { state: value })}
            />
            <TextInput
              {...LINE}
              label="City"
              value={tie.city}
              onChange={({ currentTarget: { value } }) => setTie(i, { city: value })}
            />
            <TextInput
              {...LINE}
              label="Why"
              value={tie.why}
              onChange={({ currentTarget: { value } }) => setTie(i, { why: value })}
            />
            <Button
              look="ghost"
              icon
              aria-label={`Remove tie ${i + 1}`}
              onClick={() => change({ ties: profile.ties.filter((_, at) => at !== i) })}
            >
              <IconX className="icon" aria-hidden />
            </Button>
          </div>
        ))}
        <Button size="sm" onClick={() => change({ ties: [...profile.ties, { state: "", city: "", why: "" }] })}>
          <IconPlus className="icon" aria-hidden />
          Add tie
        </Button>
      </fieldset>
    </section>
  );
}
