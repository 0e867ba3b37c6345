import { defineCause } from '../../cause.ts';
import { citeSetup, citeStart, citeWaiting } from '../../cite/cite.ts';
import { setupTexts } from '../../health/pod-health.ts';
import type { Failure } from '../../tree/failure.ts';

/** The RuntimeClass names a handler that the node does not have. */
function hasNoRuntime({ pod }: Failure): boolean {
  return (
    pod !== undefined && setupTexts(pod).some((text) => /no runtime for "[^"]*" is configured/.test(text))
  );
}

function handler({ pod, workload, container }: Failure): string[] {
  const said = [...(pod ? setupTexts(pod) : []), container?.waiting?.message ?? ''].join('\n');
  const profile = /cannot load seccomp profile "([^"]+)"/.exec(said)?.[1];
  if (profile !== undefined)
    return [
      `seccomp profile ${profile.replace('/var/lib/kubelet/seccomp/', '')} is not on node ${pod?.nodeName}: bring it to every node, or use \`type: RuntimeDefault\``,
    ];
  if (/operating system does not match the host operating system/i.test(said))
    return [
      `the image of the sandbox (pause) is of another Windows build than node ${pod?.nodeName}: set the pause image that fits the build of the node (\`sandbox_image\` of containerd), and check that the tag of the pod's own image is of that build too`,
    ];
  const name = /no runtime for "([^"]*)" is configured/.exec(pod ? setupTexts(pod).join('\n') : '')?.[1];
  return name === undefined
    ? []
    : [
        `node ${pod?.nodeName || 'of the pod'} has no runtime "${name}", which RuntimeClass "${workload.podSpec.runtimeClassName ?? ''}" asks for: keep the pod on nodes that have it, or take out \`runtimeClassName\``,
      ];
}

export default defineCause({
  id: 'sandbox-failed',
  class: (failure) => (hasNoRuntime(failure) ? 'template' : 'environment'),
  grace: (failure) => (hasNoRuntime(failure) ? 1 : 180),
  repeats: 1,
  title: (failure) => `the node cannot set up the pod of ${failure.workload.object.name}`,
  evidence: (failure) => [citeSetup(failure), citeStart(failure), citeWaiting(failure)],
  remedy: (failure) => ({
    steps: [
      ...handler(failure),
      ...(handler(failure).length > 0
        ? []
        : [
            `look at node ${failure.pod?.nodeName || 'of the pod'}: network plug-in, addresses left, container runtime`,
          ]),
    ],
  }),
  commands: (failure) => [`kubectl describe node ${failure.pod?.nodeName ?? ''}`.trim()],
});
