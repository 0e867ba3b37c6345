import type { GateResult } from '../../src/gate/engine/result.ts';
import { fixtureFiles, resultOf, type Saying } from './result.ts';

const container = ['spec', 'template', 'spec', 'containers', 0];

const memoryLimit = {
  rule: 'memory-limit',
  because: 'a leak here takes the whole node down',
  fix: 'set limits.memory to the P99 of observed usage plus 20-30 %, for example\nlimits: {memory: 256Mi}',
  predicts: 'node memory pressure, evictions',
  prevents: ['node-out-of-memory', 'evicted'],
} as const;

const checkout: readonly Saying[] = [
  {
    ...memoryLimit,
    message: 'migrate (Deployment shop/checkout) has no memory limit',
    severity: 'warning',
    about: 'checkout',
    container: 'migrate',
    at: ['spec', 'template', 'spec', 'initContainers', 0, 'resources', 'limits', 'memory'],
  },
  {
    rule: 'image-floating-tag',
    message:
      'checkout (Deployment shop/checkout) runs "ghcr.io/acme/checkout:latest", whatever that is on the day',
    because: 'the next restart may pull another image, on one node only',
    fix: 'image: ghcr.io/acme/checkout:VERSION@sha256:DIGEST',
    predicts: 'a version nobody deployed; CrashLoopBackOff on some nodes',
    prevents: ['image-tag-moved'],
    about: 'checkout',
    container: 'checkout',
    at: [...container, 'image'],
  },
  {
    rule: 'reference-key',
    message: 'Secret shop/checkout-db has no key "DATABASE_URI"',
    because: 'it has: DATABASE_URL, DATABASE_CA',
    fix: 'key: DATABASE_URL',
    predicts: 'CreateContainerConfigError; the container never starts',
    prevents: ['reference-key-missing'],
    about: 'checkout',
    container: 'checkout',
    at: [...container, 'env', 0, 'valueFrom', 'secretKeyRef', 'key'],
  },
  {
    ...memoryLimit,
    message: 'checkout (Deployment shop/checkout) has no memory limit',
    about: 'checkout',
    container: 'checkout',
    at: [...container, 'resources', 'limits', 'memory'],
  },
  {
    rule: 'pull-secret-exists',
    message: 'Deployment shop/checkout pulls with Secret shop/registry, which nothing here makes',
    severity: 'warning',
    certainty: 'likely',
    because: 'the kubelet goes on without it',
    fix: 'add Secret registry, or list it under external: in .crashgate.yaml',
    predicts: 'ImagePullBackOff where the registry asks for a login',
    prevents: ['image-pull-unauthorized'],
    about: 'checkout',
    at: ['spec', 'template', 'spec', 'imagePullSecrets', 0, 'name'],
  },
];

/** A pull request as they are: errors, warnings, a guess, notes, something suppressed, something unknown. */
export function blockedResult(): GateResult {
  return resultOf(
    fixtureFiles('checkout.yaml', 'frontend.json', 'jobs.yaml', 'rendered.yaml', 'values.yaml'),
    [
      ...checkout,
      {
        rule: 'image-tag',
        message: 'nginx (Deployment shop/フロントエンド用の設定) has an image without a tag: "nginx"',
        because: 'the runtime takes latest',
        fix: 'image: nginx:1.29.3@sha256:DIGEST',
        predicts: 'a version nobody deployed',
        prevents: ['image-tag-moved'],
        about: 'フロントエンド用の設定',
        container: 'nginx',
        at: [...container, 'image'],
      },
      {
        rule: 'heap-exceeds-limit',
        message: 'report (CronJob shop/legacy-cron) may use 480 MiB of heap in a limit of 512 MiB',
        severity: 'warning',
        certainty: 'likely',
        because: 'threads, code and buffers come on top of the heap; 94 % is too much',
        fix: '-Xmx384m, or limits: {memory: 640Mi}',
        predicts: 'OOMKilled, exit code 137',
        prevents: ['out-of-memory'],
        about: 'legacy-cron',
        container: 'report',
        at: ['spec', 'jobTemplate', ...container, 'env', 0, 'value'],
      },
      {
        rule: 'memory-overcommit',
        message: 'report (CronJob shop/legacy-cron) has no memory request',
        severity: 'warning',
        about: 'legacy-cron',
        container: 'report',
        at: ['spec', 'jobTemplate', ...container, 'resources', 'limits'],
        suppressed: {
          by: 'annotation',
          reason: 'moves to the batch cluster in January',
          until: '2027-01-31',
        },
      },
      {
        rule: 'image-floating-tag',
        message: 'search (Deployment search) runs "docker.io/acme/search:stable", a mutable tag',
        severity: 'warning',
        certainty: 'heuristic',
        because: '"stable" rarely names one version',
        fix: 'image: docker.io/acme/search:VERSION',
        predicts: 'a version nobody deployed',
        about: 'search',
        container: 'search',
        at: [...container, 'image'],
      },
      {
        rule: 'unreadable-document',
        message: 'key "token" is written twice in one mapping, first in line 26',
        because: 'kubectl refuses the document; other tools silently keep the last',
        fix: 'keep one of the two "token" keys',
        predicts: 'apply rejected',
        location: { file: 'deploy/rendered.yaml', line: 27, column: 3, endLine: 27, endColumn: 8 },
      },
      {
        rule: 'not-a-manifest',
        message: 'this is a Helm values file, not a manifest',
        severity: 'note',
        because: 'it was skipped',
        fix: 'render the chart and pass the result, or use the helm input',
        location: { file: 'deploy/values.yaml', line: 1, column: 1, endLine: 1, endColumn: 9 },
      },
    ],
    {
      coverage: {
        skipped: [{ reason: 'not a manifest', count: 1, examples: ['deploy/values.yaml'] }],
        suppressions: [
          {
            rule: 'memory-overcommit',
            object: 'CronJob shop/legacy-cron',
            by: 'annotation',
            reason: 'moves to the batch cluster in January',
            until: '2027-01-31',
            findings: 1,
          },
        ],
        external: [{ kind: 'Secret', namespace: 'shop', name: 'registry' }],
      },
    },
  );
}

/** Nothing blocks; a guess remains. */
export function passedResult(): GateResult {
  return resultOf(fixtureFiles('jobs.yaml'), [
    {
      rule: 'startup-probe',
      message: 'report (CronJob shop/legacy-cron) takes longer to start than its probe allows',
      certainty: 'heuristic',
      because: 'java needs about 60 s',
      fix: 'startupProbe: {httpGet: {path: /healthz, port: http}, failureThreshold: 30, periodSeconds: 10}',
      predicts: 'CrashLoopBackOff, exit code 143',
      about: 'legacy-cron',
      container: 'report',
      at: ['spec', 'jobTemplate', ...container, 'name'],
    },
  ]);
}

/** Nothing was there, and a rule broke: no verdict. */
export function unjudgedResult(): GateResult {
  return resultOf(
    [],
    [
      {
        rule: 'nothing-checked',
        message: 'deploy/prod does not exist',
        fix: 'name a file or directory that is there; paths begin at /repo',
        location: { file: 'deploy/prod' },
      },
      {
        rule: 'nothing-checked',
        message: 'no Kubernetes object in the 3 files read',
        fix: 'pass files or directories that hold rendered manifests; an empty pass would promise what nobody checked',
      },
    ],
    {
      verdict: 'error',
      failures: [{ rule: 'image-tag', object: 'Deployment shop/checkout', message: 'x is not a function' }],
    },
  );
}

/** A manifest that attacks whoever reads about it. */
export function hostileResult(): GateResult {
  const files = fixtureFiles('hostile.yaml');
  const { objects, workloads } = resultOf(files, []).set;
  const name = objects[0]?.name ?? '';
  const { title = '', value, name: containerName = '' } = workloads[0]?.containers[0] ?? {};
  return resultOf(
    files,
    [
      {
        rule: 'image-reference',
        message: `${title} has no valid image: "${value?.image}"`,
        because: `"${value?.image}" is refused`,
        fix: `image: ${value?.image}\n::error::not a command\n# ${title}`,
        predicts: 'InvalidImageName',
        about: name,
        container: containerName,
        at: [...container, 'image'],
      },
      {
        ...memoryLimit,
        message: `${title} has no memory limit`,
        about: name,
        at: [...container, 'resources'],
      },
    ],
    {
      coverage: {
        external: [{ kind: 'Secret', namespace: 'no', name: 'x, reason: "y"}\n- evil: \u202e' }],
        suppressions: [
          {
            rule: 'cpu-limit',
            object: title,
            by: 'comment',
            reason: '<img src=x>\n@octocat',
            until: null,
            findings: 2,
          },
        ],
      },
    },
  );
}

/** Hundreds of findings over many files, most of them alike. */
export function crowdedResult(): GateResult {
  const sidecars = Array.from({ length: 16 }, (_, index) => `sidecar-${index + 1}`);
  const mesh = {
    path: 'deploy/mesh.yaml',
    text: [
      'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: mesh, namespace: shop}\nspec:\n  template:\n    spec:\n      containers:',
      ...sidecars.map((name) => `        - name: ${name}\n          image: ghcr.io/acme/${name}:1.0.0`),
      '',
    ].join('\n'),
    named: false,
  };
  const services = Array.from({ length: 12 }, (_, index) => ({
    path: `deploy/service-${index + 1}.yaml`,
    text: `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: service-${index + 1}}\nspec:\n  template:\n    spec:\n      containers:\n        - name: app\n`,
    named: false,
  }));
  return resultOf(
    [mesh, ...services],
    [
      ...sidecars.map((name, index) => ({
        ...memoryLimit,
        message: `${name} (Deployment shop/mesh) has no memory limit`,
        about: 'mesh',
        container: name,
        at: ['spec', 'template', 'spec', 'containers', index, 'resources'],
      })),
      ...services.map((_, index) => ({
        ...memoryLimit,
        message: `app (Deployment service-${index + 1}) has no memory limit`,
        about: `service-${index + 1}`,
        container: 'app',
        at: ['spec', 'template', 'spec', 'containers', 0, 'resources'],
      })),
    ],
  );
}

/** What the gate rendered itself is no file of the repository. */
export function renderedResult(): GateResult {
  const [chart] = fixtureFiles('rendered.yaml');
  const file = {
    path: 'helm template charts/search',
    text: chart?.text ?? '',
    named: true,
    rendered: { by: 'helm', directory: 'charts/search' },
  } as const;
  const search: Saying = {
    rule: 'image-floating-tag',
    message: 'search (Deployment search) runs "docker.io/acme/search:stable", a mutable tag',
    because: '"stable" rarely names one version',
    fix: 'image: docker.io/acme/search:VERSION',
    predicts: 'a version nobody deployed',
    about: 'search',
    container: 'search',
    at: [...container, 'image'],
  };
  return resultOf(
    [file],
    [
      { ...search, source: 'charts/search/templates/deployment.yaml', sourceLine: 14 },
      {
        ...memoryLimit,
        message: 'search (Deployment search) has no memory limit',
        about: 'search',
        at: container,
        source: null,
      },
    ],
  );
}
