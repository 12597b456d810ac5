import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ownPath } from "@/components/account/own-path";
import styles from "@/components/entry/entry.module.css";
import { SignInForm } from "@/components/entry/sign-in-form";
import { Link } from "@/components/ui/link";
import { currentAccount } from "@/lib/auth";

export const metadata: Metadata = { title: "Sign in" };

export default async function SignInPage({ searchParams }: { searchParams: Promise<{ next?: string | string[] }> }) {
  const { next } = await searchParams;
  const path = ownPath(typeof next === "string" ? next : undefined);
  const account = await currentAccount();
  if (account && !account.guest) redirect(path);
  return (
    <>
      <h1>Sign in</h1>
      {account && (
        <p className={styles.lead}>
          Signing in leaves the sample season. To keep it, add an email and a password{" "}
          <Link className="link" href="/settings#account">
            in settings
          </Link>{" "}
          instead.
        </p>
      )}
      <div className={styles.form}>
        <SignInForm next={path} />
      </div>
      <p className={styles.below}>
        <Link className="link tap" href="/forgot">
          Forgot your password?
        </Link>
      </p>
      <p className={styles.below}>
        No account yet?{" "}
        <Link className="link" href="/sign-up">
          Start your own season
        </Link>
        {account ? (
          "."
        ) : (
          <>
            {" "}
            or{" "}
            <Link className="link" href="/">
              look around a sample
            </Link>
            .
          </>
        )}
      </p>
    </>
  );
}
