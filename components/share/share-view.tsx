"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { drop } from "@/components/bring-in/dropped";
import styles from "@/components/entry/entry.module.css";
import { Button, ButtonLink } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { arrived, fileOf, keepShared, type Shared, sharedHere, takeShared } from "./shared";

const SIGN_IN = `/sign-in?next=${encodeURIComponent("/share")}`;

/**
 * Where another app's share leads: on to the log, or to Bring in with mails that are files; signed out, it is kept while somebody signs in. What could not
 * be taken is named first.
 */
export function ShareView({ signedIn }: { signedIn: boolean }) {
  const router = useRouter();
  const [state, setState] = useState<"looking" | "kept" | "nothing" | "too large" | "left out">("looking");
  const [leftOut, setLeftOut] = useState<string[]>([]);
  const looked = useRef(false);

  /** On to where it belongs; it is used then. */
  function goOn() {
    const here = sharedHere();
    if (!here) return setState("nothing");
    if (here.files.length === 0) return router.replace("/today#log");
    drop(here.files.map(fileOf));
    takeShared();
    router.replace("/bring-in");
  }
  const follow = useRef(goOn);
  follow.current = goOn;

  useEffect(() => {
    if (looked.current) return;
    looked.current = true;
    (async () => {
      const shared = await arrived();
      if (shared && !keepShared(shared)) throw new Error("no room");
      const here = sharedHere();
      if (!here) return setState("nothing");
      setLeftOut(here.leftOut);
      if (here.leftOut.length > 0 && (signedIn || !hasRest(here))) return setState("left out");
      if (!signedIn) return setState("kept");
      follow.current();
    })().catch(() => setState("too large"));
  }, [signedIn]);

  if (state === "looking") return null;
  if (state === "kept")
    return (
      <>
        <h1>Sign in to log it</h1>
        <p className={styles.lead}>What you shared is kept in this tab until you’re signed in.</p>
        <LeftOut names={leftOut} />
        <div className="row wrap">
          <ButtonLink look="primary" href={SIGN_IN}>
            Sign in
          </ButtonLink>
        </div>
      </>
    );
  if (state === "left out") {
    const some = sharedHere();
    const rest = some !== null && hasRest(some);
    return (
      <>
        <h1>{rest ? "Not everything was brought in" : "Nothing was brought in"}</h1>
        <LeftOut names={leftOut} />
        <div className="row wrap">
          {rest && (
            <Button look="primary" onClick={goOn}>
              Go on with the rest
            </Button>
          )}
          <ButtonLink href="/bring-in" onClick={() => void (rest || takeShared())}>
            Bring in files
          </ButtonLink>
        </div>
      </>
    );
  }
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

/** Whether there is anything beside what could not be taken. */
const hasRest = ({ files, text, title }: Shared) => files.length > 0 || text !== "" || title !== "";

/** The files that could not be taken, and what can be done with them. */
function LeftOut({ names }: { names: string[] }) {
  if (names.length === 0) return null;
  return (
    <>
      <p className={styles.lead}>
        {names.length === 1 ? "This file was left out" : "These files were left out"}. Save{" "}
        {names.length === 1 ? "it" : "them"} on this device, then bring {names.length === 1 ? "it" : "them"} in.
      </p>
      <ul>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </>
  );
}
