"use client";

import type { MenuProps } from "@mantine/core";
import { type ButtonHTMLAttributes, lazy, type ReactNode, Suspense, useState } from "react";
import type { MenuChoice } from "./menu-choice";

type Props = Pick<MenuProps, "position" | "width"> & {
  choices: readonly MenuChoice[];
  children: ReactNode;
} & Omit<ButtonHTMLAttributes<HTMLButtonElement>, "onClick" | "type">;

const load = () => import("./open-menu");
const OpenMenu = lazy(load);

/**
 * A button with a menu. What draws the menu is fetched when somebody comes near the button, so that hundreds of them cost a page no
 * more than hundreds of buttons.
 */
export function LazyMenu({ choices, position = "bottom-start", width = 200, children, ...button }: Props) {
  const [used, setUsed] = useState(false);
  const closed = (
    <button
      type="button"
      aria-haspopup="menu"
      aria-expanded={false}
      {...button}
      onPointerEnter={load}
      onFocus={load}
      onClick={() => setUsed(true)}
    >
      {children}
    </button>
  );
  if (!used) return closed;
  return (
    <Suspense fallback={closed}>
      <OpenMenu choices={choices} position={position} width={width} button={button}>
        {children}
      </OpenMenu>
    </Suspense>
  );
}
