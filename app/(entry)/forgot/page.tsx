import type { Metadata } from "next";
import Link from "next/link";
import styles from "@/components/entry/entry.module.css";
import { ForgotForm } from "@/components/entry/forgot-form";
import { canSendMail } from "@/lib/mail/send";

export const metadata: Metadata = { title: "Forgot the password" };

export default function ForgotPage() {
  return (
    <>
      <h1>Forgot the password</h1>
      {canSendMail() ? (
        <div className={styles.form}>
          <ForgotForm />
        </div>
      ) : (
        <p className={styles.lead}>
          This server sends no mail. Whoever runs it makes a link for you, on the machine itself:{" "}
          <code>npm run account -- reset you@example.org</code>. The link works once, for 30 minutes.
        </p>
      )}
      <p className={styles.below}>
        <Link className="link" href="/sign-in">
          Back to signing in
        </Link>
      </p>
    </>
  );
}
