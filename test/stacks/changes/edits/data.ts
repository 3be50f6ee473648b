import { inFleet, RECORDS, type File } from '../file';
import type { Edit } from './edit';

/** Servers that keep data. */
export const DATA: readonly Edit[] = [
  {
    name: 'The size of servers that keep data',
    apply: (file) =>
      inFleet(file, RECORDS, (fleet) => ({ ...fleet, size: fleet.size === 'large' ? 'medium' : 'large' })),
    may: ['replaced'],
    how: 'Each is away until its successor has taken its volumes over: do it outside office hours.',
  },
  {
    name: 'The image of servers that keep data',
    apply: (file) => inFleet(file, RECORDS, (fleet) => ({ ...fleet, image: 'ami-0fedcba9876543210' })),
    may: ['replaced'],
    how: 'As for their size. Another version of the same operating system finds its volumes as they were.',
  },
  {
    name: 'A volume grows',
    apply: (file) => ofVolume(file, ({ gib }) => ({ gib: gib + 50 })),
    may: ['replaced'],
    how: 'The file system grows when its server boots next, which is then. A volume never shrinks.',
  },
  {
    name: 'A volume gets more IOPS',
    apply: (file) => ofVolume(file, () => ({ iops: 4000 })),
    may: ['replaced'],
    how: 'Once in six hours for each volume, which is a limit of EBS.',
  },
  {
    name: 'A volume more',
    apply: (file) =>
      inFleet(file, RECORDS, (fleet) => ({
        ...fleet,
        dataVolumes: { ...fleet.dataVolumes, archive: { gib: 30 } },
      })),
    may: ['replaced'],
    how: 'As for their size.',
  },
  {
    name: 'More servers that keep data',
    apply: (file) => inFleet(file, RECORDS, (fleet) => ({ ...fleet, count: (fleet.count ?? 2) + 1 })),
    how: 'Nothing to heed: those that are there stay what they are.',
  },
  {
    name: 'A fixed address',
    apply: (file) =>
      inFleet(file, RECORDS, (fleet) =>
        fleet.fixedAddress === true || fleet.loadBalancer ? undefined : { ...fleet, fixedAddress: true },
      ),
    may: ['replaced'],
    how: 'As for their size.',
  },
];

function ofVolume(
  file: File,
  edit: (volume: { readonly gib: number }) => { readonly gib?: number; readonly iops?: number },
): File | undefined {
  return inFleet(file, RECORDS, ({ dataVolumes: { files, ...others } = {}, ...fleet }) => {
    if (files === undefined) return undefined;
    return { ...fleet, dataVolumes: { ...others, files: { ...files, ...edit(files) } } };
  });
}
