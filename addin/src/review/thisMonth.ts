/** `YYYY-MM` by the author's own calendar. */
export function thisMonth(now = new Date()): string {
  return `${now.getFullYear()}-${`${now.getMonth() + 1}`.padStart(2, "0")}`;
}
