import type { Metadata } from "next";
import styles from "@/components/entry/entry.module.css";
import { ForgotForm } from "@/components/entry/forgot-form";
import { Link } from "@/components/ui/link";
import { RESET_MINUTES } from "@/lib/account/reset-minutes";
import { canSendMail } from "@/lib/mail/deliver";

export const metadata: Metadata = { title: "Reset your password" };

export default function ForgotPage() {
  return (
    <>
      <h1>Reset your password</h1>
      {canSendMail() ? (
        <div className={styles.form}>
          <ForgotForm />
        </div>
      ) : (
        <p className={styles.lead}>
          This server doesn’t send email. Ask whoever runs it to make you a link by running this on the server:{" "}
          <code>npm run account -- reset you@example.org</code>. The link works once and expires in {RESET_MINUTES}{" "}
          minutes.
        </p>
      )}
      <p className={styles.below}>
        <Link className="link tap" href="/sign-in">
          Back to sign-in
        </Link>
      </p>
    </>
  );
}
