import type { ReactNode } from "react";
import styles from "@/components/entry/entry.module.css";
import { SamplePicture } from "@/components/entry/sample-picture";
import { SignedOut } from "@/components/offline/signed-out";
import { Brand } from "@/components/shell/brand";
import { Library } from "@/components/ui/library";
import { Link } from "@/components/ui/link";
import { currentAccount } from "@/lib/auth";

export default async function EntryLayout({ children }: { children: ReactNode }) {
  return (
    <div className={styles.page}>
      <main className={styles.words}>
        <Link href="/" className={`${styles.brand} tap`}>
          <Brand />
        </Link>
        <div className={styles.column}>
          {(await currentAccount()) === null && <SignedOut />}
          <Library>{children}</Library>
        </div>
      </main>
      <div className={styles.picture} aria-hidden>
        <SamplePicture />
      </div>
    </div>
  );
}
