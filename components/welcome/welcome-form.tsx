"use client";

import { NativeSelect, TextInput } from "@mantine/core";
import { IconChevronRight, IconInbox, IconPlus, IconUpload } from "@tabler/icons-react";
import { useRouter } from "next/navigation";
import { type FormEvent, useEffect, useRef, useState } from "react";
import styles from "@/components/entry/entry.module.css";
import { useSubmit } from "@/components/form/use-submit";
import { Callout } from "@/components/ui/callout";
import { ZoneSelect } from "@/components/ui/zone-select";
import type { Applicant, SeasonSettings } from "@/lib/season/schema";
import { TRACK_WORDS } from "@/lib/season/words";
import { setUpSeason } from "./actions";

const WAYS = [
  {
    to: "/programs/new",
    icon: IconPlus,
    title: "Add your first program",
    why: "Its name is enough to start.",
  },
  {
    to: "/settings#file",
    icon: IconUpload,
    title: "Import a season file",
    why: "One exported here or from another server.",
  },
  { to: "/today", icon: IconInbox, title: "Go to Today", why: "It stays empty until you have an interview." },
];

const TRACKS = (["integrated", "independent"] as const).map((value) => ({ value, label: TRACK_WORDS[value] }));

/** What the season is called and where its days are read; each way on saves that first. */
export function WelcomeForm({
  name,
  label,
  track,
  timeZone,
}: Pick<Applicant, "name"> & Pick<SeasonSettings, "label" | "track" | "timeZone">) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const way = useRef("/today");
  const [zone, setZone] = useState(timeZone);
  const sending = useSubmit(setUpSeason, () => router.push(way.current));
  const refusals = JSON.stringify(sending.fieldErrors);
  useEffect(() => {
    if (refusals !== "{}") form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [refusals]);

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    way.current = submitter?.dataset.to ?? "/today";
    sending.submit(new FormData(event.currentTarget));
  }

  return (
    <form ref={form} method="post" onSubmit={onSubmit} noValidate>
      <div className={styles.season}>
        <TextInput
          className={styles.wide}
          label="Your name"
          description="As you sign your letters."
          name="name"
          defaultValue={name}
          error={sending.fieldErrors.name}
          maxLength={500}
          autoComplete="name"
        />
        <TextInput
          label="Season"
          name="label"
          defaultValue={label}
          error={sending.fieldErrors.label}
          maxLength={200}
          autoComplete="off"
        />
        <NativeSelect
          label="You’re applying to"
          name="track"
          data={TRACKS}
          defaultValue={track}
          error={sending.fieldErrors.track}
        />
        <div className={styles.wide}>
          <ZoneSelect
            label="Your time zone"
            description="Deadlines and words like “yesterday” use it."
            value={zone}
            error={sending.fieldErrors.timeZone}
            onChange={setZone}
          />
          <input type="hidden" name="timeZone" value={zone} />
        </div>
      </div>
      {sending.formError && (
        <Callout level="stop" role="alert">
          {sending.formError}
        </Callout>
      )}
      <div className={styles.ways}>
        {WAYS.map(({ to, icon: Icon, title, why }, place) => (
          <button
            key={to}
            type="submit"
            data-to={to}
            className={`${styles.way} ${place === 0 ? styles.first : ""}`}
            aria-disabled={sending.pending}
          >
            <Icon className="icon" aria-hidden />
            <span>
              <b>{title}</b>
              <span className="muted">{why}</span>
            </span>
            <IconChevronRight className="icon" aria-hidden />
          </button>
        ))}
      </div>
    </form>
  );
}
