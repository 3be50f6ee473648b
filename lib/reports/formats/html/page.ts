import { createHash } from 'node:crypto';
import { SCRIPT, STYLE } from './assets';
import { html, Markup } from './markup';

/** A part of a page. */
export interface Section {
  /** Place within the page, e.g. `resources`. */
  readonly id: string;
  readonly title: string;
  /** What one should know before one reads it. @default - nothing */
  readonly lead?: string;
  readonly content: Markup;
}

/**
 * A page in one file. It loads nothing, and its own policy forbids that it ever does: no name in a template can make it.
 *
 * @param verdict - what stands first
 */
export function page(title: string, verdict: Markup, sections: readonly Section[]): string {
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${digest(SCRIPT)}'; base-uri 'none'; form-action 'none'`;
  const { text } = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="generator" content="groundplan" />
        <title>${title}</title>
        ${element('style', STYLE)}
      </head>
      <body>
        <header>${verdict}</header>
        <nav>${sections.map(({ id, title: name }) => html`<a href="#${id}">${name}</a>`)}</nav>
        <main>${sections.map(sectionOf)}</main>
        ${element('script', SCRIPT)}
      </body>
    </html>`;
  return `${text}\n`;
}

function sectionOf({ id, title, lead, content }: Section): Markup {
  return html`<section id="${id}">
    <h2>${title}</h2>
    ${lead && html`<p class="lead">${lead}</p>`} ${content}
  </section>`;
}

/** Our own style or script, to the byte: its digest stands in the policy. */
function element(name: 'style' | 'script', text: string): Markup {
  return new Markup(`<${name}>${text}</${name}>`);
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
