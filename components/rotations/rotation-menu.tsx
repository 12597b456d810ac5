"use client";

import { Menu } from "@mantine/core";
import { IconBuilding, IconDots, IconMail, IconPencil, IconTrash } from "@tabler/icons-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { removeRow } from "@/components/form/remove-row";
import { Button } from "@/components/ui/button";
import { writeHref } from "@/components/writing/write-href";
import { removeRotation } from "./actions";

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

  const remove = () =>
    removeRow(removeRotation, id, {
      gone: () => home && router.push(home),
      deleted: `Deleted the rotation at ${where}.`,
      back: `Restored the rotation at ${where}.`,
    });

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
