/** `15%`, in percent; `undefined` for anything else. */
export function readHeadroom(text: string): number | undefined {
  const [, percent] = /^(\d{1,3}(?:\.\d{1,2})?)\s*%$/.exec(text.trim()) ?? [];
  return percent === undefined ? undefined : Number(percent);
}
