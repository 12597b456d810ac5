import type { Metadata } from "next";
import Link from "next/link";
import styles from "@/components/entry/entry.module.css";

export const metadata: Metadata = { title: "What is stored where" };

export default function StoredPage() {
  return (
    <>
      <h1>What is stored where</h1>
      <p className={styles.lead}>
        On the machine that runs this site, in one database file that only the site reads: your seasons with their
        programs, people, interviews, rotations, messages, drafts and notes; your e-mail address; your password as a
        hash that does not give it back; of a calendar feed’s secret address the same; and for each signed-in browser,
        when it was last seen and what it calls itself.
      </p>
      <p className={styles.lead}>
        In your browser: a cookie that keeps you signed in, one by which a browser that you signed in with is known
        again, and text that you have not saved yet. Signing out removes the first and the last.
      </p>
      <p className={styles.lead}>
        In copies of the database on the same machine: one a day, and one before each import and update. They are
        removed within 5 weeks. Whoever runs the machine can read the database and may keep copies elsewhere.
      </p>
      <p className={styles.lead}>
        Nowhere else. Nothing is sent to anybody, nothing is loaded from other sites, and the log holds neither what you
        write nor your address. The one mail that may be sent is the link for a new password, to you, when you ask for
        it.
      </p>
      <p className={styles.lead}>
        What you delete can be put back for 30 days and is then gone. A deleted account is gone at once, with everything
        in it, and nothing brings it back; the copies lose it as they are removed. A guest’s season is removed after 14
        days without a visit.
      </p>
      <p className={styles.below}>
        <Link className="link" href="/">
          Back to the first page
        </Link>
      </p>
    </>
  );
}
