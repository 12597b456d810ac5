import { IconDots } from "@tabler/icons-react";
import type { ComponentProps } from "react";
import { Button } from "./button";

/** The button of a menu that holds what else can be done; its label says with what. */
export function MoreButton({
  label,
  ...rest
}: Omit<ComponentProps<typeof Button>, "look" | "icon"> & { label: string }) {
  return (
    <Button look="ghost" icon aria-label={label} {...rest}>
      <IconDots className="icon" aria-hidden />
    </Button>
  );
}
