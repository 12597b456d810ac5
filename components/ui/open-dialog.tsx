"use client";

import "@mantine/core/styles/Overlay.css";
import "@mantine/core/styles/ModalBase.css";
import "@mantine/core/styles/Drawer.css";
import "@mantine/core/styles/Modal.css";
import "./dialog.css";
import { Drawer, Modal } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { useRef } from "react";
import type { DialogProps } from "./dialog-props";
import { Library } from "./library";
import { PHONE } from "./mobile";
import { useBackCloses } from "./use-back-closes";
import { useReturnFocus } from "./use-return-focus";

/** The library's title bar is a header element, which outside of any section would be the page's banner. */
const NO_BANNER = { header: { role: "presentation" } };

/** What a `Dialog` is once it has been opened: the library's window on a desk, its drawer on a phone. */
export default function OpenDialog({
  opened,
  onClose,
  title,
  width = 640,
  flush = false,
  tall = false,
  closeOnEscape = true,
  children,
}: DialogProps) {
  const content = useRef<HTMLDivElement>(null);
  useReturnFocus(opened, content);
  useBackCloses(opened, onClose);
  const mobile = useMediaQuery(PHONE, undefined, { getInitialValueInEffect: false });
  if (mobile)
    return (
      <Library>
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
      </Library>
    );
  return (
    <Library>
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
    </Library>
  );
}
