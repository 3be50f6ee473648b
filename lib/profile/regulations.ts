/** Rules the client is held to. Each one raises defaults, none lowers them. */
export const REGULATIONS = ['hipaa', 'pci-dss', 'gdpr', 'iso-20000', 'iso-27001', 'soc-2', 'nis-2'] as const;
export type Regulation = (typeof REGULATIONS)[number];

/** Regulations as people write them. */
export const REGULATION_NAMES: Readonly<Record<Regulation, string>> = {
  hipaa: 'HIPAA',
  'pci-dss': 'PCI DSS',
  gdpr: 'GDPR',
  'iso-20000': 'ISO 20000',
  'iso-27001': 'ISO 27001',
  'soc-2': 'SOC 2',
  'nis-2': 'NIS 2',
};
