"use client";

import { IconPlus } from "@tabler/icons-react";
import { useEffect, useMemo, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { useKeys } from "@/components/ui/use-keys";
import { fitOf } from "@/lib/fit/fit";
import type { FoundProgram } from "@/lib/fit/found";
import type { Applicant } from "@/lib/fit/lines";
import type { Fact } from "@/lib/season/schema";
import { count } from "@/lib/season/words";
import { AddFact } from "./add-fact";
import { FactForm } from "./fact-form";
import { isMine } from "./fact-values";
import styles from "./find.module.css";
import { FitLine } from "./fit-line";
import type { Kept } from "./use-fact-form";
import { LIST_NAMES, LISTS, listOfField, together } from "./voices";
import { linkOf } from "./words";

/** What is open: the line of a key, or what is to be added, once it is known of what. */
type Open = { key: string } | { add: string | null } | null;

/** What is not met, met, not known, and only stated, each line with its sources and a way to correct it. J and K move, Enter corrects. */
export function FitBoard({ found, who, kept }: { found: FoundProgram; who: Applicant; kept: Kept }) {
  const [open, setOpen] = useState<Open>(null);
  const board = useRef<HTMLDivElement>(null);
  /** The line that gets the focus back. */
  const back = useRef<string | null>(null);
  const fit = useMemo(() => fitOf(found, who, kept.today), [found, who, kept.today]);
  const website = linkOf(found.website);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the lines are made anew with the fit
  useEffect(() => {
    if (open) return board.current?.querySelector<HTMLElement>("[data-autofocus]")?.focus();
    if (back.current === null || document.activeElement !== document.body) return;
    const buttons = [...(board.current?.querySelectorAll<HTMLElement>("[data-correct]") ?? [])];
    const [field] = back.current.split(" ");
    const line =
      buttons.find(({ dataset }) => dataset.correct === back.current) ??
      buttons.find(({ dataset }) => dataset.correct?.split(" ")[0]?.toLowerCase() === field?.toLowerCase());
    (line ?? board.current?.querySelector<HTMLElement>("[data-add]"))?.focus();
  }, [open, fit]);

  function move(by: number) {
    const buttons = [...(board.current?.querySelectorAll<HTMLElement>("[data-correct]") ?? [])];
    const at = document.activeElement instanceof HTMLElement ? buttons.indexOf(document.activeElement) : -1;
    buttons[Math.max(0, Math.min(buttons.length - 1, at + by))]?.focus();
  }
  useKeys({ j: () => move(1), k: () => move(-1) });

  const close = (key: string) => () => {
    back.current = key;
    setOpen(null);
  };
  /** Where a field would stand if the season kept these facts of the program, beside what others say of it. */
  const wouldStandIn = (field: string) => (facts: Fact[], value: Fact["value"]) => {
    const others = found.facts.filter(
      (fact) => !kept.facts.some((own) => JSON.stringify(own) === JSON.stringify(fact)),
    );
    return listOfField(fitOf({ ...found, facts: [...facts, ...others] }, who, kept.today), field, value);
  };
  const adding = open && "add" in open ? open : null;
  const isKnown = LIST_NAMES.some((name) => fit[name].some((line) => line.fact !== null));

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears where the focus is
    <div
      ref={board}
      onFocus={({ target }) => {
        if (target.dataset.correct === undefined && target.dataset.add === undefined) back.current = null;
      }}
    >
      <div className={styles.boardTop}>
        {!isKnown && <p>Nothing is known yet. {count(fit.unknown.length, "question")} to ask.</p>}
        <Button
          look="ghost"
          className="push"
          data-add
          aria-expanded={adding !== null}
          onClick={() => setOpen({ add: null })}
        >
          <IconPlus className="icon" aria-hidden />
          Add a fact
        </Button>
      </div>
      {adding?.add === null && <AddFact onChoose={(add) => setOpen({ add })} onCancel={close("")} />}
      {adding?.add && (
        <FactForm
          key={adding.add}
          field={adding.add}
          fact={kept.facts.find(isMine(adding.add, null)) ?? null}
          kept={kept}
          standsIn={listOfField(fit, adding.add, null)}
          wouldStandIn={wouldStandIn(adding.add)}
          onDone={close(adding.add)}
        />
      )}
      {LIST_NAMES.map((name) => {
        const stated = together(fit[name]);
        const { title, about } = LISTS[name];
        return stated.length === 0 ? null : (
          <section key={name} aria-labelledby={`fit-${name}`}>
            <h2 className={styles.band} id={`fit-${name}`} data-list={name}>
              {title}{" "}
              <span>
                {stated.length}
                {about && `, ${about}`}
              </span>
            </h2>
            <ul className={styles.lines}>
              {stated.map((one) => {
                const [{ fact }] = one.voices;
                const isOpen = open !== null && "key" in open && open.key === one.key;
                return (
                  <FitLine
                    key={one.key}
                    stated={one}
                    list={name}
                    website={website}
                    open={isOpen}
                    onOpen={() => (isOpen ? close(one.key)() : setOpen({ key: one.key }))}
                  >
                    <FactForm
                      field={one.field}
                      fact={fact}
                      kept={kept}
                      standsIn={name}
                      wouldStandIn={wouldStandIn(one.field)}
                      onDone={close(one.key)}
                    />
                  </FitLine>
                );
              })}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
