/** Sizes by name. */
export const SIZE_NAMES = ['small', 'medium', 'large', 'xlarge'] as const;
export type SizeName = (typeof SIZE_NAMES)[number];

/** What a server has. */
export interface Capacity {
  readonly vcpu: number;
  readonly memoryGib: number;
}

/** A size by name, or by what is needed of it. */
export type Size = SizeName | Capacity;

/** Processor architectures. */
export const ARCHITECTURES = ['x86-64', 'arm64'] as const;
export type Architecture = (typeof ARCHITECTURES)[number];

/** Makers of x86-64 processors. */
export const PROCESSORS = ['intel', 'amd'] as const;
export type Processors = (typeof PROCESSORS)[number];

/** What a size by name gives. */
export const NAMED_SIZES: Readonly<Record<SizeName, Capacity>> = {
  small: { vcpu: 2, memoryGib: 4 },
  medium: { vcpu: 2, memoryGib: 8 },
  large: { vcpu: 4, memoryGib: 16 },
  xlarge: { vcpu: 8, memoryGib: 32 },
};

/** What a size gives: by its name, or as it says itself. */
export function capacityOf(size: Size): Capacity {
  return typeof size === 'string' ? NAMED_SIZES[size] : size;
}

/** `medium`, or `3 vCPU and 10 GiB`. */
export function describeSize(size: Size): string {
  return typeof size === 'string' ? size : describeCapacity(size);
}

/** `3 vCPU and 10 GiB` */
export function describeCapacity({ vcpu, memoryGib }: Capacity): string {
  return `${vcpu} vCPU and ${memoryGib} GiB`;
}
