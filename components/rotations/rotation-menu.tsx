"use client";

import { Menu } from "@mantine/core";
import { IconBuilding, IconDots, IconMail, IconPencil, IconTrash } from "@tabler/icons-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { restoreDeletion } from "@/app/(season)/messages/actions";
import { removeRotation } from "@/app/(season)/rotations/actions";
import { settle, undoing } from "@/components/form/settle";
import { Button } from "@/components/ui/button";
import { say } from "@/components/ui/undo";
import { writeHref } from "@/components/writing/write-href";

/** Edit, open its program, delete. `home` is where to go when it is deleted on its own page. */
export function RotationMenu({
  id,
  where,
  program,
  home,
}: {
  id: string;
  where: string;
  program: { id: string; name: string } | null;
  home?: string;
}) {
  const router = useRouter();

  async function remove() {
    const removed = await settle(removeRotation, { id });
    if (!removed.ok) return say(removed.problem);
    if (home) router.push(home);
    say(
      `Deleted the rotation at ${where}.`,
      undoing(restoreDeletion, { id: removed.result.deletion }, `Put back the rotation at ${where}.`),
    );
  }

  return (
    <Menu position="bottom-end" width={210}>
      <Menu.Target>
        <Button look="ghost" size="sm" icon aria-label={`More about the rotation at ${where}`}>
          <IconDots className="icon" aria-hidden />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {!home && (
          <Menu.Item
            component={Link}
            href={`/rotations/${id}`}
            leftSection={<IconPencil className="icon" aria-hidden />}
          >
            Edit
          </Menu.Item>
        )}
        {program && (
          <Menu.Item
            component={Link}
            href={writeHref({ rotation: id })}
            leftSection={<IconMail className="icon" aria-hidden />}
          >
            Write to {program.name}
          </Menu.Item>
        )}
        {program && (
          <Menu.Item
            component={Link}
            href={`/programs/${program.id}`}
            leftSection={<IconBuilding className="icon" aria-hidden />}
          >
            Open {program.name}
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconTrash className="icon" aria-hidden />} onClick={remove}>
          Delete
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
