"use client";

import { IconArrowDown, IconArrowUp, IconBan, IconColumns, IconListNumbers, IconX } from "@tabler/icons-react";
import { settle, undoing } from "@/components/form/settle";
import { Button } from "@/components/ui/button";
import { Drawn } from "@/components/ui/drawn-once";
import { Menu } from "@/components/ui/menu";
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
  const without = order.filter((id) => id !== row.id);

  async function leave() {
    const marked = await settle(markWillNotRank, { id: row.id, willNotRank: true });
    if (!marked.ok) return say(marked.problem);
    const back = { list, programIds: order, seen: without };
    say(
      `${row.shortName} will not be ranked.`,
      undoing(orderPrograms, back, `${row.shortName} is ranked ${place} again.`),
    );
  }

  return (
    <Menu
      width={220}
      button={
        <Button look="ghost" size="sm" icon aria-label={`Move or remove ${row.name}`}>
          <Drawn id="rank-dots" />
        </Button>
      }
      choices={[
        {
          key: "up",
          label: "Move up",
          icon: <IconArrowUp className="icon" aria-hidden />,
          disabled: place === 1,
          onChoose: () => onMove(place - 1),
        },
        {
          key: "down",
          label: "Move down",
          icon: <IconArrowDown className="icon" aria-hidden />,
          disabled: place === order.length,
          onChoose: () => onMove(place + 1),
        },
        {
          key: "to",
          label: "Move to…",
          icon: <IconListNumbers className="icon" aria-hidden />,
          disabled: order.length === 1,
          onChoose: () => setTimeout(onTypePlace, 50),
        },
        order.length > 1 && {
          key: "compare",
          label: "Compare with its neighbors",
          icon: <IconColumns className="icon" aria-hidden />,
          href: compareHref(order.slice(Math.max(0, place - 2), place + 1)),
        },
        "divider",
        {
          key: "off",
          label: "Take off the list",
          icon: <IconX className="icon" aria-hidden />,
          onChoose: () => put(list, without, `${row.name} is off the list`),
        },
        { key: "never", label: "Will not rank", icon: <IconBan className="icon" aria-hidden />, onChoose: leave },
      ]}
    />
  );
}
