import type * as Junit from '../checks/junit';
import type * as Sarif from '../checks/sarif';
import { pageOf, type Printers } from '../formats/printers';
import type { ComparisonReport } from './report';
import type * as Text from './text';
import type * as Json from './json';
import type * as Markdown from './markdown';
import type * as Csv from './csv';
import type * as Html from './html';
import type * as Checks from './checks';

export type { ComparisonReport } from './report';

/** The formats of `groundplan diff`. */
export const PRINTERS = {
  text: ({ comparison, budgets, deployment, environments }, medium) => {
    const { comparisonText } = require('./text') as typeof Text;
    return [
      comparisonText(comparison, pageOf(medium), medium.detail ?? 'first-screen', budgets, deployment, environments),
    ];
  },
  json: (report) => {
    const { comparisonJson } = require('./json') as typeof Json;
    return comparisonJson(report);
  },
  markdown: (report, { maxBytes }) => {
    const { comparisonMarkdown } = require('./markdown') as typeof Markdown;
    return [comparisonMarkdown(report, maxBytes)];
  },
  csv: ({ comparison }) => {
    const { comparisonCsv } = require('./csv') as typeof Csv;
    return [comparisonCsv(comparison)];
  },
  html: ({ comparison, budgets, deployment, environments }) => {
    const { comparisonHtml } = require('./html') as typeof Html;
    return [comparisonHtml(comparison, budgets, deployment, environments)];
  },
  sarif: (report) => {
    const { sarif } = require('../checks/sarif') as typeof Sarif;
    const { comparisonChecks } = require('./checks') as typeof Checks;
    return [sarif(comparisonChecks(report))];
  },
  junit: (report) => {
    const { junit } = require('../checks/junit') as typeof Junit;
    const { comparisonChecks } = require('./checks') as typeof Checks;
    return [junit(comparisonChecks(report))];
  },
} satisfies Printers<ComparisonReport>;
