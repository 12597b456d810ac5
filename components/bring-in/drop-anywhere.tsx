"use client";

import { usePathname, useRouter } from "next/navigation";
import { useEffect } from "react";
import { drop } from "./dropped";

const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") === true;

/** Files dropped on any screen are brought in; without this the browser would open them in the app's place. */
export function DropAnywhere() {
  const router = useRouter();
  const path = usePathname();
  useEffect(() => {
    const onDragOver = (event: DragEvent) => {
      if (hasFiles(event)) event.preventDefault();
    };
    const onDrop = (event: DragEvent) => {
      if (!hasFiles(event) || event.defaultPrevented) return;
      event.preventDefault();
      drop([...(event.dataTransfer?.files ?? [])]);
      if (path !== "/bring-in") router.push("/bring-in");
    };
    window.addEventListener("dragover", onDragOver);
    window.addEventListener("drop", onDrop);
    return () => {
      window.removeEventListener("dragover", onDragOver);
      window.removeEventListener("drop", onDrop);
    };
  }, [router, path]);
  return null;
}
