import { Link } from "@/components/ui/link";
import { formatMoment } from "@/lib/season/format";
import type { Account, SignedInBrowser } from "@/lib/store/sessions";
import styles from "./account.module.css";
import { Browsers } from "./browsers";
import { DeleteAccount } from "./delete-account";
import { KeepForm } from "./keep-form";
import { PasswordForm } from "./password-form";
import { SignOutButtons } from "./sign-out-buttons";

/** A browser's name as a person knows it: "Firefox on Windows". */
function browserName(userAgent: string): string {
  const browser =
    [
      ["Edg/", "Edge"],
      ["Firefox/", "Firefox"],
      ["Chrome/", "Chrome"],
      ["Safari/", "Safari"],
    ].find(([mark]) => mark && userAgent.includes(mark))?.[1] ?? "A browser";
  const system =
    [
      ["iPhone", "iPhone"],
      ["iPad", "iPad"],
      ["Android", "Android"],
      ["Windows", "Windows"],
      ["Mac OS X", "Mac"],
      ["Linux", "Linux"],
    ].find(([mark]) => mark && userAgent.includes(mark))?.[1] ?? null;
  return system ? `${browser} on ${system}` : browser;
}

/** `sessions`: what the store lists for this account. `zone`: in which times are shown. */
type Props = { account: Account; sessions: SignedInBrowser[]; zone: string };

/** Everything about the account itself: keeping a guest's season, the password, who is signed in, and leaving for good. */
export function AccountSection({ account, sessions, zone }: Props) {
  const browsers = sessions.map(({ session, lastSeenAt, userAgent }) => ({
    session,
    name: browserName(userAgent),
    seen: formatMoment(lastSeenAt, zone, "moment"),
    here: session === account.session,
  }));
  return (
    <div className={styles.section}>
      {account.guest ? (
        <div>
          <h3>Keep everything</h3>
          <p className="muted">
            You’re looking around as a guest. After 14 days without a visit, this season is removed. Add an email and a
            password to keep it, with everything you changed.
          </p>
          <KeepForm />
        </div>
      ) : (
        <>
          <p>
            Signed in as <b className="strong">{account.email}</b>
          </p>
          <div>
            <h3>Change password</h3>
            <p className="muted">This signs out every other browser.</p>
            <PasswordForm />
          </div>
        </>
      )}
      <div>
        <h3>Signed-in browsers</h3>
        <Browsers browsers={browsers} />
        <SignOutButtons guest={account.guest} />
      </div>
      <div>
        <h3>Delete account</h3>
        <p className="muted">
          Permanently deletes all your seasons, programs, people, and messages from the database right away. Earlier
          daily backups still hold them until they are removed, within 5 weeks. Export anything you want to keep first.{" "}
          <Link className="link" href="/stored">
            What’s stored where
          </Link>
        </p>
        <DeleteAccount guest={account.guest} />
      </div>
    </div>
  );
}
