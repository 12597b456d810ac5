/** For a button: fetches what it opens when somebody comes near it. Where that fails, it is fetched once the button is pressed. */
export function fetchNear(load: () => Promise<unknown>) {
  const fetchIt = () => void load().catch(() => {});
  return { onPointerEnter: fetchIt, onFocus: fetchIt };
}
