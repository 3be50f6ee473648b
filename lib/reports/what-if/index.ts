import { pageOf, type Printers } from '../formats/printers';
import type { WhatIfReport } from './report';
import type * as Text from './text';
import type * as Json from './json';
import type * as Markdown from './markdown';
import type * as Html from './html';

export type { WhatIfReport } from './report';

/** The formats of `groundplan what-if`. */
export const PRINTERS = {
  text: (report, medium) => {
    const { whatIfText } = require('./text') as typeof Text;
    return [whatIfText(report, pageOf(medium), medium.detail ?? 'first-screen')];
  },
  json: (report) => {
    const { whatIfJson } = require('./json') as typeof Json;
    return whatIfJson(report);
  },
  markdown: (report, { maxBytes }) => {
    const { whatIfMarkdown } = require('./markdown') as typeof Markdown;
    return [whatIfMarkdown(report, maxBytes)];
  },
  html: (report) => {
    const { whatIfHtml } = require('./html') as typeof Html;
    return [whatIfHtml(report)];
  },
} satisfies Printers<WhatIfReport>;
