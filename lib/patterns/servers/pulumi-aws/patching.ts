import type { LogGroup } from '@pulumi/aws/cloudwatch';
import { all, type Output } from '@pulumi/pulumi';
import type { AwsPatchBaseline } from '../../../clouds/aws/patch-baseline';
import { approvePatches } from '../../../engines/pulumi-aws/patch-baseline';
import { patchDocument, patchStatements } from '../aws/patch-document';
import type { AwsPatchWindow } from '../../../clouds/aws/patch-window';
import { patchingAutomation } from './automation';
import { runInWindow } from './maintenance-window';
import type { FleetParts } from './parts';

const SECONDS_PER_HOUR = 3600;

/** How servers are patched where they are. */
export interface InPlacePatching {
  readonly window: AwsPatchWindow;
  readonly baseline: AwsPatchBaseline;
  /** Keeps what the patches print. */
  readonly logGroup: LogGroup;
}

/**
 * Patches servers in their maintenance window, one after the other and out of service.
 * @returns name of the document, whose failed runs are watched
 */
export function patchInPlace(parts: FleetParts, { window, baseline, logGroup }: InPlacePatching): Output<string> {
  const { name, plan, words, tags, below } = parts;
  approvePatches(
    `${name}-patching`,
    { name: words.names.patchBaseline, of: plan.fullName, group: plan.patching.group, baseline, tags: tags() },
    below,
  );
  const seconds = window.hours * SECONDS_PER_HOUR;
  const automation = patchingAutomation(parts, {
    purpose: `Patches ${plan.fullName} out of service`,
    content: (role) =>
      all([role, logGroup.name]).apply(([ofRole, kept]) => patchDocument({ role: ofRole, logGroup: kept, seconds })),
    statements: patchStatements(plan),
  });
  runInWindow(parts, { ...automation, window, on: 'each-server' });
  return automation.document;
}
