/** Clouds that engines build on. */
export const CLOUDS = ['aws'] as const;
export type Cloud = (typeof CLOUDS)[number];

/** What a cloud or an engine cannot do, and why: said to whoever asks for it, never left out in silence. */
export class Unavailable {
  /** @param because - completes the sentence "not available, because ..." */
  constructor(readonly because: string) {}
}
