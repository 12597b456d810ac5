"use client";

import { Drawer, Modal } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { type ReactNode, useRef } from "react";
import { useBackCloses } from "./use-back-closes";
import { useReturnFocus } from "./use-return-focus";

/** The library's title bar is a header element, which outside of any section would be the page's banner. */
const NO_BANNER = { header: { role: "presentation" } };

/** The width under which the mobile layout holds (design, section 3). */
export const MOBILE = "(max-width: 44.9375em)";

/**
 * A dialog on a desk, a sheet from the bottom on a phone. Traps focus; closed, it returns the focus unless that was put elsewhere, as into
 * a slot of a letter. Closes on Escape, and on a device's Back. `flush` gives the content the
 * whole surface: no padding, and on a desk no visible title. `tall` fills a phone: for what is typed into while its list changes.
 */
export function Dialog({
  opened,
  onClose,
  title,
  width = 640,
  flush = false,
  tall = false,
  closeOnEscape = true,
  children,
}: {
  opened: boolean;
  onClose: () => void;
  title: string;
  width?: number;
  flush?: boolean;
  tall?: boolean;
  closeOnEscape?: boolean;
  children: ReactNode;
}) {
  const content = useRef<HTMLDivElement>(null);
  useReturnFocus(opened, content);
  useBackCloses(opened, onClose);
  const mobile = useMediaQuery(MOBILE, undefined, { getInitialValueInEffect: false });
  if (mobile)
    return (
      <Drawer
        ref={content}
        opened={opened}
        onClose={onClose}
        returnFocus={false}
        title={title}
        position="bottom"
        size={tall ? "100%" : "auto"}
        radius={tall ? 0 : "16px 16px 0 0"}
        padding={flush ? 0 : "md"}
        closeOnEscape={closeOnEscape}
        attributes={NO_BANNER}
        closeButtonProps={{ "aria-label": "Close", size: 44 }}
        styles={flush ? { header: { padding: "8px 8px 4px 16px" } } : undefined}
      >
        {children}
      </Drawer>
    );
  return (
    <Modal
      ref={content}
      opened={opened}
      onClose={onClose}
      returnFocus={false}
      title={flush ? <span className="visually-hidden">{title}</span> : title}
      size={width}
      yOffset={flush ? 72 : 96}
      padding={flush ? 0 : "md"}
      withCloseButton={!flush}
      closeOnEscape={closeOnEscape}
      attributes={NO_BANNER}
      closeButtonProps={{ "aria-label": "Close" }}
      styles={flush ? { header: { minHeight: 18, padding: 0 } } : undefined}
    >
      {children}
    </Modal>
  );
}
