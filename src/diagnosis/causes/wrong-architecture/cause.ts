import { asList, asMapping, asString, valueAt } from '../../../manifest/value.ts';
import { defineCause } from '../../cause.ts';
import type { Cited } from '../../cite/cite.ts';
import { citeExit, citeStart } from '../../cite/cite.ts';
import { citeLog } from '../../cite/cite-log.ts';
import { who } from '../../remedies/words.ts';
import type { Case } from '../../tree/case.ts';

function architecture({ facts, pod }: Case): string | undefined {
  const node = facts.evidence.nodes.find(({ name }) => name === pod?.nodeName);
  return asString(valueAt(node?.value, ['status', 'nodeInfo', 'architecture']));
}

function citeArchitecture(given: Case): Cited | undefined {
  const found = architecture(given);
  if (found === undefined) return undefined;
  return {
    origin: 'object',
    source: `Node ${given.pod?.nodeName}: status.nodeInfo.architecture`,
    text: found,
    proves: false,
  };
}

/** What lies in a volume is seldom a binary. */
function mayBeScript({ container }: Case): boolean {
  const [first] = asList(container?.spec.command ?? container?.spec.args);
  return asList(container?.spec.volumeMounts)
    .map(asMapping)
    .some(({ mountPath }) => typeof first === 'string' && first.startsWith(`${mountPath}/`));
}

export default defineCause({
  id: 'wrong-architecture',
  class: 'T',
  grace: 1,
  repeats: 1,
  recorded: true,
  title: (given) =>
    mayBeScript(given)
      ? `the node cannot execute what ${who(given)} is started with: made for another processor, or a script without #!`
      : `${who(given)} is made for another processor than its node has`,
  evidence: (given) => [
    citeStart(given),
    citeLog(given, ['wrong-architecture']),
    citeExit(given),
    citeArchitecture(given),
  ],
  remedy: (given) => ({
    steps: [
      `build the image for ${architecture(given) ?? 'the platform of the nodes'} (\`docker buildx build --platform linux/amd64,linux/arm64\`), or keep the pods on nodes that fit (node label \`kubernetes.io/arch\`)`,
      ...(mayBeScript(given)
        ? ['a script without a first line like `#!/bin/sh` fails with the same words: then add that line']
        : []),
    ],
  }),
  commands: () => ['kubectl get nodes -L kubernetes.io/arch'],
});
