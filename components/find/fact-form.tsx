import { NativeSelect, TextInput } from "@mantine/core";
import type { KeyboardEvent } from "react";
import { LINE } from "@/components/form/inputs";
import { Button } from "@/components/ui/button";
import { FactValueField } from "./fact-value-field";
import { EXAMS, UNITS } from "./fact-values";
import styles from "./find.module.css";
import { useSaveKey } from "./save-key";
import { type FactFormProps, useFactForm } from "./use-fact-form";

/** An error that is read aloud where it stands. */
const aloud = { errorProps: { role: "alert" } } as const;

/** Two fields and a link: what was found, when, and where. The applicant's own word wins from then on; the other stays in view. */
export function FactForm(props: FactFormProps) {
  const { field, fact, onDone } = props;
  const { added } = props.kept;
  const its = useFactForm(props);
  const { label, exam, source, pageless, errorAt } = its;
  const saveKey = useSaveKey();

  function onKeyDown(event: KeyboardEvent<HTMLFormElement>) {
    if (event.key === "Enter" && (event.metaKey || event.ctrlKey)) {
      event.preventDefault();
      event.currentTarget.requestSubmit();
    }
    if (event.key === "Escape") onDone(false);
  }

  return (
    <form
      ref={its.form}
      className={styles.factForm}
      onSubmit={its.send}
      onKeyDown={onKeyDown}
      aria-label={`Correct ${label}`}
      noValidate
    >
      <FactValueField
        field={field}
        label={`What you found${UNITS[field] ? `, ${UNITS[field]}` : ""}`}
        typed={its.typed}
        error={errorAt("value")}
        onChange={its.setTyped}
      />
      {field === "minScore" && (
        <NativeSelect
          label="Exam"
          data={EXAMS.includes(exam) ? EXAMS : [...EXAMS, exam]}
          value={exam}
          onChange={({ currentTarget: { value } }) => its.setExam(value)}
        />
      )}
      <TextInput
        {...LINE}
        {...aloud}
        data-part="source"
        label="Where"
        placeholder={pageless ? "No page" : "https://"}
        disabled={pageless}
        error={errorAt("source")}
        value={pageless ? "" : source}
        onChange={({ currentTarget: { value } }) => its.setSource(value)}
      />
      <TextInput
        {...aloud}
        data-part="day"
        type="date"
        label="Seen on"
        error={errorAt("day")}
        value={its.day}
        onChange={({ currentTarget: { value } }) => its.setDay(value)}
      />
      <span className="row wrap">
        <Button type="submit" disabled={its.pending}>
          {added ? (fact ? "Correct it" : "Add it") : fact ? "Correct and add" : "Add it with the program"}{" "}
          <span className="kbd">{saveKey}</span>
        </Button>
        {its.hasMine && (
          <Button look="ghost" onClick={its.removeMine}>
            Remove yours
          </Button>
        )}
        <Button look="ghost" onClick={() => onDone(false)}>
          Cancel
        </Button>
      </span>
      <label className={styles.pageless}>
        <input
          type="checkbox"
          checked={pageless}
          onChange={({ currentTarget: { checked } }) => its.setPageless(checked)}
        />
        No page says it: somebody told me
      </label>
      <p className="meta">
        Yours wins from then on; theirs stays in view.
        {added ? "" : " It is kept with the program, so this adds it to your season."} {its.moves}
      </p>
      {errorAt("form") && (
        <p className="late" role="alert">
          {errorAt("form")}
        </p>
      )}
    </form>
  );
}
