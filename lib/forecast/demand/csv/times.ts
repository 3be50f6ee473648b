/** A time as it is written. */
export interface WrittenTime {
  /** What clocks show, as if it were UTC, in milliseconds since 1970. */
  readonly wallClock: number;
  /** How far they are ahead of UTC, in milliseconds. @default - it is not written */
  readonly offset?: number;
}

const TIME = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/;

/** `2027-03-01T09:00`, with seconds and an offset or without; `undefined` for anything else, such as February 30. */
export function readTime(text: string): WrittenTime | undefined {
  const found = TIME.exec(text);
  if (found === null) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found
    .slice(1, 7)
    .map((part: string | undefined) => Number(part ?? 0));
  const wallClock = Date.UTC(year, month - 1, day, hour, minute, second);
  const isReal = hour < 24 && minute < 60 && second < 60 && new Date(wallClock).getUTCDate() === day && month <= 12;
  if (!isReal) return undefined;
  const zone = found[7];
  return zone === undefined ? { wallClock } : { wallClock, offset: offsetOf(zone) };
}

function offsetOf(zone: string): number {
  if (zone === 'Z') return 0;
  const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(-2))];
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}
