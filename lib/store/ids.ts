import { v7 } from "uuid";

/** An id for a new row. Ids made later in this process sort later, so that ordering by id is the order of creation. */
export function newId(): string {
  return v7();
}
