import type { Check } from './check';

/** A day of support ends after it began. */
export const checkSupportHours: Check = ({ client }) => {
  const { from, to } = client?.supportHours ?? {};
  if (from === undefined || to === undefined || to > from) return [];
  return [{ path: ['client', 'supportHours', 'to'], found: `"${to}"`, expected: `a time after from, ${from}` }];
};
