import { defineRule } from '../../model/rule.ts';
import { type SharedClaim, sharedClaims } from '../../model/volumes/claim-sharing.ts';

/** Source: https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes */
export default defineRule({
  id: 'shared-volume-claim',
  group: 'volumes',
  subject: 'workload',
  summary: 'several pods use a claim that only one node can mount',
  severity: 'warning',
  certainty: 'likely',
  prevents: ['volume-in-use'],
  *check(workload, context) {
    for (const shared of sharedClaims(workload, context)) {
      yield {
        message: `${workload.title} shares ${shared.claim.title} (${shared.mode}) ${between(shared)}`,
        at: shared.path,
        because: `only one ${shared.mode === 'ReadWriteOnce' ? 'node' : 'pod'} at a time can mount it`,
        fix: fixFor(shared, workload.object.kind),
        predicts: 'Multi-Attach error; pods stay in ContainerCreating',
      };
    }
  },
});

function between({ why }: SharedClaim): string {
  if (why === 'update') return 'between the old and the new pod of an update';
  return why === 'replicas' ? 'among its pods' : 'among the pods of all nodes';
}

function fixFor({ why }: SharedClaim, kind: string): string {
  if (why === 'update' && kind === 'Deployment') return 'stop the old pod first:\nstrategy: {type: Recreate}';
  return 'give each pod a claim of its own (StatefulSet with volumeClaimTemplates),\nor use storage that several nodes can mount: accessModes: [ReadWriteMany]';
}
