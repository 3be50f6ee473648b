import fc from 'fast-check';
import { planMonitoring } from '../../../lib/patterns/monitoring/plan';
import { expectNeutral } from '../neutral';
import { contexts, monitoringProps } from './arbitraries';

test('a plan says nothing in the words of a cloud, whatever is asked for', () => {
  fc.assert(fc.property(monitoringProps, contexts, (props, context) => expectNeutral(planMonitoring(props, context))));
});
