import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCopy,
  IconHelpCircle,
  IconInfoCircle,
  IconPencil,
} from "@tabler/icons-react";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { say } from "@/components/ui/undo";
import { NOT_COUNTED } from "@/lib/fit/doubt";
import { labelOf } from "@/lib/fit/fact-words";
import type { StatedLine } from "@/lib/fit/lines";
import { capitalized } from "@/lib/season/words";
import styles from "./find.module.css";
import { SourceLine } from "./source-line";
import { disagreeWords, type FactVoices, type ListName, questionIn, valueWords } from "./voices";

const ICONS = {
  misses: { Icon: IconAlertTriangle, tone: "due" },
  meets: { Icon: IconCircleCheck, tone: "done" },
  unknown: { Icon: IconHelpCircle, tone: styles.asks },
  stated: { Icon: IconInfoCircle, tone: "faint" },
};

async function copy(question: string) {
  const copied = await navigator.clipboard?.writeText(question).then(
    () => true,
    () => false,
  );
  say(copied ? "Question copied." : "Your browser didn’t copy it. Select the question and copy it by hand.");
}

/** What is missing: a question that is copied with one click, a page to look at, or an answer of one's own. */
function Asking({ ask, website }: { ask: string; website: string | null }) {
  const question = questionIn(ask);
  return (
    <p className={styles.asking}>
      <span>{ask}</span>
      {question && (
        <Button look="ghost" size="sm" onClick={() => copy(question)} aria-label={`Copy: ${question}`}>
          <IconCopy className="icon" aria-hidden />
          Copy question
        </Button>
      )}
      {ask.startsWith("Look at:") && website && (
        <a className="link" href={website} target="_blank" rel="noreferrer">
          Open their page
        </a>
      )}
      {ask.startsWith("Add ") && (
        <Link className="link" href="/find">
          Open your profile
        </Link>
      )}
    </p>
  );
}

function Voice({ line, website }: { line: StatedLine; website: string | null }) {
  const { fact, yours, alone, doubt } = line;
  if (!fact) return <Asking ask={line.says} website={website} />;
  return (
    <>
      <p>
        {valueWords(line.field, fact.value)}. {yours !== null && <span className="strong">You: {yours}.</span>}
      </p>
      {fact.says && <p className="muted">{capitalized(fact.says)}</p>}
      {alone !== null && doubt !== null && <p className="meta">{NOT_COUNTED[doubt]}</p>}
    </>
  );
}

/** Where something stands: on the word that counts, and on every other that says the same. */
function Sources({ line }: { line: StatedLine }) {
  const { alike, trust } = line;
  return (
    <div>
      <SourceLine line={line} />
      {alike.map((fact) => (
        <span key={`${fact.trust} ${fact.source} ${fact.asOf} ${fact.says}`} className={styles.alike}>
          <SourceLine line={fact} />
        </span>
      ))}
      {trust === "yours" && alike.length > 0 && <p className="meta done">Checked by you: says the same.</p>}
    </div>
  );
}

/** One thing that a program states or doesn't, in each source's words, with a way to correct it; the form for that opens under it. */
export function FitLine({
  stated,
  list,
  website,
  open,
  onOpen,
  children,
}: {
  stated: FactVoices;
  list: ListName;
  website: string | null;
  open: boolean;
  onOpen: () => void;
  children: ReactNode;
}) {
  const { Icon, tone } = ICONS[list];
  const label = capitalized(labelOf(stated.field));
  const differ = disagreeWords(stated);
  // Said once, of all of them.
  const [{ fact, ask }] = stated.voices;
  return (
    <li className={styles.line}>
      <Icon className={`icon ${tone}`} aria-hidden />
      <h3>{label}</h3>
      <div className={styles.voices}>
        {stated.voices.map((line) => (
          <div key={`${line.trust} ${line.asOf} ${line.says}`} className={styles.voice}>
            <div>
              <Voice line={line} website={website} />
            </div>
            <Sources line={line} />
          </div>
        ))}
        {differ && <p className="due">{differ}</p>}
        {fact && ask && <Asking ask={ask} website={website} />}
      </div>
      <Button
        look="ghost"
        icon
        data-correct={stated.key}
        aria-expanded={open}
        aria-label={`Correct ${labelOf(stated.field)}`}
        onClick={onOpen}
      >
        <IconPencil className="icon" aria-hidden />
      </Button>
      {open && children}
    </li>
  );
}
