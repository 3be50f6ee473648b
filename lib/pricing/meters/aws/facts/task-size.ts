import type { Resource } from '../../../readers/resource';
import { lift, lift2, Unknown, type Maybe } from '../../../readers/unknown';

import { given } from '../../facts/given';

/** Platforms of Fargate, as they stand in the rates' keys. */
export type Platform = 'linux-x86' | 'linux-arm64' | 'windows';

/** What one task asks for. */
export interface TaskSize {
  readonly vcpus: Maybe<number>;
  readonly memoryGb: Maybe<number>;
  readonly platform: Maybe<Platform>;
  /** Ephemeral storage beyond what is included. */
  readonly extraStorageGb: Maybe<number>;
}

/** Ephemeral storage that each task includes. Source: AWS Fargate pricing. */
const INCLUDED_STORAGE_GB = 20;

/** The size of a task by its definition. */
export function taskSizeOf(definition: Resource | undefined): TaskSize {
  if (definition === undefined) {
    const elsewhere = new Unknown('its task definition is not among the inputs');
    return { vcpus: elsewhere, memoryGb: elsewhere, platform: elsewhere, extraStorageGb: elsewhere };
  }
  return {
    vcpus: lift(given(definition.text('Cpu'), 'Cpu of the task definition'), (text) => inUnits(text, /\s*vcpu$/i)),
    memoryGb: lift(given(definition.text('Memory'), 'Memory of the task definition'), (text) =>
      inUnits(text, /\s*gb$/i),
    ),
    platform: lift2(
      definition.text('RuntimePlatform.OperatingSystemFamily') ?? 'LINUX',
      definition.text('RuntimePlatform.CpuArchitecture') ?? 'X86_64',
      platformOf,
    ),
    extraStorageGb: lift(definition.number('EphemeralStorage.SizeInGiB') ?? INCLUDED_STORAGE_GB, (gb) =>
      Math.max(0, gb - INCLUDED_STORAGE_GB),
    ),
  };
}

/** `512` counts in 1024ths of a unit (CPU units, MiB); `0.5 vCPU` and `0.5GB` in whole ones. */
export function inUnits(text: string, unit: RegExp): Maybe<number> {
  const number = Number(text.replace(unit, ''));
  if (text.trim() === '' || !Number.isFinite(number)) return new Unknown(`"${text}" is no size`);
  return unit.test(text) ? number : number / 1024;
}

function platformOf(system: string, architecture: string): Platform {
  if (system.startsWith('WINDOWS')) return 'windows';
  return architecture === 'ARM64' ? 'linux-arm64' : 'linux-x86';
}
