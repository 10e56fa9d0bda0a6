export { soundexScore } from './baselines.js'
export { type Benchmark, makeBenchmark } from './benchmark.js'
export { figuresOf, REPORTED, sizesUpTo, times } from './figures.js'
