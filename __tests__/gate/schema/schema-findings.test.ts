import { describe, expect, test } from '@jest/globals';
import { found, judged } from './judged.ts';

const deployment = (spec: string): string => `apiVersion: apps/v1
kind: Deployment
metadata: {name: checkout, namespace: shop}
spec:
${spec}
  template:
    metadata: {labels: {app: checkout}}
    spec:
      containers:
        - name: app
          image: ghcr.io/acme/checkout:1.8.2
`;
const selector = '  selector: {matchLabels: {app: checkout}}';

describe('grades', () => {
  const noSelector = deployment('  replicas: 1');
  const misspelt = deployment(`  replica: 1\n${selector}`);

  test('what is missing is an error', async () => {
    expect(found(await judged({ 'a.yaml': noSelector }))).toEqual([
      '4 error: Deployment shop/checkout has no spec.selector, which it needs',
    ]);
  });

  test('kustomize may add what an input of a kustomization lacks', async () => {
    const kustomization = 'resources: [a.yaml]\ncommonLabels: {app: checkout}\n';
    const files = { 'base/a.yaml': noSelector, 'base/b.yaml': misspelt };
    const result = await judged({ ...files, 'base/kustomization.yaml': kustomization });
    expect(found(result).map((line) => line.split(':')[0])).toEqual(['4 warning', '5 error']);
    expect(found(await judged(files)).map((line) => line.split(':')[0])).toEqual(['4 error', '5 error']);
  });

  test('a level of the settings holds, also for single files', async () => {
    const files = { 'dev/a.yaml': misspelt, 'prod/b.yaml': misspelt };
    const result = await judged(files, {
      rules: { schema: { level: 'warning' } },
      overrides: [{ paths: ['dev/**'], rules: { schema: { level: 'off' } } }],
    });
    expect(found(result)).toEqual([
      '5 warning: Deployment shop/checkout has an unknown field "replica" in spec',
    ]);
    expect(result.findings.find(({ rule }) => rule === 'schema')?.location?.file).toBe('prod/b.yaml');
  });

  test('a Helm test hook never runs in production', async () => {
    const pod = `apiVersion: v1
kind: Pod
metadata: {name: probe, annotations: {helm.sh/hook: test}}
spec:
  containers: [{name: probe, image: "ghcr.io/acme/probe:1.0.0", comand: [probe]}]
`;
    expect(found(await judged({ 'a.yaml': pod }))[0]).toContain('5 note');
  });

  test('can be suppressed like any other', async () => {
    const text = misspelt.replace('replica: 1', 'replica: 1 # crashgate-ignore schema: an operator reads it');
    const { findings } = await judged({ 'a.yaml': text });
    expect(findings.find(({ rule }) => rule === 'schema')?.suppressed?.reason).toBe('an operator reads it');
  });

  test('names the container, for suppressions that name one', async () => {
    const { findings } = await judged({
      'a.yaml': deployment(selector).replace('image:', 'tty: 5\n          image:'),
    });
    expect(findings.find(({ rule }) => rule === 'schema')).toMatchObject({ container: 'app' });
  });
});

describe('one defect, one finding', () => {
  const pod = (container: string): string => `apiVersion: v1
kind: Pod
metadata: {name: app, namespace: shop}
spec:
  containers:
    - name: app
      image: ghcr.io/acme/app:1.0.0
${container}`;
  const rulesAt = async (text: string, line: number): Promise<string[]> => {
    const { findings } = await judged({ 'a.yaml': text });
    return findings
      .filter(
        ({ location, severity }) =>
          severity === 'error' && location && 'line' in location && location.line === line,
      )
      .map(({ rule }) => rule);
  };

  test.each([
    ['a pull policy', '      imagePullPolicy: Allways\n', 8, 'image-pull-policy'],
    ['a quantity', '      resources: {limits: {memory: 1 GB}}\n', 8, 'resource-unit'],
    ['a variable', '      env:\n        - {name: A, value: true}\n', 9, 'env-value-type'],
    ['a probe without a port', '      livenessProbe: {httpGet: {path: /}}\n', 8, 'probe-values'],
    [
      'containers that are no list',
      pod('').replace('    - name: app\n      image', '    image'),
      5,
      'unreadable-document',
    ],
  ])('%s: the rule that knows more', async (_, text, line, rule) => {
    expect(await rulesAt(text.startsWith('apiVersion') ? text : pod(text), line)).toEqual([rule]);
  });

  test('two defects in one mapping are two findings', async () => {
    const text = pod(
      '      livenessProbe:\n        periodSecond: 5\n        exec: {}\n        tcpSocket: {port: 1}\n',
    );
    expect(await rulesAt(text, 9)).toEqual(['schema']);
    expect(await rulesAt(text, 11)).toContain('probe-values');
  });

  test('a limit that is missing does not hide that the limits are no mapping', async () => {
    expect(await rulesAt(pod('      resources: {limits: [{memory: 1Gi}]}\n'), 8)).toContain('schema');
  });
});

describe('kinds', () => {
  test('are counted when there is no schema for them', async () => {
    const rollout =
      'apiVersion: argoproj.io/v1alpha1\nkind: Rollout\nmetadata: {name: a}\nspec: {workloadRef: {}}\n';
    const misspelt = 'apiVersion: apps/v1\nkind: Deploymnt\nmetadata: {name: b}\n';
    const off = { rules: { 'schema-unknown': { level: 'off' } } } as const;
    const { coverage, findings } = await judged({ 'a.yaml': `${rollout}---\n${misspelt}` }, off);
    expect(coverage.skipped).toEqual([{ reason: 'without a schema', count: 1, examples: ['Rollout'] }]);
    expect(findings.filter(({ rule }) => rule === 'schema-unknown')).toEqual([]);
  });

  test.each([
    ['v1', 'Config', []],
    ['v1', 'Template', []],
    ['skaffold/v4beta11', 'Config', []],
    ['example.com/v1', 'Deployment', []],
    ['apps/v1', 'Deploymnt', ['kind: Deployment']],
    ['v1', 'Deploymnt', ['apiVersion: apps/v1\nkind: Deployment']],
    ['v1', 'HorizontalPodAutoscaler', ['apiVersion: autoscaling/v2']],
    ['networking/v1', 'Ingress', ['apiVersion: networking.k8s.io/v1']],
    ['apps/v1', 'Frobnicator', ['write a kind that apps/v1 has']],
  ])('%s %s', async (apiVersion, kind, fixes) => {
    const { findings } = await judged({
      'a.yaml': `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: a}\nspec: {}\n`,
    });
    expect(findings.filter(({ rule }) => rule === 'schema').map(({ fix }) => fix)).toEqual(fixes);
  });

  test('of a typed list are inherited by its items', async () => {
    const list = 'apiVersion: v1\nkind: ConfigMapList\nitems:\n  - metadata: {name: a}\n    dta: {}\n';
    expect(found(await judged({ 'a.yaml': list }))).toEqual([
      '5 error: ConfigMap a has an unknown field "dta"',
    ]);
  });
});

describe('without schemas', () => {
  const misspelt = deployment(`  replica: 1\n${selector}`);

  test.each([
    ['the rule is off', { rules: { schema: { level: 'off' } } } as const, 'the rule schema is off'],
    [
      'the target is older',
      { kubernetesMinor: 27 },
      'there are none of Kubernetes 1.27, only of 1.30 to 1.37',
    ],
  ])('%s: said in the summary', async (_, settings, note) => {
    const { coverage, findings } = await judged({ 'a.yaml': misspelt }, settings);
    expect(coverage.notes).toContain(`fields were not checked against schemas: ${note}`);
    expect(findings.filter(({ rule }) => rule.startsWith('schema'))).toEqual([]);
    expect(findings.map(({ rule }) => rule)).toContain('memory-limit');
  });
});
