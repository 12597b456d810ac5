import type { MergeNoun } from "./merge-model";

const FOLDERS: Record<MergeNoun, string> = { program: "programs", contact: "contacts" };

/** Where a program or a person is merged with another; without `gone` the other is chosen there. */
export function mergeHref(noun: MergeNoun, keep: string, gone?: string): string {
  const page = `/${FOLDERS[noun]}/${encodeURIComponent(keep)}/merge`;
  return gone === undefined ? page : `${page}?${new URLSearchParams({ with: gone })}`;
}
