"use client";

import { NativeSelect, TextInput } from "@mantine/core";
import { IconChevronRight, IconInbox, IconPackageImport, IconPlus, IconUpload } from "@tabler/icons-react";
import { useRouter } from "next/navigation";
import { useRef } from "react";
import styles from "@/components/entry/entry.module.css";
import { FormFrame } from "@/components/form/form";
import formStyles from "@/components/form/form.module.css";
import { LINE } from "@/components/form/inputs";
import { useActionForm } from "@/components/form/use-action-form";
import { ZoneSelect } from "@/components/ui/zone-select";
import { APPLICANT } from "@/lib/season/fields/applicant";
import { SETTINGS } from "@/lib/season/fields/settings";
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
    to: "/bring-in",
    icon: IconPackageImport,
    title: "Bring in what you have",
    why: "A spreadsheet, calendar, mail, or contacts.",
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
  const way = useRef("/today");
  const form = useActionForm({
    action: setUpSeason,
    values: { name, label, track, timeZone },
    onDone: () => router.push(way.current),
  });
  const { field, pending } = form;

  const ways = (
    <div className={styles.ways}>
      {WAYS.map(({ to, icon: Icon, title, why }, place) => (
        <button
          key={to}
          type="submit"
          onClick={() => {
            way.current = to;
          }}
          className={`${styles.way} ${place === 0 ? styles.first : ""}`}
          aria-disabled={pending}
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
  );
  return (
    <FormFrame form={form} buttons={ways} className="">
      <div className={`${formStyles.pairs} ${styles.season}`}>
        <TextInput
          {...field("name")}
          {...LINE}
          className={formStyles.wide}
          label={APPLICANT.name.label}
          description="As you sign your letters."
          autoComplete="name"
        />
        <TextInput {...field("label")} {...LINE} label="Season" maxLength={200} />
        <NativeSelect {...field("track")} label="You’re applying to" data={TRACKS} />
        <div className={formStyles.wide}>
          <ZoneSelect
            {...field("timeZone")}
            label={SETTINGS.timeZone.label}
            description="Deadlines and words like “yesterday” use it."
          />
        </div>
      </div>
    </FormFrame>
  );
}
