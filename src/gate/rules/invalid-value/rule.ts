import type { KubeObject } from '../../../manifest/object.ts';
import type { Path } from '../../../manifest/path.ts';
import { asString, valueAt } from '../../../manifest/value.ts';
import type { Workload } from '../../../manifest/workload.ts';
import { refusalOf } from '../../model/objects/refusal.ts';
import { defineRule, type Problem } from '../../model/rule.ts';
import { gradeUnrendered } from '../../references/unrendered.ts';
import { placeholderIn, placeholderLeft } from '../../schema/placeholder.ts';
import { fieldName } from '../../schema/wording.ts';
import { accessChecks } from '../../values/access.ts';
import { type FieldChecks, type PlacedRefusal, refusalsIn } from '../../values/field-check.ts';
import { labelChecks, metadataChecks } from '../../values/metadata.ts';
import { networkingChecks } from '../../values/networking.ts';
import { podChecks, templateRefusals } from '../../values/pod.ts';
import { policyChecks } from '../../values/policies.ts';
import { serviceChecks } from '../../values/service.ts';
import { storageChecks } from '../../values/storage.ts';
import { workloadChecks } from '../../values/workloads.ts';

const byKind: Readonly<Record<string, FieldChecks>> = {
  ...workloadChecks,
  ...networkingChecks,
  ...accessChecks,
  ...policyChecks,
  ...storageChecks,
  '/Service': serviceChecks,
};

/** Source: https://github.com/kubernetes/kubernetes/tree/master/pkg/apis (validation of each group) */
export default defineRule({
  id: 'invalid-value',
  group: 'api',
  subject: 'object',
  summary: 'a value has the right type, but the API server refuses it',
  severity: 'error',
  certainty: 'certain',
  prevents: [],
  *check(object, context) {
    const { kubernetesMinor, placeholders } = context.settings;
    const about = { object, kubernetesMinor };
    const own = byKind[`${object.group}/${object.kind}`];
    const refusals = [
      ...refusalsIn(metadataChecks, object.value.metadata, ['metadata'], about),
      ...(own ? refusalsIn(own, object.value, [], about) : []),
      ...context.inventory.workloadsOf(object).flatMap((workload) => [...ofPods(workload, kubernetesMinor)]),
    ];
    const allowed = placeholders.allow.map((pattern) => new RegExp(pattern));
    const grade = gradeUnrendered(object, context);
    const gradeOfSelf = isOwn(object) ? grade : ({ severity: 'warning', certainty: 'heuristic' } as const);
    for (const refusal of refusals) {
      const text = refusal.key ? String(refusal.at.at(-1)) : asString(valueAt(object.value, refusal.at));
      const placeholder = text === undefined ? undefined : placeholderIn(text);
      if (placeholder && (!isOwn(object) || allowed.some((pattern) => pattern.test(placeholder)))) continue;
      const isOfPod = 'workload' in refusal;
      yield { ...explain(refusal, object, placeholder), at: refusal.at, ...(isOfPod ? grade : gradeOfSelf) };
    }
  },
});

/**
 * True for what Kubernetes itself serves. A custom resource may have marks of its own, which its controller fills in; and
 * what only looks like one, a file of Backstage or Skaffold, never meets an API server.
 */
function isOwn({ group }: KubeObject): boolean {
  return (
    /^(?:|apps|batch|autoscaling|policy|extensions)$|\.k8s\.io$/.test(group) && !/x-k8s\.io$/.test(group)
  );
}

interface OfPod extends PlacedRefusal {
  readonly workload: Workload;
}

function* ofPods(workload: Workload, kubernetesMinor: number): Iterable<OfPod> {
  const { object, podSpec, podSpecPath, templatePath } = workload;
  const about = { object, kubernetesMinor };
  for (const refusal of refusalsIn(podChecks, podSpec, podSpecPath, about)) yield { ...refusal, workload };
  if (templatePath.length === 0) return;
  const metadata = [...templatePath, 'metadata'];
  for (const refusal of refusalsIn(labelChecks, valueAt(object.value, metadata), metadata, about)) {
    yield { ...refusal, workload };
  }
  for (const refusal of templateRefusals(podSpec, workload.class === 'service-like')) {
    yield { ...refusal, at: [...podSpecPath, ...(refusal.at ?? [])], workload };
  }
}

function explain(
  refusal: PlacedRefusal & { workload?: Workload },
  object: KubeObject,
  placeholder?: string,
): Omit<Problem, 'at'> {
  const { at, key, says, because, fix, answer = 'Invalid value', workload } = refusal;
  const container = workload?.containers.find(({ path }) => isBelow(at, path));
  const title = container?.title ?? object.title;
  // A key that is refused is named itself; the field is the mapping it stands in.
  const place = key && says.includes(JSON.stringify(at.at(-1))) ? at.slice(0, -1) : at;
  const field = fieldName(place, container?.path.length ?? 0);
  const words = placeholder
    ? placeholderLeft(`${title}: ${field}`, placeholder)
    : { message: `${title}: ${[field, says].filter(Boolean).join(' ')}`, because, fix };
  const refused = workload ? refusalOf(workload) : 'apply rejected';
  return {
    ...words,
    predicts: refused === 'apply rejected' && !placeholder ? `${refused}: ${answer}` : refused,
    ...(key ? { key } : {}),
    ...(container ? { container: container.name } : {}),
    ...(workload ? { workload } : {}),
  };
}

function isBelow(path: Path, above: Path): boolean {
  return above.every((part, depth) => path[depth] === part);
}
