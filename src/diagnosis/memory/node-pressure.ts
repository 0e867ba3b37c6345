import type { Remedy } from '../cause.ts';
import { containerPatch } from '../remedies/patch.ts';
import type { Failure } from '../tree/failure.ts';
import { bytesOf, inWords, limitFor } from './amounts.ts';
import { memoryFigures } from './figures.ts';

/** What a container without a limit on a full node needs: a request and a limit from what it was measured to use. */
export function nodePressureRemedy(failure: Failure): Remedy {
  const { good, peak } = memoryFigures(failure);
  const name = failure.container?.name ?? failure.workload.object.name;
  const bytes = good?.bytes ?? peak?.bytes;
  if (bytes === undefined) {
    return {
      steps: [
        `give ${name} a memory request and limit from what it uses: P99 + 20 to 30 %; kubectl -n ${failure.workload.object.namespace} top pod --containers tells its use now`,
        'look for what else on that node uses more than it asked for',
      ],
    };
  }
  const measured = good ? `${good.measure} of ${good.label}` : 'the highest seen';
  return {
    steps: [
      `requests and limits.memory: ${limitFor(bytes)} = ${inWords(bytes)} (${measured}) + 20 to 30 %`,
      'look for what else on that node uses more than it asked for',
    ],
    yaml: containerPatch(failure, [
      'resources:',
      `  requests: {memory: ${limitFor(bytes)}}`,
      `  limits: {memory: ${limitFor(bytes)}}`,
    ]),
  };
}

/**
 * The numbers in an eviction's message: what was short, which container used how much and had asked for how much.
 * Source: https://github.com/kubernetes/kubernetes/blob/master/pkg/kubelet/eviction/helpers.go (evictionMessage)
 */
export function evictionRemedy(failure: Failure): Remedy {
  const message = failure.pod?.message ?? '';
  const own =
    /(?:Usage of EmptyDir volume "(?<volume>[^"]+)"|Pod ephemeral local storage usage|Container (?<container>\S+)) exceed\w* (?:the total limit of containers|the limit|its local ephemeral storage limit) "?(?<limit>[\w.]+?)"?\.? *$/.exec(
      message,
    )?.groups;
  if (own) {
    const limit = bytesOf(own.limit);
    const what = own.volume ? `emptyDir volume "${own.volume}" (sizeLimit)` : 'ephemeral-storage';
    return {
      steps: [
        `it used more than ${limit === undefined ? own.limit : inWords(limit)}, its own limit of ${what}: write less there, or raise the limit above what it needs`,
      ],
    };
  }
  const users = [...message.matchAll(/Container (\S+) was using (\w+), request is (\w+)/g)].flatMap(
    ([, container = '', used, asked]) => {
      const [bytes, request] = [bytesOf(used), bytesOf(asked)];
      return bytes === undefined || request === undefined ? [] : [{ container, bytes, request }];
    },
  );
  const resource = /low on resource: ([\w-]+)/.exec(message)?.[1] ?? 'memory';
  const over = users.filter(({ bytes, request }) => bytes > request);
  return {
    steps:
      over.length > 0
        ? over.map(
            ({ container, bytes, request }) =>
              `${container} used ${inWords(bytes)} of ${resource} and had asked for ${request === 0 ? 'nothing' : inWords(request)}: requests.${resource}: ${limitFor(bytes)} keeps it from being the first to go`,
          )
        : [`the node was short of ${resource}: give the pod requests that tell what it uses, or add nodes`],
    ...(over.length === 1 && resource !== 'nodefs' && over[0]
      ? {
          yaml: `containers:\n  - name: ${over[0].container}\n    resources:\n      requests: {${resource}: ${limitFor(over[0].bytes)}}`,
        }
      : {}),
  };
}
