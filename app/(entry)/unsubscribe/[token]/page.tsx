import type { Metadata } from "next";
import styles from "@/components/entry/entry.module.css";
import { Link } from "@/components/ui/link";

export const metadata: Metadata = { title: "Stop email reminders", robots: "noindex" };

/** The page behind a reminder's unsubscribe link: one button, and afterward that it is done. Nobody has to sign in. */
export default async function UnsubscribePage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  if (token === "done")
    return (
      <>
        <h1>You’re unsubscribed</h1>
        <p className={styles.lead}>No more reminders are emailed to you. Everything else stays as it is.</p>
        <p className={styles.below}>
          <Link className="link" href="/settings/reminders">
            Change your reminders
          </Link>
        </p>
      </>
    );
  return (
    <>
      <h1>Stop email reminders?</h1>
      <p className={styles.lead}>You can turn them on again in Settings.</p>
      <form method="post" action={`/api/unsubscribe/${encodeURIComponent(token)}`} className={styles.form}>
        <button type="submit" className="btn btn-primary">
          Stop email reminders
        </button>
      </form>
    </>
  );
}
