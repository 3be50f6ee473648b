import { anything, group, nonEmptyList, nonEmptyRecord, optional, record, required, text } from '../../form/form';
import { A_PATH, A_POLICY, POLICY_OF, TARGET } from './target';

/** Changes that belong together, as a client file has them. */
export interface WrittenScenario {
  readonly says?: string;
  readonly patches: readonly WrittenPatch[];
}

/** One of them: exactly one of `set`, `unset`, `with` and `without`, which are the options of `groundplan what-if`. */
export interface WrittenPatch {
  readonly set?: Readonly<Record<string, unknown>>;
  readonly unset?: string;
  readonly with?: string;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly without?: string;
}

const PATH = text(TARGET, A_PATH);
const POLICY = text(POLICY_OF, A_POLICY);
const ANYTHING = text(/^/, 'text');

const PATCH = group<WrittenPatch>({
  set: optional(nonEmptyRecord(PATH, anything(), 'at least one path and its value'), 'Values, by path'),
  unset: optional(PATH, 'Path of what is taken out'),
  with: optional(POLICY, 'Policy that environments come under; production:office-hours for one of them'),
  options: optional(record(ANYTHING, anything()), 'Options of the policy, beside with', 'its own'),
  without: optional(POLICY, 'Policy that environments leave; production:office-hours for one of them'),
});

export const SCENARIO = group<WrittenScenario>({
  says: optional(ANYTHING, 'What it is about, for people'),
  patches: required(nonEmptyList(PATCH, 'at least one patch'), 'What is changed, one after the other'),
});
