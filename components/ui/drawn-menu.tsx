"use client";

import "@mantine/core/styles/Menu.css";
import "./menu.css";
import { Menu as LibraryMenu } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import { cloneElement, useEffect, useRef, useState } from "react";
import { Library } from "./library";
import { Link } from "./link";
import type { MenuChoice } from "./menu-choice";
import type { MenuProps } from "./menu-props";
import { useBackCloses } from "./use-back-closes";

/** So far a menu stays from the edge of the window; where it is longer than the window, it scrolls. */
const FROM_EDGE = 8;
/** Lower than this, three choices or so, it isn't made: where there is less room below its button, it opens above. */
const LEAST_HEIGHT = "10rem";

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

/** What a `Menu` is from the first press on, which it answers once it is there. */
export default function DrawnMenu({ button, choices, position = "bottom-end", width, disabled }: MenuProps) {
  const [open, setOpen] = useState(false);
  const pressed = useRef<HTMLButtonElement>(null);
  useBackCloses(open, () => setOpen(false));
  const answered = useRef(false);
  useEffect(() => {
    if (answered.current) return;
    answered.current = true;
    // This button took the place of the one that was pressed: it has the focus now, and is pressed in its place.
    pressed.current?.focus({ preventScroll: true });
    pressed.current?.click();
  }, []);
  // Where nothing in the menu can be chosen, or it was opened with a mouse, the focus stays on the button.
  const target = cloneElement(button, { ref: pressed, onKeyDown: ({ key }) => key === "Escape" && setOpen(false) });
  return (
    <Library>
      <LibraryMenu
        opened={open}
        onChange={setOpen}
        position={position}
        width={width}
        disabled={disabled}
        // Which side has room is seen only once its height is known.
        preventPositionChangeWhenVisible={false}
        middlewares={{
          size: {
            padding: FROM_EDGE,
            apply: ({ availableWidth, availableHeight, elements }) => {
              Object.assign(elements.floating.style, {
                maxWidth: `${availableWidth}px`,
                maxHeight: `max(${availableHeight}px, ${LEAST_HEIGHT})`,
              });
            },
          },
        }}
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
    </Library>
  );
}
