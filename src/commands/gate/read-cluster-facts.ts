import type { ClusterFacts, FactList, WantedList } from '../../gate/cluster-facts/cluster-facts.ts';
import { asMapping, asText, type Mapping } from '../../manifest/value.ts';
import type { Cluster, ReadAnswer } from '../../ports.ts';

/** What may be read of Secrets: nothing, whether they exist, or the names of their keys as well. */
export type SecretReading = 'none' | 'names' | 'keys';

/** How to read. */
export interface Reading {
  readonly secrets: SecretReading;
  /** Ends all requests. */
  readonly signal: AbortSignal;
  /** The time, as the facts are to say it. */
  readonly taken: string;
}

/** A list that is longer is cut by the reader, so that nothing can be said of what is not in it. */
const longestList = 10_000;

const namespaces = { apiVersion: 'v1', kind: 'Namespace', plural: 'namespaces', namespace: undefined };

/**
 * Reads what is wanted of a cluster, names and key names only: one list for each kind and namespace. Secrets are asked for
 * as metadata alone, unless their keys are wanted. What cannot be read is named in `refused` and costs nothing else.
 */
export async function readClusterFacts(
  cluster: Cluster,
  wanted: readonly WantedList[],
  { secrets, signal, taken }: Reading,
): Promise<ClusterFacts> {
  const refused: string[] = [];
  const asked = wanted.filter(({ kind }) => kind !== 'Secret' || secrets !== 'none');
  const placeOf = ({ namespaced, namespace }: WantedList): string | undefined =>
    namespaced ? (namespace ?? cluster.namespace) : undefined;
  const lists = asked.map(async (list): Promise<FactList | undefined> => {
    const { apiVersion, kind, plural } = list;
    const namespace = placeOf(list);
    const withKeys = kind === 'ConfigMap' || (kind === 'Secret' && secrets === 'keys');
    const answer = await cluster.evidence.list({ apiVersion, kind, plural, namespace }, signal, !withKeys);
    const place = namespace === undefined ? '' : ` in namespace ${namespace}`;
    const why = whyNot(answer);
    if (why !== undefined) {
      refused.push(`${plural}${place}: ${why}`);
      return undefined;
    }
    // A kind that the server does not know has no objects.
    const objects = answer.kind === 'found' ? answer.value : [];
    return {
      apiVersion,
      kind,
      namespace: namespace ?? null,
      objects: objects.map((object) => factOf(object, withKeys)),
    };
  });
  const places = [...new Set(asked.map(placeOf).filter((place) => place !== undefined))];
  const missing = places.map(async (name) => {
    const answer = await cluster.evidence.get(namespaces, name, signal);
    return answer.kind === 'absent' ? [name] : [];
  });
  return {
    cluster: cluster.name,
    version: cluster.version,
    taken,
    defaultNamespace: cluster.namespace,
    lists: (await Promise.all(lists)).filter((list) => list !== undefined),
    absentNamespaces: (await Promise.all(missing)).flat(),
    refused,
  };
}

function whyNot(answer: ReadAnswer<readonly Mapping[]>): string | undefined {
  if (answer.kind === 'refused') return 'the role is not allowed to list them';
  if (answer.kind === 'failed') return answer.reason;
  if (answer.kind === 'found' && answer.value.length >= longestList)
    return `there are more than ${longestList}`;
  return undefined;
}

function factOf(object: Mapping, withKeys: boolean): FactList['objects'][number] {
  const name = asText(asMapping(object.metadata).name);
  if (!withKeys) return { name };
  const keys = ['data', 'binaryData'].flatMap((field) => Object.keys(asMapping(object[field])));
  return { name, keys: [...new Set(keys)].toSorted() };
}
