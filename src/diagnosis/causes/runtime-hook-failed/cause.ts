import { defineCause } from '../../cause.ts';
import { citeStart, citeWaiting } from '../../cite/cite.ts';
import { who } from '../../remedies/phrases.ts';
import type { Failure } from '../../tree/failure.ts';
import { startTexts } from '../../tree/questions/messages.ts';

function isGpu(failure: Failure): boolean {
  return startTexts(failure).some((text) => /nvidia|libcuda|NVML/i.test(text));
}

function node({ pod }: Failure): string {
  return pod?.nodeName ? `node ${pod.nodeName}` : 'the node';
}

export default defineCause({
  id: 'runtime-hook-failed',
  class: 'environment',
  grace: 180,
  repeats: 1,
  title: (failure) => `the container runtime of the node fails in a hook before ${who(failure)} starts`,
  evidence: (failure) => [citeStart(failure), citeWaiting(failure)],
  remedy: (failure) => ({
    steps: isGpu(failure)
      ? [
          `the image and its command are not the problem: the GPU hook on ${node(failure)} does not find the driver; check whether it is installed and loaded (\`nvidia-smi\` on the node)`,
          'check the configuration of the container toolkit there (`root` in `/etc/nvidia-container-runtime/config.toml`: `/` for a driver on the host, `/run/nvidia/driver` for one in a container), or keep the pod on nodes whose driver works',
        ]
      : [
          `the image and its command are not the problem: a hook that the container runtime of ${node(failure)} runs before the container failed; its own message is quoted above`,
          `look at the hooks configured there (\`/usr/share/containers/oci/hooks.d\`, the runtime's configuration) and at the log of the runtime (\`journalctl -u containerd\` or \`-u crio\`)`,
        ],
  }),
  commands: (failure) => (failure.pod?.nodeName ? [`kubectl describe node ${failure.pod.nodeName}`] : []),
});
