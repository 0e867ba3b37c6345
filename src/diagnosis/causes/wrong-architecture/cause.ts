import { asList, asMapping, asString, valueAt } from '../../../manifest/value.ts';
import { defineCause } from '../../cause.ts';
import type { Cited } from '../../cite/cite.ts';
import { citeExit, citeStart } from '../../cite/cite.ts';
import { citeLog } from '../../cite/cite-log.ts';
import { who } from '../../remedies/phrases.ts';
import type { Failure } from '../../tree/failure.ts';
import { startTexts } from '../../tree/questions/messages.ts';
import { logSays } from '../../tree/questions/what-the-log-says.ts';

function architecture({ facts, pod }: Failure): string | undefined {
  const node = facts.evidence.nodes.find(({ name }) => name === pod?.nodeName);
  return asString(valueAt(node?.value, ['status', 'nodeInfo', 'architecture']));
}

function citeArchitecture(failure: Failure): Cited | undefined {
  const found = architecture(failure);
  if (found === undefined) return undefined;
  return {
    origin: 'object',
    source: `Node ${failure.pod?.nodeName}: status.nodeInfo.architecture`,
    text: found,
    proves: false,
  };
}

/** What lies in a volume is seldom a binary, and neither is what has the ending of a script. */
function mayBeScript(failure: Failure): boolean {
  const { container } = failure;
  const [first] = asList(container?.spec.command ?? container?.spec.args);
  const said = logSays(failure, ['wrong-architecture'])?.line.text ?? startTexts(failure)[0] ?? '';
  if (/\.(?:sh|bash|py|rb|pl|js)"?: exec format error/i.test(said)) return true;
  return asList(container?.spec.volumeMounts)
    .map(asMapping)
    .some(({ mountPath }) => typeof first === 'string' && first.startsWith(`${mountPath}/`));
}

export default defineCause({
  id: 'wrong-architecture',
  class: 'template',
  grace: 1,
  repeats: 1,
  final: true,
  fields: ['image', 'nodeSelector'],
  untilChanged: true,
  title: (failure) =>
    mayBeScript(failure)
      ? `the node cannot execute what ${who(failure)} is started with: made for another processor, or a script without #!`
      : `${who(failure)} is built for a different CPU architecture than ${failure.pod?.nodeName ? `node ${failure.pod.nodeName}` : 'its node'} has`,
  evidence: (failure) => [
    citeStart(failure),
    citeLog(failure, ['wrong-architecture']),
    citeExit(failure),
    citeArchitecture(failure),
  ],
  remedy: (failure) => ({
    steps: [
      `build the image for ${architecture(failure) ?? 'the platform of the nodes'} (\`docker buildx build --platform linux/amd64,linux/arm64\`), or keep the pods on nodes that fit (node label \`kubernetes.io/arch\`)`,
      ...(mayBeScript(failure)
        ? ['a script without a first line like `#!/bin/sh` fails with the same words: then add that line']
        : []),
    ],
  }),
  commands: ({ container }) => [
    'kubectl get nodes -L kubernetes.io/arch',
    ...(container?.image ? [`docker manifest inspect ${container.image}`] : []),
  ],
});
