"use client";

import { IconBuilding, IconMail, IconPencil, IconTrash } from "@tabler/icons-react";
import { useRouter } from "next/navigation";
import { removeRow } from "@/components/form/remove-row";
import { Menu } from "@/components/ui/menu";
import { MoreButton } from "@/components/ui/more-button";
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
    <Menu
      width={210}
      button={<MoreButton size="sm" label={`More about the rotation at ${where}`} />}
      choices={[
        !home && {
          key: "edit",
          label: "Edit",
          href: `/rotations/${id}`,
          icon: <IconPencil className="icon" aria-hidden />,
        },
        program !== null && {
          key: "write",
          label: `Write to ${program.name}`,
          href: writeHref({ rotation: id }),
          icon: <IconMail className="icon" aria-hidden />,
        },
        program !== null && {
          key: "open",
          label: `Open ${program.name}`,
          href: `/programs/${program.id}`,
          icon: <IconBuilding className="icon" aria-hidden />,
        },
        { key: "delete", label: "Delete", icon: <IconTrash className="icon" aria-hidden />, onChoose: remove },
      ]}
    />
  );
}
