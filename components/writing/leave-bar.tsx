"use client";

import { useOs } from "@mantine/hooks";
import { IconCheck, IconChevronDown, IconCopy, IconDownload, IconExternalLink, IconMail } from "@tabler/icons-react";
import { useState } from "react";
import { settle } from "@/components/form/settle";
import { reasonKey } from "@/components/log/stop";
import { answerReading } from "@/components/messages/actions";
import { useSoon } from "@/components/saving/use-soon";
import { Button } from "@/components/ui/button";
import { lazily } from "@/components/ui/lazily";
import { Menu } from "@/components/ui/menu";
import { say } from "@/components/ui/undo";
import { dropUnsaved } from "@/components/unsaved/browser-store";
import type { SentenceQuestion } from "@/lib/rules/hold";
import { NUMBER_ONE_RULE } from "@/lib/rules/wording/number-one/rule-id";
import { noteCopied } from "./copied-at";
import styles from "./leave.module.css";
import { addressed, copied, LONGEST_ADDRESS, MAILS, type Mail, mailAddress } from "./mail-links";
import { askForText } from "./text-asked";
import { type Answered, type Leaving, useGate } from "./use-gate";
import { useLeaveKeys } from "./use-leave-keys";
import { type Letter, useMarkSent } from "./use-mark-sent";

const asks = () => import("@/components/log/ask-dialog");
const stops = () => import("@/components/log/stop-dialog");
const gates = () => import("./gate-dialog");
const sentWhen = () => import("./sent-when-dialog");
const AskDialog = lazily(() => asks().then((part) => part.AskDialog));
const StopDialog = lazily(() => stops().then((part) => part.StopDialog));
const GateDialog = lazily(() => gates().then((part) => part.GateDialog));
const SentWhenDialog = lazily(() => sentWhen().then((part) => part.SentWhenDialog));
const everyDialog = () => Promise.all([asks(), stops(), gates(), sentWhen()]);

/** Follows an address as a link that was pressed: the page there learns nothing of this one and cannot reach it. */
function follow(address: string, newTab = false): void {
  const link = document.createElement("a");
  link.href = address;
  if (newTab) link.target = "_blank";
  link.rel = "noopener noreferrer";
  link.click();
}

/** Nothing held it, or every hold was answered. */
const NOTHING_HELD: Answered = { checked: [], acknowledged: [] };

const OTHERS = (["gmail", "outlook", "office"] as const).map((mail) => ({ mail, label: MAILS[mail].label }));

/** The ways for a letter to leave, at the foot of the writing screen. Nothing is sent from here: it is copied, opened or logged. */
export function LeaveBar({
  letter,
  onFill,
  onReword,
  onAsk,
}: {
  letter: Letter;
  /** Goes to a slot of the letter, by its label. */
  onFill: (label: string) => void;
  /** Puts what is true in place of a promise of first place. */
  onReword: () => void;
  /** Goes to a question that has to be answered first; null where none has. */
  onAsk: (() => void) | null;
}) {
  const { draft, program, written, contacts, saveAll } = letter;
  useSoon(everyDialog);
  const mac = /macos|ios/.test(useOs());
  const [said, setSaid] = useState<string | null>(null);
  const [answering, setAnswering] = useState(false);
  const [now] = useState(() => Date.now());
  const gate = useGate({ draftId: draft.id, programId: program.id, written, onFill, onAsk });
  const place = { seasonId: letter.seasonId, about: program.id };
  const onSent = () => {
    dropUnsaved(reasonKey(place));
    letter.onSent();
  };
  const sending = useMarkSent({ ...letter, onSent }, setSaid, (hold, at) =>
    gate.show({ name: "Mark as sent", go: (answered) => void sending.log(at, answered) }, hold),
  );
  const to = addressed(written.recipients, contacts);

  /** `allowed` is waited for inside of the browser's own copying, which some browsers allow only from a press. */
  async function copy(because = "", allowed: Promise<Answered | null> = Promise.resolve(NOTHING_HELD)) {
    const text = allowed.then((answered) => {
      if (answered === null) throw new Error("held back");
      return new Blob([copied(written)], { type: "text/plain" });
    });
    try {
      await navigator.clipboard.write([new ClipboardItem({ "text/plain": text })]);
      noteCopied(draft.id ?? program.id);
      setSaid(null);
      say(
        matchMedia("(hover: none)").matches
          ? `${because}Copied. When you’ve sent it, come back and mark it as sent.`
          : `${because}Copied. When you’ve sent it, press ${mac ? "Cmd" : "Ctrl"} Enter to mark it.`,
      );
    } catch {
      // What holds it is on the screen.
      if ((await allowed) === null) return;
      setSaid(`${because}Your browser didn’t let the letter be copied. Select the text and copy it by hand.`);
    }
  }

  function open(mail: Mail) {
    if (!to.ok) return;
    const address = mailAddress(mail, written, to.addresses);
    if (address.length > LONGEST_ADDRESS) return copy("Too long to open in your mail app. ");
    setSaid(null);
    noteCopied(draft.id ?? program.id);
    follow(address, MAILS[mail].newTab);
  }

  function markSent(answered: Answered) {
    setSaid(null);
    sending.markSent(answered);
  }

  async function download(anyway: boolean) {
    // The file is made of what the server has.
    const id = await saveAll();
    setSaid(id === null ? "No file yet: the letter isn’t saved. Copy it, or try again in a moment." : null);
    if (id !== null) follow(`/api/drafts/${id}/eml${anyway ? "?anyway" : ""}`);
  }

  /** The letter's own sentence is answered in the letter; that of a message sent before, with that message. */
  async function answer(question: SentenceQuestion, yes: boolean) {
    const { messageId, sentence } = question;
    if (messageId === null) {
      gate.stay();
      return onAsk?.();
    }
    setAnswering(true);
    const reading = { rule: NUMBER_ONE_RULE, start: sentence.start, end: sentence.end, text: sentence.text, yes };
    const settled = await settle(answerReading, { id: messageId, reading });
    setAnswering(false);
    if (!settled.ok) return setSaid(settled.problem);
    gate.answered(question);
  }

  async function leave(leaving: Leaving) {
    const answered = await gate.leave(leaving);
    if (answered) leaving.go(answered);
  }
  const ways = {
    copy: () => void copy("", gate.leave({ name: "Copy", go: () => void copy() })),
    markSent: () => void leave({ name: "Mark as sent", go: markSent }),
    open: (mail: Mail) => void leave({ name: MAILS[mail].label, go: () => void open(mail) }),
    download: () =>
      void leave({
        name: "Download",
        go: ({ checked, acknowledged }) => void download(checked.length + acknowledged.length > 0),
      }),
  };
  useLeaveKeys({
    copy: ways.copy,
    markSent: () => {
      // The next person's letter is typed in at once.
      if (letter.next.startsWith("/write")) askForText();
      ways.markSent();
    },
  });

  const problem = gate.problem ?? said;
  return (
    <div className={styles.bar}>
      {problem && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      {!to.ok && <p className={styles.why}>{to.why}</p>}
      <div className={styles.buttons}>
        <Button onClick={ways.copy} aria-keyshortcuts={mac ? "Meta+Shift+C" : "Control+Shift+C"}>
          <IconCopy className="icon" aria-hidden />
          Copy{" "}
          <span className="kbd" aria-hidden>
            {mac ? "⌘⇧C" : "Ctrl ⇧ C"}
          </span>
        </Button>
        {to.ok && (
          <span className={styles.split}>
            <Button onClick={() => ways.open("app")}>
              <IconExternalLink className="icon" aria-hidden />
              {MAILS.app.label}
            </Button>
            <Menu
              position="top-end"
              width={230}
              button={
                <Button icon aria-label="Other ways to open it">
                  <IconChevronDown className="icon" aria-hidden />
                </Button>
              }
              choices={[
                ...OTHERS.map(({ mail, label }) => ({
                  key: mail,
                  label,
                  icon: <IconMail className="icon" aria-hidden />,
                  onChoose: () => ways.open(mail),
                })),
                {
                  key: "file",
                  label: "Download as a file (.eml)",
                  icon: <IconDownload className="icon" aria-hidden />,
                  onChoose: ways.download,
                },
              ]}
            />
          </span>
        )}
        <Button
          look="primary"
          disabled={sending.pending}
          onClick={ways.markSent}
          aria-keyshortcuts={mac ? "Meta+Enter" : "Control+Enter"}
        >
          <IconCheck className="icon" aria-hidden />
          Mark as sent{" "}
          <span className="kbd" aria-hidden>
            {mac ? "⌘↵" : "Ctrl ↵"}
          </span>
        </Button>
      </div>
      <GateDialog held={gate.held?.by === "stops" ? gate.held : null} onGo={gate.goAnyway} onStay={gate.stay} />
      {gate.held?.by === "questions" && (
        <AskDialog
          open={gate.held.open}
          zone={letter.zone}
          pending={answering}
          undone="Nothing has left, and your text is kept."
          onBack={gate.stay}
          onAnswer={(question, yes) => void answer(question, yes)}
        />
      )}
      {gate.held?.by === "letters" && (
        <StopDialog
          stop={gate.held}
          stopped={{ ...written, program }}
          way={{ does: "leave", name: gate.held.leaving.name }}
          now={now}
          zone={letter.zone}
          pending={sending.pending}
          problem={null}
          place={place}
          onBack={gate.stay}
          onReword={() => {
            gate.stay();
            onReword();
          }}
          onKeepAsDraft={null}
          onReleased={gate.released}
          onAnyway={gate.goWithReason}
        />
      )}
      <SentWhenDialog
        asked={sending.asked}
        zone={letter.zone}
        pending={sending.pending}
        onSent={(at) => sending.asked && void sending.log(at, sending.asked.answered)}
        onCancel={sending.cancel}
      />
    </div>
  );
}
