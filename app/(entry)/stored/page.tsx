import type { Metadata } from "next";
import styles from "@/components/entry/entry.module.css";
import { Link } from "@/components/ui/link";

export const metadata: Metadata = { title: "What’s stored where" };

export default function StoredPage() {
  return (
    <>
      <h1>What’s stored where</h1>
      <p className={styles.lead}>
        On the server that runs this site, in one database that only the site reads: your seasons with their programs,
        people, interviews, rotations, messages, drafts, and notes; your email address; your password and any calendar
        feed’s secret address, both as hashes that can’t be turned back into the original; and, for each signed-in
        browser, its name and when it was last seen.
      </p>
      <p className={styles.lead}>
        In your browser: a cookie that keeps you signed in, another that recognizes a browser you have signed in with
        before, and text you haven’t saved yet. If you turn on Offline in Settings, also the open season and what you
        write without a connection, sealed, with a cookie that opens them. Signing out removes all of it but the second
        cookie and how the site looks here.
      </p>
      <p className={styles.lead}>
        In backups of the database on the same server: one a day, and one before each import and update. They are
        removed within 5 weeks. Whoever runs the server can read the database and may keep copies elsewhere.
      </p>
      <p className={styles.lead}>
        Nowhere else, unless you ask for it: reminders that you turn on go to your email address, to your browser’s push
        service (encrypted: it sees that there is one, and when), or to the web address that you set. None carries the
        text of a message. Any other email is sent only when you ask for it, to you: a link that confirms your address
        or sets a new password. Nothing is loaded from other sites, and the server log holds neither what you write nor
        your email address.
      </p>
      <p className={styles.lead}>
        You can restore what you delete for 30 days; after that it is permanently deleted. Deleting your account
        permanently deletes everything in it right away, and the backups lose it as they are removed. A guest’s season
        is removed after 14 days without a visit.
      </p>
      <p className={styles.below}>
        <Link className="link tap" href="/">
          Back to the home page
        </Link>
      </p>
    </>
  );
}
