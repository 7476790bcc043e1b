/** Keys that are pressed, in WebDriver's code for them (W3C WebDriver, table of keys). */
const CODES = { ArrowLeft: '\uE012', ArrowRight: '\uE014' };

/**
 * A tab of a browser that is driven over the W3C WebDriver protocol.
 * @param {string} server address of the driver, without a slash at its end
 * @param {Record<string, unknown>} capabilities
 * @returns {Promise<import('./engines.mjs').Tab>}
 */
export async function webDriverTab(server, capabilities) {
  const { sessionId } = /** @type {{ sessionId: string }} */ (
    await command(`${server}/session`, 'POST', { capabilities: { alwaysMatch: capabilities } })
  );
  const session = `${server}/session/${sessionId}`;
  return {
    async open(address) {
      await command(`${session}/url`, 'POST', { url: address });
    },
    async evaluate(look, ...args) {
      const script = `return (${String(look)})(...arguments)`;
      // The protocol knows no types.
      return /** @type {never} */ (await command(`${session}/execute/sync`, 'POST', { script, args }));
    },
    async press(key) {
      const strokes = ['keyDown', 'keyUp'].map((type) => ({ type, value: CODES[key] }));
      await command(`${session}/actions`, 'POST', { actions: [{ type: 'key', id: 'keyboard', actions: strokes }] });
    },
    async close() {
      await command(session, 'DELETE');
    },
  };
}

/**
 * Throws the driver's own message where it answers with an error.
 * @param {string} address
 * @param {'POST' | 'DELETE'} method
 * @param {unknown} [parameters]
 */
async function command(address, method, parameters) {
  const response = await fetch(address, { method, ...(parameters === undefined ? {} : { body: JSON.stringify(parameters) }) });
  /** @type {unknown} */
  const answer = await response.json();
  const { value } = /** @type {{ value: unknown }} */ (answer);
  if (!response.ok) throw new Error(/** @type {{ message: string }} */ (value).message);
  return value;
}
