import { expect, test } from '@jest/globals';
import { loadUnits } from '../../src/commands/gate/load-units.ts';
import type { MissingInput, RenderManifests } from '../../src/ports.ts';

const chart = {
  'shop/Chart.yaml': 'name: shop\n',
  'shop/values.yaml': '',
  'shop/values-prod.yaml': '',
  'shop/templates/pod.yaml': 'kind: {{ .Values.kind }}\n',
};

const noHelm: MissingInput = {
  path: 'shop',
  message: 'shop cannot be rendered: there is no helm on PATH',
  fix: 'install helm',
};

/** Renders every chart to a text that says how it was asked for; `problems` are by the values file, '' for none. */
function renderer(problems: Readonly<Record<string, MissingInput>> = {}): RenderManifests {
  return async ({ charts }) => {
    const [{ chart: directory, values } = { chart: '', values: [] }] = charts;
    const path = ['helm template', directory, ...values].join(' ');
    const problem = problems[values[0] ?? ''];
    if (problem) return { files: [], missing: [problem] };
    return {
      files: [{ path, text: '', named: true, rendered: { by: 'helm', directory } }],
      missing: [],
    };
  };
}

async function load(render: RenderManifests, allowed = true, exclude: readonly string[] = []) {
  const files = Object.entries(chart).map(([path, text]) => ({ path, text, named: false }));
  const loaded = { files, unreadableFiles: [], missing: [] };
  const units = await loadUnits(loaded, ['.'], { allowed, exclude }, { render });
  return {
    rendered: units.files.map(({ path, rendered }) => [path, rendered?.unit]),
    unrendered: units.unrendered?.map(({ unit, reason, fix, location }) => ({
      ...{ unit, reason, fix },
      file: location.file,
    })),
  };
}

test('a chart is rendered with its own values and with those of each environment', async () => {
  expect(await load(renderer())).toEqual({
    rendered: [
      ['helm template shop', 'shop (default values)'],
      ['helm template shop shop/values-prod.yaml', 'shop (values-prod)'],
    ],
    unrendered: [],
  });
});

test('without helm it costs one remark, not one for each environment', async () => {
  const none = renderer({ '': noHelm, 'shop/values-prod.yaml': noHelm });
  expect(await load(none)).toEqual({
    rendered: [],
    unrendered: [
      { unit: 'shop', reason: 'there is no helm on PATH', fix: 'install helm', file: 'shop/Chart.yaml' },
    ],
  });
});

test('a chart that needs the values of an environment is not held to its own', async () => {
  const failing = { ...noHelm, message: 'helm template shop failed: image.tag is needed' };
  expect((await load(renderer({ '': failing }))).unrendered).toEqual([]);
  expect((await load(renderer({ 'shop/values-prod.yaml': failing }))).unrendered).toMatchObject([
    { unit: 'shop (values-prod)', reason: 'helm template fails: image.tag is needed' },
  ]);
});

test('a dependency that is not there is named, with the command that gets it', async () => {
  const details = 'Error: found in Chart.yaml, but missing in charts/ directory: postgresql, redis';
  const absent = { ...noHelm, details };
  expect((await load(renderer({ '': absent, 'shop/values-prod.yaml': absent }))).unrendered).toMatchObject([
    {
      reason: 'dependencies "postgresql", "redis" are not in charts/',
      fix: 'run helm dependency build shop in a step before',
    },
  ]);
});

test('a chart that the settings leave out is neither rendered nor missed', async () => {
  expect(await load(renderer(), true, ['shop/**'])).toEqual({ rendered: [], unrendered: [] });
});

test('nothing is rendered where a stranger could reach secrets', async () => {
  const { rendered, unrendered } = await load(renderer(), false);
  expect(rendered).toEqual([]);
  expect(unrendered).toHaveLength(1);
});
