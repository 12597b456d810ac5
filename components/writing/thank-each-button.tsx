"use client";

import { IconPencil } from "@tabler/icons-react";
import { Button } from "@/components/ui/button";
import { useThankEach } from "./use-thank-each";

/** Lays out a thank-you for each person of an interview and opens them side by side. */
export function ThankEachButton({
  interviewId,
  label = "Write thank-yous",
  look = "default",
  size = "md",
}: {
  interviewId: string;
  label?: string;
  look?: "default" | "primary" | "ghost";
  size?: "sm" | "md";
}) {
  const { thankEach, pending } = useThankEach(interviewId);
  return (
    <Button look={look} size={size} disabled={pending} onClick={thankEach}>
      <IconPencil className="icon" aria-hidden />
      {pending ? "Drafting…" : label}
    </Button>
  );
}
