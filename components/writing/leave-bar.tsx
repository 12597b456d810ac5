"use client";

import { Menu } from "@mantine/core";
import { useOs } from "@mantine/hooks";
import { IconCheck, IconChevronDown, IconCopy, IconDownload, IconExternalLink, IconMail } from "@tabler/icons-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { say } from "@/components/ui/undo";
import type { Finding } from "@/lib/rules";
import { noteCopied } from "./copied-at";
import { GateDialog } from "./gate-dialog";
import styles from "./leave.module.css";
import { addressed, copied, LONGEST_ADDRESS, MAILS, type Mail, mailAddress } from "./leaving";
import { SentWhenDialog } from "./sent-when-dialog";
import { useGate } from "./use-gate";
import { useLeaveKeys } from "./use-leave-keys";
import { type Letter, useMarkSent } from "./use-mark-sent";

/** Follows an address as a link that was pressed: the page there learns nothing of this one and cannot reach it. */
function follow(address: string, newTab = false): void {
  const link = document.createElement("a");
  link.href = address;
  if (newTab) link.target = "_blank";
  link.rel = "noopener noreferrer";
  link.click();
}

const OTHERS = (["gmail", "outlook", "office"] as const).map((mail) => ({ mail, label: MAILS[mail].label }));

/** The ways for a letter to leave, at the foot of the writing screen. Nothing is sent from here: it is copied, opened or logged. */
export function LeaveBar({
  letter,
  stops,
  onFill,
}: {
  letter: Letter;
  /** What the checks stop it with. */
  stops: Finding[];
  /** Goes to a slot of the letter, by its label. */
  onFill: (label: string) => void;
}) {
  const { draft, program, written, contacts, saveAll } = letter;
  const mac = /macos|ios/.test(useOs());
  const [said, setSaid] = useState<string | null>(null);
  const gate = useGate({ body: written.body, stops, onFill });
  const sending = useMarkSent(letter, setSaid);
  const to = addressed(written.recipients, contacts);

  async function copy(because = "") {
    try {
      await navigator.clipboard.writeText(copied(written));
      noteCopied(draft.id ?? program.id);
      setSaid(null);
      say(
        matchMedia("(hover: none)").matches
          ? `${because}Copied. When you’ve sent it, come back and mark it as sent.`
          : `${because}Copied. When you’ve sent it, press ${mac ? "Cmd" : "Ctrl"} Enter to mark it.`,
      );
    } catch {
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

  function markSent() {
    setSaid(null);
    sending.markSent();
  }

  async function download() {
    // The file is made of what the server has.
    const id = await saveAll();
    setSaid(id === null ? "No file yet: the letter isn’t saved. Copy it, or try again in a moment." : null);
    if (id !== null) follow(`/api/drafts/${id}/eml`);
  }

  const ways = {
    copy: () => gate.leave({ name: "Copy", logs: false, go: () => void copy() }),
    markSent: () => gate.leave({ name: "Mark as sent", logs: true, go: markSent }),
    open: (mail: Mail) => gate.leave({ name: MAILS[mail].label, logs: false, go: () => void open(mail) }),
    download: () => gate.leave({ name: "Download as a file", logs: false, go: () => void download() }),
  };
  useLeaveKeys(ways);

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
            <Menu position="top-end" width={230}>
              <Menu.Target>
                <Button icon aria-label="Other ways to open it">
                  <IconChevronDown className="icon" aria-hidden />
                </Button>
              </Menu.Target>
              <Menu.Dropdown>
                {OTHERS.map(({ mail, label }) => (
                  <Menu.Item
                    key={mail}
                    leftSection={<IconMail className="icon" aria-hidden />}
                    onClick={() => ways.open(mail)}
                  >
                    {label}
                  </Menu.Item>
                ))}
                <Menu.Item leftSection={<IconDownload className="icon" aria-hidden />} onClick={ways.download}>
                  Download as a file (.eml)
                </Menu.Item>
              </Menu.Dropdown>
            </Menu>
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
      <GateDialog stopped={gate.stopped} onGo={gate.goAnyway} onStay={gate.stay} />
      <SentWhenDialog
        asked={sending.asked}
        zone={letter.zone}
        pending={sending.pending}
        onSent={sending.log}
        onCancel={sending.cancel}
      />
    </div>
  );
}
