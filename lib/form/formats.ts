import type { TextField, TextFormat } from './form';

/** How a form of text is told. */
interface Format {
  /** Whether a text is of that form. */
  readonly fits: (text: string) => boolean;
  /** Source of a regular expression for editors, which may let more pass. */
  readonly pattern: string;
  /** Words that fit, for whoever misspells one. @default - too many to name */
  readonly candidates?: () => readonly string[];
}

const OCTET = '(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';

export const FORMATS: Readonly<Record<TextFormat, Format>> = {
  email: byPattern('^[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+$'),
  'https-url': byPattern('^https://[^\\s/]+\\S*$'),
  'ipv4-block': byPattern(`^${OCTET}(\\.${OCTET}){3}/(3[0-2]|[12]?\\d)$`),
  'time-zone': { fits: isTimeZone, pattern: '^[A-Za-z]', candidates: () => Intl.supportedValuesOf('timeZone') },
};

/** Whether a text is what a field expects. */
export function fits(value: string, { pattern, format }: TextField): boolean {
  return (
    (pattern === undefined || new RegExp(pattern).test(value)) && (format === undefined || FORMATS[format].fits(value))
  );
}

function byPattern(pattern: string): Format {
  return { pattern, fits: (text) => new RegExp(pattern).test(text) };
}

/** IANA names only: offsets like `+01:00` know no summer time. */
function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone.length > 0;
  } catch {
    return false;
  }
}
