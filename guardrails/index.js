'use strict';
// The guardrails as a policy pack that is ready to run: `pulumi preview --policy-pack node_modules/groundplan/guardrails`.
const { PolicyPack } = require('@pulumi/policy');
const { policies } = require('../dist/lib/entry/pulumi-policies');

new PolicyPack('groundplan', { policies, displayName: 'Groundplan guardrails' });
