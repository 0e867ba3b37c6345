import type { Feature } from '../../model/objects/features.ts';
import { featuresBeyond } from '../../model/objects/new-features.ts';
import { defineRule, type Problem } from '../../model/rule.ts';

/** Source: https://kubernetes.io/docs/reference/command-line-tools-reference/feature-gates/ */
export default defineRule({
  id: 'feature-version',
  group: 'api',
  subject: 'object',
  summary: 'a manifest uses a feature that the target Kubernetes version does not have or has turned off',
  severity: 'error',
  certainty: 'likely',
  prevents: [],
  *check(object, { inventory, settings }) {
    const target = settings.kubernetesMinor;
    const workloads = inventory.workloadsOf(object);
    for (const { feature, path, container } of featuresBeyond(object, workloads, target)) {
      yield {
        message: `${container?.title ?? object.title} uses ${feature.name}, ${until(feature)}`,
        at: path,
        key: true,
        fix: fixFor(feature),
        workload: workloads[0],
        ...(container ? { container: container.name } : {}),
        ...fate(feature, target),
      };
    }
  },
});

function until({ since }: Feature): string {
  return since === undefined
    ? 'which no Kubernetes has switched on by default so far'
    : `which Kubernetes has from 1.${since} on`;
}

/** Before it knows a field, kubectl refuses to send it; after that, and until the feature is on, the API server drops it. */
function fate(
  { known, dropped, severity }: Feature,
  target: number,
): Pick<Problem, 'because' | 'predicts' | 'severity'> {
  return target < known
    ? {
        because: `1.${target} does not know the field`,
        predicts: 'apply rejected: unknown field',
        severity: 'error',
      }
    : { because: `in 1.${target} it is off unless someone enabled it`, predicts: dropped, severity };
}

function fixFor({ since }: Feature): string {
  return since === undefined
    ? 'remove it, or suppress this where the feature gate is on'
    : `remove it, or say what the cluster really is:\nkubernetes-version: "1.${since}"`;
}
