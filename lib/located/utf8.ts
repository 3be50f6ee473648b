import { isUtf8 } from 'node:buffer';

/** Why bytes are not text, and from which line on. */
export interface EncodingFault {
  readonly found: string;
  /** From 1. */
  readonly line: number;
}

/** What UTF-16 begins with, in either order of its bytes. */
const UTF_16_MARKS = [Buffer.from([0xff, 0xfe]), Buffer.from([0xfe, 0xff])];

/** What keeps bytes from being text in UTF-8. Windows PowerShell writes UTF-16 where output is redirected into a file. */
export function encodingFault(bytes: Buffer): EncodingFault | undefined {
  if (UTF_16_MARKS.some((mark) => mark.equals(bytes.subarray(0, mark.length))))
    return { found: 'text in UTF-16', line: 1 };
  if (bytes.includes(0)) return { found: 'binary data', line: 1 };
  if (isUtf8(bytes)) return undefined;
  const text = bytes.toString('utf8');
  return { found: 'a letter that is not in UTF-8', line: text.slice(0, text.indexOf('\uFFFD')).split('\n').length };
}
