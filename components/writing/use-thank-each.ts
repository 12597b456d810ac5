"use client";

import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { v4 as randomKey } from "uuid";
import { settle } from "@/components/form/settle";
import { say } from "@/components/ui/undo";
import { writeThankYous } from "./actions";

/** Lays out a thank-you for each person of an interview who has had none, and opens them side by side. */
export function useThankEach(interviewId: string): { thankEach: () => Promise<void>; pending: boolean } {
  const router = useRouter();
  const submission = useRef<string | null>(null);
  const [pending, setPending] = useState(false);

  async function thankEach() {
    if (pending) return;
    setPending(true);
    submission.current ??= randomKey();
    const laid = await settle(writeThankYous, { interview: interviewId, submission: submission.current });
    setPending(false);
    if (!laid.ok) return say(laid.problem);
    submission.current = null;
    router.push(`/write/interview/${interviewId}`);
  }

  return { thankEach, pending };
}
