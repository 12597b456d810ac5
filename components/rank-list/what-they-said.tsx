import { IconRubberStamp } from "@tabler/icons-react";
import type { RankRow } from "./rank-rows";

const LOOKS = { strong: "tag tag-done", asks: "tag tag-warn", plain: undefined };

/** What a program said last by its strength, for context; or that it holds the #1 letter. */
export function WhatTheySaid({ row: { holdsLetter, said, contactPolicy } }: { row: RankRow }) {
  if (holdsLetter)
    return (
      <span className="tag tag-seal">
        <IconRubberStamp className="icon" aria-hidden />
        Holds your #1 letter
      </span>
    );
  if (said)
    return (
      <>
        <span className={LOOKS[said.tone]}>{said.kind}</span> <span className="meta">{said.on}</span>
      </>
    );
  return <span className="faint">{contactPolicy === "no-contact" ? "No contact" : "Nothing yet"}</span>;
}
