"use client";

import { settle } from "@/components/form/settle";
import { Button } from "@/components/ui/button";
import { say } from "@/components/ui/undo";
import styles from "./account.module.css";
import { signOutBrowser } from "./actions";

/** The browsers that are signed in; each other one can be signed out. */
export function Browsers({ browsers }: { browsers: { session: string; name: string; seen: string; here: boolean }[] }) {
  return (
    <ul className={styles.browsers}>
      {browsers.map(({ session, name, seen, here }) => (
        <li key={session}>
          <span>
            {name} <span className="meta">{here ? "this browser" : `last seen ${seen}`}</span>
          </span>
          {!here && (
            <Button
              size="sm"
              className="push"
              aria-label={`Sign out ${name}`}
              onClick={async () => {
                const settled = await settle(signOutBrowser, { session });
                say(settled.ok ? `${name} is signed out.` : settled.problem);
              }}
            >
              Sign out
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
