/** A cloud whose resources are priced. */
export type Cloud = 'aws' | 'azure';
