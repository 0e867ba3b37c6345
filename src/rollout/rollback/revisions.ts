import { readCut, specSharer } from '../../kubernetes/cut.ts';
import { controllerUid } from '../../kubernetes/owner.ts';
import { parseTime } from '../../kubernetes/time.ts';
import { asMapping, asNumber, asString, isMapping, type Mapping, valueAt } from '../../manifest/value.ts';
import { revisionOf, templateText } from '../kinds/deployment.ts';

/** A pod template that a workload has had, as its controller keeps it. */
export interface Revision {
  /** What tells its pods: the uid of their ReplicaSet, or their `controller-revision-hash`. */
  readonly id: string;
  readonly number: number;
  readonly template: Mapping;
  readonly createdAt: number | undefined;
}

/**
 * The revisions of a workload, the newest first.
 * @param objects ReplicaSets or ControllerRevisions of its namespace, whole
 */
export function revisionsOf(workload: Mapping, objects: readonly Mapping[]): Revision[] {
  const uid = asString(asMapping(workload.metadata).uid) ?? '';
  return objects
    .map((object) => ({ object, record: readCut(object, specSharer()) }))
    .filter(({ record }) => controllerUid(record) === uid)
    .map(({ object, record }) => {
      const { metadata } = record;
      const createdAt = parseTime(metadata.creationTimestamp);
      if (record.kind === 'ReplicaSet') {
        const template = withoutHash(asMapping(record.spec.template));
        return { id: record.uid, number: revisionOf(record), template, createdAt };
      }
      const { $patch: _, ...template } = asMapping(valueAt(object, ['data', 'spec', 'template']));
      const id = asString(metadata.labels?.['controller-revision-hash']) ?? record.name;
      return { id, number: asNumber(object.revision) ?? 0, template, createdAt };
    })
    .toSorted((a, b) => b.number - a.number);
}

/** The one that the workload has now. */
export function currentRevision(workload: Mapping, revisions: readonly Revision[]): Revision | undefined {
  const wanted = valueAt(workload, ['spec', 'template']);
  return revisions.find(({ template }) => isSameTemplate(template, wanted));
}

/** Whether two templates make the same pods: a ControllerRevision keeps the fields in another order. */
export function isSameTemplate(a: unknown, b: unknown): boolean {
  return orderedText(a) === orderedText(b);
}

function orderedText(template: unknown): string {
  return JSON.stringify(JSON.parse(templateText(template)), (_, value) =>
    isMapping(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}

/** The hash is the controller's own, and different for each revision. */
function withoutHash({ metadata, ...rest }: Mapping): Mapping {
  const { labels, ...others } = asMapping(metadata);
  const { 'pod-template-hash': _, ...own } = asMapping(labels);
  return { metadata: { ...others, labels: own }, ...rest };
}
