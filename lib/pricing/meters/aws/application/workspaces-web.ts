import { perUse } from '../../charge';
import { meter } from '../../meter';

/** Billed per user that is active in a month. Source: Amazon WorkSpaces Secure Browser pricing. */
export const workspacesWeb = meter({
  reads: { 'AWS::WorkSpacesWeb::Portal': () => ({}) },
  usage: { activeUsers: { unit: 'active users per month', assume: 10 } },
  charges: (_, use) => [perUse('Active users', 'workspaces-web/active-users', use.activeUsers)],
});
