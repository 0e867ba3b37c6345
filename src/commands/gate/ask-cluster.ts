import type { ClusterFacts } from '../../gate/cluster-facts/cluster-facts.ts';
import { ClusterState } from '../../gate/cluster-facts/cluster-state.ts';
import { readSnapshot } from '../../gate/cluster-facts/snapshot.ts';
import { wantedLists } from '../../gate/cluster-facts/wanted-lists.ts';
import type { ManifestSet } from '../../manifest/manifest-set.ts';
import type { GatePorts } from '../../ports.ts';
import type { GateSettings } from '../../settings/settings.ts';
import { UserError } from '../../settings/user-error.ts';
import { messageOf } from '../../text/message-of.ts';
import { counted } from '../../text/words.ts';
import type { ClusterRequest } from './cluster-request.ts';
import { readClusterFacts } from './read-cluster-facts.ts';

/** What asking came to: what is known, if anything, and what the report says about it. */
export interface AskedCluster {
  readonly state: ClusterState | undefined;
  readonly notes: readonly string[];
}

/** All requests together take at most this long, in milliseconds; the verdict then stands without the cluster. */
const patience = 10_000;

type Ports = Pick<GatePorts, 'openCluster' | 'loadManifests' | 'today'>;

/**
 * Learns what exists in the cluster: from the cluster itself, asked for what the set refers to, or from a snapshot. A cluster
 * that cannot be asked is a note; a snapshot that cannot be read throws a sentence for people.
 */
export async function askCluster(
  request: ClusterRequest,
  ports: Ports,
  asked: { readonly set: ManifestSet; readonly settings: GateSettings },
): Promise<AskedCluster> {
  return request.from === 'snapshot' ? fromSnapshot(request, ports) : fromCluster(request, ports, asked);
}

async function fromCluster(
  { kubeconfig, context, secrets }: Extract<ClusterRequest, { from: 'cluster' }>,
  { openCluster, today }: Ports,
  { set, settings }: { readonly set: ManifestSet; readonly settings: GateSettings },
): Promise<AskedCluster> {
  const wanted = wantedLists(set, settings);
  if (wanted.length === 0) return { state: undefined, notes: [] };
  const signal = AbortSignal.timeout(patience);
  try {
    const cluster = await openCluster({ kubeconfig, context, signal, patience: patience / 2 });
    const facts = await readClusterFacts(cluster, wanted, { secrets, signal, taken: today() });
    const title = `cluster ${facts.cluster}`;
    const unasked =
      secrets === 'none' && wanted.some(({ kind }) => kind === 'Secret')
        ? [
            'whether Secrets exist was not asked; `cluster-secrets` asks for their names, and never for values',
          ]
        : [];
    return { state: new ClusterState(facts, title), notes: [...notesOf(facts, title), ...unasked] };
  } catch (error) {
    return {
      state: undefined,
      notes: [`the cluster was not asked (${messageOf(error)}); references are judged without it`],
    };
  }
}

async function fromSnapshot(
  { path, maxAgeDays }: Extract<ClusterRequest, { from: 'snapshot' }>,
  { loadManifests, today }: Ports,
): Promise<AskedCluster> {
  const { files, unreadableFiles, missing } = await loadManifests([path], []);
  const [file] = files;
  if (!file) {
    const [unreadable] = unreadableFiles;
    throw new UserError(
      missing[0]?.message ?? `${path} cannot be read${unreadable ? `: ${unreadable.message}` : ''}`,
    );
  }
  const facts = readSnapshot(path, file.text);
  const days = Math.max(
    0,
    Math.floor((Date.parse(today()) - Date.parse(facts.taken.slice(0, 10))) / 86_400_000),
  );
  const isOld = days > maxAgeDays;
  const title = `the snapshot of cluster ${facts.cluster}`;
  const age = `${title} is ${counted(days, 'day')} old`;
  return {
    state: new ClusterState(facts, title, { provesAbsence: !isOld }),
    notes: [
      isOld ? `${age}: what is not in it may exist by now, and is judged without it` : age,
      ...facts.refused.map((why) => `${title} is without ${why}`),
    ],
  };
}

function notesOf({ lists, absentNamespaces, refused }: ClusterFacts, title: string): string[] {
  const objects = lists.reduce((sum, list) => sum + list.objects.length, 0);
  return [
    `${title} was asked what exists: ${counted(objects, 'name')} in ${counted(lists.length, 'list')}`,
    ...absentNamespaces.map(
      (name) => `${title} has no namespace ${name} yet; what is needed there is judged without it`,
    ),
    ...refused.map(
      (why) => `${title} could not be asked for ${why}; references to them are judged without it`,
    ),
  ];
}
