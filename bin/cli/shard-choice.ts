/** Which share of a client's environments a command works on. */
export interface ShardChoice {
  /** From 1 on. */
  readonly index: number;
  readonly of: number;
}

/** `2/8`; `undefined` for anything else. */
export function readShard(text: string): ShardChoice | undefined {
  const [, index, of] = /^(\d{1,6})\/(\d{1,6})$/.exec(text.trim())?.map(Number) ?? [];
  if (index === undefined || of === undefined || index < 1 || index > of) return undefined;
  return { index, of };
}
