import { pageOf, type Printers } from '../formats/printers';
import type { ComparisonReport } from './report';
import type * as Text from './text';
import type * as Json from './json';
import type * as Markdown from './markdown';
import type * as Csv from './csv';
import type * as Html from './html';

export type { ComparisonReport } from './report';

/** The formats of `groundplan diff`. */
export const PRINTERS = {
  text: ({ comparison, budgets, deployment }, medium) => {
    const { comparisonText } = require('./text') as typeof Text;
    return [comparisonText(comparison, pageOf(medium), budgets, deployment)];
  },
  json: (report) => {
    const { comparisonJson } = require('./json') as typeof Json;
    return comparisonJson(report);
  },
  markdown: ({ comparison, budgets, deployment }, { maxBytes }) => {
    const { comparisonMarkdown } = require('./markdown') as typeof Markdown;
    return [comparisonMarkdown(comparison, budgets, maxBytes, deployment)];
  },
  csv: ({ comparison }) => {
    const { comparisonCsv } = require('./csv') as typeof Csv;
    return [comparisonCsv(comparison)];
  },
  html: ({ comparison, budgets, deployment }) => {
    const { comparisonHtml } = require('./html') as typeof Html;
    return [comparisonHtml(comparison, budgets, deployment)];
  },
} satisfies Printers<ComparisonReport>;
