import { isUnknown, type Maybe } from '../../../readers/unknown';

/** What an instance's image runs, as far as the template tells. */
export interface OperatingSystem {
  /** As it stands in the rate's key. */
  readonly name: 'linux' | 'windows' | 'windows-sql-server' | 'suse' | 'rhel';
  /** Why we believe so, where the template does not tell. */
  readonly note?: string;
}

/** Names of images by vendor, in order: the first match decides. */
const IMAGES: readonly (readonly [RegExp, OperatingSystem['name']])[] = [
  [/windows.*sql_.*(web|standard|enterprise)/i, 'windows-sql-server'],
  [/windows/i, 'windows'],
  [/suse|sles/i, 'suse'],
  [/rhel|redhat|red-hat/i, 'rhel'],
  [/amazon-linux|amzn|al2|canonical|ubuntu|debian|bottlerocket|ecs/i, 'linux'],
];

/**
 * Tells the operating system by the name of the image, which public SSM parameters carry
 * (`/aws/service/ami-windows-latest/...`). An image ID alone tells nothing.
 */
export function operatingSystemOf(image: Maybe<string> | undefined): OperatingSystem {
  const name = isUnknown(image) ? image.hint : image;
  const match = name === undefined ? undefined : IMAGES.find(([pattern]) => pattern.test(name));
  return match === undefined
    ? { name: 'linux', note: 'the image does not tell its operating system; Linux is assumed' }
    : { name: match[1] };
}
