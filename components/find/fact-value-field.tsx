import { NativeSelect, TextInput } from "@mantine/core";
import { LINE } from "@/components/form/inputs";
import { CONTACT_POLICIES } from "@/lib/season/values";
import { POLICY_WORDS } from "@/lib/season/words";
import { TRUTHS } from "./fact-values";

/** What was found of a field, typed or chosen as the field asks for it. */
export function FactValueField({
  field,
  label,
  typed,
  error,
  onChange,
}: {
  field: string;
  label: string;
  typed: string;
  error: string | undefined;
  onChange: (typed: string) => void;
}) {
  const choices = TRUTHS.has(field)
    ? [
        { value: "yes", label: "Yes" },
        { value: "no", label: "No" },
      ]
    : field === "contactPolicy"
      ? CONTACT_POLICIES.map((value) => ({ value: String(value), label: POLICY_WORDS[value] }))
      : null;
  if (choices)
    return (
      <NativeSelect
        data-autofocus
        data-part="value"
        error={error}
        errorProps={{ role: "alert" }}
        label={label}
        data={[{ value: "", label: "Choose" }, ...choices]}
        value={choices.some(({ value }) => value === typed) ? typed : ""}
        onChange={({ currentTarget: { value } }) => onChange(value)}
      />
    );
  return (
    <TextInput
      {...LINE}
      data-autofocus
      data-part="value"
      error={error}
      errorProps={{ role: "alert" }}
      label={label}
      value={typed}
      onChange={({ currentTarget: { value } }) => onChange(value)}
    />
  );
}
