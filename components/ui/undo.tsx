"use client";

import { Button, ButtonLink } from "./button";

/**
 * Says what was done. With `undo`, offers to take it back for 8 seconds; hovering or focusing holds the clock. With `link`, the way
 * to where it now is.
 */
export function say(text: string, undo?: () => Promise<string>, link?: { href: string; label: string }): void {
  // Shown as soon as the place for it is there; what is said before is kept.
  import("@mantine/notifications").then(({ notifications }) => show(notifications, text, undo, link));
}

function show(
  notifications: typeof import("@mantine/notifications")["notifications"],
  text: string,
  undo?: () => Promise<string>,
  link?: { href: string; label: string },
): void {
  const id = notifications.show({
    withCloseButton: false,
    message: (
      <span className="row" style={{ justifyContent: "space-between" }}>
        <span>{text}</span>
        {link && (
          <ButtonLink size="sm" href={link.href}>
            {link.label}
          </ButtonLink>
        )}
        {undo && (
          <Button
            size="sm"
            onClick={async () => {
              notifications.hide(id);
              say(await undo());
            }}
          >
            Undo
          </Button>
        )}
      </span>
    ),
  });
}
