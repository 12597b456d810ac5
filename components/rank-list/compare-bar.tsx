"use client";

import { NativeSelect } from "@mantine/core";
import { useRouter } from "next/navigation";
import { useTransition } from "react";
import styles from "./compare.module.css";
import { compareHref, MOST_COMPARED } from "./compare-href";

/** Puts one more program beside those that are compared. `others` in the order of the list. */
export function CompareBar({ ids, others }: { ids: string[]; others: { id: string; name: string }[] }) {
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  if (ids.length >= MOST_COMPARED || others.length === 0) return null;
  return (
    <NativeSelect
      className={styles.bar}
      aria-label="Add a program to compare"
      disabled={pending}
      value=""
      data={[{ value: "", label: "Add a program" }, ...others.map(({ id, name }) => ({ value: id, label: name }))]}
      onChange={(event) => {
        const { value } = event.currentTarget;
        if (value !== "") startTransition(() => router.push(compareHref([...ids, value])));
      }}
    />
  );
}
