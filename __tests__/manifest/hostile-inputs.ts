export interface Hostile {
  readonly name: string;
  /** The text, or what makes it when it is too long to write out. */
  readonly text: string | (() => string);
  readonly path?: string;
  /** True when the bytes were no UTF-8. */
  readonly damaged?: boolean;
  /** Findings it must have, each as `RULE LINE part of the message`. None: nothing is said about this file. */
  readonly says: readonly string[];
  /** True when there are so many findings that only those of `says` are looked for. */
  readonly more?: boolean;
}

/** A Deployment whose pod spec begins in line 9. */
const deployment = (podSpec: string): string => `apiVersion: apps/v1
kind: Deployment
metadata: {name: bad}
spec:
  selector: {matchLabels: {a: b}}
  template:
    metadata: {labels: {a: b}}
    spec:
${podSpec}
`;
const image = (value: string): string =>
  deployment(`      containers:\n        - name: app\n          image: ${value}`);
const configMap = (rest: string): string =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: bad}\n${rest}\n`;
const unreadable = (line: number, words = ''): string[] => [`unreadable-document ${line} ${words}`];
const foreign = (line: number, words = 'no Kubernetes object'): string[] => [
  `not-a-manifest ${line} ${words}`,
];

const nothingInIt: Hostile[] = [
  { name: 'an empty file', text: '', says: [] },
  { name: 'only comments', text: '# nothing\n  # here\n', says: [] },
  { name: 'only ---', text: '---\n', says: [] },
  { name: 'only ...', text: '...\n', says: [] },
  { name: 'only spaces', text: '   \n \n', says: [] },
  { name: 'only a byte order mark', text: '\uFEFF', says: [] },
  { name: 'a thousand empty documents', text: '--- # comment\n'.repeat(1000), says: [] },
  { name: 'null', text: 'null\n', says: [] },
];

const encoding: Hostile[] = [
  {
    name: 'truncated UTF-8',
    text: configMap('data: {a: "caf\uFFFD'),
    damaged: true,
    says: unreadable(4, 'not UTF-8'),
  },
  {
    name: 'an ELF binary',
    text: '\u007fELF\u0002\u0001\u0001\0\0\uFFFD\uFFFD',
    damaged: true,
    says: unreadable(1),
  },
  { name: 'a NUL', text: 'apiVersion: v1\nkind: Con\0figMap\n', says: unreadable(2, 'null byte') },
  { name: 'only NULs', text: '\0'.repeat(1000), says: unreadable(1, 'null byte') },
  {
    name: 'a control character in quotes',
    text: configMap('data: {a: "x\u0007"}'),
    says: unreadable(4, 'control'),
  },
  { name: 'an escape sequence', text: 'a: \u001b[31mred\n', says: unreadable(1, 'non-printable') },
  { name: 'a lone surrogate', text: 'a: x\uDC00\n', says: unreadable(1, 'non-printable') },
  { name: 'a lone surrogate in quotes', text: configMap('data: {a: "\uD800"}'), says: [] },
  { name: 'an escaped lone surrogate', text: configMap('data: {a: "\\ud800"}'), says: [] },
  {
    name: 'CRLF',
    text: image('5').replaceAll('\n', '\r\n'),
    says: ['image-reference 11 a number'],
    more: true,
  },
  {
    name: 'a byte order mark',
    text: `\uFEFF${image('5')}`,
    says: ['image-reference 11 a number'],
    more: true,
  },
  {
    name: 'a byte order mark behind ---',
    text: `${configMap('data: {}')}---\n\uFEFF${image('5')}`,
    says: ['image-reference 16 a number'],
    more: true,
  },
  { name: 'line ends of old Macs', text: configMap('data: {a: b}').replaceAll('\n', '\r'), says: [] },
];

const depth: Hostile[] = [
  { name: '1e6 open brackets', text: () => '['.repeat(1e6), says: unreadable(1, 'levels deep') },
  {
    name: '1e6 nested lists',
    text: () => `a: ${'['.repeat(1e6)}${']'.repeat(1e6)}`,
    says: unreadable(1, 'levels deep'),
  },
  { name: '3e5 nested mappings', text: () => '{a: '.repeat(3e5), says: unreadable(1, 'levels deep') },
  { name: '1e6 nested block lists', text: () => '- '.repeat(1e6), says: unreadable(1, 'levels deep') },
  { name: '5e5 nested complex keys', text: () => '? '.repeat(5e5), says: unreadable(1, 'levels deep') },
  {
    name: '2,000 nested block mappings',
    text: () => Array.from({ length: 2000 }, (_, level) => `${' '.repeat(level)}a:`).join('\n'),
    says: unreadable(512, 'levels deep'),
  },
  {
    name: 'deep JSON',
    text: () => `{"a":${'['.repeat(1e5)}${']'.repeat(1e5)}}`,
    says: unreadable(1, 'levels deep'),
  },
  {
    name: '300 nested anchors and tags',
    text: () =>
      `${Array.from({ length: 300 }, (_, at) => `${' '.repeat(at)}&a${at} k${at}: !t`).join('\n')} x`,
    says: foreign(1),
  },
  { name: '200 nested Lists', text: () => nestedLists(200), says: [] },
];

const aliases: Hostile[] = [
  { name: 'an alias bomb', text: () => aliasBomb(10, 10), says: unreadable(6, 'aliases') },
  {
    name: 'a merge bomb',
    text: () => {
      const keys = Array.from({ length: 1000 }, (_, at) => `k${at}: 1`).join(', ');
      return `a: &a {${keys}}\nb: {<<: [${Array(5000).fill('*a').join(', ')}]}\n`;
    },
    says: unreadable(2, 'aliases'),
  },
  { name: 'a cyclic mapping', text: 'a: &a\n  b: *a\n', says: unreadable(2, 'no anchor &a') },
  { name: 'a cyclic list', text: '&a [*a]\n', says: unreadable(1, 'no anchor &a') },
  { name: 'an unknown anchor', text: configMap('data: *nothing'), says: unreadable(4, 'no anchor &nothing') },
  { name: 'two anchors on one value', text: 'a: &a &b c\n', says: unreadable(1, 'anchor') },
  { name: 'a merge of a number', text: 'a:\n  <<: 5\n', says: unreadable(2, 'merges a mapping') },
  { name: 'a merge of text', text: 'a: {<<: [x]}\n', says: unreadable(1, 'merges a mapping') },
  { name: 'a merge of nothing', text: 'a:\n  <<:\n', says: unreadable(2, 'merges a mapping') },
];

const keys: Hostile[] = [
  {
    name: 'a key twice',
    text: configMap('data:\n  a: "1"\n  a: "2"'),
    says: unreadable(6, 'first in line 5'),
  },
  {
    name: 'y and on, both true',
    text: configMap('data: {y: 1, on: 2}'),
    says: unreadable(4, '"true" is written twice'),
  },
  {
    name: '2e4 keys twice',
    text: () => {
      const all = Array.from({ length: 2e4 }, (_, at) => `k${at}: 1\n`).join('');
      return all + all;
    },
    says: foreign(1),
    more: true,
  },
  { name: 'a list as key', text: '? [a, b]\n: c\n', says: unreadable(1, 'a key must be') },
  { name: 'a mapping as key', text: '{{a: b}: c}\n', says: unreadable(1, 'a key must be') },
  { name: 'null as key', text: '~: a\n', says: unreadable(1, 'a key must be') },
  {
    name: '__proto__ and constructor as keys',
    text: `apiVersion: v1
kind: ConfigMap
metadata: {name: bad, labels: {__proto__: x, constructor: y}, annotations: {hasOwnProperty: z}}
__proto__: {kind: Secret}
data: {toString: a, __proto__: b}
`,
    says: ['invalid-value 3 metadata.labels cannot have the key "__proto__"'],
  },
  {
    name: '__proto__ and constructor as names',
    text: 'apiVersion: v1\nkind: constructor\nmetadata: {name: __proto__}\n---\napiVersion: __proto__\nkind: __proto__\nmetadata: {name: toString}\n',
    says: [
      'invalid-value 3 metadata.name cannot be "__proto__"',
      'invalid-value 7 metadata.name cannot be "toString"',
    ],
  },
  {
    name: '1e5 keys',
    text: () => Array.from({ length: 1e5 }, (_, at) => `k${at}: v`).join('\n'),
    says: foreign(1),
  },
];

const syntax: Hostile[] = [
  {
    name: 'a tab as indentation',
    text: 'apiVersion: v1\nmetadata:\n\tname: bad\n',
    says: unreadable(3, 'tab'),
  },
  { name: 'an unclosed double quote', text: 'a: "x\nb: c\n', says: unreadable(2, 'never closed') },
  { name: 'an unclosed single quote', text: "a: 'x\nb: c\n", says: unreadable(2, 'never closed') },
  { name: 'an unclosed bracket', text: 'a: [x\nb: c\n', says: unreadable(2, 'never closed') },
  { name: 'an unclosed brace', text: 'a: {x: y\nb: c\n', says: unreadable(2, 'missed comma') },
  { name: 'a bracket too many', text: 'a: []]\n', says: unreadable(1) },
  {
    name: 'text behind ---',
    text: '--- {a: 1}\n',
    says: [...unreadable(1, 'behind the "---"'), ...foreign(1)],
  },
  { name: 'text glued to ---', text: '---a: 1\n', says: unreadable(1, 'behind the "---"') },
  { name: 'a directive', text: `%YAML 1.1\n---\n${configMap('data: {}')}`, says: unreadable(1, '%YAML 1.1') },
  { name: 'a directive alone', text: '%TAG ! x', says: unreadable(1) },
  {
    name: 'an unknown tag',
    text: 'apiVersion: v1\nkind: !Ref ConfigMap\nmetadata: !X {name: bad}\n',
    says: [],
  },
  {
    name: 'a tag that would run code',
    text: 'a: !!python/object/apply:os.system ["id"]\n',
    says: foreign(1),
  },
  { name: 'an undeclared tag handle', text: 'a: !e!x y\n', says: unreadable(1, 'tag handle') },
  { name: 'a tag that does not fit', text: 'a: !!int abc\n', says: unreadable(1, '!!int') },
  { name: 'broken !!binary', text: configMap('data:\n  a: !!binary "%%%"'), says: unreadable(5, '!!binary') },
  { name: 'infinity', text: configMap('data:\n  a: .inf'), says: unreadable(5, 'JSON has no such number') },
  {
    name: 'JSON that was cut off',
    text: '{"apiVersion":"v1",\n"kind":"Pod","spec":{"containers":[{',
    says: unreadable(2),
  },
  {
    name: 'JSON objects in a row',
    text: '{"apiVersion":"v1","kind":"Pod"}{"a":1}',
    says: [...unreadable(1, 'no name'), ...unreadable(1, 'spec is empty'), ...foreign(1)],
  },
  {
    name: 'JSON objects in a row, the second broken',
    text: `${JSON.stringify({ a: 1 })}\n{"b"`,
    says: unreadable(2),
  },
  {
    name: 'JSON with tabs',
    text: '{\n\t"apiVersion": "v1",\n\t"kind": "Secret",\n\t"metadata": {"name": 5}\n}\n',
    says: unreadable(4, 'is a number'),
  },
  { name: '1e6 closing braces', text: () => `{"a":1}${'}'.repeat(1e6)}`, says: unreadable(1) },
];

const notManifests: Hostile[] = [
  { name: 'a list', text: '- a\n- b\n', says: foreign(1, 'a list of something else') },
  { name: 'text', text: 'hello world\n', says: unreadable(1, 'is text') },
  { name: 'a number', text: '42\n', says: unreadable(1, 'is a number') },
  { name: 'a boolean', text: 'on\n', says: unreadable(1, 'is a boolean') },
  { name: 'a JSON patch', text: '- {op: remove, path: /spec}\n', says: foreign(1, 'JSON patch') },
  {
    name: 'a values file',
    text: 'image:\n  repository: app\n',
    path: 'chart/values.yaml',
    says: foreign(1, 'Helm values'),
  },
  {
    name: 'a kustomization without kind',
    text: 'resources: [a.yaml]\n',
    path: 'base/kustomization.yaml',
    says: foreign(1, 'kustomize'),
  },
  {
    name: 'a Kustomization full of wrong types',
    text: 'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources: 5\npatches: text\nimages: {}\nconfigMapGenerator: [null, text]\n',
    says: foreign(1, 'kustomize'),
  },
  {
    name: 'a template',
    text: '{{- if .Values.x }}\napiVersion: v1\n{{- end }}\n',
    says: unreadable(1, 'template'),
  },
  {
    name: 'a template in a flow mapping',
    text: 'apiVersion: v1\nmetadata: {name: {{ .Values.name }}}\n',
    says: unreadable(2, 'template'),
  },
  {
    name: 'a template in quotes',
    text: image('"{{ .Values.image }}"'),
    says: ['image-reference 11 placeholder'],
    more: true,
  },
  { name: '3e5 opening braces of a template', text: () => `a: ${'{{ '.repeat(3e5)}`, says: unreadable(1) },
];

const shapes: Hostile[] = [
  { name: 'an image that is a number', text: image('12'), says: ['image-reference 11 a number'], more: true },
  {
    name: 'an image that is a version',
    text: image('1.27'),
    says: ['image-reference 11 a number'],
    more: true,
  },
  {
    name: 'an image that is a list',
    text: image('[nginx]'),
    says: ['image-reference 11 a list'],
    more: true,
  },
  {
    name: 'an image that is a mapping',
    text: image('{name: nginx}'),
    says: ['image-reference 11 a mapping'],
    more: true,
  },
  {
    name: 'an image that is a boolean',
    text: image('yes'),
    says: ['image-reference 11 a boolean'],
    more: true,
  },
  { name: 'an image that is empty', text: image(''), says: ['image-reference 11 no image'], more: true },
  {
    name: 'containers that are null',
    text: deployment('      containers:'),
    says: unreadable(9, 'is empty'),
  },
  {
    name: 'containers that are a mapping',
    text: deployment('      containers: {app: {image: a}}'),
    says: unreadable(9, 'a mapping'),
  },
  {
    name: 'containers that are text',
    text: deployment('      containers: app'),
    says: unreadable(9, 'is text'),
  },
  {
    name: 'containers of every wrong type',
    text: deployment(
      '      containers:\n        - null\n        - 3\n        - text\n        - [a]\n        - {}',
    ),
    says: [
      ...unreadable(10, 'is empty'),
      ...unreadable(11, 'a number'),
      ...unreadable(12, 'is text'),
      ...unreadable(13, 'a list'),
      'image-reference 14 no image',
    ],
    more: true,
  },
  {
    name: 'a pod spec that is text',
    text: deployment('').replace(/spec:\n+$/, 'spec: text\n'),
    says: unreadable(8, 'is text'),
  },
  {
    name: 'metadata that is null',
    text: 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n',
    says: unreadable(3, 'no name'),
  },
  {
    name: 'metadata that is a list',
    text: 'apiVersion: v1\nkind: Secret\nmetadata: [a]\n',
    says: unreadable(3, 'no name'),
  },
  {
    name: 'a name that is a number',
    text: 'apiVersion: v1\nkind: Secret\nmetadata:\n  name: 12\n',
    says: unreadable(4, 'a number'),
  },
  {
    name: 'a kind that is a number',
    text: 'apiVersion: v1\nkind: 2\nmetadata: {name: bad}\n',
    says: unreadable(2, 'a number'),
  },
  { name: 'no kind', text: 'apiVersion: v1\nmetadata: {name: bad}\n', says: unreadable(1, 'no kind') },
  { name: 'a List without items', text: 'apiVersion: v1\nkind: List\nitems:\n', says: [] },
  {
    name: 'a List of wrong items',
    text: 'apiVersion: v1\nkind: List\nitems:\n  - null\n  - text\n  - {}\n',
    says: [...unreadable(4, 'is empty'), ...unreadable(5, 'is text'), ...unreadable(6, 'no apiVersion')],
  },
  {
    name: 'a List whose items are a mapping',
    text: 'apiVersion: v1\nkind: List\nitems: {a: b}\n',
    says: unreadable(3, 'a mapping'),
  },
  {
    name: 'a DeploymentList',
    text: 'apiVersion: apps/v1\nkind: DeploymentList\nitems:\n  - metadata: {name: bad}\n    spec:\n      template:\n        spec:\n          containers:\n            - name: app\n              image: 5\n',
    says: ['image-reference 10 a number'],
    more: true,
  },
  {
    name: 'octal and boolean names',
    text: 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: y\ndata: {0644: a, on: b}\n',
    says: unreadable(4, 'a boolean'),
  },
  {
    name: 'numbers beyond every range',
    text: deployment(`      terminationGracePeriodSeconds: 1e999
      containers:
        - name: app
          image: a:1.0.0
          ports: [{containerPort: 99999999999999999999999}]
          resources: {limits: {memory: 99999999999999999999999999999999Gi, cpu: 1e-999}}`),
    says: ['resource-unit 14'],
    more: true,
  },
];

const sizes: Hostile[] = [
  { name: 'a line of 5 MB', text: () => `a: ${'x'.repeat(5e6)}`, says: foreign(1) },
  { name: 'a comment of 5 MB', text: () => `#${'x'.repeat(5e6)}`, says: [] },
  { name: 'a key of 5 MB', text: () => `${'x'.repeat(5e6)}: 1`, says: foreign(1) },
  {
    name: 'an unclosed quote of 5 MB',
    text: () => `a: "${'x'.repeat(5e6)}`,
    says: unreadable(1, 'never closed'),
  },
  {
    name: '1e6 blank lines',
    text: () => `${'\n'.repeat(1e6)}a: [`,
    says: unreadable(1_000_001, 'never closed'),
  },
  { name: '5 MB of spaces', text: () => `a: [\n${' '.repeat(5e6)}`, says: unreadable(1, 'never closed') },
  { name: '1e6 colons', text: () => 'a:'.repeat(1e6), says: foreign(1) },
  { name: '5e5 items in one line', text: () => `a: [${'x, '.repeat(5e5)}]`, says: foreign(1) },
  { name: '1e6 digits', text: () => `a: ${'9'.repeat(1e6)}`, says: foreign(1) },
  {
    name: 'an image of 1 MB',
    text: () => image('a'.repeat(1e6)),
    says: ['image-reference 11 image name'],
    more: true,
  },
  { name: '1e5 documents', text: () => 'a: 1\n---\n'.repeat(1e5), says: foreign(199_999), more: true },
  { name: '1e5 markers', text: () => '---\n...\n'.repeat(1e5), says: [] },
  { name: '2e4 JSON objects in a row', text: () => '{"a":1}'.repeat(2e4), says: foreign(1), more: true },
  {
    name: '2e4 ignore comments',
    text: () => `${'# crashgate-ignore image-tag: x\n'.repeat(2e4)}a: 1\n`,
    says: foreign(20_001),
    more: true,
  },
];

/** Text, numbers, lists and mappings in every place a rule looks: no exact findings are demanded, only that all survive. */
/** Longer than a call takes arguments, or a stack is deep: they cost time in proportion, and nothing else. */
const many: Hostile[] = [
  {
    name: '130,000 empty items of a List',
    text: () => `{"apiVersion":"v1","kind":"List","items":[${Array(130_000).fill('{}').join(',')}]}`,
    says: unreadable(1, 'items[0]'),
    more: true,
  },
  {
    name: '130,000 equal keys in one mapping',
    text: () => configMap(`data: {${Array(130_000).fill('b: c').join(', ')}}`),
    says: unreadable(4, 'key "b" is written twice'),
    more: true,
  },
  {
    name: '20,000 containers in one pod',
    text: () =>
      deployment(
        `      containers:\n${Array.from({ length: 20_000 }, (_, index) => `        - {name: c${index}, image: "shop/c:1.0"}\n`).join('')}`,
      ),
    says: ['readiness-probe 10 no readiness probe'],
    more: true,
  },
];

const wrongTypes: Hostile[] = [
  {
    name: 'wrong types in a workload',
    text: `apiVersion: apps/v1
kind: Deployment
metadata: {name: bad, labels: [a], annotations: text, namespace: [x]}
spec:
  replicas: text
  selector: [a]
  strategy: text
  template:
    metadata: {labels: text, annotations: 5}
    spec:
      restartPolicy: [Always]
      serviceAccountName: {a: b}
      imagePullSecrets: text
      priorityClassName: 5
      runtimeClassName: []
      securityContext: text
      nodeSelector: [a]
      resources: text
      volumes: null
      initContainers: {a: b}
      containers:
        - name: [app]
          image: a:1.0.0
          ports: text
          livenessProbe: [a]
          readinessProbe: text
          startupProbe: 5
          lifecycle: text
          resources: [a]
          env: {a: b}
          envFrom: text
          command: text
          args: {a: b}
          volumeMounts: 5
          securityContext: [a]
          imagePullPolicy: 5
        - name: 5
          image: a:1.0.0
          ports: [null, text, 5, [a], {containerPort: text, name: 5, protocol: []}]
          livenessProbe: {httpGet: text, exec: 5, tcpSocket: [a], grpc: text, periodSeconds: text, failureThreshold: [], timeoutSeconds: {}}
          readinessProbe: {httpGet: {port: {a: b}, path: 5, httpHeaders: text}}
          startupProbe: {exec: {command: text}, failureThreshold: 1e300}
          lifecycle: {postStart: text, preStop: {httpGet: 5}}
          resources: {limits: text, requests: [a]}
          env: [null, text, {name: 5, value: 5}, {name: a, valueFrom: text}, {name: b, valueFrom: {configMapKeyRef: text, secretKeyRef: [a]}}, {name: c, valueFrom: {configMapKeyRef: {name: 5, key: [a], optional: text}}}]
          envFrom: [null, text, {configMapRef: text}, {secretRef: {name: [a]}}]
          command: [null, 5, {a: b}]
          args: [5, null]
          volumeMounts: [null, {name: 5, mountPath: [a]}]
        - resources: {limits: {memory: [a], cpu: {a: b}}, requests: {memory: true, cpu: text}}
`,
    says: unreadable(20, 'a mapping'),
    more: true,
  },
  {
    name: 'wrong types in volumes',
    text: deployment(`      containers: [{name: a, image: a:1.0.0}]
      volumes:
        - null
        - [a]
        - {name: 5, configMap: text}
        - {name: a, secret: [a]}
        - {configMap: {name: 5, items: text}}
        - {secret: {secretName: [a], items: [null, {key: 5}]}}
        - {projected: text}
        - {projected: {sources: [null, text, {configMap: text}, {secret: {name: 5}}]}}
        - {emptyDir: {sizeLimit: [a], medium: 5}}
        - {persistentVolumeClaim: text}
        - {csi: {nodePublishSecretRef: text, volumeAttributes: 5}}
        - {image: text}
        - {image: {reference: 5, pullPolicy: []}}
        - {azureFile: 5}
        - {ephemeral: text}`),
    says: [...unreadable(11, 'is empty'), ...unreadable(12, 'a list'), 'image-reference 23 a number'],
    more: true,
  },
  ...[
    ['Service', 'v1', 'spec: {selector: {a: [b]}, ports: [null, 5, {port: text, targetPort: [a]}]}'],
    ['Ingress', 'networking.k8s.io/v1', 'spec: {tls: [null, {secretName: 5}], rules: text}'],
    ['Secret', 'v1', 'data: [a]'],
    ['ConfigMap', 'v1', 'data: text\nbinaryData: 5'],
    ['SealedSecret', 'bitnami.com/v1alpha1', 'spec: text'],
    ['ExternalSecret', 'external-secrets.io/v1', 'spec: {target: text, data: {a: b}, dataFrom: 5}'],
    ['Certificate', 'cert-manager.io/v1', 'spec: [a]'],
    ['LimitRange', 'v1', 'spec: {limits: [null, {type: 5, default: text}]}'],
    ['ResourceQuota', 'v1', 'spec: {hard: [a]}'],
    ['HorizontalPodAutoscaler', 'autoscaling/v2', 'spec: {scaleTargetRef: text}'],
    ['RoleBinding', 'rbac.authorization.k8s.io/v1', 'subjects: text\nroleRef: 5'],
    ['ServiceAccount', 'v1', 'imagePullSecrets: text\nsecrets: 5'],
    ['Rollout', 'argoproj.io/v1alpha1', 'spec: {workloadRef: text, template: 5}'],
    [
      'Workflow',
      'argoproj.io/v1alpha1',
      'spec: {templates: [null, {container: text}, {script: {image: 5}}]}',
    ],
    ['JobSet', 'jobset.x-k8s.io/v1alpha2', 'spec: {replicatedJobs: [null, text]}'],
    ['HelmRelease', 'helm.toolkit.fluxcd.io/v2', 'spec: text'],
    ['Application', 'argoproj.io/v1alpha1', 'spec: {destination: 5}'],
    ['SecretProviderClass', 'secrets-store.csi.x-k8s.io/v1', 'spec: {secretObjects: text}'],
    ['Gateway', 'gateway.networking.k8s.io/v1', 'spec: {listeners: text}'],
    ['Cluster', 'postgresql.cnpg.io/v1', 'spec: 5'],
    ['StorageClass', 'storage.k8s.io/v1', 'parameters: text'],
  ].map(([kind, apiVersion, rest]) => ({
    name: `wrong types in a ${kind}`,
    text: `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: bad}\n${rest}\n`,
    says: [],
    more: true,
  })),
];

/** Inputs that are broken, hostile, or just not manifests, by what is wrong with them. */
export const hostileInputs: Readonly<Record<string, readonly Hostile[]>> = {
  nothingInIt,
  encoding,
  depth,
  aliases,
  keys,
  syntax,
  notManifests,
  shapes,
  sizes,
  many,
  wrongTypes,
};

function aliasBomb(levels: number, width: number): string {
  const lines = [`a0: &a0 [${Array(width).fill('x').join(', ')}]`];
  for (let level = 1; level < levels; level++) {
    lines.push(
      `a${level}: &a${level} [${Array(width)
        .fill(`*a${level - 1}`)
        .join(', ')}]`,
    );
  }
  return lines.join('\n');
}

function nestedLists(levels: number): string {
  const at = (level: number): string => '  '.repeat(level);
  const items = Array.from(
    { length: levels },
    (_, level) => `${at(level)}- apiVersion: v1\n${at(level)}  kind: List\n${at(level)}  items:\n`,
  );
  return `apiVersion: v1\nkind: List\nitems:\n${items.join('')}`;
}
