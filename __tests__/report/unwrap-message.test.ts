import { describe, expect, test } from '@jest/globals';
import { unwrapMessage } from '../../src/report/diagnosis/unwrap-message.ts';

describe('what tells in a message that others have wrapped', () => {
  test.each([
    [
      'failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: exec: "cart": executable file not found in $PATH: unknown',
      'exec: "cart": executable file not found in $PATH',
    ],
    [
      'ImagePullBackOff: Back-off pulling image "r.example/web:9": ErrImagePull: rpc error: code = NotFound desc = failed to pull and unpack image "r.example/web:9": failed to resolve reference "r.example/web:9": r.example/web:9: not found',
      'r.example/web:9: not found',
    ],
    [
      'Failed to pull image "r.example/web:9": rpc error: code = NotFound desc = failed to pull and unpack image "r.example/web:9": failed to resolve reference "r.example/web:9": r.example/web:9: not found',
      'r.example/web:9: not found',
    ],
    ['CreateContainerConfigError: configmap "orders" not found', 'configmap "orders" not found'],
    ['Error: configmap "orders" not found', 'configmap "orders" not found'],
    [
      "0/1 nodes are available: 1 node(s) didn't match Pod's node affinity/selector. no new claims to deallocate, preemption: 0/1 nodes are available: 1 Preemption is not helpful for scheduling.",
      "0/1 nodes are available: 1 node(s) didn't match Pod's node affinity/selector",
    ],
    [
      'Error creating: pods "web-x2x5k" is forbidden: exceeded quota: team, requested: pods=1, used: pods=1, limited: pods=1',
      'exceeded quota: team, requested: pods=1, used: pods=1, limited: pods=1',
    ],
    [
      'container has runAsNonRoot and image will run as root (pod: "web-x2x5k_shop(6d63e241-4e7c-4bd3-aebf-4016fbc320c1)", container: web)',
      'container has runAsNonRoot and image will run as root',
    ],
  ])('%s', (message, telling) => {
    expect(unwrapMessage(message)).toBe(telling);
  });

  test('what nobody wrapped stays as it is', () => {
    expect(unwrapMessage('Liveness probe failed: HTTP probe failed with statuscode: 503')).toBe(
      'Liveness probe failed: HTTP probe failed with statuscode: 503',
    );
  });
});
