import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** The base path and the folder that docs/deploy/nginx.conf is written for. */
export const NGINX_BASE = '/courses/deep-networks/';
const NGINX_FOLDER = '/var/www/deep-networks/';

export const deployedConfiguration = () => readFileSync('docs/deploy/nginx.conf', 'utf8');

/** nginx's own folder of settings, or undefined where there is no nginx. */
export function nginxSettings(): string | undefined {
  const { stderr, status } = spawnSync('nginx', ['-V'], { encoding: 'utf8' });
  const path = /--conf-path=(\S+)/.exec(stderr)?.[1];
  return status === 0 && path !== undefined ? dirname(path) : undefined;
}

/** Serves the built book by the distribution's nginx with the configuration of docs/deploy, on this machine only. */
export async function startNginx(settings: string): Promise<{ address: string; close: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${folder}/${kind};`);
  const configuration = `
    daemon off; worker_processes 1; pid ${folder}/pid; error_log ${folder}/error.log;
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    events {}
    http {
      include ${settings}/mime.types; default_type application/octet-stream; access_log off; ${temporary.join(' ')}
      server { listen 127.0.0.1:${port}; ${deployedConfiguration().replaceAll(NGINX_FOLDER, `${resolve('dist')}/`)} }
    }`;
  writeFileSync(join(folder, 'nginx.conf'), configuration);
  const nginx = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'inherit' });
  const address = `http://localhost:${port}${NGINX_BASE}`;
  await answering(address);
  return {
    address,
    close: () => {
      nginx.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}

async function answering(address: string) {
  for (let attempts = 0; attempts < 50; attempts++) {
    const response = await fetch(address).catch(() => undefined);
    if (response) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`nginx does not answer at ${address}.`);
}
