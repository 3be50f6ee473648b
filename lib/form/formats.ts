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

/** IANA names only, spelt as IANA does: offsets like `+01:00` know no summer time, and clouds tell capitals apart. */
function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    const known = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone.length > 0;
    return known && !isMisspelt(name);
  } catch {
    return false;
  }
}

/** Whether a name differs from that of a zone by its capitals alone. */
function isMisspelt(name: string): boolean {
  const zones = Intl.supportedValuesOf('timeZone');
  return !zones.includes(name) && zones.some((zone) => zone.toLowerCase() === name.toLowerCase());
}
