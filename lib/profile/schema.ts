import { z } from 'zod';
import { WEEKDAYS } from '../calendar/days';
import type { SupportHours } from './support-hours';

/** Schemas of the words that several parts of a client file share. Each `error` completes the sentence "expected ...". */

/** Passes a schema through, and compiles only when what it yields is exactly `Props`, `readonly` aside. */
export function exactly<Props>() {
  return <S extends z.ZodType>(schema: S & (Same<z.output<S>, Props> extends true ? unknown : Differs<S, Props>)): S =>
    schema;
}

/** The mistake that the compiler shows, with both sides in it. */
interface Differs<S extends z.ZodType, Props> {
  readonly schemaDiffersFromProps: { readonly schema: z.output<S>; readonly props: Props };
}

type Same<A, B> = [Marked<A>] extends [Marked<B>] ? ([Marked<B>] extends [Marked<A>] ? true : false) : false;

/** Every key required and paired with whether it may be left out, so that a lost optional key counts as a difference. */
type Marked<T> = T extends object
  ? {
      readonly [K in keyof T]-?: readonly [undefined extends T[K] ? 'optional' : 'required', Marked<NonNullable<T[K]>>];
    }
  : T;

/** A whole number between two limits, both included. */
export function whole(from: number, to: number): z.ZodInt {
  const error = `a whole number from ${from} to ${to}`;
  return z.int({ error }).min(from, { error }).max(to, { error });
}

/** An amount of money. */
export function usd(): z.ZodNumber {
  const error = 'an amount in USD above 0';
  return z.number({ error }).positive({ error });
}

/** Text of a given form. */
export function text(form: RegExp, error: string): z.ZodString {
  return z.string({ error }).regex(form, { error });
}

/** A list with something in it. */
export function someOf<S extends z.ZodType>(schema: S, error: string): z.ZodArray<S> {
  return z.array(schema, { error }).min(1, { error });
}

/** Time of day. */
export const clockTimeSchema = text(/^([01]\d|2[0-3]):[0-5]\d$/, 'HH:MM on the 24-hour clock, e.g. "08:00"');

export const weekdaySchema = z.enum(WEEKDAYS);

export const supportHoursSchema = exactly<SupportHours>()(
  z.strictObject({
    timeZone: z
      .string({ error: 'an IANA time zone, e.g. Europe/Dublin' })
      .refine(isTimeZone, {
        error: 'an IANA time zone, e.g. Europe/Dublin',
        params: { candidates: Intl.supportedValuesOf('timeZone') },
      })
      .describe('IANA time zone, e.g. Europe/Dublin'),
    days: someOf(weekdaySchema, 'at least one day').describe('Days on which the people of the client work'),
    from: clockTimeSchema.describe('Start of the day, "HH:MM"'),
    to: clockTimeSchema.describe('End of the day, "HH:MM", after from'),
  }),
);

/** Names only: offsets like `+01:00` know no summer time. */
function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone.length > 0;
  } catch {
    return false;
  }
}
