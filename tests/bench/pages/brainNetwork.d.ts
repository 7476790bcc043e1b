declare module 'brain.js/dist/neural-network' {
  import { NeuralNetwork } from 'brain.js';

  export default NeuralNetwork;
}
