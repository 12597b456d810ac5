"use client";

import { cloneElement, lazy, Suspense, useState } from "react";
import { fetchNear } from "./fetch-near";
import type { MenuProps } from "./menu-props";
import { serverSilent, TRY_AGAIN } from "./server-silent";
import { say } from "./undo";

const load = () => import("./drawn-menu");
const DrawnMenu = lazy(load);
const near = fetchNear(load);

/**
 * The one menu of every screen: a button, and what can be chosen. Escape closes it wherever the focus is, and so does a device's Back.
 * What draws it is fetched when somebody comes near the button, so that hundreds of them cost a page no more than hundreds of buttons.
 */
export function Menu(props: MenuProps) {
  const [used, setUsed] = useState(false);
  const closed = cloneElement(props.button, {
    "aria-haspopup": "menu",
    "aria-expanded": false,
    ...near,
    onClick: () => {
      if (!props.disabled)
        load().then(
          () => setUsed(true),
          () => say(serverSilent("The menu didn’t open", TRY_AGAIN)),
        );
    },
  });
  if (!used) return closed;
  return (
    <Suspense fallback={closed}>
      <DrawnMenu {...props} />
    </Suspense>
  );
}
