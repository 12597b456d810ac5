"use client";

import { Radio, useMantineColorScheme } from "@mantine/core";
import { useSyncExternalStore } from "react";

const SCHEMES = [
  { value: "auto", label: "Match device" },
  { value: "light", label: "Light" },
  { value: "dark", label: "Dark" },
] as const;

/** Light, dark, or whatever the device says. Kept in this browser, so the choice is shown once the page is awake. */
export function Appearance() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const awake = useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );
  return (
    <Radio.Group
      aria-label="Appearance"
      value={awake ? colorScheme : null}
      onChange={(value) => {
        const scheme = SCHEMES.find((known) => known.value === value);
        if (scheme) setColorScheme(scheme.value);
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
