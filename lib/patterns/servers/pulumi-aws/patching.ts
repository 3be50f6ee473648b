import { PatchBaseline, PatchGroup } from '@pulumi/aws/ssm';
import { all, type Output } from '@pulumi/pulumi';
import { logGroup } from '../../../engines/pulumi-aws/log-group';
import type { AwsPatchBaseline } from '../../../clouds/aws/patch-baseline';
import { patchDocument, patchStatements } from '../aws/patch-document';
import type { AwsPatchWindow } from '../../../clouds/aws/patch-window';
import { patchingAutomation } from './automation';
import { logsAreKept } from './logs';
import { runInWindow } from './maintenance-window';
import type { FleetParts } from './parts';

const SECONDS_PER_HOUR = 3600;

/** How servers are patched where they are. */
export interface InPlacePatching {
  readonly window: AwsPatchWindow;
  readonly baseline: AwsPatchBaseline;
}

/**
 * Patches servers in their maintenance window, one after the other and out of service. What the patches print is kept.
 * @returns name of the document, whose failed runs are watched
 */
export function patchInPlace(parts: FleetParts, { window, baseline }: InPlacePatching): Output<string> {
  const { name, plan, below } = parts;
  approve(parts, baseline);
  const printed = logGroup(`${name}-logs-patching`, logsAreKept(parts), below);
  const seconds = window.hours * SECONDS_PER_HOUR;
  const automation = patchingAutomation(parts, {
    purpose: `Patches ${plan.fullName} out of service`,
    content: (role) =>
      all([role, printed.name]).apply(([ofRole, kept]) => patchDocument({ role: ofRole, logGroup: kept, seconds })),
    statements: patchStatements(plan),
  });
  runInWindow(parts, { ...automation, window, on: 'each-server' });
  return automation.document;
}

function approve({ name, plan, words, tags, below }: FleetParts, baseline: AwsPatchBaseline): void {
  const filters = Object.entries(baseline.filters).map(([key, values]) => ({ key, values: [...values] }));
  const approved = new PatchBaseline(
    `${name}-patching`,
    {
      name: words.names.patchBaseline,
      description: `Patches that ${plan.fullName} gets`,
      operatingSystem: baseline.operatingSystem,
      approvalRules: [{ approveAfterDays: baseline.approvesAfterDays, patchFilters: filters }],
      tags: tags(),
    },
    below,
  );
  new PatchGroup(`${name}-patching`, { baselineId: approved.id, patchGroup: plan.patching.group }, below);
}
