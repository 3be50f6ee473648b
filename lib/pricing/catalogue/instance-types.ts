import type { Cloud } from '../../cloud';
import { readList } from './files';

/** What an instance type, or an Azure VM size, is made of. */
export interface InstanceType {
  readonly name: string;
  readonly vcpu: number;
  readonly memoryGib: number;
  /** @default - no source tells */
  readonly architecture?: 'x86_64' | 'arm64';
  /** @default - it has none, or no source tells */
  readonly gpus?: number;
  /** @default - no source tells */
  readonly currentGeneration?: boolean;
}

/** The instance types that are known of a cloud, by name. Read anew at each call: keep what you get. */
export function instanceTypes(cloud: Cloud): ReadonlyMap<string, InstanceType> {
  return new Map(
    readList(`${cloud}/instance-types`)
      .map(readInstanceType)
      .map((type) => [type.name, type]),
  );
}

function readInstanceType(line: string): InstanceType {
  const [name = '', vcpu, memoryGib, architecture, gpus = '-', generation = '-'] = line.split(' ');
  return {
    name,
    vcpu: Number(vcpu),
    memoryGib: Number(memoryGib),
    ...(architecture === 'x86_64' || architecture === 'arm64' ? { architecture } : {}),
    ...(gpus === '-' ? {} : { gpus: Number(gpus) }),
    ...(generation === '-' ? {} : { currentGeneration: generation === 'yes' }),
  };
}
