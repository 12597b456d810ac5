import type { SentKind } from "@/lib/season/schema";
import type { Facts } from "@/lib/templates/facts";

/** Whom a template is for, where that changes what one writes. */
export type TemplateRole = "director" | "faculty" | "resident";

/** A part of a letter and how many sentences it takes, from and to. */
export type TemplatePart = { title: string; sentences: [number, number] };

export type Letter = { subject: string; body: string };

/**
 * The structure of a letter, never a letter that could be sent: what the season knows is filled in, everything else is a slot
 * (slots.ts) that a person writes (docs/rules.md).
 */
export type Template = {
  /** Equal to the file's name. */
  id: string;
  kind: SentKind;
  title: string;
  role: TemplateRole | null;
  /** When it is the right one, in a sentence. */
  when: string;
  parts: TemplatePart[];
  /** `variant` counts the letters laid out together, from 0, so that no two begin alike. */
  write: (facts: Facts, variant?: number) => Letter;
};

/** Paragraphs parted by a blank line; those that are empty are left out. */
export function paragraphs(...written: string[]): string {
  return written.filter((paragraph) => paragraph !== "").join("\n\n");
}

/** One of several, by count; the first again after the last. */
export function varied(variant: number, ways: [string, ...string[]]): string {
  return ways[variant % ways.length] ?? ways[0];
}
