import { useState } from "react";
import { answered } from "@/lib/fit/answered";
import type { Applicant } from "@/lib/fit/lines";
import { PROFILE } from "@/lib/season/fields/profile";
import type { Profile } from "@/lib/season/schema";
import { profileLine, statusLine } from "./answered";
import styles from "./find.module.css";
import { ProfileForm } from "./profile-form";
import type { NumberName } from "./profile-numbers";
import { ProfileStrip } from "./profile-strip";
import { type ProfileSaving, savingWords } from "./use-profile";

/** The applicant's profile over the list: in one line, whether it is saved, and its form while it is edited. */
export function FindProfile({
  editing,
  onEdit,
  saving,
  ...given
}: {
  profile: Profile;
  change: (fields: Partial<Profile>) => void;
  saving: ProfileSaving;
  status: Applicant["status"];
  /** Whether somebody said how they apply. */
  statusSaid: boolean;
  seasonYear: number;
  rotations: number;
  /** How many programs are in each band. */
  tally: string;
  editing: boolean;
  onEdit: () => void;
}) {
  const { profile, status, statusSaid, rotations } = given;
  const [unclear, setUnclear] = useState<NumberName[]>([]);
  const unclearLabels = unclear.map((name) => PROFILE[name].label);
  return (
    <>
      <ProfileStrip
        line={[statusLine(status, statusSaid), ...profileLine(profile, { graduationYear: null, rotations })]}
        editing={editing}
        onEdit={onEdit}
      />
      <p className={`meta ${styles.saving}`} role="status">
        {savingWords(saving, unclearLabels)}
      </p>
      {answered(profile) === 0 && (
        <p className={styles.lead}>Tell us a few things to see what programs state about them.</p>
      )}
      {editing && (
        <ProfileForm
          {...given}
          onUnclear={(name, is) =>
            setUnclear((names) => [...names.filter((one) => one !== name), ...(is ? [name] : [])])
          }
        />
      )}
    </>
  );
}
