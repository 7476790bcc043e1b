// Compiles the training kernel to WebAssembly and writes it, as base64, into a module that the worker's bundle takes in.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = fileURLToPath(new URL('..', import.meta.url));
const kernel = 'src/lib/training/kernel';
const target = join(root, kernel, 'kernelBytes.generated.ts');
const MAX_GZIPPED_BYTES = 8 * 1024;
/** The kernel's constants lie between these addresses; memoryPlan.ts lays out the rest. */
const CONSTANTS = { from: 16, to: 1024 };
const FLAGS = [
  '--optimizeLevel',
  '3',
  '--runtime',
  'stub',
  '--memoryBase',
  String(CONSTANTS.from),
  '--lowMemoryLimit',
  String(CONSTANTS.to),
  '--importMemory',
  '--enable',
  'simd',
  '--noAssert',
  '--use',
  'abort=',
];

const sources = [join(kernel, 'layout.ts')];
for (const name of (await readdir(join(root, kernel, 'assembly'))).sort()) {
  if (name.endsWith('.ts')) sources.push(join(kernel, 'assembly', name));
}
const fingerprint = await hashOf([...sources, 'scripts/build-kernel.mjs', 'node_modules/assemblyscript/package.json']);
const mark = `// Made by scripts/build-kernel.mjs from sources ${fingerprint}.`;
const present = await readFile(target, 'utf8').catch(() => '');
if (!present.startsWith(mark)) await build();

async function build() {
  const bytes = await compile();
  const gzipped = gzipSync(bytes, { level: 9 }).length;
  if (gzipped > MAX_GZIPPED_BYTES) throw new Error(`The kernel has ${gzipped} bytes gzipped; ${MAX_GZIPPED_BYTES} are allowed.`);
  const base64 = Buffer.from(bytes).toString('base64');
  await mkdir(join(root, kernel), { recursive: true });
  await writeFile(target, `${mark}\nexport const KERNEL_BASE64 =\n  '${base64}';\n`);
  console.log(`kernel: ${bytes.length} bytes, ${gzipped} gzipped`);
}

/** Runs the compiler as a command: its types, once imported, would change those of Array in the whole project. */
async function compile() {
  const compiler = join('node_modules', 'assemblyscript', 'bin', 'asc.js');
  const wasm = join('.cache', 'kernel.wasm');
  const args = [compiler, join(kernel, 'assembly', 'index.ts'), '--outFile', wasm, '--disableWarning', ...FLAGS];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error('The kernel does not compile: see above.');
  return readFile(join(root, wasm));
}

/** @param {string[]} paths */
async function hashOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(path).update(await readFile(join(root, path)));
  return hash.digest('hex').slice(0, 16);
}
