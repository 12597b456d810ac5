"use client";

import { Menu } from "@mantine/core";
import {
  IconArrowDown,
  IconArrowUp,
  IconBan,
  IconColumns,
  IconDots,
  IconListNumbers,
  IconX,
} from "@tabler/icons-react";
import Link from "next/link";
import { useState } from "react";
import { settle, undoing } from "@/components/form/settle";
import { Button } from "@/components/ui/button";
import { say } from "@/components/ui/undo";
import type { RankListName } from "@/lib/season/schema";
import { markWillNotRank, orderPrograms } from "./actions";
import { compareHref } from "./compare-href";
import { useRankOrder } from "./rank-context";
import type { RankRow } from "./rank-rows";

/** The ways to move a program for those who do not drag, and to take it off the list. */
export function RowMenu({
  row,
  place,
  order,
  list,
  onMove,
  onTypePlace,
}: {
  row: RankRow;
  place: number;
  order: string[];
  list: RankListName;
  onMove: (place: number) => void;
  onTypePlace: () => void;
}) {
  const { put } = useRankOrder();
  const [opened, setOpened] = useState(false);
  const without = order.filter((id) => id !== row.id);

  async function leave() {
    const marked = await settle(markWillNotRank, { id: row.id, willNotRank: true });
    if (!marked.ok) return say(marked.problem);
    const back = { list, programIds: order, seen: without };
    say(`${row.name} will not be ranked.`, undoing(orderPrograms, back, `${row.name} is ${place} again.`));
  }

  return (
    <Menu opened={opened} onChange={setOpened} position="bottom-end" width={220}>
      <Menu.Target>
        <Button
          look="ghost"
          size="sm"
          icon
          aria-label={`Move or remove ${row.name}`}
          // Of the first program the first choice can't be made, and the focus stays here.
          onKeyDown={({ key }) => key === "Escape" && setOpened(false)}
        >
          <IconDots className="icon" aria-hidden />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconArrowUp className="icon" aria-hidden />}
          disabled={place === 1}
          onClick={() => onMove(place - 1)}
        >
          Move up
        </Menu.Item>
        <Menu.Item
          leftSection={<IconArrowDown className="icon" aria-hidden />}
          disabled={place === order.length}
          onClick={() => onMove(place + 1)}
        >
          Move down
        </Menu.Item>
        <Menu.Item
          leftSection={<IconListNumbers className="icon" aria-hidden />}
          disabled={order.length === 1}
          onClick={() => setTimeout(onTypePlace, 50)}
        >
          Move to…
        </Menu.Item>
        {order.length > 1 && (
          <Menu.Item
            leftSection={<IconColumns className="icon" aria-hidden />}
            component={Link}
            href={compareHref(order.slice(Math.max(0, place - 2), place + 1))}
          >
            Compare with its neighbors
          </Menu.Item>
        )}
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconX className="icon" aria-hidden />}
          onClick={() => put(list, without, `${row.name} is off the list`)}
        >
          Take off the list
        </Menu.Item>
        <Menu.Item leftSection={<IconBan className="icon" aria-hidden />} onClick={leave}>
          Will not rank
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
