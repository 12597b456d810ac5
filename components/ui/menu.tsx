"use client";

import { Menu as LibraryMenu, type MenuProps } from "@mantine/core";
import { useUncontrolled } from "@mantine/hooks";
import { IconCheck } from "@tabler/icons-react";
import Link from "next/link";
import { type ButtonHTMLAttributes, cloneElement, type ReactElement } from "react";
import type { MenuChoice } from "./menu-choice";
import { useBackCloses } from "./use-back-closes";

type Target = ReactElement<ButtonHTMLAttributes<HTMLButtonElement>>;

/** So far a menu stays from the edge of the window; where it is longer than the window, it scrolls. */
const FROM_EDGE = 8;

function Choice({ choice }: { choice: MenuChoice }) {
  if (choice === "divider") return <LibraryMenu.Divider />;
  if ("heading" in choice) return <LibraryMenu.Label>{choice.heading}</LibraryMenu.Label>;
  const { label, onChoose, href, icon, now, disabled } = choice;
  const shared = {
    leftSection: icon,
    rightSection: now && <IconCheck className="icon" aria-label="now" />,
    "aria-current": now || undefined,
    disabled,
  };
  return href === undefined ? (
    <LibraryMenu.Item {...shared} onClick={onChoose}>
      {label}
    </LibraryMenu.Item>
  ) : (
    <LibraryMenu.Item {...shared} component={Link} href={href} onClick={onChoose}>
      {label}
    </LibraryMenu.Item>
  );
}

/** The one menu of every screen: a button, and what can be chosen. Escape closes it wherever the focus is, and so does a device's Back. */
export function Menu({
  button,
  choices,
  opened,
  onChange,
  position = "bottom-end",
  width,
  disabled,
}: Pick<MenuProps, "opened" | "onChange" | "position" | "width" | "disabled"> & {
  button: Target;
  /** What isn't offered now may stand as `false`. */
  choices: readonly (MenuChoice | false)[];
}) {
  const [open, setOpen] = useUncontrolled({ value: opened, defaultValue: false, finalValue: false, onChange });
  useBackCloses(open, () => setOpen(false));
  // Where nothing in the menu can be chosen, or it was opened with a mouse, the focus stays on the button.
  const target = cloneElement(button, { onKeyDown: ({ key }) => key === "Escape" && setOpen(false) });
  return (
    <LibraryMenu
      opened={open}
      onChange={setOpen}
      position={position}
      width={width}
      disabled={disabled}
      middlewares={{ size: { padding: FROM_EDGE } }}
      // In the order of Tab, so that one that scrolls can be reached by keyboard alone.
      menuItemTabIndex={0}
    >
      <LibraryMenu.Target>{target}</LibraryMenu.Target>
      <LibraryMenu.Dropdown>
        {choices.map((choice, place) => {
          if (choice === false) return null;
          const key = typeof choice === "object" && "key" in choice ? choice.key : place;
          return <Choice key={key} choice={choice} />;
        })}
      </LibraryMenu.Dropdown>
    </LibraryMenu>
  );
}
