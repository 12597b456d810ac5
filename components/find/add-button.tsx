"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { settle } from "@/components/form/settle";
import { Button } from "@/components/ui/button";
import { say } from "@/components/ui/undo";
import { POLICY_WORDS } from "@/lib/season/words";
import { addFound } from "./actions";

/** Adds a program of the directory to the season and shows it as the season's own. */
export function AddButton({ id, name }: { id: string; name: string }) {
  const [pending, setPending] = useState(false);
  const router = useRouter();
  async function add() {
    setPending(true);
    const done = await settle(addFound, { id, submission: crypto.randomUUID() });
    setPending(false);
    if (!done.ok) return say(done.problem);
    const { contactPolicy } = done.result;
    const policy =
      contactPolicy === "open" ? "" : ` Contact policy: ${POLICY_WORDS[contactPolicy].toLowerCase()}, as it states.`;
    say(`Added ${name} to your season.${policy}`);
    router.replace(`/find/${encodeURIComponent(done.result.id)}`);
  }
  return (
    <Button disabled={pending} onClick={add}>
      Add to season
    </Button>
  );
}
