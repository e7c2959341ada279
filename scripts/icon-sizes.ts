/** The sizes in pixels that the manifest names: the ribbon's 16, 32, 80, and the store's 64, 128. */
export const iconSizes = [16, 32, 64, 80, 128] as const;
