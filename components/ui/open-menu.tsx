"use client";

import { Menu, type MenuProps } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import Link from "next/link";
import { type ButtonHTMLAttributes, type ReactNode, useEffect, useRef, useState } from "react";
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
    <Menu opened={opened} onChange={setOpened} position={position} width={width}>
      <Menu.Target>
        <button
          ref={target}
          type="button"
          {...button}
          // Where nothing in the menu can be chosen, the focus stays here.
          onKeyDown={({ key }) => key === "Escape" && setOpened(false)}
        >
          {children}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {choices.map((choice, place) => {
          // biome-ignore lint/suspicious/noArrayIndexKey: a divider is its place
          if (choice === "divider") return <Menu.Divider key={place} />;
          const { key, label, onChoose, href, icon, now, disabled } = choice;
          const shared = {
            leftSection: icon,
            rightSection: now && <IconCheck className="icon" aria-label="now" />,
            disabled,
          };
          return href === undefined ? (
            <Menu.Item key={key} {...shared} onClick={onChoose}>
              {label}
            </Menu.Item>
          ) : (
            <Menu.Item key={key} {...shared} component={Link} href={href}>
              {label}
            </Menu.Item>
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
}
