"use client";

import { IconChevronDown, IconNote } from "@tabler/icons-react";
import { Button } from "@/components/ui/button";
import { Menu } from "@/components/ui/menu";
import type { MenuChoice } from "@/components/ui/menu-choice";
import type { Contact, SentKind } from "@/lib/season/schema";
import { type Template, templateById, templateRole, templates } from "@/lib/templates";

/** Those of the kind come first, and among them the one for whoever it goes to. */
function inOrder(kind: SentKind, recipient: Contact | undefined): { fitting: Template[]; others: Template[] } {
  const role = recipient ? templateRole(recipient.role) : null;
  const fitting = templates.filter((template) => template.kind === kind);
  return {
    fitting: fitting.toSorted((a, b) => Number(b.role === role) - Number(a.role === role)),
    others: templates.filter((template) => template.kind !== kind),
  };
}

/** The template in use, and the others. */
export function TemplateMenu({
  chosen,
  kind,
  recipient,
  ready,
  onChoose,
}: {
  chosen: string | null;
  kind: SentKind;
  /** The first person it goes to. */
  recipient: Contact | undefined;
  /** Whether the season is here, from which a template is filled in. */
  ready: boolean;
  onChoose: (template: Template) => void;
}) {
  const { fitting, others } = inOrder(kind, recipient);
  const item = (template: Template): MenuChoice => ({
    key: template.id,
    label: template.title,
    now: template.id === chosen,
    onChoose: () => onChoose(template),
  });
  const title = chosen && templateById(chosen)?.title;
  return (
    <Menu
      width={280}
      button={
        <Button look="ghost" size="sm" disabled={!ready}>
          <IconNote className="icon" aria-hidden />
          {title ? `Template: ${title}` : "Template"}
          <IconChevronDown className="icon" aria-hidden />
        </Button>
      }
      choices={[...fitting.map(item), fitting.length > 0 && { heading: "For other kinds" }, ...others.map(item)]}
    />
  );
}
