/**
 * The text of a client file with so many environments, each with a network of its own.
 *
 * @param {number} count - up to 1,024
 */
exports.clientOf = (count) => `version: 1

client:
  name: Many Environments
  slug: many
  contact: it@many.example
  tier: gold
  regulations: [hipaa]

environments:
${Array.from({ length: count }, (_, at) => environment(at)).join('')}`;

const environment = (at) => `  site-${at}:
    kind: production
    engine: aws-cdk
    account: '111111111111'
    region: eu-west-1
    network: { cidr: 10.${at >> 2}.${(at % 4) * 64}.0/18 }
    servers:
      records:
        os: windows-2022
        size: large
        count: 2
        dataVolumes: { records: { gib: 200 } }
      portal:
        os: amazon-linux-2023
        architecture: arm64
        size: medium
        capacity: { min: 2, max: 6 }
        image: /many/images/portal
        loadBalancer:
          certificate: arn:aws:acm:eu-west-1:111111111111:certificate/6c1f2d3e-0000-4000-8000-000000000001
          public: true
`;
