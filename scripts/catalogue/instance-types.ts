import { plainDecimal } from '../../lib/pricing/catalogue/plain-decimal';
import { compare } from '../../lib/pricing/catalogue/render-rates';
import type { Row } from './csv';
import { amount } from './entry';

/** What EC2's instance types are made of. */
export function renderAwsInstanceTypes(rows: readonly Row[]): string {
  return render(rows, 'instance_type', ['arch', 'gpu', 'current_generation']);
}

/** What Azure's VM sizes are made of. */
export function renderAzureInstanceTypes(rows: readonly Row[]): string {
  return render(rows, 'size', ['arch', 'gpu']);
}

/** One type a line; `-` is unknown. A type of less than a GiB, which a source rounds to 0, is left out. */
function render(rows: readonly Row[], name: string, facts: readonly string[]): string {
  const lines = rows
    .filter((row) => amount(row, 'memory_gib') > 0)
    .map((row) => [
      row.get(name),
      ...['vcpu', 'memory_gib'].map((column) => plainDecimal(amount(row, column))),
      ...facts.map((column) => row.get(column) || '-'),
    ])
    .map((fields) => fields.join(' '));
  const head = ['name', 'vcpu', 'memory_gib', ...facts].join(' ');
  return [`# groundplan.instance-types/1: ${head}`, ...lines.sort(compare), ''].join('\n');
}
