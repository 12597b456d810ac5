"use client";

import { IconChevronDown, IconDownload, IconExternalLink, IconMail } from "@tabler/icons-react";
import { Button } from "@/components/ui/button";
import { Menu } from "@/components/ui/menu";
import styles from "./leave.module.css";
import { MAILS } from "./mail-links";
import type { WaysOut } from "./use-ways-out";

const OTHERS = (["gmail", "outlook", "office"] as const).map((mail) => ({ mail, label: MAILS[mail].label }));

/** Opens the letter in a mail app; the menu beside the button has other apps, and the letter as a file. */
export function MailMenu({ ways }: { ways: WaysOut }) {
  return (
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
  );
}
