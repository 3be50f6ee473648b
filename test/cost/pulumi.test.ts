import { costValidation } from '../../lib/cost/pulumi';
import { reportedBy, told } from '../guardrails/harness';
test('x', async () => {
  const nat = told('aws:ec2/natGateway:NatGateway', 'nat', { subnetId: 'subnet-0123456789abcdef0' }, { provider: { region: 'eu-west-1' } });
  for (const b of [39.83, 39.84, 39.9, 1000]) console.log(await reportedBy(costValidation({ budget: b }), [nat]));
  console.log(await reportedBy(costValidation({ budget: 100 }), [{...nat, provider: {}}]));
});
