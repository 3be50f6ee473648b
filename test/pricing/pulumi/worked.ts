import { costs } from '../price';
import { FORMS, pricedOf, type Graph } from './graph';

/** Expected USD per month of a resource by the name of the line, in every form that its graph may be read in. */
export function expectCosts(graph: Graph, name: string, expected: Readonly<Record<string, number>>): void {
  const each = FORMS.map((form) => [form, costs(pricedOf(graph, name, form))]);
  expect(Object.fromEntries(each)).toEqual(Object.fromEntries(FORMS.map((form) => [form, expected])));
}

/** The same between its lowest and its highest, of one line. */
export function expectRange(
  graph: Graph,
  name: string,
  line: string,
  monthly: { readonly low: number; readonly expected: number; readonly high: number },
): void {
  for (const form of FORMS) {
    const found = pricedOf(graph, name, form).lines.find((one) => one.name === line);
    expect({ form, monthly: found?.monthly }).toEqual({ form, monthly });
  }
}
