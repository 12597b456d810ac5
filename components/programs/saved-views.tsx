"use client";

import { IconBookmark } from "@tabler/icons-react";
import { useState } from "react";
import { settle, undoing } from "@/components/form/settle";
import { lazily } from "@/components/ui/lazily";
import { LazyMenu } from "@/components/ui/lazy-menu";
import type { MenuChoice } from "@/components/ui/menu-choice";
import { say } from "@/components/ui/undo";
import type { SavedView } from "@/lib/season/schema";
import { forgetView, keepView } from "./actions";
import { type ListView, readView, writeView } from "./filters";

/** Loaded when a view is saved: the list itself needs no dialog. */
const SaveView = lazily(() => import("./save-view").then((form) => form.SaveView));

/** Filters that were given a name: to choose, to keep the present one, to forget. */
export function SavedViews({
  view,
  views,
  onView,
}: {
  view: ListView;
  views: SavedView[];
  onView: (view: ListView) => void;
}) {
  const [naming, setNaming] = useState(false);
  const query = writeView(view);
  const open = views.find((known) => known.query === query);

  async function forget({ name, query: kept }: SavedView) {
    const forgotten = await settle(forgetView, { name });
    if (!forgotten.ok) return say(forgotten.problem);
    say(`Deleted the view ${name}.`, undoing(keepView, { name, query: kept }, `Restored ${name}.`));
  }

  const choices: MenuChoice[] = views.map((known) => ({
    key: known.name,
    label: known.name,
    now: known === open,
    onChoose: () => onView(readView(new URLSearchParams(known.query))),
  }));
  if (views.length > 0) choices.push("divider");
  if (open) choices.push({ key: "forget", label: `Delete “${open.name}”`, onChoose: () => forget(open) });
  else if (query) choices.push({ key: "save", label: "Save this view", onChoose: () => setNaming(true) });
  else choices.push({ key: "save", label: "Filter or sort, then save the view here", disabled: true });

  return (
    <>
      <LazyMenu className="filter" aria-pressed={open !== undefined} width={240} choices={choices}>
        <IconBookmark className="icon" aria-hidden />
        {open?.name ?? "Views"}
      </LazyMenu>
      {naming && <SaveView view={view} onClose={() => setNaming(false)} />}
    </>
  );
}
