/**
 * The house rules of docs/decisions/0001-two-wings.md and 0023-decide-word-render.md, enforced. Imports point one way:
 * bin > entry > stacks > client > policies > patterns > engines > clouds > profile > form, calendar, and
 * bin > entry > reports > pricing > forecast. Only bin and the entry `portfolio` know both wings.
 * @type {import('dependency-cruiser').IConfiguration}
 */
const provisioning = '^(stacks|lib/(client|policies|patterns|engines|clouds|profile|form))/';
const pricing = '^lib/(reports|pricing|forecast)/';

/** Layers of the provisioning wing, the highest first. */
const LAYERS = [
  'bin',
  'lib/entry',
  'stacks',
  'lib/client',
  'lib/policies',
  'lib/patterns',
  'lib/engines',
  'lib/clouds',
  'lib/profile',
];

/** Files of a pattern that speak no cloud's language: all but its words, its renderers and the object that names both. */
const neutral = '^lib/patterns/[^/]+/(?!(aws|azure|aws-cdk|pulumi-aws|pulumi-azure)(\\.ts$|/)|index\\.ts$)';
const words = '^lib/patterns/[^/]+/(aws|azure)(\\.ts$|/)';
const CDK_SDKS = 'node_modules/(aws-cdk-lib|constructs)/';
const PULUMI_SDKS = 'node_modules/@pulumi/';
const SDKS = `${CDK_SDKS}|${PULUMI_SDKS}`;

/** Files of an engine: its renderers, whatever they render, and every door of it, such as `aws-cdk-cost`. */
const CDK = '(^|/)aws-cdk(\\.ts$|/)|^lib/entry/aws-cdk[^/]*\\.ts$';
const PULUMI =
  '(^|/)pulumi-(aws|azure)(\\.ts$|/)|^stacks/pulumi/|^lib/entry/pulumi-[^/]+\\.ts$|^lib/guardrails/pack\\.ts$|^lib/cost/pulumi[^/]*\\.ts$';

/** Doors that open onto pricing. Those of an engine's cost checks do. */
const PRICING_DOORS = '(pricing|[^/]+-cost)\\.ts$';

/** Packages that the build puts into ours. */
const bundled = require('./scripts/dependencies/bundled.json');

/** A layer may not reach a layer above it. */
const below = (layer, above) => ({
  name: `${layer.replace(/\W+/g, '-')}-imports-nothing-above-it`,
  severity: 'error',
  from: { path: `^${layer}/` },
  to: { path: `^(${above.join('|')})/` },
});

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, pathNot: ['\\.d\\.ts$', '^(bin|scripts|test|examples)/', '/html/browser/'] },
      to: {},
    },
    { name: 'pricing-knows-no-provisioning', severity: 'error', from: { path: pricing }, to: { path: provisioning } },
    { name: 'provisioning-knows-no-pricing', severity: 'error', from: { path: provisioning }, to: { path: pricing } },
    below('lib/located', [
      'bin',
      'stacks',
      'lib/(client|policies|patterns|engines|clouds|profile|form|reports|pricing|forecast)',
    ]),
    below('lib/backup-selection', [
      'bin',
      'stacks',
      'lib/(client|policies|patterns|engines|clouds|profile|form|guardrails|reports|pricing|forecast)',
    ]),
    {
      name: 'the-cost-check-is-a-door-of-its-own',
      severity: 'error',
      from: { path: '^(stacks|lib)/', pathNot: '^lib/(cost/|entry/[^/]+-cost\\.ts$)' },
      to: { path: '^lib/cost/' },
    },
    {
      name: 'the-cost-check-knows-no-provisioning',
      severity: 'error',
      from: { path: '^lib/cost/' },
      to: { path: provisioning },
    },
    ...LAYERS.map((layer, at) => below(layer, LAYERS.slice(0, at))).slice(1),
    below('lib/form', LAYERS),
    below('lib/calendar', [...LAYERS, 'lib/form', 'lib/reports', 'lib/pricing', 'lib/forecast']),
    {
      name: 'plans-speak-no-clouds-language',
      severity: 'error',
      from: { path: neutral },
      to: { path: `^lib/clouds/|${SDKS}` },
    },
    { name: 'words-are-pure', severity: 'error', from: { path: words }, to: { path: `^lib/engines/|${SDKS}` } },
    {
      name: 'schemas-are-built-in-the-client-alone',
      severity: 'error',
      from: { path: '^(stacks|lib/(policies|patterns|engines|clouds|profile|form|calendar))/' },
      to: { path: 'node_modules/zod/' },
    },
    {
      name: 'only-doors-open-onto-stacks',
      severity: 'error',
      from: { path: '^lib/', pathNot: '^lib/(portfolio/|entry/(aws-cdk|pulumi-aws|pulumi-azure)\\.ts$)' },
      to: { path: '^stacks/' },
    },
    {
      name: 'doors-open-onto-one-wing',
      severity: 'error',
      from: { path: `^lib/entry/(?!portfolio\\.ts$|${PRICING_DOORS})` },
      to: { path: pricing },
    },
    {
      name: 'the-doors-of-pricing-open-onto-pricing',
      severity: 'error',
      from: { path: `^lib/entry/${PRICING_DOORS}` },
      to: { path: provisioning },
    },
    {
      name: 'only-the-portfolio-knows-both-wings',
      severity: 'error',
      from: { path: '^(lib|stacks)/', pathNot: '^lib/(portfolio/|entry/portfolio\\.ts$)' },
      to: { path: '^lib/portfolio/' },
    },
    below('lib/portfolio', ['bin', 'lib/entry']),
    {
      name: 'guardrails-know-neither-wing',
      severity: 'error',
      from: { path: '^lib/guardrails/' },
      to: {
        path: '^(bin|lib|stacks)/',
        // Exceptions of our own patterns are plain data.
        pathNot:
          '^lib/(guardrails/|policy-pack/|backup-selection/|located/|problem\\.ts$|profile/exceptions\\.ts$|patterns/[^/]+/exceptions\\.ts$)',
      },
    },
    {
      name: 'only-their-door-opens-onto-guardrails',
      severity: 'error',
      from: { path: '^(bin|lib|stacks)/', pathNot: '^lib/(guardrails/|entry/pulumi-policies\\.ts$)' },
      to: { path: '^lib/guardrails/' },
    },
    {
      name: 'the-door-of-guardrails-opens-onto-nothing-else',
      severity: 'error',
      from: { path: '^lib/entry/pulumi-policies\\.ts$' },
      to: { path: '^(bin|lib|stacks)/', pathNot: '^lib/(guardrails/|problem\\.ts$|profile/exceptions\\.ts$)' },
    },
    {
      name: 'policy-packs-share-what-knows-neither-wing',
      severity: 'error',
      from: { path: '^lib/policy-pack/' },
      to: { path: '^(bin|lib|stacks)/', pathNot: '^lib/(policy-pack/|problem\\.ts$)' },
    },
    below('bin/cli', ['bin/(environments|deployed|commands)']),
    below('bin/(environments|deployed)', ['bin/commands']),
    below('lib/forecast', ['bin', 'lib/entry', 'lib/reports', 'lib/pricing']),
    below('lib/pricing', ['bin', 'lib/entry', 'lib/reports']),
    {
      name: 'readers-know-no-meters',
      severity: 'error',
      from: { path: '^lib/pricing/readers/' },
      to: { path: '^lib/pricing/(?!readers/)' },
    },
    {
      name: 'neutral-readers-know-no-file-format',
      severity: 'error',
      from: {
        path: '^lib/pricing/readers/(properties|reference|resource|resource-index|shape|spelling|text|unknown)\\.ts$',
      },
      to: { path: '^lib/pricing/readers/[^/]+/' },
    },
    {
      name: 'meters-know-no-file-format-and-no-estimate',
      severity: 'error',
      from: { path: '^lib/pricing/meters/' },
      // What plans select is told by the same rules in a bill as in a report of coverage.
      to: { path: '^lib/pricing/(?!meters/|protection/|readers/[^/]+\\.ts$)' },
    },
    below('lib/pricing/protection', ['lib/pricing/meters']),
    {
      name: 'neutral-facts-know-no-cloud',
      severity: 'error',
      from: { path: '^lib/pricing/meters/facts/' },
      to: { path: '^lib/pricing/meters/(aws|azure)/' },
    },
    {
      name: 'estimates-and-advice-know-no-file-format',
      severity: 'error',
      from: { path: '^lib/pricing/(estimate|budget|advise|usage|compare)/' },
      to: { path: '^lib/pricing/readers/[^/]+/' },
    },
    below('lib/reports', ['bin', 'lib/entry']),
    below('lib/reports/formats', ['lib/reports/(?!formats/)[^/]+']),
    {
      name: 'only-engine-files-load-an-engine',
      severity: 'error',
      from: { path: '^lib/', pathNot: `${CDK}|${PULUMI}` },
      to: { path: SDKS },
    },
    {
      name: 'the-cdk-never-loads-pulumi',
      severity: 'error',
      from: { path: CDK },
      to: { path: `${PULUMI_SDKS}|${PULUMI}` },
    },
    {
      name: 'pulumi-never-loads-the-cdk',
      severity: 'error',
      from: { path: PULUMI },
      to: { path: `${CDK_SDKS}|${CDK}` },
    },
    {
      name: 'the-library-needs-no-development-dependency',
      severity: 'error',
      from: { path: '^(bin|lib|stacks)/' },
      to: {
        dependencyTypes: ['npm-dev'],
        pathNot: `node_modules/(aws-cdk-lib|constructs|@aws-sdk|@pulumi|${bundled.join('|')})/`,
      },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['require', 'node', 'default', 'types'] },
  },
};
