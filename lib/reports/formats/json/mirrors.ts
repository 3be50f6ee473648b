import type { z } from 'zod';

/** Passes a schema through, and compiles only when what it describes is exactly `Document`, `readonly` aside. */
export function mirrors<Document>() {
  return <S extends z.ZodType>(
    schema: S & (Same<Shape<z.output<S>>, Shape<Document>> extends true ? unknown : { readonly differsFrom: Document }),
  ): S => schema;
}

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

/** A type with every optional property spelt out, so that one that is left out makes a difference. */
type Shape<T> = T extends object
  ? {
      readonly [K in keyof T]-?: readonly [
        undefined extends T[K] ? 'optional' : 'required',
        Shape<Exclude<T[K], undefined>>,
      ];
    }
  : T;
