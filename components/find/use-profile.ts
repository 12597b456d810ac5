import { useCallback, useEffect, useRef, useState } from "react";
import { settle } from "@/components/form/settle";
import type { Profile } from "@/lib/season/schema";
import { saveProfile } from "./actions";

/** The profile is saved this long after the last change. */
const PAUSE_MS = 350;

export type ProfileSaving = "saved" | "saving" | { problem: string };

/** What is said of saving it: nothing of a profile that nobody has begun. */
export function savingWords(saving: ProfileSaving, begun: boolean): string {
  if (saving === "saving") return "Saving…";
  return saving === "saved" ? (begun ? "Profile saved." : "") : saving.problem;
}

/** The profile as it is being filled in: each change counts at once and is saved by itself soon after. */
export function useProfile(stored: Profile) {
  const [profile, setProfile] = useState(stored);
  const [saving, setSaving] = useState<ProfileSaving>("saved");
  const present = useRef(stored);
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
