export const warnings = {} as const;
