import { portRefusal } from '../../../manifest/pod/container-port.ts';
import { hookFields, isKnative, mayHaveProbes, probeFields } from '../../../manifest/pod/probe.ts';
import { asMapping } from '../../../manifest/value.ts';
import type { Container } from '../../../manifest/workload.ts';
import { hookDefects, probeDefects, type ValueDefect } from '../../model/containers/probe-defects.ts';
import { tcpPorts } from '../../model/containers/reachable-container.ts';
import { defineRule } from '../../model/rule.ts';

/** Groups whose pod templates the API server itself checks; custom resources pass, and their pods are refused. */
const builtIn = new Set(['', 'apps', 'batch', 'extensions', 'apps.openshift.io']);

/** Source: https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go (validateProbe) */
export default defineRule({
  id: 'probe-values',
  group: 'probes',
  subject: 'container',
  summary: 'a probe or hook is written in a way that the API server refuses',
  severity: 'error',
  certainty: 'certain',
  prevents: [],
  *check(container) {
    const defects = mayHaveProbes(container) ? written(container) : misplaced(container);
    for (const { says, at, because, fix } of defects) {
      yield {
        message: `${container.title}: ${says}`,
        at: [...container.path, ...at],
        because,
        fix,
        predicts: builtIn.has(container.workload.object.group)
          ? 'apply rejected'
          : 'its pods are refused; FailedCreate',
      };
    }
  },
});

function* written(container: Container): Iterable<ValueDefect> {
  const lenient = isKnative(container);
  const [port] = tcpPorts(container).filter(
    ({ name, number }) => !portRefusal(name ?? number) && !portRefusal(number),
  );
  for (const field of probeFields) yield* probeDefects(field, container.value[field], lenient, port);
  const lifecycle = asMapping(container.value.lifecycle);
  const grace = container.workload.podSpec.terminationGracePeriodSeconds;
  for (const field of hookFields) yield* hookDefects(field, lifecycle[field], grace, port);
}

/** Init and ephemeral containers run once: there is nothing to probe, and the API server says so. */
function* misplaced(container: Container): Iterable<ValueDefect> {
  const what = container.class === 'init' ? 'an init container' : 'an ephemeral container';
  for (const field of [...probeFields, 'lifecycle']) {
    const value = container.value[field];
    if (value === undefined || value === null) continue;
    yield {
      says: `${what} cannot have ${field === 'lifecycle' ? 'lifecycle hooks' : `a ${field}`}`,
      at: [field],
      because:
        container.class === 'init'
          ? 'only a sidecar (restartPolicy: Always) may have one'
          : 'nobody restarts it or sends it traffic, so there is nothing to probe',
      fix:
        container.class === 'init'
          ? `remove ${field}; or, if it is to run beside the app:\nrestartPolicy: Always`
          : `remove ${field}`,
    };
  }
}
