import { asString } from '../../../manifest/value.ts';
import { defineCause } from '../../cause.ts';
import { citeSpec } from '../../cite/cite.ts';
import { goBack } from '../../context/commands.ts';
import { about, logEvidence, who } from '../../remedies/phrases.ts';
import type { Failure } from '../../tree/failure.ts';
import { logSays } from '../../tree/questions/what-the-log-says.ts';

/** Libraries of the GPU driver: the node's container runtime mounts them, no image may bring its own. */
function isOfDriver(failure: Failure): boolean {
  const line = logSays(failure, ['missing-shared-library'])?.line.text ?? '';
  return /\bNVML\b|\blibnvidia-[\w-]+|\blibcuda\.so|\blibnvcuvid\.so/.test(line);
}

/** Source: https://docs.nvidia.com/datacenter/cloud-native/container-toolkit/latest/install-guide.html */
function driverSteps({ pod, workload }: Failure): string[] {
  const runtime = asString((pod?.spec ?? workload.podSpec).runtimeClassName);
  const node = pod?.nodeName ? `node ${pod.nodeName}` : 'the node';
  return [
    runtime === undefined
      ? `the library belongs to the GPU driver, which the nvidia container runtime mounts from the node: set \`runtimeClassName: nvidia\`, or make nvidia the default runtime of ${node}; do not put it into the image`
      : `the library belongs to the GPU driver, which the container runtime mounts from the node (runtimeClassName ${runtime} is set): check whether the driver of ${node} is installed and loaded (\`nvidia-smi\` there)`,
    'nodes without a GPU can never provide it: keep the pod off them with a `nodeSelector`',
  ];
}

export default defineCause({
  id: 'missing-shared-library',
  class: 'template',
  grace: 1,
  repeats: 2,
  final: true,
  fields: ['image', 'volumeMounts', 'volumes', 'command', 'args'],
  untilChanged: true,
  title: (failure) =>
    isOfDriver(failure)
      ? `${who(failure)} cannot load the library of the GPU driver`
      : `the image of ${who(failure)} lacks a shared library${about(failure, 'missing-shared-library', ': ')}`,
  evidence: (failure) => [
    ...logEvidence(failure, ['missing-shared-library']),
    isOfDriver(failure) ? undefined : citeSpec(failure, 'image', failure.container?.image),
  ],
  remedy: (failure) => ({
    steps: isOfDriver(failure)
      ? driverSteps(failure)
      : [
          'install it in the image, or build on the base image that the program is linked against (musl or glibc, same release)',
          ...goBack(failure),
        ],
  }),
  commands: (failure) =>
    isOfDriver(failure)
      ? [
          'kubectl get runtimeclasses',
          ...(failure.pod?.nodeName ? [`kubectl describe node ${failure.pod.nodeName}`] : []),
        ]
      : [],
});
