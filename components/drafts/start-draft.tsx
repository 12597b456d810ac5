"use client";

import { useRouter } from "next/navigation";
import { type ComponentProps, useRef, useState } from "react";
import { v4 as randomKey } from "uuid";
import { startDraft } from "@/app/(season)/drafts/actions";
import { settle } from "@/components/form/settle";
import { Button } from "@/components/ui/button";
import { say } from "@/components/ui/undo";
import type { SentKind } from "@/lib/season/schema";

/** A button that starts a draft to a program and opens it. */
export function StartDraft({
  programId,
  kind,
  ...button
}: { programId: string; kind: SentKind } & Omit<ComponentProps<typeof Button>, "onClick" | "disabled">) {
  const router = useRouter();
  const submission = useRef<string | null>(null);
  const [pending, setPending] = useState(false);

  async function start() {
    setPending(true);
    submission.current ??= randomKey();
    const started = await settle(startDraft, { programId, kind, submission: submission.current });
    setPending(false);
    if (!started.ok) return say(started.problem);
    submission.current = null;
    router.push(`/drafts/${started.result.id}`);
  }

  return <Button {...button} disabled={pending} onClick={start} />;
}
