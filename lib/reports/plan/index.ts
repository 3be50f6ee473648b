import type * as Junit from '../checks/junit';
import type * as Sarif from '../checks/sarif';
import { pageOf, type Printers } from '../formats/printers';
import type { AdvisedPlan } from './report';
import type * as Text from './text';
import type * as Json from './json';
import type * as Markdown from './markdown';
import type * as Csv from './csv';
import type * as Html from './html';
import type * as Checks from './checks';

export type { AdvisedPlan, PlanReport } from './report';

/** The formats of `groundplan plan`. */
export const PRINTERS = {
  text: (plan, medium) => {
    const { planText } = require('./text') as typeof Text;
    return [planText(plan, pageOf(medium), medium.detail ?? 'first-screen')];
  },
  json: ({ report }) => {
    const { planJson } = require('./json') as typeof Json;
    return planJson(report);
  },
  markdown: (plan, { maxBytes }) => {
    const { planMarkdown } = require('./markdown') as typeof Markdown;
    return [planMarkdown(plan, maxBytes)];
  },
  csv: ({ report }) => {
    const { planCsv } = require('./csv') as typeof Csv;
    return planCsv(report);
  },
  html: async ({ report, advice }) => {
    const { planHtml } = require('./html') as typeof Html;
    return [await planHtml(report, advice)];
  },
  sarif: (report) => {
    const { sarif } = require('../checks/sarif') as typeof Sarif;
    const { planChecks } = require('./checks') as typeof Checks;
    return [sarif(planChecks(report))];
  },
  junit: (report) => {
    const { junit } = require('../checks/junit') as typeof Junit;
    const { planChecks } = require('./checks') as typeof Checks;
    return [junit(planChecks(report))];
  },
} satisfies Printers<AdvisedPlan>;
