/** At the start of the server: what is kept for a time only is removed, now and every hour. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { startUpkeep } = await import("@/lib/store/upkeep");
  startUpkeep();
}
