"use client";

import { useEffect, useRef, useState } from "react";
import { say } from "@/components/ui/undo";
import { Choose } from "./choose";
import { DoneStep } from "./done-step";
import { takeDropped } from "./dropped";
import { FilesList } from "./files-list";
import { useGoOn } from "./keys";
import { Looking } from "./looking";
import { Problem, StepPage, Steps } from "./step-page";
import { useLot } from "./use-lot";
import { WhatItIs } from "./what-it-is";
import { WhatWillHappen } from "./what-will-happen";

/** Files and pasted text, what they are, what they would do, and what was done. Nothing is saved before the last step. */
export function BringIn() {
  const lot = useLot();
  const [step, setStep] = useState(0);
  const add = useRef(lot.add);
  add.current = lot.add;
  useEffect(() => takeDropped((files) => void add.current(files)), []);
  const at = lot.done ? 2 : step;
  const { files, preview, problem } = lot;

  function cancel() {
    if (files.length === 0) return;
    const restore = lot.reset();
    setStep(0);
    if (lot.done) return;
    say("Canceled. Nothing was saved.", async () => {
      restore();
      setStep(step);
      return "Your files are back.";
    });
  }

  const readable = files.some(({ claims }) => claims !== null);
  const waits = lot.reading || lot.busy || (readable && !preview && problem === null);
  const goesOn = useGoOn(() => preview && !lot.stale && setStep(1), waits, at === 0 && files.length > 0);

  const props = { lot, onCancel: cancel, steps: <Steps at={at} />, problem };
  if (lot.done)
    return (
      <StepPage lot={lot} onCancel={cancel}>
        <Steps at={2} />
        <DoneStep done={lot.done} preview={preview} onUndone={cancel} />
      </StepPage>
    );
  if (files.length === 0 || !preview)
    return (
      <StepPage lot={lot} onCancel={cancel}>
        <Steps at={0} />
        <Problem problem={problem} />
        <Looking lot={lot} />
        {files.length === 0 ? <Choose lot={lot} /> : <FilesList lot={lot} preview={null} />}
      </StepPage>
    );
  return at === 0 ? (
    <WhatItIs {...props} preview={preview} goesOn={goesOn} onGo={() => setStep(1)} />
  ) : (
    <WhatWillHappen {...props} preview={preview} onBack={() => setStep(0)} />
  );
}
