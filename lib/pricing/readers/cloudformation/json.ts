/** What is wrong with a text that is not JSON, and where: an offset from 0. */
export interface SyntaxFault {
  readonly offset: number;
  readonly found: string;
  readonly expected: string;
}

/** What may come next, in a reader's words. */
const NEXT = {
  value: 'a value',
  firstItem: 'a value or "]"',
  key: 'a property name in double quotes',
  firstKey: 'a property name in double quotes or "}"',
  colon: '":"',
  afterItem: '"," or "]"',
  afterProperty: '"," or "}"',
  end: 'nothing more',
} as const;

type Next = keyof typeof NEXT;

const WHITE_SPACE = /[ \t\r\n]*/y;
const WORD = /[-+.\w]{1,40}/y;
const LITERAL = /^(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)$/;

/**
 * Finds where a text stops being JSON. `JSON.parse` says only that it does, in words that change with the version of Node.
 */
export function findFault(text: string): SyntaxFault {
  const open: ('{' | '[')[] = [];
  let next: Next = 'value';
  let offset = 0;
  for (;;) {
    offset += matchAt(WHITE_SPACE, text, offset).length;
    const token = tokenAt(text, offset);
    const following = follow(next, token, open);
    if (following === undefined) return { offset, found: describe(token), expected: NEXT[next] };
    next = following;
    offset += token.length;
  }
}

/** The token's effect: what comes after it, or `undefined` where it may not stand. */
function follow(next: Next, token: string, open: ('{' | '[')[]): Next | undefined {
  switch (next) {
    case 'firstItem':
      return token === ']' ? close(open) : value(token, open);
    case 'value':
      return value(token, open);
    case 'firstKey':
      return token === '}' ? close(open) : isString(token) ? 'colon' : undefined;
    case 'key':
      return isString(token) ? 'colon' : undefined;
    case 'colon':
      return token === ':' ? 'value' : undefined;
    case 'afterItem':
      return token === ',' ? 'value' : token === ']' ? close(open) : undefined;
    case 'afterProperty':
      return token === ',' ? 'key' : token === '}' ? close(open) : undefined;
    case 'end':
      return undefined;
  }
}

function value(token: string, open: ('{' | '[')[]): Next | undefined {
  if (token === '{' || token === '[') {
    open.push(token);
    return token === '{' ? 'firstKey' : 'firstItem';
  }
  return isString(token) || LITERAL.test(token) ? after(open) : undefined;
}

function close(open: ('{' | '[')[]): Next {
  open.pop();
  return after(open);
}

function after(open: readonly ('{' | '[')[]): Next {
  const innermost = open.at(-1);
  return innermost === undefined ? 'end' : innermost === '{' ? 'afterProperty' : 'afterItem';
}

function tokenAt(text: string, offset: number): string {
  if (text[offset] === '"') return stringAt(text, offset);
  return matchAt(WORD, text, offset) || text.slice(offset, offset + 1);
}

/** A string with its quotes; without the closing one where it breaks off. */
function stringAt(text: string, start: number): string {
  let end = start + 1;
  while (end < text.length && text[end] !== '"' && text.charCodeAt(end) >= 0x20) end += text[end] === '\\' ? 2 : 1;
  return text.slice(start, text[end] === '"' ? end + 1 : end);
}

function isString(token: string): boolean {
  return token.startsWith('"') && isJson(token);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function describe(token: string): string {
  if (token === '') return 'the end of the file';
  if (!token.startsWith('"')) return `"${token}"`;
  const shown = token.length > 30 ? `${token.slice(0, 30)}...` : token;
  return isString(token) ? `the text ${shown}` : `${faultOf(token)}: ${shown}`;
}

/** What is wrong with a token that begins as text. */
function faultOf(token: string): string {
  return token.length > 1 && token.endsWith('"') ? 'text with a wrong escape' : 'text that does not end';
}

function matchAt(pattern: RegExp, text: string, offset: number): string {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0] ?? '';
}
