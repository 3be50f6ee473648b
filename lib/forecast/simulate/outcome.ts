/** What becomes of a demand. Demand is summed up over minutes, in its unit times minutes. */
export interface Outcome {
  readonly minutes: number;
  readonly demand: number;
  readonly served: number;
  readonly unmet: number;
  /** Minutes in which not all of the demand is served. */
  readonly unmetMinutes: number;
  /** Server-minutes that are billed, from the launch to the end. */
  readonly onDemandMinutes: number;
  readonly spotMinutes: number;
  /** Minutes that so many servers run on demand, by their number: the load curve that commitments are held against. */
  readonly minutesAt: Float64Array;
  /** Server-minutes in service. */
  readonly servingMinutes: number;
  /** The most servers that run at once. */
  readonly peak: number;
  readonly launches: number;
  readonly interruptions: number;
}

/** Capacity by the minute, where that is asked for: as long as the demand. */
export interface Trace {
  /** Servers in service. */
  readonly serving: Uint16Array;
}

/** Share of the demand that is served, from 0 to 1; all of nothing. */
export function shareServed({ demand, served }: Pick<Outcome, 'demand' | 'served'>): number {
  return demand === 0 ? 1 : served / demand;
}
