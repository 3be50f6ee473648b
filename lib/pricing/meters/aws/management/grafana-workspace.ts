import { perOptionalUse, perUse } from '../../charge';
import { meter } from '../../meter';

/** Billed per user that is active in a month, by what they may do, and once more with Enterprise plugins. Source: Amazon Managed Grafana pricing. */
export const grafanaWorkspace = meter({
  reads: { 'AWS::Grafana::Workspace': () => ({}) },
  usage: {
    editors: { unit: 'editors and administrators that are active', assume: 1 },
    viewers: { unit: 'viewers that are active', assume: 5 },
    pluginUsers: { unit: 'users that are active, where the workspace has Enterprise plugins', assume: 0 },
  },
  charges: (_, use) => [
    perUse('Editors and administrators', 'managed-grafana/editor-or-administrator', use.editors),
    perUse('Viewers', 'managed-grafana/viewer', use.viewers),
    ...perOptionalUse('Enterprise plugins', 'managed-grafana/enterprise-plugins', use.pluginUsers),
  ],
});
