import { describe, expect, test } from '@jest/globals';
import { missingIn, readConfigAnswer } from '../../src/diagnosis/tree/messages/container-config.ts';
import { readPullAnswer } from '../../src/diagnosis/tree/messages/image-pull.ts';
import { readSetupAnswer } from '../../src/diagnosis/tree/messages/mount.ts';
import { readRefusal } from '../../src/diagnosis/tree/messages/refusal.ts';
import { readRefusals, readSchedulerAnswer } from '../../src/diagnosis/tree/messages/scheduling.ts';
import { readStartAnswer } from '../../src/diagnosis/tree/messages/start-error.ts';

describe('what registries say, through containerd, CRI-O and Docker', () => {
  test.each([
    [
      'there is no such image',
      'rpc error: code = NotFound desc = failed to pull and unpack image "docker.io/library/nginx:1.99": failed to resolve reference "docker.io/library/nginx:1.99": docker.io/library/nginx:1.99: not found',
    ],
    [
      'there is no such image',
      'Failed to pull image "nginx:1.99": rpc error: code = Unknown desc = Error response from daemon: manifest for nginx:1.99 not found: manifest unknown: manifest unknown',
    ],
    [
      'there is no such image',
      'rpc error: code = Unknown desc = reading manifest 9.9 in quay.io/acme/web: manifest unknown',
    ],
    [
      'there is no such image',
      'rpc error: code = Unknown desc = reading manifest v3 in registry.example.com/acme/web: name unknown: repository not known to registry',
    ],
    [
      'not without credentials',
      "rpc error: code = Unknown desc = Error response from daemon: pull access denied for acme/web, repository does not exist or may require 'docker login': denied: requested access to the resource is denied",
    ],
    [
      'not without credentials',
      'failed to pull and unpack image "docker.io/acme/web:1": failed to resolve reference "docker.io/acme/web:1": pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed',
    ],
    [
      'not without credentials',
      'failed to authorize: failed to fetch anonymous token: unexpected status from GET request to https://ghcr.io/token?scope=repository%3Aacme%2Fweb%3Apull&service=ghcr.io: 403 Forbidden',
    ],
    [
      'not without credentials',
      'rpc error: code = Unknown desc = unable to retrieve auth token: invalid username/password: unauthorized: authentication required',
    ],
    [
      'not without credentials',
      'rpc error: code = Unknown desc = Error response from daemon: Get https://123.dkr.ecr.eu-west-1.amazonaws.com/v2/web/manifests/1: no basic auth credentials',
    ],
    [
      'not without credentials',
      'denied: Permission "artifactregistry.repositories.downloadArtifacts" denied on resource "projects/x" (or it may not exist)',
    ],
    [
      'too many requests',
      'rpc error: code = Unknown desc = reading manifest latest in docker.io/library/redis: toomanyrequests: You have reached your pull rate limit. You may increase the limit by authenticating',
    ],
    [
      'too many requests',
      'failed to copy: httpReadSeeker: failed open: unexpected status code https://registry-1.docker.io/v2/library/redis/manifests/sha256:aa: 429 Too Many Requests - Server message: toomanyrequests',
    ],
    [
      'the registry cannot be reached',
      'failed to do request: Head "https://registry.acme.internal/v2/web/manifests/1": dial tcp: lookup registry.acme.internal on 10.0.0.2:53: no such host',
    ],
    [
      'the registry cannot be reached',
      'rpc error: code = Unknown desc = pinging container registry registry.acme.internal: Get "https://registry.acme.internal/v2/": dial tcp 10.1.1.1:443: i/o timeout',
    ],
    [
      'the registry cannot be reached',
      'failed to do request: Head "https://registry.acme.internal/v2/web/manifests/1": tls: failed to verify certificate: x509: certificate signed by unknown authority',
    ],
    [
      'the registry cannot be reached',
      'failed to do request: Head "https://10.0.0.5:5000/v2/web/manifests/1": http: server gave HTTP response to HTTPS client',
    ],
    [
      'the registry cannot be reached',
      'unexpected status from HEAD request to https://registry.acme.io/v2/web/manifests/1: 503 Service Unavailable',
    ],
    [
      'there is none for this platform',
      'failed to pull and unpack image "docker.io/acme/web:1": no match for platform in manifest: not found',
    ],
    [
      'there is none for this platform',
      'rpc error: code = Unknown desc = choosing an image from manifest list docker://acme/web:1: no image found in manifest list for architecture arm64, variant "v8", OS linux',
    ],
    [
      'there is none for this platform',
      'Error response from daemon: no matching manifest for linux/arm64/v8 in the manifest list entries',
    ],
    [
      'the name is no image name',
      'Failed to apply default image tag "Acme/Web:$TAG": couldn\'t parse image reference "Acme/Web:$TAG": invalid reference format: repository name must be lowercase',
    ],
    [
      'something else answers in place of the registry',
      'failed to pull and unpack image "acme/web:1": failed to unpack image on snapshotter overlayfs: unexpected media type text/html for sha256:3c72: not found',
    ],
    [
      'the container runtime does not answer',
      'Failed to inspect image "": rpc error: code = Unavailable desc = connection error: desc = "transport: Error while dialing: dial unix /run/containerd/containerd.sock: connect: no such file or directory"',
    ],
    [
      'nothing that tells',
      'failed to resolve reference "acme/web:1": pulling from host acme.io failed with status code [manifests 1]: 451 Unavailable For Legal Reasons',
    ],
    ['nothing that tells', 'Back-off pulling image "acme/not-found-401:1"'],
  ])('%s', (answer, text) => {
    expect(readPullAnswer([text])).toBe(answer);
  });
});

describe('what runtimes say when they cannot start a program', () => {
  test.each([
    [
      'the command is not there',
      'failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "serve": executable file not found in $PATH: unknown',
    ],
    [
      'the command is not there',
      'OCI runtime create failed: container_linux.go:380: starting container process caused: exec: "/app/main": stat /app/main: no such file or directory: unknown',
    ],
    [
      'the command is not there',
      'container create failed: executable file `serve` not found in $PATH: No such file or directory',
    ],
    [
      'the command is not there',
      'failed to start container "ab": Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: exec: "nginx -g daemon off;": executable file not found in $PATH: unknown',
    ],
    [
      'the command is not there',
      'failed to generate container "ab" spec: failed to generate spec: no command specified',
    ],
    [
      'the command may not be executed',
      'runc create failed: unable to start container process: exec: "/entrypoint.sh": permission denied: unknown',
    ],
    ['the command may not be executed', 'container create failed: open executable: Permission denied'],
    [
      'the command may not be executed',
      'runc create failed: unable to start container process: exec: "/app": is a directory: unknown',
    ],
    [
      'it is made for another processor',
      'runc create failed: unable to start container process: exec /usr/local/bin/server: exec format error',
    ],
    [
      'the memory limit is below what the runtime needs',
      'runc create failed: unable to start container process: container init was OOM-killed (memory limit too low?): unknown',
    ],
    [
      'the memory limit is below what the runtime needs',
      'set memory limit 1048576 too low; should be at least 12582912 bytes',
    ],
    [
      'something cannot be mounted',
      'runc create failed: unable to start container process: error during container init: error mounting "/var/lib/kubelet/pods/x/volume-subpaths/c/0" to rootfs at "/etc/nginx/nginx.conf": mount /var/lib/kubelet/x:/etc/nginx/nginx.conf (via /proc/self/fd/6), flags: 0x5001: not a directory: unknown: Are you trying to mount a directory onto a file (or vice-versa)?',
    ],
    [
      'the working directory is not there',
      'runc create failed: unable to start container process: chdir to cwd ("/srv/app") set in config.json failed: no such file or directory: unknown',
    ],
    [
      'the working directory is not allowed',
      'chdir to cwd ("/root") set in config.json failed: permission denied: unknown',
    ],
    [
      'the image knows no such user',
      'failed to create containerd container: unable to find user app: no matching entries in passwd file',
    ],
    [
      'the node or its runtime is in trouble',
      'failed to create containerd task: failed to create shim task: context deadline exceeded: unknown',
    ],
    [
      'the node or its runtime is in trouble',
      'failed to reserve container name "app_web-0_default_1_0": name "app_web-0_default_1_0" is reserved for "ab"',
    ],
    [
      'the node or its runtime is in trouble',
      'failed to create containerd container: cannot load seccomp profile "/var/lib/kubelet/seccomp/audit.json": open: no such file',
    ],
    [
      'the node or its runtime is in trouble',
      'failed to create containerd task: failed to create shim task: OCI runtime create failed: unable to retrieve OCI runtime error (open /run/containerd/io.containerd.runtime.v2.task/k8s.io/ab/log.json: no such file or directory): fork/exec /usr/bin/runc: no such file or directory: unknown',
    ],
    [
      'the node or its runtime is in trouble',
      'runc create failed: unable to start container process: error during container init: openat2 /sys/fs/cgroup/kubepods/pod1/cpu.max: no such file or directory: unknown',
    ],
    [
      'the memory limit is below what the runtime needs',
      'runc create failed: unable to start container process: error during container init: error setting cgroup config for procHooks process: unable to set memory limit to 409600 (current usage: 2605056, peak usage: 2777088): unknown',
    ],
    [
      'the working directory is no absolute path',
      'failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: Cwd must be an absolute path: unknown',
    ],
    [
      'a variable cannot be handed over',
      'OCI runtime create failed: runc create failed: unable to start container process: error during container init: invalid environment variable "DB_PASSWORD": contains nul byte (\\x00): unknown',
    ],
    [
      'nothing known',
      'failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: something new: unknown',
    ],
  ])('%s', (answer, text) => {
    expect(readStartAnswer([text])).toBe(answer);
  });
});

describe('what the kubelet misses', () => {
  test.each([
    ['a ConfigMap is missing', 'configmap "app-config" not found'],
    ['a ConfigMap is missing', 'configmaps "app-config" not found'],
    ['a Secret is missing', 'secret "db" not found'],
    ['a key is missing', "couldn't find key DB_URL in ConfigMap shop/app-config"],
    [
      'it would run as root',
      'container has runAsNonRoot and image has non-numeric user (nginx), cannot verify user is non-root (pod: "web_shop(ab)", container: web)',
    ],
    ['it would run as root', "container's runAsUser breaks non-root policy"],
    [
      'a mount cannot be prepared',
      'failed to resolve recursive read-only mode: volume "keys" requested recursive read-only mode, but it is not supported by the runtime',
    ],
    ['a field cannot be resolved', "couldn't parse env file"],
    [
      'a field cannot be resolved',
      'environment variable key "DB_URL" not found in file "/var/lib/kubelet/pods/ab/volumes/kubernetes.io~empty-dir/conf/app.env"',
    ],
    ['a mount cannot be prepared', 'failed to prepare subPath for volumeMount "data" of container "db"'],
  ])('%s: %s', (answer, text) => {
    expect(readConfigAnswer([text])).toBe(answer);
  });

  test('names and keys', () => {
    expect(missingIn("couldn't find key DB_URL in ConfigMap shop/app-config")).toEqual({
      key: 'DB_URL',
      name: 'app-config',
    });
    expect(missingIn('MountVolume.SetUp failed for volume "v" : secret "web-tls" not found')).toEqual({
      key: undefined,
      name: 'web-tls',
    });
  });
});

describe('what is in the way of a pod with a node', () => {
  test.each([
    [
      'a Secret is missing',
      [
        'FailedMount: Unable to attach or mount volumes: unmounted volumes=[tls], unattached volumes=[tls]: timed out waiting for the condition',
        'FailedMount: MountVolume.SetUp failed for volume "tls" : secret "web-tls" not found',
      ],
    ],
    [
      'a key is missing',
      [
        'FailedMount: MountVolume.SetUp failed for volume "c" : configmap references non-existent config key: nginx.conf',
      ],
    ],
    [
      'the volume is in use elsewhere',
      [
        'FailedAttachVolume: Multi-Attach error for volume "pvc-1" Volume is already exclusively attached to one node and can\'t be attached to another',
      ],
    ],
    [
      'a volume cannot be mounted',
      [
        'FailedMount: MountVolume.SetUp failed for volume "nfs" : mount failed: exit status 32\nmount.nfs: access denied by server while mounting 10.0.0.9:/exports/x',
      ],
    ],
    [
      'a volume cannot be mounted',
      [
        'FailedMount: MountVolume.MountDevice failed for volume "pvc-1" : kubernetes.io/csi: attacher.MountDevice failed to create newCsiDriverClient: driver name ebs.csi.aws.com not found in the list of registered CSI drivers',
      ],
    ],
    [
      'the pod sandbox cannot be made',
      [
        'FailedCreatePodSandBox: Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "ab": plugin type="calico" failed (add): error getting ClusterInformation',
      ],
    ],
    [
      'the pod sandbox cannot be made',
      [
        'FailedCreatePodSandBox: Failed to create pod sandbox: rpc error: code = Unknown desc = failed to get sandbox runtime: no runtime for "gvisor" is configured',
      ],
    ],
    [
      'its ServiceAccount is missing',
      [
        'FailedMount: MountVolume.SetUp failed for volume "kube-api-access-x" : failed to fetch token: serviceaccounts "app" not found',
      ],
    ],
  ])('%s', (answer, texts) => {
    expect(readSetupAnswer(texts)).toBe(answer);
  });
});

describe('what the scheduler says', () => {
  test.each([
    [
      'too few resources',
      '0/5 nodes are available: 1 node(s) had untolerated taint {node-role.kubernetes.io/control-plane: }, 4 Insufficient cpu. preemption: 0/5 nodes are available: 1 Preemption is not helpful for scheduling, 4 No preemption victims found for incoming pod.',
    ],
    [
      'too few resources',
      '0/3 nodes are available: 2 Insufficient memory, 1 node(s) had untolerated taint {dedicated: gpu}. preemption: 0/3 nodes are available',
    ],
    ['too few resources', '0/3 nodes are available: 3 Too many pods.'],
    [
      'no node fits its selector or affinity',
      "0/3 nodes are available: 1 node(s) had untolerated taint {node-role.kubernetes.io/master: }, 2 node(s) didn't match Pod's node affinity/selector.",
    ],
    [
      'no node fits its selector or affinity',
      "0/6 nodes are available: 3 node(s) didn't match node selector, 3 node(s) had taint {node-role.kubernetes.io/master: }, that the pod didn't tolerate.",
    ],
    [
      'no node fits its selector or affinity',
      "0/2 nodes are available: 2 node(s) didn't match pod anti-affinity rules. preemption: 0/2 nodes are available",
    ],
    [
      'a taint keeps it away',
      '0/2 nodes are available: 2 node(s) had untolerated taint {nvidia.com/gpu: present}.',
    ],
    [
      'a taint keeps it away',
      '0/1 nodes are available: 1 node(s) had untolerated taint(s). no new claims to deallocate, preemption: 0/1 nodes are available: 1 Preemption is not helpful for scheduling.',
    ],
    [
      'the nodes are not ready',
      '0/2 nodes are available: 2 node(s) had untolerated taint {node.kubernetes.io/not-ready: }.',
    ],
    ['the nodes are not ready', '0/2 nodes are available: 2 node(s) were unschedulable.'],
    ['the nodes are not ready', 'no nodes available to schedule pods'],
    [
      'a claim is missing',
      '0/1 nodes are available: persistentvolumeclaim "data" not found. preemption: 0/1 nodes are available',
    ],
    ['a claim is missing', 'persistentvolumeclaim "data" not found'],
    [
      'a claim is not bound',
      '0/3 nodes are available: pod has unbound immediate PersistentVolumeClaims. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.',
    ],
    [
      'a claim is not bound',
      '0/3 nodes are available: 1 node(s) had untolerated taint {node-role.kubernetes.io/control-plane: }, 2 node(s) had volume node affinity conflict.',
    ],
    [
      'a claim is not bound',
      "0/3 nodes are available: 3 node(s) didn't find available persistent volumes to bind.",
    ],
    [
      'a volume is in use elsewhere',
      '0/1 nodes are available: 1 node has pod using PersistentVolumeClaim with the same name and ReadWriteOncePod access mode.',
    ],
  ])('%s', (answer, text) => {
    expect(readSchedulerAnswer([text])).toBe(answer);
  });

  test('its reasons add up to the nodes', () => {
    const reasons = readRefusals(
      '0/5 nodes are available: 1 node(s) had untolerated taint {a: b}, 4 Insufficient cpu. preemption: 0/5',
    );
    expect(reasons.map(({ nodes }) => nodes)).toEqual([1, 4]);
  });
});

describe('who refuses to create a pod', () => {
  test.each([
    [
      'a resource quota',
      'Error creating: pods "web-6f7-" is forbidden: exceeded quota: team, requested: limits.memory=1Gi, used: limits.memory=4Gi, limited: limits.memory=4Gi',
    ],
    [
      'a resource quota',
      'Error creating: pods "web-6f7-" is forbidden: failed quota: team: must specify limits.cpu for: web; limits.memory for: web',
    ],
    [
      'Pod Security',
      'Error creating: pods "web-6f7-" is forbidden: violates PodSecurity "restricted:latest": allowPrivilegeEscalation != false (container "web" must set securityContext.allowPrivilegeEscalation=false)',
    ],
    [
      'Pod Security',
      'pods "web-6f7-" is forbidden: unable to validate against any security context constraint: [provider "anyuid": Forbidden: not usable by user or serviceaccount]',
    ],
    [
      'a limit range',
      'Error creating: pods "web-6f7-" is forbidden: maximum memory usage per Container is 512Mi, but limit is 1Gi',
    ],
    [
      'its ServiceAccount is missing',
      'Error creating: pods "web-6f7-" is forbidden: error looking up service account shop/web: serviceaccount "web" not found',
    ],
    [
      'another admission rule',
      'Error creating: admission webhook "validate.kyverno.svc-fail" denied the request: resource Pod/shop/web was blocked',
    ],
    [
      'another admission rule',
      'Error creating: Internal error occurred: failed calling webhook "inject.example.com": Post "https://inject.svc:443/": no endpoints available for service "inject"',
    ],
    [
      'another admission rule',
      'Error creating: pods "web-6f7-" is forbidden: no PriorityClass with name critical was found',
    ],
  ])('%s', (answer, text) => {
    expect(readRefusal([text])).toBe(answer);
  });
});
