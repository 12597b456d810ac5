import { IconChevronRight, IconEyeSearch, IconLock, IconLogin2, IconPlus } from "@tabler/icons-react";
import Link from "next/link";
import { redirect } from "next/navigation";
import { TrySample } from "@/components/account/try-sample";
import styles from "@/components/entry/entry.module.css";
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
        For applicants to interventional radiology. Keep each program’s interviews, people and messages in one place.
        You will see which thank-yous are late, how many messages are left, and who holds your #1 letter.
      </p>
      <div className={styles.ways}>
        <TrySample className={`${styles.way} ${styles.first}`}>
          <IconEyeSearch className="icon" aria-hidden />
          <span>
            <b>Try it with a sample season</b>
            <span className="muted">Twelve made-up programs around today’s date. No account needed.</span>
          </span>
          {arrow}
        </TrySample>
        <Link className={styles.way} href="/sign-up">
          <IconPlus className="icon" aria-hidden />
          <span>
            <b>Start your own season</b>
            <span className="muted">An e-mail address and a password, then your first program or an import.</span>
          </span>
          {arrow}
        </Link>
        <Link className={styles.way} href="/sign-in">
          <IconLogin2 className="icon" aria-hidden />
          <span>
            <b>Sign in</b>
            <span className="muted">Go on where you stopped.</span>
          </span>
          {arrow}
        </Link>
      </div>
      <p className={`meta ${styles.private}`}>
        <IconLock className="icon" aria-hidden />
        <span>
          Everything stays on the machine that runs this site. It has no access to your e-mail and sends nothing: you
          write from your own mail.{" "}
          <Link className="link" href="/stored">
            What is stored where
          </Link>
        </span>
      </p>
    </>
  );
}
