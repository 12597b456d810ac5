"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { sendFile } from "@/components/settings/send-file";
import { Button } from "@/components/ui/button";

/** A backup of a whole account: its seasons are added beside those that are there. */
export function AccountBackup({ file }: { file: File }) {
  const router = useRouter();
  const [state, setState] = useState<{ step: "asked" | "sending" | "done" | "refused"; words: string }>({
    step: "asked",
    words: "",
  });

  async function bringIn() {
    setState({ step: "sending", words: "" });
    const answer = await sendFile(file, () => {});
    if (!answer.ok) return setState({ step: "refused", words: answer.problems[0]?.message ?? "Not brought in." });
    setState({ step: "done", words: "Brought in. Its last season is open now." });
    router.refresh();
  }

  return (
    <span role="status">
      {state.step === "asked" || state.step === "sending" ? (
        <Button size="sm" disabled={state.step === "sending"} onClick={bringIn}>
          {state.step === "sending" ? "Bringing it in" : "Bring in its seasons"}
        </Button>
      ) : (
        <span className={state.step === "refused" ? "late" : "meta"}>{state.words}</span>
      )}
    </span>
  );
}
