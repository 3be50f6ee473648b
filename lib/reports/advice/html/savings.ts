import type { Advice, AdviceReport } from '../../../pricing/advise';
import { advisedNames } from '../names';
import { MAX_RESOURCES, savedByEach } from '../words';
import { rangeToCents } from '../../../pricing/estimate/cents';
import { money } from '../../formats/figures';
import { html, type Markup } from '../../formats/html/markup';
import type { Section } from '../../formats/html/page';
import { waterfall } from '../../formats/html/waterfall';

/** Advice for one environment, or for all there is. */
export interface NamedAdvice {
  /** @default - it is for all there is */
  readonly name?: string;
  readonly advice: AdviceReport;
}

/** What could be saved: each saving falls from where the one before it ends. None where nothing can. */
export function savingsSection(all: readonly NamedAdvice[]): readonly Section[] {
  const worthwhile = all.filter(({ advice }) => advice.advice.length > 0);
  if (worthwhile.length === 0) return [];
  return [
    {
      id: 'savings',
      title: 'What could be saved',
      lead: 'Each saving is priced after those before it, so that they add up.',
      content: html`${worthwhile.map(savings)}`,
    },
  ];
}

function savings({ name, advice: report }: NamedAdvice): Markup {
  const { before, advice } = report;
  const shares = savedByEach(report);
  const steps = advice.map(({ change }, at) => ({ name: change, change: -(shares[at] ?? 0) }));
  const nameOf = advisedNames(advice);
  return html`${name === undefined ? undefined : html`<h3>${name}</h3>`}
    ${waterfall(`savings${name === undefined ? '' : ` in ${name}`}`, {
      from: 'as planned',
      cents: rangeToCents(before).expected,
      steps,
      to: 'with all of it',
    })}
    <ol class="advice">
      ${advice.map((each, at) => adviceItem(each, shares[at] ?? 0, nameOf))}
    </ol>`;
}

type NameOf = ReturnType<typeof advisedNames>;

function adviceItem({ change, effort, risk, caution, resources }: Advice, saved: number, nameOf: NameOf): Markup {
  const rest = resources.length - MAX_RESOURCES;
  return html`<li>
    <span class="change">${change}</span>: ${money(saved)} a month less<br />
    ${effort} effort, ${risk} risk: ${caution}
    <ul>
      ${resources.slice(0, MAX_RESOURCES).map((resource) => html`<li>${nameOf(resource)}: ${resource.change}</li>`)}
      ${rest > 0 ? html`<li>… and ${rest} more</li>` : undefined}
    </ul>
  </li>`;
}
