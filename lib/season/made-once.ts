/** Gives what is made of rows, made once for as long as they are the same ones: a season that nothing was written to keeps its lists. */
export function madeOnce<Rows extends object, Made>(make: (rows: Rows) => Made): (rows: Rows) => Made {
  const kept = new WeakMap<Rows, { made: Made }>();
  return (rows) => {
    const known = kept.get(rows);
    if (known) return known.made;
    const made = make(rows);
    kept.set(rows, { made });
    return made;
  };
}

/** The same of what the rules say: made once for as long as they aren't asked again (lib/season-shown.ts). */
export function madeOnceSaid<View extends { check: object }, Made>(make: (view: View) => Made): (view: View) => Made {
  const kept = new WeakMap<object, { made: Made }>();
  return (view) => {
    const known = kept.get(view.check);
    if (known) return known.made;
    const made = make(view);
    kept.set(view.check, { made });
    return made;
  };
}
