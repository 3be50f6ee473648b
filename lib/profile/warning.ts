/** What somebody must know before they deploy: it is shown under the verdict, before the detail. */
export interface Warning {
  /** Pattern it belongs to, e.g. `network` or `servers/ehr`; `environment` for what no pattern answers for. */
  readonly pattern: string;
  /** What will happen or is missing, in one sentence. */
  readonly says: string;
  /** Whether it holds only as long as nothing brings visitors to its pattern. @default - whatever stands beside it */
  readonly unlessReached?: true;
}
