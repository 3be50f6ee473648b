import type * as Luxon from 'luxon';

/** Every offset in use changes at a quarter of an hour of UTC. */
const QUARTER = 15 * 60_000;
const DAY = 24 * 3_600_000;

/** How far the clocks of a time zone are ahead of UTC, in milliseconds, at any instant. Asked again for each minute of years. */
export class ZoneOffsets {
  private readonly known = new Map<number, number>();

  private constructor(private readonly zone: Luxon.IANAZone) {}

  /** `undefined` where there is no such zone. */
  static of(timeZone: string): ZoneOffsets | undefined {
    const { IANAZone } = require('luxon') as typeof Luxon;
    const zone = IANAZone.create(timeZone);
    return zone.isValid ? new ZoneOffsets(zone) : undefined;
  }

  at(instant: number): number {
    const day = Math.floor(instant / DAY) * DAY;
    const atStart = this.lookUp(day);
    // Asking is slow, and clocks change on a few days of a year.
    if (atStart === this.lookUp(day + DAY)) return atStart;
    return this.lookUp(Math.floor(instant / QUARTER) * QUARTER);
  }

  private lookUp(instant: number): number {
    const known = this.known.get(instant);
    if (known !== undefined) return known;
    const offset = this.zone.offset(instant) * 60_000;
    this.known.set(instant, offset);
    return offset;
  }

  /** The instants at which clocks show a time (given as if it were UTC): none where they skip it, two where they show it again. */
  instantsOf(wallClock: number): readonly number[] {
    const offsets = new Set([this.at(wallClock - DAY), this.at(wallClock + DAY)]);
    return [...offsets]
      .map((offset) => wallClock - offset)
      .filter((instant) => instant + this.at(instant) === wallClock)
      .sort((one, other) => one - other);
  }
}
