"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { v4 as randomKey } from "uuid";
import { settle } from "@/components/form/settle";
import { Button } from "@/components/ui/button";
import { say } from "@/components/ui/undo";
import { addFound } from "./actions";
import { addedWords } from "./added-words";
import { fitAddress } from "./fit-address";
import { undoAdding } from "./undo-adding";

/** Adds a program of the directory to the season and shows it as the season's own. */
export function AddButton({ id, name }: { id: string; name: string }) {
  const [pending, setPending] = useState(false);
  const router = useRouter();
  async function add() {
    setPending(true);
    const done = await settle(addFound, { id, submission: randomKey() });
    setPending(false);
    if (!done.ok) return say(done.problem);
    say(addedWords(name, done.result), undoAdding({ id: done.result.id, from: id, name }, router.replace));
    router.replace(fitAddress(done.result.id, id));
  }
  return (
    <Button disabled={pending} onClick={add}>
      Add to season
    </Button>
  );
}
