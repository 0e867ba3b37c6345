import { readdirSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import type { Diagnosis } from '../../src/diagnosis/diagnosis.ts';
import { readEvidence } from '../../src/diagnosis/evidence/read-evidence.ts';
import { loadEvidence } from '../../src/files/evidence-files.ts';

const recordings = new URL('fixtures/recordings/', import.meta.url).pathname;

async function diagnosed(name: string): Promise<Diagnosis[]> {
  const { files } = await loadEvidence(recordings + name);
  return diagnose(readEvidence(files)).flatMap(({ diagnoses }) => diagnoses);
}

test.each([
  ['media-front', 'mountPath: /var/lib/nginx/body', 'a date in the line is no path'],
  ['plain-entry', 'configMap: {name: entry-scripts, defaultMode: 0755}', 'a script from a ConfigMap'],
  ['taint-batch', '- {key: "cz", value: "batch", effect: NoSchedule}', 'the taint of the node'],
  ['site-nginx', 'net.ipv4.ip_unprivileged_port_start', 'a user that is not root'],
  ['exec-liveness-timeout', 'timeoutSeconds: 5', 'a command that takes longer than it may'],
  ['cpu-starved', 'startupProbe:', 'a start that a CPU limit makes slow'],
])('%s: %s (%s)', async (name, yaml) => {
  expect((await diagnosed(name))[0]?.remedy.yaml).toContain(yaml);
});

test.each([
  ['geo-cache', 'is in volume "conf"'],
  ['spaced-command', 'make each word its own item'],
  ['cwd-file', '`workingDir: /etc/passwd` is no directory'],
  ['quota-web', 'quota "team" allows pods=1, pods=1 is used and one more pod needs pods=1'],
  ['gvisor-app', 'has no runtime "runsc"'],
  ['lost-node', 'bring node "batch-1" back'],
  ['two-on-8080', 'container gateway of the same pod has port 8080'],
  ['projected-key-missing', 'did you mean "app.yaml", which it has? `key: app.yaml`'],
  ['service-wrong-port', 'Service stock-db listens on 5432, not on 5433'],
  ['pg-tls-required', 'the other side offers no TLS at all'],
  ['init-curl-selfsigned', 'no certificates of CAs at that path'],
  ['sidecar-private-image', 'finds no Secret "regcred"'],
  ['cron-image-500', 'answers 500 Internal Server Error'],
  ['nats-tls-file-missing', 'no volume is mounted there'],
  ['unroutable-address', 'nothing takes connections at 10.250.99.99:9092'],
  ['env-python-shebang', 'the image has no `python` (many images have only `python3`)'],
  ['grpc-liveness-on-http', 'no gRPC connection to port 8080 comes about'],
  ['readiness-exec-missing', 'the image has no `grpc_health_probe`'],
  ['java-tool-options', 'correct variable JAVA_TOOL_OPTIONS'],
  ['told-to-stop', 'something inside its container stops it'],
  ['proxy-first-to-blame', 'has pgbouncer.conf: add key "pgbouncer.ini"'],
  ['poststart-404', 'every status is good enough: nothing answered there at that moment'],
  ['sts-stuck-after-fix', '`kubectl -n shop delete pod vote-0` is all it needs'],
  ['named-port-missing', 'no port named `http` (it has web)'],
  ['probe-host', '`host: hosted.internal` makes the kubelet ask there instead of the pod'],
  ['recreate-broken', 'correct variable WORKERS'],
  ['config-key-renamed', 'if "nats.conf" is meant, the path is /etc/nats/nats.conf'],
  ['volume-hides-jar', 'in volume "w", an emptyDir: it begins empty'],
  [
    'subpath-key-wrong',
    'has no key "edge.conf", so an empty directory is mounted in its place: `subPath: nginx.conf`',
  ],
  ['nginx-no-chown-cap', '`chown` needs the capability CHOWN'],
  ['ds-baseline-refused', 'take out hostNetwork; take out volume "h"'],
  ['quota-blocks-surge', '`strategy.rollingUpdate: {maxSurge: 0, maxUnavailable: 1}`'],
  ['spread-unmet', 'label the nodes with "topology.kubernetes.io/zone"'],
  ['wffc-no-volume', 'no PersistentVolume that is free'],
  ['service-no-endpoints', 'selects app=price-cache-redis, and no pod has that'],
  ['migrate-not-owner', 'does not own table customers'],
])('%s: %s, and nothing to paste', async (name, step) => {
  const [first] = await diagnosed(name);
  expect(first?.remedy.steps.join('\n')).toContain(step);
  expect(first?.remedy.yaml).toBeNull();
});

test('what is offered for pasting reads as YAML, and no command names what is not there', async () => {
  for (const name of readdirSync(recordings).filter((entry) => !entry.includes('.'))) {
    for (const { remedy, commands } of await diagnosed(name)) {
      expect(() => load(remedy.yaml ?? 'none: none')).not.toThrow();
      expect(commands.length).toBeGreaterThanOrEqual(3);
      expect(commands.join('\n')).not.toMatch(/undefined|null|\s$/m);
    }
  }
}, 60_000);

test.each([
  ['no log was read', undefined, 'read the log of the run that ended', /^kubectl .* logs .* --previous/],
  ['its log is empty', '== $POD/payments-api', 'prints nothing before it ends', /^kubectl .* describe pod/],
])('a program that ends by itself: where %s, the fix says so', async (_, log, step, command) => {
  const { files } = await loadEvidence(`${recordings}exit1-missing-env`);
  const [pod = ''] = /payments-api-[a-z0-9]+-[a-z0-9]{5}/.exec(JSON.stringify(files)) ?? [];
  const dumps = files.filter(({ path }) => !path.endsWith('.log'));
  const logs = log === undefined ? [] : [{ path: 'previous.log', text: log.replace('$POD', pod) }];
  const [first] = diagnose(readEvidence([...dumps, ...logs])).flatMap(({ diagnoses }) => diagnoses);
  expect(first?.cause).toBe('application-error');
  expect(first?.remedy.steps[0]).toContain(step);
  expect(first?.commands[0]).toMatch(command);
});
