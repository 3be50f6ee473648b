import { counted } from '../located/words';
import { group, integer, optional } from '../form/form';
import { MAXIMUM_LOG_DAYS } from '../profile/forms';
import { leastLogRetention, type Profile } from '../profile/profile';
import { REGULATION_NAMES } from '../profile/regulations';
import { leaveAlone, type Bent, type Policy } from './policy';

/** How long logs are kept. */
export interface LogRetentionOptions {
  /**
   * Days that logs are kept at least.
   * @default - what the regulations of the client ask for, else 30
   */
  readonly days?: number;
}

/** Days where nobody asks for more: a month, to look back over. */
const USUAL_DAYS = 30;

/** Logs are kept for as long as somebody needs them. */
export const logRetention: Policy<LogRetentionOptions> = {
  description: 'Logs are kept no longer than somebody needs them',
  form: group<LogRetentionOptions>({
    days: optional(
      integer(1, MAXIMUM_LOG_DAYS),
      'Days that logs are kept at least',
      'what the regulations of the client ask for, else 30',
    ),
  }),
  risk: 'low',
  effort: 'low',
  watch: 'Whether anybody looks for logs that are gone.',
  says: ({ days }, { profile }) => `logs are kept for ${counted(days ?? usualDays(profile), 'day')}`,
  bend: (_asked, { profile }, { days = usualDays(profile) }): Bent => {
    if (days < leastLogRetention(profile)) return tooShort(profile, days);
    return { patch: { profile: { logRetentionDays: days } }, leftAlone: [] };
  },
};

function usualDays(profile: Profile): number {
  return Math.max(USUAL_DAYS, leastLogRetention(profile));
}

function tooShort(profile: Profile, days: number): Bent {
  const names = profile.regulations.map((regulation) => REGULATION_NAMES[regulation]).join(', ');
  return leaveAlone('environment', `${names} asks for ${leastLogRetention(profile)} days, more than ${days}`);
}
