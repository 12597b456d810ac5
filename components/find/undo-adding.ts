import { undoing } from "@/components/form/settle";
import { removeProgram } from "@/components/programs/actions";

/** An Undo of adding a program of the directory. On the program's own page, which is gone then, it leads back to the directory's. */
export function undoAdding(
  { id, from, name }: { id: string; from: string; name: string },
  replace: (href: string) => void,
): () => Promise<string> {
  const undo = undoing(removeProgram, { id }, `Undone. ${name} is not in your season.`);
  return async () => {
    const said = await undo();
    if (location.pathname === `/find/${encodeURIComponent(id)}`) replace(`/find/${encodeURIComponent(from)}`);
    return said;
  };
}
