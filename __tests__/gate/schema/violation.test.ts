import { expect, test } from '@jest/globals';
import { judged } from './judged.ts';

const pod = (container: string): string =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {containers: [{name: app, image: "acme/app:1.0.0", ${container}}]}\n`;
const configMap = (labels: string): string =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, labels: {${labels}}}\n`;

/** What stands beside the caret, and what to write instead. */
test.each([
  [configMap('a: yes'), 'YAML reads yes as true', 'a: "yes"'],
  [configMap('a: true'), 'without quotes this is a boolean', 'a: "true"'],
  [configMap('a: 8080'), 'without quotes this is a number', 'a: "8080"'],
  [configMap('a: 1.20'), 'YAML reads 1.20 as 1.2', 'a: "1.20"'],
  [configMap('a: 0644'), 'YAML reads 0644 as 420', 'a: "0644"'],
  [configMap('a: 1_000'), 'YAML reads 1_000 as 1000', 'a: "1_000"'],
  [configMap('a: 1e3'), 'YAML reads 1e3 as 1000', 'a: "1e3"'],
  [configMap('a: [b]'), 'text belongs here', 'a: "…"'],
  [pod('tty: "true"'), 'in quotes this is text', 'tty: true'],
  [pod('tty: "no"'), 'in quotes this is text', 'tty: false'],
  [pod('tty: 1'), 'true or false belongs here', 'tty: true'],
  [pod('ports: [{containerPort: "080"}]'), 'in quotes this is text', 'containerPort: 80'],
  [pod('ports: [{containerPort: http}]'), 'a whole number belongs here', 'containerPort: NUMBER'],
  [pod('args: a b'), 'a list belongs here', 'args: ["a b"]'],
  [pod('args: {a: b}'), 'a list belongs here', 'begin each item with "- "'],
  [pod('args: [5]'), 'without quotes this is a number', '- "5"'],
  [pod('args: [null, 5]'), 'without quotes this is a number', '- "5"'],
  [
    pod('env: {A: b, C: d}'),
    'a list of names and values belongs here',
    'env:\n  - {name: A, value: "…"}\n  - {name: C, value: "…"}',
  ],
  [pod('securityContext: [{a: b}]'), 'a mapping belongs here', 'remove the "- " before its fields'],
  [pod('imge: x'), 'did you mean image?', 'image: …'],
  [pod('STDIN: true'), 'did you mean stdin?', 'stdin: true'],
  [pod('volumes: []'), 'it belongs to spec', 'move it to spec'],
  [
    pod('frobnicate: 5'),
    'there is no such field here',
    'remove it; known here: args, command, env, envFrom, image, imagePullPolicy, lifecycle, livenessProbe, name, ports, readinessProbe, resizePolicy, …',
  ],
  [pod('ports: [{protocol: udp, containerPort: 1}]'), 'allowed: TCP, UDP, SCTP', 'protocol: UDP'],
  [
    pod('terminationMessagePolicy: x'),
    'allowed: File, FallbackToLogsOnError',
    'terminationMessagePolicy: File or FallbackToLogsOnError',
  ],
  [
    pod('tty: <true or false>'),
    'nobody filled it in',
    expect.stringContaining('placeholders: {allow: ["<true or false>"]}'),
  ],
])('%s', async (text, because, fix) => {
  const { findings } = await judged({ 'a.yaml': text });
  expect(findings.filter(({ rule }) => rule === 'schema')).toMatchObject([{ because, fix }]);
});

test('what a Secret holds is never quoted', async () => {
  const secret = `apiVersion: v1
kind: Secret
metadata: {name: a}
type: [hunter1]
data: {a: hunter2!, b: 333333, c: "<hunter4>"}
stringData: {d: 555555, e: yes, f: ["hunter7"], g: {hunter8: x}}
`;
  const { findings } = await judged({ 'a.yaml': secret });
  const own = findings.filter(({ rule }) => rule === 'schema');
  expect(own).toHaveLength(8);
  const said = own
    .flatMap(({ message, because, fix, predicts }) => [message, because, fix, predicts])
    .join('\n');
  expect(said).not.toMatch(/hunter[1-7]|333333|555555|\byes\b/);
});

test('a value that an alias brings in is explained without its text', async () => {
  const text = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, labels: {a: &x "8", b: &y 8, c: *y}}\n';
  const { findings } = await judged({ 'a.yaml': text });
  expect(findings.filter(({ rule }) => rule === 'schema').map(({ fix }) => fix)).toEqual([
    'b: "8"',
    'c: "8"',
  ]);
});
