"use client";

import type { MenuProps } from "@mantine/core";
import { type ButtonHTMLAttributes, type ReactNode, useEffect, useRef, useState } from "react";
import { Menu } from "./menu";
import type { MenuChoice } from "./menu-choice";

/** The menu of a `LazyMenu`, which opens as soon as it is there. */
export default function OpenMenu({
  choices,
  position,
  width,
  button,
  children,
}: Pick<MenuProps, "position" | "width"> & {
  choices: readonly MenuChoice[];
  button: ButtonHTMLAttributes<HTMLButtonElement>;
  children: ReactNode;
}) {
  const [opened, setOpened] = useState(false);
  const target = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // This button took the place of the one that was pressed: the focus comes back here when the menu closes.
    target.current?.focus();
    setOpened(true);
  }, []);

  return (
    <Menu
      opened={opened}
      onChange={setOpened}
      position={position}
      width={width}
      choices={choices}
      button={
        <button ref={target} type="button" {...button}>
          {children}
        </button>
      }
    />
  );
}
