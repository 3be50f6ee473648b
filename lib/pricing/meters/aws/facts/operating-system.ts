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
 * What runs at first boot, by how its text begins. Windows runs nothing else than what stands in these tags.
 * Source: Amazon EC2 User Guide, "How Amazon EC2 handles user data for Windows instances".
 */
const WINDOWS_USER_DATA = /^\s*(<\?xml[^>]*>\s*)?(version: 1\.\d|<(powershell|script|persist)>)/i;

/**
 * Tells the operating system by the name of the image, which public SSM parameters carry
 * (`/aws/service/ami-windows-latest/...`). An image ID alone tells nothing; user data that only Windows would run does.
 */
export function operatingSystemOf(
  image: Maybe<string> | undefined,
  userData: Maybe<string> | undefined,
): OperatingSystem {
  const name = isUnknown(image) ? image.hint : image;
  const match = name === undefined ? undefined : IMAGES.find(([pattern]) => pattern.test(name));
  if (match !== undefined) return { name: match[1] };
  if (userData !== undefined && !isUnknown(userData) && WINDOWS_USER_DATA.test(textOf(userData)))
    return { name: 'windows', note: 'the image does not tell its operating system; its user data is for Windows' };
  return { name: 'linux', note: 'the image does not tell its operating system; Linux is assumed' };
}

function textOf(userData: string): string {
  return Buffer.from(userData, 'base64').toString('utf8');
}
