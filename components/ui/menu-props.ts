import type { MenuProps as LibraryMenuProps } from "@mantine/core";
import type { ButtonHTMLAttributes, ReactElement, Ref } from "react";
import type { MenuChoice } from "./menu-choice";

/** The props of `Menu`. */
export type MenuProps = Pick<LibraryMenuProps, "position" | "width" | "disabled"> & {
  button: ReactElement<ButtonHTMLAttributes<HTMLButtonElement> & { ref?: Ref<HTMLButtonElement> }>;
  /** What isn't offered now may stand as `false`. */
  choices: readonly (MenuChoice | false)[];
};
