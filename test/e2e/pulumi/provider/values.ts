import { isUnknown } from '../../../pulumi/wire';

/** A value as the engine hands it over. */
export type Value = null | number | string | boolean | readonly Value[] | Values;

export interface Values {
  readonly [name: string]: Value;
}

export function isValues(value: Value | undefined): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value, or something in it, is known only after deployment. */
export function hasUnknown(value: Value | undefined): boolean {
  if (Array.isArray(value)) return (value as readonly Value[]).some(hasUnknown);
  return isValues(value) ? Object.values(value).some(hasUnknown) : isUnknown(value);
}

export function textOf(value: Value | undefined): string | undefined {
  return typeof value === 'string' && !isUnknown(value) ? value : undefined;
}

/** Of a resource, its type: `aws:ec2/vpc:Vpc`. */
export function typeOf(urn: string): string {
  return urn.split('::')[2]?.split('$').at(-1) ?? '';
}

/** Of a resource, the name that its program gave it. */
export function nameOf(urn: string): string {
  return urn.split('::').slice(3).join('::');
}
