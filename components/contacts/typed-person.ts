/** A name as it is typed into one field: "Dr. Elena Marsh" has the title "Dr.". */
export function typedPerson(typed: string): { title: string; name: string } {
  const [, title, name] = /^((?:Dr|Prof|Mr|Mrs|Ms|Mx)\.?)\s+(\S.*)$/i.exec(typed.trim()) ?? [];
  if (!title || !name) return { title: "", name: typed.trim() };
  const word = title[0]?.toUpperCase() + title.slice(1).toLowerCase();
  return { title: word.endsWith(".") ? word : `${word}.`, name };
}
