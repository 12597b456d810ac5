"use client";

import { useState } from "react";
import styles from "@/components/form/form.module.css";
import { LINE } from "@/components/form/inputs";
import type { ActionForm } from "@/components/form/use-action-form";
import type { DirectoryEntry } from "@/lib/directory/directory";
import { duplicateOf } from "@/lib/season/duplicates";
import { PROGRAM } from "@/lib/season/fields/program";
import type { Program } from "@/lib/season/schema";
import { DirectoryField } from "./directory-field";
import { DirectoryNote } from "./directory-note";
import { ListedPolicy, type StatedByListed } from "./listed-policy";
import type { OtherProgram } from "./others";
import { addedTo, filledIn, type ProgramValues, policyFilledIn } from "./program-values";

const NONE_STATED: StatedByListed = { policies: {}, today: "" };

type Picked = { entry: DirectoryEntry; compiled: string; age: string | null };

/** What a program is called, offered from the directory, which fills in the rest of the form; of one that is there, what is still empty. */
export function NameField({
  form: { field, set, values },
  isNew,
  track,
  others,
  stated = NONE_STATED,
  onPick,
}: {
  form: ActionForm<ProgramValues>;
  isNew: boolean;
  /** What the season is for. */
  track: Program["track"];
  others: OtherProgram[];
  stated: StatedByListed | undefined;
  onPick?: (entry: DirectoryEntry) => void;
}) {
  const [picked, setPicked] = useState<Picked | null>(null);
  const policy = picked && stated.policies[picked.entry.name];
  const name = { ...field("name"), ...LINE, label: PROGRAM.name.label, required: true, withAsterisk: false };
  return (
    <>
      <DirectoryField
        input={name}
        isNew={isNew}
        track={track}
        isListed={(entry) => duplicateOf({ ...entry, track: entry.track ?? track }, others) !== null}
        onPick={(entry, words) => {
          setPicked({ entry, ...words });
          onPick?.(entry);
          // The policy of a program that is there is the person’s; what the directory suggests is told below.
          if (!isNew) return set(addedTo(values, entry));
          const contactPolicy = policyFilledIn(values.contactPolicy, policy, stated.policies[entry.name]);
          set({ ...filledIn(entry), contactPolicy });
        }}
      />
      {picked && (
        <div className={styles.below}>
          <DirectoryNote {...picked}>
            {policy && (
              <ListedPolicy
                policy={policy}
                track={values.track}
                today={stated.today}
                kept={values.contactPolicy === policy.value}
              />
            )}
          </DirectoryNote>
        </div>
      )}
    </>
  );
}
