"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { drop } from "@/components/bring-in/dropped";
import styles from "@/components/entry/entry.module.css";
import { ButtonLink } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { arrived, fileOf, keepShared, sharedHere, takeShared } from "./shared";

const SIGN_IN = `/sign-in?next=${encodeURIComponent("/share")}`;

/** Where another app's share leads: on to the log, or to Bring in with a mail that is a file; signed out, it is kept while somebody signs in. */
export function ShareView({ signedIn }: { signedIn: boolean }) {
  const router = useRouter();
  const [state, setState] = useState<"looking" | "kept" | "nothing" | "too large">("looking");
  const looked = useRef(false);

  useEffect(() => {
    if (looked.current) return;
    looked.current = true;
    (async () => {
      const shared = await arrived();
      if (shared && !keepShared(shared)) throw new Error("no room");
      const here = sharedHere();
      if (!here) return setState("nothing");
      if (!signedIn) return setState("kept");
      if (!here.file) return router.replace("/today#log");
      drop([fileOf(here.file)]);
      takeShared();
      router.replace("/bring-in");
    })().catch(() => setState("too large"));
  }, [router, signedIn]);

  if (state === "looking") return null;
  if (state === "kept")
    return (
      <>
        <h1>Sign in to log it</h1>
        <p className={styles.lead}>What you shared is kept in this tab until you’re signed in.</p>
        <div className="row wrap">
          <ButtonLink look="primary" href={SIGN_IN}>
            Sign in
          </ButtonLink>
        </div>
      </>
    );
  return (
    <>
      <h1>{state === "nothing" ? "Nothing arrived" : "That’s too large to share"}</h1>
      <p className={styles.lead}>
        {state === "nothing"
          ? "Copy the text in the other app and paste it into the log."
          : "Save the mail as a file, then bring it in."}
      </p>
      <p className={styles.below}>
        <Link className="link tap" href={state === "nothing" ? "/today#log" : "/bring-in"}>
          {state === "nothing" ? "Open the log" : "Bring in files"}
        </Link>
      </p>
    </>
  );
}
