import type { Line } from '../../pricing/estimate/model';
import { quantity, unitPrice } from '../formats/figures';

const BASES: Readonly<Record<Line['basis'], string>> = {
  template: '',
  default: ' (assumed)',
  usage: ' (usage file)',
  forecast: ' (forecast)',
};

/** `730 × $0.048/hour`, marked where it rests on anything but the template. */
export function formula(line: Line): string {
  return `${quantity(line.quantity)} × ${unitPrice(line.price)}/${line.unit}${BASES[line.basis]}`;
}
