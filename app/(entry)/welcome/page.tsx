import type { Metadata } from "next";
import styles from "@/components/entry/entry.module.css";
import { WelcomeForm } from "@/components/welcome/welcome-form";
import { requireAccount } from "@/lib/auth";
import { currentSeason } from "@/lib/store/seasons";

export const metadata: Metadata = { title: "Your season" };

export default async function WelcomePage() {
  const account = await requireAccount("/welcome");
  const { season } = await currentSeason(account.id);
  const { label, track, timeZone } = season.season;
  return (
    <>
      <h1>Your season</h1>
      <p className={styles.lead}>You can change all of this later in settings.</p>
      <WelcomeForm name={season.applicant.name} label={label} track={track} timeZone={timeZone} />
    </>
  );
}
