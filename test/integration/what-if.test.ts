import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import type { WhatIfDocument } from '../../lib/reports/what-if/json';
import { fileOf, groundplan } from '../bin/harness';

jest.setTimeout(240_000);

const FILE = `version: 1
client:
  name: Tiny
  slug: tiny
  contact: it@tiny.example
  tier: bronze
  monthlyBudget: 40
environments:
  production: &network
    kind: development
    engine: aws-cdk
    account: '111111111111'
    region: eu-west-1
    network: { cidr: 10.20.0.0/16, natGateways: none, endpoints: [] }
  test:
    extends: production
    network: { cidr: 10.21.0.0/16 }
scenarios:
  endpoints:
    says: A private way to the log service
    patches:
      - set: { production.network.endpoints: [logs] }
      - set: { test.network.endpoints: [logs] }
`;
