"use client";

import { IconDots, IconMail } from "@tabler/icons-react";
import type { Group } from "@/components/reminders/reminder-row";
import { ScreenIcon } from "@/components/shell/screen-icon";
import { LazyMenu } from "@/components/ui/lazy-menu";
import { useThankEach } from "@/components/writing/use-thank-each";

/** What can be done with all the people of a group at once; shown for an interview whose people are to be thanked. */
export function GroupMenu({ group, interviewId }: { group: Pick<Group, "title" | "href">; interviewId: string }) {
  const { thankEach } = useThankEach(interviewId);
  return (
    <LazyMenu
      className="btn btn-ghost btn-sm btn-icon"
      aria-label={`More about the interview at ${group.title}`}
      position="bottom-end"
      width={250}
      choices={[
        {
          key: "thank",
          label: "Write thank-yous",
          icon: <IconMail className="icon" aria-hidden />,
          onChoose: thankEach,
        },
        {
          key: "open",
          label: "Open the interview",
          icon: <ScreenIcon href="/contacts" />,
          href: group.href,
        },
      ]}
    >
      <IconDots className="icon" aria-hidden />
    </LazyMenu>
  );
}
