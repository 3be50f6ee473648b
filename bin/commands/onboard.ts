import { loadClient, type LocatedClient } from '../../lib/client/load';
import { oneOf } from '../../lib/located/words';
import { onboardingDocument } from '../../lib/patterns/edge-nodes/aws/onboarding/document';
import { vpnHandOver } from '../../lib/patterns/vpn/aws/hand-over';
import { InputError, type Problem } from '../../lib/problem';
import { EXIT, type ExitCode } from '../cli/exit-code';
import type { Terminal } from '../cli/terminal';

/** Options of `groundplan onboard`. Of a group or a device that is named, it and nothing else. */
export interface OnboardOptions {
  /** Of the client file. @default - all */
  readonly environment?: string;
  /** Of edge nodes. @default - all */
  readonly group?: string;
  /** At the other end of a VPN. @default - all */
  readonly device?: string;
}

/** What somebody elsewhere sets up: a group of edge nodes, or a device at the other end of a VPN. */
interface Elsewhere {
  readonly kind: 'group' | 'device';
  readonly environment: string;
  readonly name: string;
  readonly document: string;
}

/**
 * Prints what whoever sets up edge nodes and VPN devices needs, a document for each group and device.
 *
 * @throws InputError with everything that is wrong with the file, or when it has none that is asked for
 */
export function onboard(file: string, options: OnboardOptions, terminal: Terminal): ExitCode {
  const client = loadClient(file);
  const all = elsewhere(client);
  const { environment, group, device } = options;
  const isNamed = ({ kind, name }: Elsewhere): boolean =>
    (group === undefined && device === undefined) || { group, device }[kind] === name;
  const wanted = all.filter((one) => (environment ?? one.environment) === one.environment && isNamed(one));
  if (wanted.length === 0) throw new InputError([client.sources.locate(noneSuch(all, options))]);
  terminal.out(wanted.map(({ document }) => document).join('\n'));
  return EXIT.fine;
}

function elsewhere({ name: client, plans }: LocatedClient): readonly Elsewhere[] {
  return plans.flatMap(({ environment: { name: environment, region }, patterns }) => [
    ...Object.values(patterns.edgeNodes).map(({ plan }): Elsewhere => ({
      kind: 'group',
      environment,
      name: plan.name,
      document: onboardingDocument(plan, region),
    })),
    ...Object.values(patterns.vpn).map(({ plan }): Elsewhere => ({
      kind: 'device',
      environment,
      name: plan.name,
      document: vpnHandOver(plan, { client, environment, region }),
    })),
  ]);
}

function noneSuch(all: readonly Elsewhere[], { environment, group, device }: OnboardOptions): Problem {
  const asked = [
    ...(group === undefined ? [] : [`edge nodes "${group}"`]),
    ...(device === undefined ? [] : [`VPN device "${device}"`]),
  ];
  const what = `no ${asked.join(' or ') || 'edge nodes and no VPN'}`;
  const found = environment === undefined ? what : `${what} in "${environment}"`;
  const names = all.map((one) => `${one.name} in ${one.environment}`);
  const expected = names.length === 0 ? 'edgeNodes or vpn in an environment' : oneOf(names);
  return { path: ['environments'], found, expected };
}
