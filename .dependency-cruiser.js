/**
 * The house rules of docs/decisions/0002-two-wings.md, enforced.
 * Imports point one way: bin > stacks > client > policies > patterns > engines > profile, clouds > calendar, and bin > reports > pricing > forecast.
 * @type {import('dependency-cruiser').IConfiguration}
 */
const provisioning = '^(stacks|lib/(client|policies|patterns|engines|profile|clouds))/';
const pricing = '^lib/(reports|pricing|forecast)/';

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
    below('lib/located', ['bin', 'stacks', 'lib/(client|patterns|policies|reports|pricing|forecast)']),
    {
      name: 'the-cost-check-is-a-door-of-its-own',
      severity: 'error',
      from: { path: '^(stacks|lib/(?!cost/))' },
      to: { path: '^lib/cost/' },
    },
    {
      name: 'the-cost-check-knows-no-provisioning',
      severity: 'error',
      from: { path: '^lib/cost/' },
      to: { path: provisioning },
    },
    below('lib/policies', ['bin', 'stacks', 'lib/client', 'lib/patterns']),
    below('lib/patterns', ['bin', 'stacks', 'lib/client']),
    below('lib/client', ['bin', 'stacks']),
    below('stacks', ['bin']),
    below('lib/forecast', ['bin', 'lib/reports', 'lib/pricing']),
    below('lib/pricing', ['bin', 'lib/reports']),
    below('lib/reports', ['bin']),
    {
      name: 'only-engine-files-load-an-engine',
      severity: 'error',
      from: { path: '^lib/', pathNot: '(^|/)(aws-cdk|pulumi-aws|pulumi-azure)(\\.ts|/)' },
      to: { path: 'node_modules/(aws-cdk-lib|constructs|@pulumi)/' },
    },
    {
      name: 'the-cdk-never-loads-pulumi',
      severity: 'error',
      from: { path: '(^|/)aws-cdk(\\.ts|/)' },
      to: { path: 'node_modules/@pulumi/|(^|/)pulumi-(aws|azure)(\\.ts|/)' },
    },
    {
      name: 'the-library-needs-no-development-dependency',
      severity: 'error',
      from: { path: '^(bin|lib|stacks)/' },
      to: { dependencyTypes: ['npm-dev'], pathNot: 'node_modules/(aws-cdk-lib|constructs)/' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['require', 'node', 'default', 'types'] },
  },
};
