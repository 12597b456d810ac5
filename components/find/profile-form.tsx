import { NativeSelect } from "@mantine/core";
import { Link } from "@/components/ui/link";
import { PROFILE } from "@/lib/season/fields/profile";
import type { Applicant, Profile } from "@/lib/season/schema";
import { STATUS_WORDS } from "@/lib/season/words";
import styles from "./find.module.css";
import { LetterCount, LetterRows } from "./letters-field";
import { NumberField } from "./number-field";
import { NUMBERS, type NumberName, rangeOf } from "./profile-numbers";
import { TiesField } from "./ties-field";

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

/** The applicant's profile, as much of it as they want to give; each complete answer counts at once. */
export function ProfileForm({
  profile,
  change,
  status,
  statusSaid,
  seasonYear,
  rotations,
  tally,
  onUnclear,
}: {
  profile: Profile;
  change: (fields: Partial<Profile>) => void;
  status: Applicant["status"];
  /** Whether somebody said so. */
  statusSaid: boolean;
  seasonYear: number;
  rotations: number;
  /** How many programs are in each band now: the list may be out of sight. */
  tally: string;
  onUnclear: (name: NumberName, unclear: boolean) => void;
}) {
  const number = (name: NumberName, label?: string) => (
    <NumberField
      key={name}
      name={name}
      label={label}
      value={profile[name]}
      range={rangeOf(name, seasonYear)}
      ask={rangeOf(name, seasonYear).ask}
      onChange={(value) => change({ [name]: value })}
      onUnclear={(unclear) => onUnclear(name, unclear)}
    />
  );
  const [step2ck, graduationYear, usceMonths, publications, presentations] = NUMBERS;
  return (
    <section className={styles.profile} aria-label="Your profile">
      <p>
        You apply as: <span className="strong">{STATUS_WORDS[status]}</span>
        {statusSaid ? "" : ", a default: nobody asked you yet"}.{" "}
        <Link className="link" href="/settings#applicant">
          Change
        </Link>{" "}
        <span className="muted">
          Leave out what you like: what you don’t answer never counts against a program or against you. No program sees
          it.
        </span>
      </p>
      <div className={styles.fields}>
        {number(step2ck)}
        <NativeSelect
          label={PROFILE.step1.label}
          data={STEP_1}
          value={profile.step1 ?? ""}
          onChange={({ currentTarget: { value } }) =>
            change({ step1: value === "pass" || value === "fail" ? value : null })
          }
        />
        {number(graduationYear)}
        <NativeSelect
          label={PROFILE.ecfmg.label}
          data={YES_NO}
          value={profile.ecfmg === null ? "" : profile.ecfmg ? "yes" : "no"}
          onChange={({ currentTarget: { value } }) => change({ ecfmg: value === "" ? null : value === "yes" })}
        />
        <LetterCount letters={profile.letters} onChange={(letters) => change({ letters })} />
        {number(usceMonths, "US clinical months")}
        {number(publications)}
        {number(presentations)}
      </div>
      <p className="meta">
        Publications and presentations are kept with your profile. No program in the directory states a number of them,
        so they move nothing in this list.
      </p>
      {profile.letters && profile.letters.length > 0 && (
        <LetterRows letters={profile.letters} onChange={(letters) => change({ letters })} />
      )}
      <TiesField ties={profile.ties} onChange={(ties) => change({ ties })} />
      <p className="meta">
        Where you rotated is a tie too:{" "}
        {rotations === 0 ? "no rotations in your season yet" : `${rotations} in your season`}.{" "}
        <Link className="link" href="/rotations">
          {rotations === 0 ? "Add a rotation" : "Open rotations"}
        </Link>
      </p>
      <p className={styles.tally}>{tally}</p>
    </section>
  );
}
