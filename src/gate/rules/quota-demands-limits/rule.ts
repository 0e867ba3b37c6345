import type { Workload } from '../../../manifest/workload.ts';
import { isPatch } from '../../model/resources/container-resources.ts';
import { demandsOn, isMet, type QuotaDemand } from '../../model/resources/resource-quota.ts';
import { defineRule } from '../../model/rule.ts';

const examples: Record<string, string> = {
  'limits.memory': '256Mi',
  'limits.cpu': '"1"',
  'requests.memory': '128Mi',
  'requests.cpu': '100m',
};

/** https://kubernetes.io/docs/concepts/policy/resource-quotas/ */
export default defineRule({
  id: 'quota-demands-limits',
  group: 'resources',
  subject: 'container',
  summary: 'a ResourceQuota demands a request or limit that a container does not have',
  severity: 'error',
  certainty: 'likely',
  prevents: ['quota-exceeded'],
  containers: ['regular', 'sidecar', 'init'],
  *check(container, context) {
    if (isPatch(container)) return;
    const unmet = demandsOn(container.workload, context).filter(
      (demand) => !isMet(demand, container, context),
    );
    const [first] = unmet;
    if (!first) return;
    const quotas = [...new Set(unmet.map(({ quota }) => quota.title))].join(' and ');
    const names = [...new Set(unmet.map(({ field }) => field))].toSorted();
    yield {
      message: `${container.title} has no ${names.join(', ')}, which ${quotas} ${quotas.includes(' and ') ? 'demand' : 'demands'}`,
      at: [...container.path, 'resources', first.list, first.resource],
      because: 'a pod that does not say so is refused',
      fix: `resources:\n${(['requests', 'limits'] as const).flatMap((list) => lineFor(list, unmet)).join('\n')}`,
      predicts: refusal(container.workload, `must specify ${names.join(', ')}`),
      restsOnAbsence: true,
      ...(unmet.every(({ assumed }) => assumed) ? { severity: 'warning' } : {}),
    };
  },
});

function refusal({ object }: Workload, why: string): string {
  return object.kind === 'Pod' ? `apply rejected (${why})` : `FailedCreate (${why}); no pod is ever made`;
}

function lineFor(list: 'requests' | 'limits', unmet: readonly QuotaDemand[]): string[] {
  const entries = unmet
    .filter((demand) => demand.list === list)
    .map(({ resource }) => `${resource}: ${examples[`${list}.${resource}`]}`);
  return entries.length > 0 ? [`  ${list}: {${[...new Set(entries)].join(', ')}}`] : [];
}
