export { amountIn, amountsIn, readAmount, sumIn } from "./amounts";
export * from "./catalogue";
export {
  aboutTolerance,
  equalityTolerance,
  gap,
  meets,
  plausibleShare,
  type Comparison,
} from "./comparison";
export * from "./construction-land";
export * from "./emissions";
export * from "./errors";
export * from "./farmland";
export { checkShare } from "./figures";
export * from "./plots";
