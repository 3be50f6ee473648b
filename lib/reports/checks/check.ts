/** What is looked at, by an ID that never changes. */
export const RULES = {
  'invalid-input': 'What is given can be read, and asks for nothing that cannot be.',
  'before-you-deploy': 'Nothing has to be known before an environment is deployed.',
  'unsafe-change': 'A deployment loses no data, leaves nothing running and can be made.',
  budget: 'A month costs no more than its budget.',
  'cost-increase': 'A change costs no more than is allowed.',
  'backup-coverage': 'What holds data is in a backup plan.',
} as const;
export type Rule = keyof typeof RULES;

/** A file, and a place in it where one is known. Lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** One thing that was looked at, and what came of it: for programs that show findings beside code, or tests that passed and failed. */
export interface Check {
  readonly rule: Rule;
  /** What was looked at, the same from run to run. */
  readonly name: string;
  /** `noted` is to be read, and holds nothing up. */
  readonly outcome: 'passed' | 'noted' | 'failed';
  /** In a sentence. */
  readonly says: string;
  readonly place: Place;
}
