import type { Metadata } from "next";
import styles from "@/components/entry/entry.module.css";
import { ResetForm } from "@/components/entry/reset-form";
import { Link } from "@/components/ui/link";

export const metadata: Metadata = { title: "Set a new password" };

export default function ResetPage() {
  return (
    <>
      <h1>Set a new password</h1>
      <p className={styles.lead}>This signs you out in every browser.</p>
      <div className={styles.form}>
        <ResetForm />
      </div>
      <p className={styles.below}>
        <Link className="link tap" href="/forgot">
          Request another link
        </Link>
      </p>
    </>
  );
}
