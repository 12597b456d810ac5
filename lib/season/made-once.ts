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
