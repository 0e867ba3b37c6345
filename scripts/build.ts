import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { build, type Metafile, type Plugin } from 'esbuild';
import { writeCausePages } from './cause-pages.ts';
import { writeRulePages } from './rule-pages.ts';

const root = new URL('..', import.meta.url).pathname;

/** @actions/core can fetch OIDC tokens and, for that, brings an HTTP client four times its own size. We never ask for one. */
const withoutOidc: Plugin = {
  name: 'without-oidc',
  setup({ onLoad }) {
    onLoad({ filter: /@actions\/core\/lib\/oidc-utils\.js$/ }, () => ({
      contents:
        'export class OidcClient { static getIDToken() { throw new Error("OIDC is not part of this bundle"); } }',
    }));
  },
};

/** The Kubernetes client does not declare that its modules only define things: a third of its chunk would be unused models. */
const kubernetesClientWithoutEffects: Plugin = {
  name: 'kubernetes-client-without-effects',
  setup({ onResolve, resolve }) {
    const seen = Symbol('resolved');
    onResolve(
      { filter: /^\.|^@kubernetes\/client-node$/ },
      async ({ path, pluginData, kind, importer, resolveDir }) => {
        const own = path.startsWith('@kubernetes/') || /@kubernetes\/client-node\/dist\//.test(importer);
        if (pluginData === seen || !own) return undefined;
        return {
          ...(await resolve(path, { kind, importer, resolveDir, pluginData: seen })),
          sideEffects: false,
        };
      },
    );
  },
};

/** The client's second way to a server, by fetch, is never taken; undici would be three quarters of its chunk. */
const withoutUndici: Plugin = {
  name: 'without-undici',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^undici$/ }, ({ path, importer }) =>
      /@kubernetes\/client-node\/dist\//.test(importer) ? { path, namespace: 'never' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'never' }, () => ({
      contents:
        'class Never { constructor() { throw new Error("undici is not part of this bundle"); } }\n' +
        'export { Never as Agent, Never as ProxyAgent, Never as fetch };',
    }));
  },
};

/** As a module, node:http evaluates all its exports when it is imported; one of them is Node's own undici: 0.1 s. */
const httpByRequire: Plugin = {
  name: 'http-by-require',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:node:)?http$/ }, ({ kind }) =>
      kind === 'import-statement' ? { path: 'node:http', namespace: 'by-require' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'by-require' }, ({ path }) => ({
      contents: `module.exports = require('${path}');`,
    }));
  },
};

/** Bundles the action and the command line into dist/, unminified, so that what runs can be read. */
rmSync(`${root}dist`, { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: {
    index: `${root}src/action.ts`,
    cli: `${root}src/cli.ts`,
    'schema-worker': `${root}src/schema/worker.ts`,
  },
  outdir: `${root}dist`,
  absWorkingDir: root,
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  chunkNames: 'chunks/[name]-[hash]',
  legalComments: 'none',
  charset: 'utf8',
  banner: {
    js: "import { createRequire as createRequire_ } from 'node:module';\nconst require = createRequire_(import.meta.url);",
  },
  logLevel: 'warning',
  metafile: true,
  plugins: [withoutOidc, withoutUndici, httpByRequire, kubernetesClientWithoutEffects],
});
nameChunks(metafile);
writeFileSync(`${root}dist/licenses.txt`, licensesOf(metafile));
writeRulePages(`${root}dist/rule-pages.json`);
writeCausePages(`${root}dist/cause-pages.json`);
cpSync(`${root}schemas`, `${root}dist/schemas`, { recursive: true });
// kubeconform-wasm looks for them beside the file its code is in, which is the worker.
for (const file of ['kubeconform.wasm', 'kubernetes-schemas.txt']) {
  cpSync(`${root}kubeconform-wasm/${file}`, `${root}dist/${file}`);
}
cpSync(`${root}kubeconform-wasm/THIRD-PARTY-LICENSES.txt`, `${root}dist/kubeconform-licenses.txt`);

/** The licences of every package whose code is in the bundle. */
function licensesOf({ inputs }: Metafile): string {
  const folders = new Set(
    Object.keys(inputs).flatMap((path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []),
  );
  return [...folders]
    .toSorted()
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(`${root}${folder}/package.json`, 'utf8'));
      const file = readdirSync(`${root}${folder}`).find((entry) => /^licen[cs]e/i.test(entry));
      const text = file ? readFileSync(`${root}${folder}/${file}`, 'utf8').trim() : '';
      return `${name} ${version} (${license})\n\n${text}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}

/**
 * Names each chunk after the module that brings most of its code, instead of after a hash of all of it: a build then changes
 * the chunks whose code changed, and no other one that imports them.
 */
function nameChunks({ outputs }: Metafile): void {
  const chunks = Object.entries(outputs).filter(([path]) => path.startsWith('dist/chunks/'));
  const taken = new Set<string>();
  const names = new Map<string, string>();
  const described = chunks.map(([path, { entryPoint, inputs }]) => {
    const sized = Object.entries(inputs).toSorted(
      ([a, { bytesInOutput: left }], [b, { bytesInOutput: right }]) => right - left || (a < b ? -1 : 1),
    );
    return { path, modules: [...(entryPoint ? [entryPoint] : []), ...sized.map(([module]) => module)] };
  });
  // In the order of their modules, which does not depend on any hash.
  for (const { path, modules } of described.toSorted((a, b) =>
    a.modules.join() < b.modules.join() ? -1 : 1,
  )) {
    const base = nameOf(modules[0] ?? 'empty');
    let name = base;
    for (let count = 2; taken.has(name); count++) name = `${base}-${count}`;
    taken.add(name);
    names.set(path.slice('dist/chunks/'.length), `${name}.js`);
  }
  for (const path of Object.keys(outputs).filter((output) => output.endsWith('.js'))) {
    const text = readFileSync(`${root}${path}`, 'utf8').replace(
      /(?<=["/])[\w-]+-[0-9A-Z]{8}\.js(?=")/g,
      (file) => names.get(file) ?? file,
    );
    writeFileSync(`${root}${path}`, text);
  }
  for (const [file, name] of names) renameSync(`${root}dist/chunks/${file}`, `${root}dist/chunks/${name}`);
}

/** `src/report/gate/markdown.ts` is `report-gate-markdown`, a package its name. */
function nameOf(module: string): string {
  const [, scope = '', name] = /(?:^|.*\/)node_modules\/(?:@([^/]+)\/)?([^/]+)/.exec(module) ?? [];
  const words = name ? `${scope} ${name}` : module.replace(/^.*?src\//, '').replace(/\.\w+$/, '');
  return words
    .trim()
    .replace(/[^\w]+/g, '-')
    .toLowerCase();
}
