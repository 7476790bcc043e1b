// Runs on Node 18 or newer, before anything is installed: Node's own modules only.
import { createServer } from 'node:net';

/** The port that PORT asks for, 4321 without it. Throws a sentence for anything but a port. */
export function chosenPort() {
  const port = Number(process.env['PORT'] ?? 4321);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new Error(`PORT must be a whole number from 0 to 65535, not '${process.env['PORT']}'.`);
}

/**
 * Resolves if nothing listens on the port, else rejects with a sentence.
 * @param {number} port
 */
export function expectFree(port) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', () =>
      reject(new Error(`Port ${port} cannot be used: something else is listening there. Try PORT=${port + 1} npm start`)),
    );
    server.listen(port, () => server.close(resolve));
  });
}
