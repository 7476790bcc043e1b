/** A CommonJS module, as an ES module sees it. */
declare module 'brain.js/dist/neural-network' {
  import { NeuralNetwork } from 'brain.js';

  const exports: { default: typeof NeuralNetwork };
  export default exports;
}
