import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync } from 'node:fs';
import { onPath } from './onPath.mjs';
import { webDriverTab } from './webDriver.mjs';

const DRIVER = 'WebKitWebDriver';
const SCREEN = 'Xvfb';
/** Milliseconds between two questions whether the driver listens, and how many of them. */
const PAUSE = 100;
const QUESTIONS = 100;

/** Where Debian and Fedora put the small browser that WebKitGTK brings. */
const miniBrowser = () => globSync('/usr/{lib,libexec,lib/*}/webkit2gtk-4.*/MiniBrowser').sort().at(-1);

/** Whether all is there that WebKit needs. */
export function hasWebKit() {
  return [onPath(DRIVER), onPath(SCREEN), miniBrowser()].every((path) => path !== undefined);
}

/**
 * WebKitGTK's MiniBrowser on a screen of its own that nobody sees.
 * @returns {Promise<import('./engines.mjs').Tab>}
 */
export async function webKitTab() {
  const screen = spawn(SCREEN, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const told = /** @type {import('node:stream').Readable} */ (screen.stdio[3]);
  const display = /** @type {unknown[]} */ (await once(told, 'data')).map(String).join('').trim();
  const port = 20_000 + (process.pid % 20_000);
  const driver = spawn(DRIVER, ['--host=127.0.0.1', `--port=${port}`], {
    stdio: 'ignore',
    // Without a graphics card compositing takes longer than what it saves. The sandbox does not start where the user is root already.
    env: {
      ...process.env,
      DISPLAY: `:${display}`,
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      ...(process.getuid?.() === 0 ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' } : {}),
    },
  });
  const stop = () => {
    driver.kill();
    screen.kill();
  };
  try {
    const server = `http://127.0.0.1:${port}`;
    await listening(server);
    const tab = await webDriverTab(server, {
      'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] },
    });
    return {
      ...tab,
      async close() {
        await tab.close();
        stop();
      },
    };
  } catch (error) {
    stop();
    throw error;
  }
}

/** Resolves when the driver answers. @param {string} server */
async function listening(server) {
  for (let asked = 0; asked < QUESTIONS; asked++) {
    if (
      await fetch(`${server}/status`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  throw new Error(`${DRIVER} did not answer.`);
}
