"use client";

import { useEffect } from "react";
import { keyHere } from "./key-here";

/** Where nobody is signed in anymore, as when the session was ended on another device, no season stays in this browser. */
export function SignedOut() {
  useEffect(() => {
    if (!keyHere()) return;
    import("./season-here").then(({ stopKeeping }) => stopKeeping()).catch(() => {});
  }, []);
  return null;
}
