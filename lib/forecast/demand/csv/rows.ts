import { ZoneOffsets } from '../../../calendar/zone-offsets';
import type { Problem } from '../../../problem';
import { MAX_MINUTES, MINUTE } from '../demand';

import { readTime } from './times';

/** How many problems are named before reading ends. */
export const MAX_PROBLEMS = 20;

/** Rows of a file, in ascending order of their times. */
export class Rows {
  /** Minutes since 1970. */
  readonly minutes: number[] = [];
  readonly values: number[] = [];
  /** Where each stands. */
  readonly lines: number[] = [];
  readonly problems: Problem[] = [];
  repeated = 0;
  private readonly offsets = new Set<number | undefined>();
  private readonly zone: ZoneOffsets | undefined;

  constructor(
    private readonly file: string,
    private readonly timeZone: string,
  ) {
    this.zone = ZoneOffsets.of(timeZone);
  }

  /** Whether enough is wrong to stop. */
  get isHopeless(): boolean {
    return this.problems.length >= MAX_PROBLEMS;
  }

  /** Whether times name several offsets from UTC, as those of a zone with daylight saving do. */
  get hasSeveralOffsets(): boolean {
    return this.offsets.size > 1;
  }

  add(line: number, text: string): void {
    const cells = text.split(text.includes(';') ? ';' : ',').map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
    const [time = '', value = ''] = cells;
    if (cells.length !== 2) {
      this.wrong(line, `${cells.length} cells`, 'two: a time and a value');
      return;
    }
    const minute = this.minuteOf(line, time);
    const amount = this.amountOf(line, value);
    if (minute !== undefined && amount !== undefined) this.append(line, minute, amount, time);
  }

  wrong(line: number, found: string, expected: string): void {
    this.problems.push({ path: [], found, expected, position: { file: this.file, line, column: 1 } });
  }

  private append(line: number, minute: number, amount: number, time: string): void {
    const last = this.minutes.at(-1);
    const lastLine = this.lines.at(-1) ?? 0;
    if (last !== undefined && minute < last) {
      this.wrong(line, `${time}, before the time on line ${lastLine}`, 'times in ascending order');
    } else if (minute === last && amount === this.values.at(-1)) {
      this.repeated += 1;
    } else if (minute === last) {
      this.wrong(line, `${time} again, with another value than on line ${lastLine}`, 'one value for each time');
    } else if (minute - (this.minutes[0] ?? minute) >= MAX_MINUTES) {
      this.wrong(line, `${time}, more than three years after the first`, 'three years at most');
    } else {
      this.minutes.push(minute);
      this.values.push(amount);
      this.lines.push(line);
    }
  }

  private minuteOf(line: number, text: string): number | undefined {
    const time = readTime(text);
    if (time === undefined) {
      this.wrong(line, text === '' ? 'no time' : `"${text}"`, 'a time, e.g. 2027-03-01T09:00Z');
      return undefined;
    }
    const [first] = this.offsets;
    if (this.offsets.size > 0 && (first === undefined) !== (time.offset === undefined)) {
      const has =
        first === undefined ? 'no offset, as the times above have none' : 'an offset from UTC, as the times above have';
      this.wrong(line, `"${text}"`, has);
      return undefined;
    }
    this.offsets.add(time.offset);
    const instant =
      time.offset === undefined ? this.localInstant(line, text, time.wallClock) : time.wallClock - time.offset;
    if (instant === undefined) return undefined;
    if (instant % MINUTE === 0) return instant / MINUTE;
    this.wrong(line, `"${text}"`, 'whole minutes');
    return undefined;
  }

  /** What clocks show twice is the first time, and then the second. */
  private localInstant(line: number, text: string, wallClock: number): number | undefined {
    const instants = this.zone?.instantsOf(wallClock) ?? [];
    const last = (this.minutes.at(-1) ?? -Infinity) * MINUTE;
    const [first, second] = instants;
    if (first === undefined)
      this.wrong(line, `"${text}", which clocks of ${this.timeZone} skip`, 'a time that there is');
    return second !== undefined && (first ?? 0) <= last ? second : first;
  }

  private amountOf(line: number, text: string): number | undefined {
    const amount = text === '' ? NaN : Number(text);
    if (Number.isFinite(amount) && amount >= 0) return amount;
    this.wrong(line, text === '' ? 'no value' : `"${text}"`, 'a number from 0 on');
    return undefined;
  }
}
