import type { AdviceReport } from '../../lib/pricing';
import { documentParts } from '../../lib/reports/formats/json/document';
import { page } from '../../lib/reports/formats/text/page';
import { planCsv } from '../../lib/reports/plan/csv';
import type * as Html from '../../lib/reports/plan/html';
import { planDocument } from '../../lib/reports/plan/json';
import { planMarkdown } from '../../lib/reports/plan/markdown';
import type { PlanReport } from '../../lib/reports/plan/report';
import { planReport } from '../../lib/reports/plan/text';
import type { Terminal } from './terminal';

/** Options that say how a plan is printed. */
export interface PlanFormat {
  readonly format: 'text' | 'json' | 'markdown' | 'csv' | 'html';
  /** Most bytes of Markdown. */
  readonly maxBytes: number;
}

/**
 * Prints a plan; what is long, environment by environment.
 * @param adviceOn how an environment could cost less, for pages; `undefined` where nobody asked
 */
export async function printPlan(
  report: PlanReport,
  { format, maxBytes }: PlanFormat,
  terminal: Terminal,
  adviceOn: (at: number) => AdviceReport | undefined,
): Promise<void> {
  await terminal.print(await parts());

  async function parts(): Promise<Iterable<string>> {
    switch (format) {
      case 'json':
        return documentParts(planDocument(report));
      case 'markdown':
        return [planMarkdown(report, maxBytes)];
      case 'csv':
        return planCsv(report);
      case 'html': {
        const { planHtml } = require('../../lib/reports/plan/html') as typeof Html;
        const advice = report.environments.flatMap(({ name }, at) => {
          const own = adviceOn(at);
          return own ? [[name, own] as const] : [];
        });
        return [await planHtml(report, Object.fromEntries(advice))];
      }
      case 'text':
        return [planReport(report, page(terminal.columns, terminal.colour))];
    }
  }
}
