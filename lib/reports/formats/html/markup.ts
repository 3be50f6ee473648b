/** HTML that is safe to print: whatever came from elsewhere is escaped. */
export class Markup {
  constructor(readonly text: string) {}
}

/** What may stand in {@link html}. */
export type Content = Markup | string | number | undefined | readonly Content[];

/**
 * HTML as a template: text is escaped, for content and for quoted attributes alike; other HTML stands as it is; `undefined` is
 * nothing.
 */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  return new Markup(parts.map((part, at) => part + textOf(contents[at])).join(''));
}

function textOf(content: Content): string {
  if (content === undefined) return '';
  if (content instanceof Markup) return content.text;
  if (typeof content === 'string') return escape(content);
  return typeof content === 'number' ? String(content) : content.map(textOf).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter);
}
