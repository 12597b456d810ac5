import { IconChevronRight, IconCompass, IconEyeSearch, IconLock, IconLogin2, IconPlus } from "@tabler/icons-react";
import { redirect } from "next/navigation";
import { TrySample } from "@/components/account/try-sample";
import styles from "@/components/entry/entry.module.css";
import { Link } from "@/components/ui/link";
import { currentAccount } from "@/lib/auth";

export default async function LandingPage() {
  if (await currentAccount()) redirect("/today");
  const arrow = <IconChevronRight className="icon" aria-hidden />;
  return (
    <>
      <h1>
        Thank everyone on time.
        <br />
        Promise first place once.
      </h1>
      <p className={styles.lead}>
        For applicants to interventional radiology. Keep each program’s interviews, people, and messages in one place.
        See which thank-yous are late, how many messages you have left, and who holds your #1 letter.
      </p>
      <div className={styles.ways}>
        <TrySample className={`${styles.way} ${styles.first}`}>
          <IconEyeSearch className="icon" aria-hidden />
          <span>
            <b>Try it with a sample season</b>
            <span className="muted">Twelve made-up programs, dated around today. No account needed.</span>
          </span>
          {arrow}
        </TrySample>
        <TrySample className={styles.way} find>
          <IconCompass className="icon" aria-hidden />
          <span>
            <b>Find programs</b>
            <span className="muted">
              What programs state, beside what you have, with its sources and no invented odds. No account needed.
            </span>
          </span>
          {arrow}
        </TrySample>
        <Link className={styles.way} href="/sign-up">
          <IconPlus className="icon" aria-hidden />
          <span>
            <b>Start your own season</b>
            <span className="muted">
              Sign up with an email and a password, then add your first program or import a season.
            </span>
          </span>
          {arrow}
        </Link>
        <Link className={styles.way} href="/sign-in">
          <IconLogin2 className="icon" aria-hidden />
          <span>
            <b>Sign in</b>
            <span className="muted">Pick up where you left off.</span>
          </span>
          {arrow}
        </Link>
      </div>
      <p className={`meta ${styles.private}`}>
        <IconLock className="icon" aria-hidden />
        <span>
          Everything stays on the server that runs this site. It can’t see your email and sends nothing for you: you
          write from your own email account.{" "}
          <Link className="link" href="/stored">
            What’s stored where
          </Link>
        </span>
      </p>
    </>
  );
}
