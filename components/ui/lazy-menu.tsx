"use client";

import type { ButtonHTMLAttributes, ReactNode } from "react";
import { Menu } from "./menu";
import type { MenuProps } from "./menu-props";

type Props = Omit<MenuProps, "button" | "disabled"> & {
  children: ReactNode;
} & Omit<ButtonHTMLAttributes<HTMLButtonElement>, "onClick" | "type">;

/** A button that looks as it likes, with a menu that opens beside its start. */
export function LazyMenu({ choices, position = "bottom-start", width = 200, children, ...button }: Props) {
  return (
    <Menu
      choices={choices}
      position={position}
      width={width}
      button={
        <button type="button" {...button}>
          {children}
        </button>
      }
    />
  );
}
