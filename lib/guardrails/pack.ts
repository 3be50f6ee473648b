import type { Policies, Policy, ResourceValidationPolicy, StackValidationPolicy } from '@pulumi/policy';
import { plainly } from '../policy-pack/plainly';
import { InputError } from '../problem';
import { isAbout, underExceptions, type GuardrailException } from './exceptions';
import type { Guardrail } from './guardrail';
import { GUARDRAILS } from './guardrails';
import { judgeInStack, judgeResource, type Verdict } from './judge';
import { problemsOf, type GuardrailOptions, type Level } from './options';
import { OWN_EXCEPTIONS } from './own-exceptions';
import { resourceOf, stackOf } from './pack-resources';
import { canonicalType, type GuardedResource } from './resource';
import { REQUIRED_TAGS } from './tags';
import { unusedExceptions } from './unused';

/** What every policy of a pack needs to know. */
interface Pack {
  /** @default - that of each rule */
  readonly level?: Level;
  readonly requiredTags: readonly string[];
  readonly exceptions: readonly GuardrailException[];
  readonly today: () => string;
}

/**
 * The rules as policies of a Pulumi policy pack:
 *
 * ```ts
 * new PolicyPack('guardrails', { policies: guardrails({ exceptions: [...] }) });
 * ```
 *
 * A rule that looks at one resource is a policy that runs before the resource is created or changed. What needs other resources is a
 * second policy, `<rule>-in-stack`, that runs when the program is done.
 *
 * @throws InputError with everything that is wrong with the options
 */
export function guardrails(options: GuardrailOptions = {}): Policies {
  const problems = problemsOf(options);
  if (problems.length > 0) throw plainly(new InputError(problems));
  const asked = options.exceptions ?? [];
  const pack: Pack = {
    ...(options.level !== undefined && { level: options.level }),
    requiredTags: options.requiredTags ?? REQUIRED_TAGS,
    exceptions: [...asked, ...OWN_EXCEPTIONS],
    today: () => options.today ?? new Date().toISOString().slice(0, 10),
  };
  return [
    ...GUARDRAILS.filter(({ resources }) => Object.keys(resources).length > 0).map((rule) =>
      resourcePolicy(rule, pack),
    ),
    ...GUARDRAILS.filter(({ stack }) => stack !== undefined).map((rule) => stackPolicy(rule, pack)),
    exceptionPolicy(asked, pack),
  ];
}

/** The rules with all their defaults. */
export const policies: Policies = guardrails();

function resourcePolicy(rule: Guardrail, pack: Pack): ResourceValidationPolicy {
  return {
    ...described(rule, pack),
    name: rule.name,
    ...(rule.name === 'tags' ? { configSchema: tagsSchema(pack) } : {}),
    validateResource: (args, report) => {
      if (rule.resources[canonicalType(args.type)] === undefined) return;
      const resource = resourceOf(args);
      const { required: requiredTags = pack.requiredTags } = args.getConfig<{ required?: readonly string[] }>();
      tell(rule, resource, judgeResource(rule, resource, { requiredTags }), pack, (finding) => report(finding));
    },
  };
}

function stackPolicy(rule: Guardrail, pack: Pack): StackValidationPolicy {
  return {
    ...described(rule, pack),
    name: `${rule.name}-in-stack`,
    validateStack: (args, report) => {
      const stack = stackOf(args.resources);
      for (const resource of stack.resources)
        tell(rule, resource, judgeInStack(rule, resource, stack), pack, (finding) => report(finding, resource.urn));
    },
  };
}

/** Tells of exceptions that nothing needs. Those of our own patterns are not told of: who uses none of these has no use for them. */
function exceptionPolicy(asked: readonly GuardrailException[], pack: Pack): StackValidationPolicy {
  return {
    name: 'exceptions',
    displayName: 'Exceptions',
    description: 'Every exception is needed.',
    severity: 'low',
    enforcementLevel: 'advisory',
    validateStack: (args, report) => {
      for (const { exception, because } of unusedExceptions(asked, GUARDRAILS, stackOf(args.resources), pack)) {
        const where = [exception.where].flat().join(', ');
        report(`the exception of ${exception.rules.join(', ')} at ${where} is not needed: ${because}`);
      }
    },
  };
}

/** What the policies of a rule have in common. */
function described(
  { title, description, severity, level: own = 'mandatory' }: Guardrail,
  { level = own }: Pack,
): Omit<Policy, 'name'> {
  return { displayName: title, description, severity, enforcementLevel: level };
}

/** The tags that are asked for may be set in Pulumi's policy configuration too. */
function tagsSchema({ requiredTags }: Pack): Policy['configSchema'] {
  return { properties: { required: { type: 'array', items: { type: 'string' }, default: [...requiredTags] } } };
}

function tell(
  rule: Guardrail,
  resource: GuardedResource,
  { findings }: Verdict,
  { exceptions, today }: Pack,
  report: (finding: string) => void,
): void {
  const about = exceptions.filter((exception) => isAbout(exception, rule.name, resource));
  for (const finding of findings) {
    const told = underExceptions(finding, about, today());
    if (told !== undefined) report(told);
  }
}
