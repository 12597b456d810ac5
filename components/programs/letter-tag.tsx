import { IconRubberStamp } from "@tabler/icons-react";

/** Marks who holds the #1 letter. */
export function LetterTag() {
  return (
    <span className="tag tag-seal">
      <IconRubberStamp className="icon" aria-hidden />
      #1 letter
    </span>
  );
}
