import type { Metadata } from "next";
import styles from "@/components/entry/entry.module.css";
import { ConfirmForm } from "@/components/notices/confirm-form";

export const metadata: Metadata = { title: "Confirm your email address", referrer: "no-referrer" };

export default function ConfirmPage() {
  return (
    <>
      <h1>Confirm your email address</h1>
      <p className={styles.lead}>Reminders are sent to it once it’s confirmed.</p>
      <div className={styles.form}>
        <ConfirmForm />
      </div>
    </>
  );
}
