export { amountsIn, readAmount } from "./amounts";
export * from "./catalogue";
export { aboutTolerance, equalityTolerance, gap, meets, type Comparison } from "./comparison";
export * from "./construction-land";
export * from "./emissions";
export * from "./errors";
export * from "./farmland";
export { checkShare, sumOfAmounts } from "./figures";
export * from "./plots";
