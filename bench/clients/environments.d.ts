export declare const clientOf: (count: number) => string;
