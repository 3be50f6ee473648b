import { pageOf, type Printers } from '../formats/printers';
import type * as Json from './json';
import type * as Markdown from './markdown';
import type { BudgetReport } from './report';
import type * as Text from './text';

export type { BudgetReport } from './report';

/** The formats of `groundplan budget`. */
export const PRINTERS = {
  text: (report, medium) => {
    const { budgetText } = require('./text') as typeof Text;
    return [budgetText(report, pageOf(medium), medium.detail ?? 'first-screen')];
  },
  json: (report) => {
    const { budgetJson } = require('./json') as typeof Json;
    return budgetJson(report);
  },
  markdown: (report, { maxBytes }) => {
    const { budgetMarkdown } = require('./markdown') as typeof Markdown;
    return [budgetMarkdown(report, maxBytes)];
  },
} satisfies Printers<BudgetReport>;
