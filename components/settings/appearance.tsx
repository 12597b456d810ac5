"use client";

import { Radio } from "@mantine/core";
import { useState } from "react";
import { chooseScheme, keptScheme } from "@/components/shell/color-scheme";
import { useAwake } from "@/components/ui/use-awake";

const SCHEMES = [
  { value: "auto", label: "Match device" },
  { value: "light", label: "Light" },
  { value: "dark", label: "Dark" },
] as const;

/** Light, dark, or whatever the device says. Kept in this browser, so the choice is shown once the page has started. */
export function Appearance() {
  const [chosen, setChosen] = useState<(typeof SCHEMES)[number]["value"] | null>(null);
  const awake = useAwake();
  return (
    <Radio.Group
      aria-label="Appearance"
      value={awake ? (chosen ?? keptScheme()) : null}
      onChange={(value) => {
        const scheme = SCHEMES.find((known) => known.value === value);
        if (!scheme) return;
        chooseScheme(scheme.value);
        setChosen(scheme.value);
      }}
    >
      <div className="row wrap" style={{ gap: "4px 20px" }}>
        {SCHEMES.map(({ value, label }) => (
          <Radio key={value} value={value} label={label} />
        ))}
      </div>
    </Radio.Group>
  );
}
