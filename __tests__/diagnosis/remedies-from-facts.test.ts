import { describe, expect, test } from '@jest/globals';
import { backOff, ended, event, look, pod, running } from './world.ts';

type Spec = Record<string, unknown>;

/** The steps for a container that ends with this log. */
function stepsAfter(log: string, spec: Spec = {}, podSpec: Spec = {}, exit = 1): string {
  const workloads = look(
    [pod([{ spec, state: backOff, last: ended(exit), restarts: 6 }], { spec: podSpec })],
    { 'previous web-5c9f7d-abcde/app': log },
  );
  return workloads[0]?.diagnoses[0]?.remedy.steps.join('\n') ?? 'no diagnosis';
}

describe('an argument is named where only one can be meant', () => {
  const unknown = 'error: failed to decode configuration from flags: field not found, node: entrypoint';

  test('the one with the word of the line in its name', () => {
    const args = ['--entrypoints.web.address=:80', '--resolvers.main.acme.entrypoint=web'];
    expect(stepsAfter(unknown, { args })).toContain('`--resolvers.main.acme.entrypoint=web`');
  });

  test('none where two have it', () => {
    const args = ['--a.entrypoint=web', '--b.entrypoint=web'];
    expect(stepsAfter(unknown, { args })).not.toContain('correct the argument');
  });
});

describe('a whole command in `command` and in `args`', () => {
  const line = "cp: target '/shared/tool' is not a directory";

  test('is said to be run as one line', () => {
    const spec = { command: ['cp', '-n', '/bin/tool'], args: ['/bin/cp', '-n', '/bin/tool', '/shared/tool'] };
    expect(stepsAfter(line, spec)).toContain('each hold a whole `cp` command');
  });

  test('arguments of the command are none', () => {
    const spec = { command: ['cp', '-n'], args: ['/bin/tool', '/shared/tool'] };
    expect(stepsAfter(line, spec)).not.toContain('each hold');
  });
});

describe('a parser that names a line and no file', () => {
  const line = "yaml: line 41: could not find expected ':'";
  const spec = { volumeMounts: [{ name: 'run', mountPath: '/run/agent' }] };

  test('may have read what the program keeps on its node', () => {
    const volumes = [{ name: 'run', hostPath: { path: '/run/agent' } }];
    expect(stepsAfter(line, spec, { volumes })).toContain('directory /run/agent of the node at /run/agent');
  });

  test('where nothing is kept it can only be the configuration', () => {
    const volumes = [{ name: 'run', emptyDir: {} }];
    expect(stepsAfter(line, spec, { volumes })).not.toContain('names no file');
  });
});

describe('a cloud that does not let the pod be its account', () => {
  test.each([
    [
      'AWS',
      'AccessDenied: Not authorized to perform sts:AssumeRoleWithWebIdentity',
      'its trust policy must name the OIDC provider of this cluster and ServiceAccount shop:scaler',
    ],
    [
      'Google Cloud',
      'googleapi: Error 403: Permission "iam.serviceAccounts.getAccessToken" denied, forbidden: insufficient permissions',
      'roles/iam.workloadIdentityUser',
    ],
  ])('%s: names what has to trust whom', (_, line, words) => {
    expect(stepsAfter(line, {}, { serviceAccountName: 'scaler' })).toContain(words);
  });

  test('a right that is missing is not a matter of trust', () => {
    const line =
      'AccessDenied: User: arn:aws:sts::1:assumed-role/app is not authorized to perform: s3:GetObject';
    expect(stepsAfter(line)).not.toContain('trust policy');
  });
});

test('a name of the cluster is looked up in its own namespace, and the file that has it is named', () => {
  const line =
    'nginx: [emerg] host not found in resolver "kube-dns.kube-system.svc.cluster.local" in /etc/nginx/nginx.conf:25';
  const spec = {
    volumeMounts: [{ name: 'conf', mountPath: '/etc/nginx/nginx.conf', subPath: 'nginx.conf' }],
  };
  const volumes = [{ name: 'conf', configMap: { name: 'front' } }];
  const steps = stepsAfter(line, spec, { volumes });
  expect(steps).toContain('Service "kube-dns" in namespace kube-system');
  expect(steps).toContain('/etc/nginx/nginx.conf, line 25, comes from ConfigMap "front"');
});

describe('an init container that fails beside the containers that it was to come before', () => {
  const failing = { name: 'setup', init: true, state: backOff, last: ended(1), restarts: 3 };
  const steps = (app: object): string =>
    look([pod([failing, app])], {
      'previous web-5c9f7d-abcde/setup': 'Chain already exists',
    })[0]?.diagnoses[0]?.remedy.steps.join('\n') ?? '';

  test('had succeeded before: a fresh pod is what helps', () => {
    expect(steps({ state: running(), ready: true })).toContain('delete pod web-5c9f7d-abcde');
  });

  test('nothing of the kind is said before they have started', () => {
    expect(steps({ state: { waiting: { reason: 'PodInitializing' } } })).not.toContain('delete pod');
  });
});

describe('a script that cannot be executed', () => {
  test('may be made for another processor or lack its first line, and both are said', () => {
    const steps = stepsAfter('exec /app/start.sh: exec format error', {}, {}, 255);
    expect(steps).toContain('docker buildx build');
    expect(steps).toContain('#!/bin/sh');
  });

  test('a binary has no first line', () => {
    expect(stepsAfter('exec /app/server: exec format error', {}, {}, 255)).not.toContain('#!');
  });
});

test('a probe whose command takes too long is given more time, not another command', () => {
  const livenessProbe = { exec: { command: ['touch', 'ok'] }, failureThreshold: 1 };
  const [workload] = look([
    pod([{ spec: { livenessProbe }, state: running(), last: ended(137), restarts: 4, ready: true }]),
    event('Unhealthy', 'Liveness probe failed: command "touch ok" timed out', {
      container: 'app',
      time: 102,
    }),
    event('Killing', 'Container app failed liveness probe, will be restarted', {
      container: 'app',
      type: 'Normal',
    }),
  ]);
  const { cause, remedy } = workload?.diagnoses[0] ?? {};
  expect(cause).toBe('exec-probe-times-out');
  expect(remedy?.steps.join('\n')).not.toContain('the event says what it printed');
  expect(remedy?.yaml).toContain('timeoutSeconds: 5');
});

describe('network rules that cannot be written', () => {
  const denied =
    "iptables v1.8.2 (legacy): can't initialize iptables table `nat': Permission denied (you must be root)";

  test('for want of a capability that the template drops: the template is changed, not the node', () => {
    const securityContext = { capabilities: { add: ['NET_ADMIN'], drop: ['NET_RAW'] } };
    const steps = stepsAfter(denied, { securityContext });
    expect(steps).toContain('take NET_RAW out of `capabilities.drop`');
    expect(steps).not.toContain('on every node');
  });

  test('for want of one that nobody adds: its price is said', () => {
    expect(stepsAfter(denied)).toContain('add NET_ADMIN to this container only');
  });

  test('for want of the modules of the older iptables: the other one needs none', () => {
    const securityContext = { capabilities: { add: ['NET_ADMIN', 'NET_RAW'] } };
    const line = 'iptables-save v1.8.7 (legacy): Cannot initialize: iptables who? (do you need to insmod?)';
    expect(stepsAfter(line, { securityContext })).toContain('iptables-nft');
  });

  test('the newer one is not told to be the newer one', () => {
    const securityContext = { capabilities: { add: ['NET_ADMIN', 'NET_RAW'] } };
    const line = 'iptables v1.8.7 (nf_tables): Could not fetch rule set generation id: Permission denied';
    expect(stepsAfter(line, { securityContext })).not.toContain('iptables-nft');
  });
});

describe('a library that cannot be loaded', () => {
  const driver = 'Error: failed to initialize NVML: could not load NVML library';

  test('of the GPU driver comes from the node', () => {
    const steps = stepsAfter(driver);
    expect(steps).toContain('runtimeClassName: nvidia');
    expect(steps).not.toContain('install it in the image');
  });

  test('the runtime class that is set is not proposed again', () => {
    expect(stepsAfter(driver, {}, { runtimeClassName: 'nvidia' })).not.toContain('set `runtimeClassName');
  });

  test('any other belongs in the image', () => {
    const line =
      '/srv/app: error while loading shared libraries: libgeo.so.9: cannot open shared object file: No such file or directory';
    expect(stepsAfter(line, {}, {}, 127)).toContain('install it in the image');
  });
});

describe('variables that only choose among what is found', () => {
  test('do not help where nothing is found', () => {
    const steps = stepsAfter(
      'ERROR: Neither $APP_JAR nor $MAIN_CLASS is set and 0 found in /deployments (1 expected)',
    );
    expect(steps).toContain('should fill /deployments');
    expect(steps).not.toContain('set environment variable');
  });

  test('one that is needed is set', () => {
    expect(stepsAfter('ERROR: environment variable APP_JAR is not set')).toContain(
      'set environment variable "APP_JAR"',
    );
  });
});

describe('a configuration file that an argument names', () => {
  const line = 'error loading config: invalid value for port';
  const spec = {
    args: ['-config.file=/etc/store/store.yaml'],
    volumeMounts: [{ name: 'conf', mountPath: '/etc/store' }],
  };
  const volumes = [{ name: 'conf', secret: { secretName: 'store' } }];

  test('is what is wrong, not the argument', () => {
    const steps = stepsAfter(line, spec, { volumes });
    expect(steps).toContain(
      'correct /etc/store/store.yaml, the file that `-config.file` names (it comes from Secret "store")',
    );
    expect(steps).not.toContain('correct the argument');
  });

  test('an argument with a value of another kind may be wrong itself', () => {
    const steps = stepsAfter('error loading config: field not found, node: entrypoint', {
      args: ['--web.entrypoint=a'],
    });
    expect(steps).toContain('correct the argument `--web.entrypoint=a`');
  });
});

describe('what the other side does not allow', () => {
  test('the Kubernetes API: verb, resource and account, and the command that decides', () => {
    const line =
      'pods is forbidden: User "system:serviceaccount:shop:scaler" cannot list resource "pods" in API group "" in the namespace "jobs"';
    const [workload] = look([pod([{ state: backOff, last: ended(1), restarts: 6 }])], {
      'previous web-5c9f7d-abcde/app': line,
    });
    const { cause, remedy, commands } = workload?.diagnoses[0] ?? {};
    expect(cause).toBe('access-not-granted');
    expect(remedy?.steps.join('\n')).toContain('ServiceAccount shop:scaler list pods in namespace jobs');
    expect(commands).toContain('kubectl auth can-i list pods --as=system:serviceaccount:shop:scaler -n jobs');
  });

  test('a table of another owner: RBAC of Kubernetes has nothing to do with it', () => {
    const steps = stepsAfter('psql:/sql/7.sql:3: ERROR:  must be owner of table customers');
    expect(steps).toContain('does not own table customers');
    expect(steps).not.toContain('can-i');
  });
});

describe('a login that is refused', () => {
  test('because none was sent', () => {
    const env = [{ name: 'REDIS_URL', value: 'redis://cache.infra:6379/0' }];
    const steps = stepsAfter('redis.exceptions.AuthenticationError: Authentication required.', { env });
    expect(steps).toContain(
      'cache.infra asks for a login, and the program sends none (it takes the address from REDIS_URL)',
    );
    expect(steps).not.toContain('compare');
  });

  test('with a wrong password: an old volume keeps the old one, and losing it is said', () => {
    const steps = stepsAfter('FATAL: password authentication failed for user "shop"');
    expect(steps).toContain('deleting its claim deletes its data');
    expect(steps).not.toContain('sends none');
  });
});

describe('an API that the cluster does not serve', () => {
  test('because nothing answers for its group: the APIService is named, and the price of deleting it', () => {
    const steps = stepsAfter(
      'An error occurred: unable to retrieve the complete list of server APIs: admission.certs.io/v1beta1: the server is currently unable to handle the request',
    );
    expect(steps).toContain('kubectl delete apiservice v1beta1.admission.certs.io');
    expect(steps).toContain('takes the API away from everyone');
    expect(steps).not.toContain('CRDs');
  });

  test('because the kind is missing: there is no APIService to bring back', () => {
    const steps = stepsAfter('error: no matches for kind "Certificate" in version "certs.io/v1"');
    expect(steps).toContain('no kind Certificate in certs.io/v1');
    expect(steps).not.toContain('apiservice');
  });
});

describe('what an earlier run left', () => {
  const kept = {
    spec: { volumeMounts: [{ name: 'data', mountPath: '/data' }] },
    podSpec: { volumes: [{ name: 'data', persistentVolumeClaim: { claimName: 'data-0' } }] },
  };

  test.each([
    [
      'data of another installation: the address first, since that loses nothing',
      "InconsistentClusterIdException: The Cluster ID a1 doesn't match stored clusterId b2 in meta.properties",
      'correcting it loses nothing',
    ],
    [
      'a member without its log: the others first',
      'panic: tocommit(12) is out of range [lastIndex(3)]. Was the raft log corrupted, truncated, or lost?',
      'remove this member from the cluster',
    ],
    [
      'a damaged file: a copy first',
      'Bad file format reading the append only file',
      'copy the data before anything else (claim "data-0" at /data)',
    ],
  ])('%s', (_, line, words) => {
    const steps = stepsAfter(line, kept.spec, kept.podSpec);
    expect(steps).toContain(words);
    expect(steps).not.toContain('PID');
  });

  test('a PID file: only when its process is gone', () => {
    const steps = stepsAfter(
      'A server is already running. Check /app/tmp/pids/server.pid.',
      kept.spec,
      kept.podSpec,
    );
    expect(steps).toContain('only if none runs, delete the PID or lock file');
    expect(steps).not.toContain('backup');
  });
});

describe('a lock that another process holds', () => {
  const spec = { volumeMounts: [{ name: 'data', mountPath: '/data' }] };
  const volumes = [{ name: 'data', persistentVolumeClaim: { claimName: 'data' } }];

  test('on a volume: pods that overlap, and what removing it costs', () => {
    const steps = stepsAfter('failed to obtain node locks, tried [/data]', spec, { volumes });
    expect(steps).toContain('claim "data" at /data');
    expect(steps).toContain('two writers destroy the data');
  });

  test('of leader election: nothing is to be removed', () => {
    const steps = stepsAfter('leader election lost', spec, { volumes });
    expect(steps).toContain('renew the lease');
    expect(steps).not.toContain('Recreate');
  });
});

describe('a dependency that only starts', () => {
  test('is ready by itself, unless it is sealed', () => {
    expect(stepsAfter('FATAL:  the database system is starting up')).toContain(
      'starts by itself at its next restart',
    );
    const sealed = stepsAfter('Error making API request. Code: 503. Errors: * Vault is sealed');
    expect(sealed).toContain('must unseal it');
    expect(sealed).not.toContain('starts by itself at its next restart');
  });
});

describe('a licence or a quota', () => {
  test('the variable that brings the licence is named', () => {
    const env = [{ name: 'APP_LICENSE', valueFrom: { secretKeyRef: { name: 'app', key: 'licence' } } }];
    expect(stepsAfter('ERROR license has expired', { env })).toContain('variable APP_LICENSE');
  });

  test('a quota has no licence to look for', () => {
    const steps = stepsAfter('Error: quota exceeded for project shop');
    expect(steps).toContain('free some of it');
    expect(steps).not.toContain('licence');
  });
});
