"use client";

import { Menu } from "@mantine/core";
import { IconDots, IconMail, IconUsers } from "@tabler/icons-react";
import Link from "next/link";
import type { Group } from "@/components/reminders/groups";
import { Button } from "@/components/ui/button";
import { useThankEach } from "@/components/writing/use-thank-each";

/** What can be done with all the people of a group at once. Those of an interview who are to be thanked have it. */
export function GroupMenu({ group, interviewId }: { group: Pick<Group, "title" | "href">; interviewId: string }) {
  const { thankEach } = useThankEach(interviewId);
  return (
    <Menu position="bottom-end" width={250}>
      <Menu.Target>
        <Button look="ghost" size="sm" icon aria-label={`More about the interview at ${group.title}`}>
          <IconDots className="icon" aria-hidden />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconMail className="icon" aria-hidden />} onClick={thankEach}>
          Write a thank-you to each
        </Menu.Item>
        <Menu.Item component={Link} href={group.href} leftSection={<IconUsers className="icon" aria-hidden />}>
          Open the interview
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
