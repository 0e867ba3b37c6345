import type { CauseId } from '../cause-id.ts';
import { asString, type Mapping, valueAt } from '../manifest/value.ts';
import { causes } from './causes/index.ts';
import type { Impact } from './context/impact.ts';
import type { Diagnosis } from './diagnosis.ts';
import type { Facts } from './facts/facts.ts';
import { logsAlone } from './facts/log-alone.ts';
import { kubectl } from './remedies/phrases.ts';
import type { Failure } from './tree/failure.ts';

/** What may be said of the effect when nothing but a log is known. */
export const impactOfLog: Impact = {
  serving: 'unknown',
  ready: null,
  wanted: 0,
  text: 'not known: there is only a log',
  stuck: false,
};

/** The failures that logs tell of where the evidence has nothing else. */
export function failuresOfLogs(facts: Facts): Failure[] {
  return logsAlone(facts).map((alone) => ({ facts, ...alone, symptom: 'only a log' }));
}

/**
 * A diagnosis that rests on a log alone: medium at most, whatever the log says, with the commands that tell the rest. Nothing
 * but the log was looked at: what a spec lacks that nobody has seen is no evidence, and nothing is ruled out.
 */
export function withoutCluster(diagnosis: Diagnosis, failure: Failure): Diagnosis {
  const { pod, workload } = failure;
  const name = pod?.name ?? 'POD';
  const container = failure.container?.name ? ` -c ${failure.container.name}` : '';
  const known = workload.object.kind === 'Pod';
  const words = [...(workload.object.namespace === '' ? ['NAMESPACE'] : []), ...(known ? [] : ['POD'])];
  const fill = words.length > 0 ? ` (replace ${words.join(' and ')})` : '';
  return {
    ...diagnosis,
    confidence: diagnosis.confidence === 'low' ? 'low' : 'medium',
    evidence: diagnosis.evidence.filter(({ origin }) => origin === 'log'),
    remedy: {
      yaml: null,
      steps: [
        ...stepsFor(diagnosis.cause, failure),
        `this rests on the log alone; the cluster knows the exit code, the reason, events and limits: save what the commands below print${fill} and give those files to \`--from\` together with the log`,
      ],
    },
    commands: [
      ...ownCommands(diagnosis.cause, failure),
      `${kubectl(failure)} describe pod ${name}`,
      `${kubectl(failure)} logs ${name}${container} --previous`,
      `${kubectl(failure)} get pod ${name} -o yaml`,
      `${kubectl(failure)} get events --field-selector=involvedObject.name=${name}`,
    ],
    ruledOut: [],
    preventedBy: [],
    pods: known ? diagnosis.pods : [],
  };
}

/**
 * The steps that are right whatever the spec has: those that a cause proposes for a spec that sets nothing and for one that sets
 * what it can. All others rest on what nobody has seen.
 */
function stepsFor(cause: CauseId, failure: Failure): readonly string[] {
  const { remedy } = causes[cause];
  const rich = remedy(withSpec(failure, richSpec(failure))).steps;
  const steps = remedy(withSpec(failure, {})).steps.filter((step) => rich.includes(step));
  return steps.length > 0
    ? steps
    : [
        'start from the quoted line; whether the image, a variable, a ConfigMap, a volume or a permission is the place to correct it is in the spec of the pod, which a log does not show',
      ];
}

/** The commands of the cause itself, which its steps speak of. */
function ownCommands(cause: CauseId, failure: Failure): readonly string[] {
  const { commands } = causes[cause];
  if (cause === 'unknown' || !commands) return [];
  const rich = commands(withSpec(failure, richSpec(failure)));
  return commands(withSpec(failure, {}))
    .filter((command) => rich.includes(command))
    .slice(0, 2);
}

interface SetFields {
  readonly container?: Mapping;
  readonly pod?: Mapping;
}

function withSpec(failure: Failure, { container: own = {}, pod: ofPod = {} }: SetFields): Failure {
  const { container, pod, workload } = failure;
  if (!container || !pod) return failure;
  const name = container.name || 'CONTAINER';
  const namespace = workload.object.namespace || 'NAMESPACE';
  const spec = { ...own, name };
  const podSpec = { ...ofPod, containers: [spec] };
  const memoryLimit = asString(valueAt(spec, ['resources', 'limits', 'memory']));
  const variant = { ...container, name, spec, memoryLimit };
  const changed = { ...pod, namespace, spec: podSpec, containers: [variant] };
  return {
    ...failure,
    container: variant,
    pod: changed,
    workload: { ...workload, podSpec, pods: [changed], object: { ...workload.object, namespace } },
  };
}

/** A spec that sets what logs speak of: variables, configuration, a user, and a claim at every path that the log names. */
function richSpec({ container }: Failure): SetFields {
  const findings = container?.log?.reading.findings ?? [];
  const lines = findings.map(({ line }) => line.text);
  const paths = lines.flatMap((line) => [...line.slice(0, 2000).matchAll(/\/[\w.@+-]+(?:\/[\w.@+-]+)*/g)]);
  const folders = paths.flatMap(([path]) =>
    path.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/') || '/'),
  );
  const reference = { name: 'any' };
  return {
    container: {
      env: [{ name: 'ANY', valueFrom: { secretKeyRef: { ...reference, key: 'any' } } }],
      envFrom: [{ configMapRef: reference }, { secretRef: reference }],
      volumeMounts: [...new Set(folders)].map((mountPath) => ({ ...reference, mountPath })),
      ports: findings.flatMap(({ port }) => (port === undefined ? [] : [{ containerPort: port }])),
      securityContext: { runAsUser: 1000, readOnlyRootFilesystem: true },
      resources: { limits: { memory: '256Mi' } },
    },
    pod: {
      serviceAccountName: 'any',
      securityContext: { runAsUser: 1000, fsGroup: 1000 },
      volumes: [{ ...reference, persistentVolumeClaim: { claimName: 'any' } }],
    },
  };
}
