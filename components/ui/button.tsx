import type { ButtonHTMLAttributes, ReactNode, Ref } from "react";
import { Link } from "./link";

type Look = { look?: "default" | "primary" | "ghost" | "danger"; size?: "sm" | "md"; icon?: boolean };

function classes({ look = "default", size = "md", icon = false }: Look, more = ""): string {
  return ["btn", look !== "default" && `btn-${look}`, size === "sm" && "btn-sm", icon && "btn-icon", more]
    .filter(Boolean)
    .join(" ");
}

/** A button; `icon` makes it square (give it an aria-label then). One `primary` a view. */
export function Button({
  look,
  size,
  icon,
  className,
  type = "button",
  ...rest
}: Look & ButtonHTMLAttributes<HTMLButtonElement> & { ref?: Ref<HTMLButtonElement> }) {
  return <button type={type} className={classes({ look, size, icon }, className)} {...rest} />;
}

/** A link that looks like a button. */
export function ButtonLink({
  look,
  size,
  icon,
  className,
  ...rest
}: Look & {
  href: string;
  className?: string;
  children: ReactNode;
  "aria-label"?: string;
  /** What the key W follows, in the row that is selected. */
  "data-write"?: boolean;
  onClick?: () => void;
}) {
  return <Link className={classes({ look, size, icon }, className)} {...rest} />;
}
