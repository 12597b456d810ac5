import { useCallback, useEffect, useRef, useState } from "react";
import { settle } from "@/components/form/settle";
import type { Profile } from "@/lib/season/schema";
import { listOf } from "@/lib/season/words";
import { saveProfile } from "./actions";

/** The profile is saved this long after the last change. */
const PAUSE_MS = 350;

/** How long "Profile saved." is shown. */
const SAID_MS = 8_000;

export type ProfileSaving = "quiet" | "saved" | "saving" | { problem: string };

/** The words about saving it: gone after a while, and never "saved" where a field can't be counted. */
export function savingWords(saving: ProfileSaving, unclear: string[]): string {
  if (typeof saving === "object") return saving.problem;
  if (unclear.length > 0) return `Not counted: ${listOf(unclear)}. Correct it, or leave it empty.`;
  return saving === "saving" ? "Saving…" : saving === "saved" ? "Profile saved." : "";
}

/**
 * The profile as it is being filled in: each change counts at once and is saved by itself soon after. `from` is what it starts with where
 * the season knows more than the stored profile.
 */
export function useProfile(stored: Profile, from: Profile = stored) {
  const [profile, setProfile] = useState(from);
  const [saving, setSaving] = useState<ProfileSaving>("quiet");
  const present = useRef(from);
  const known = useRef(stored);
  const changed = useRef(new Set<string>());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const running = useRef<Promise<void>>(Promise.resolve());

  const save = useCallback(() => {
    clearTimeout(timer.current);
    running.current = running.current.then(async () => {
      const fields = [...changed.current];
      if (fields.length === 0) return;
      changed.current = new Set();
      const sent = present.current;
      const was = Object.fromEntries(Object.entries(known.current).filter(([name]) => fields.includes(name)));
      const done = await settle(saveProfile, { profile: sent, fields, was });
      if (done.ok) {
        known.current = sent;
        return setSaving(changed.current.size > 0 ? "saving" : "saved");
      }
      for (const field of fields) changed.current.add(field);
      setSaving({ problem: done.problem });
    });
  }, []);

  useEffect(() => save, [save]);
  useEffect(() => {
    if (saving !== "saved") return;
    const timer = setTimeout(() => setSaving("quiet"), SAID_MS);
    return () => clearTimeout(timer);
  }, [saving]);

  function change(fields: Partial<Profile>) {
    present.current = { ...present.current, ...fields };
    for (const name of Object.keys(fields)) changed.current.add(name);
    setProfile(present.current);
    setSaving("saving");
    clearTimeout(timer.current);
    timer.current = setTimeout(save, PAUSE_MS);
  }

  return { profile, change, saving };
}
