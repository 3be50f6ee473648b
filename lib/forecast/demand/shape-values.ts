import { ZoneOffsets } from '../../calendar/zone-offsets';

/** How a value is written. */
export interface Written {
  /** In words, for who wrote something else. */
  readonly expected: string;
  /** `undefined` where the text is none. */
  readonly read: (text: string) => number | string | undefined;
}

const DAY = 86_400_000;
const MOST = 1e12;

export const amount: Written = {
  expected: 'an amount from 0 on',
  read: (text) => numberIn(text, 0, MOST),
};

export const factor: Written = {
  expected: 'a number from 1 to 1000',
  read: (text) => numberIn(text, 1, 1000),
};

export const hours: Written = {
  expected: 'hours, above 0 and at most 8760',
  read: (text) => numberIn(text, Number.MIN_VALUE, 8760),
};

export const share: Written = {
  expected: 'a share from 0 to 10, or a percentage, e.g. 20%',
  read: (text) => shareIn(text, 0),
};

export const part: Written = {
  expected: 'a share from 0 to 1, or a percentage, e.g. 20%',
  read: (text) => shareIn(text, 0, 1),
};

export const change: Written = {
  expected: 'a share above -1 and at most 10, or a percentage, e.g. -5% or 20%',
  read: (text) => shareIn(text, -0.999_999),
};

export const timeOfDay: Written = {
  expected: 'a time of day, e.g. 14:00',
  read: (text) => {
    const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text) ?? [];
    return hour === undefined ? undefined : Number(hour) * 60 + Number(minute);
  },
};

/** In a year without a leap day. */
export const dayOfYear: Written = {
  expected: 'a month and a day, e.g. 12-15',
  read: (text) => {
    const day = /^\d\d-\d\d$/.test(text) ? Date.parse(`2025-${text}T00:00:00Z`) : NaN;
    const isReal = !Number.isNaN(day) && new Date(day).toISOString().slice(5, 10) === text;
    return isReal ? (day - Date.UTC(2025, 0, 1)) / DAY : undefined;
  },
};

export const localTime: Written = {
  expected: 'a local time, e.g. 2027-03-01T09:00',
  read: (text) => {
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(text)) return undefined;
    const time = Date.parse(`${text}:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) ? time : undefined;
  },
};

export const timeZone: Written = {
  expected: 'an IANA time zone, e.g. Europe/Dublin',
  read: (text) => (ZoneOffsets.of(text) === undefined ? undefined : text),
};

function shareIn(text: string, least: number, most = 10): number | undefined {
  if (!text.endsWith('%')) return numberIn(text, least, most);
  const percent = numberIn(text.slice(0, -1), least * 100, most * 100);
  return percent === undefined ? undefined : percent / 100;
}

function numberIn(text: string, least: number, most: number): number | undefined {
  const value = text.trim() === '' ? NaN : Number(text);
  return value >= least && value <= most ? value : undefined;
}
