import type { Metadata } from "next";
import { redirect } from "next/navigation";
import styles from "@/components/entry/entry.module.css";
import { SignUpForm } from "@/components/entry/sign-up-form";
import { Link } from "@/components/ui/link";
import { currentAccount } from "@/lib/auth";

export const metadata: Metadata = { title: "Start your own season" };

export default async function SignUpPage() {
  const account = await currentAccount();
  if (account && !account.guest) redirect("/today");
  return (
    <>
      <h1>Start your own season</h1>
      {account && (
        <p className={styles.lead}>
          This starts an empty season. To keep the sample season and your changes, add an email and a password{" "}
          <Link className="link" href="/settings#account">
            in settings
          </Link>{" "}
          instead.
        </p>
      )}
      <div className={styles.form}>
        <SignUpForm />
      </div>
      <p className={styles.below}>
        Already have an account?{" "}
        <Link className="link" href="/sign-in">
          Sign in
        </Link>
        .
      </p>
    </>
  );
}
