import type { KubeObject } from '../../manifest/object.ts';
import { asList, asMapping, asString, valueAt } from '../../manifest/value.ts';
import type { Workload } from '../../manifest/workload.ts';
import type { GateSettings } from '../../settings/settings.ts';
import type { ClusterState } from '../cluster-facts/cluster-state.ts';
import { type Elsewhere, type Inventory, mayShare } from '../model/objects/inventory.ts';
import { automaticKeys, showsIstio } from './automatic.ts';
import { declaredObjects, type ExistenceSource } from './declared.ts';
import { type Keys, unionOfKeys } from './keys.ts';
import { creates, type Known, KnownObjects } from './known-objects.ts';
import { type Opening, openingOfKustomization, openingsOf } from './open-set.ts';
import { JobMakers } from './products/job-makers.ts';
import { type KustomizeInputs, kustomizeInputs } from './products/kustomize.ts';
import { everyNamespace } from './products/product.ts';
import { isClusterScoped, type Target } from './reference.ts';
import { mountedVolumes } from './sites/pod-sites.ts';

/** Whether the named object exists. Its keys come with it, wherever they can be known. */
export type Existence =
  | {
      readonly state: 'present' | 'generated';
      readonly keys: Keys;
      /** The object itself and its makers; none for what a cluster holds by itself. */
      readonly known: readonly Known[];
      /** True when a written namespace met an unset one. */
      readonly assumed: boolean;
    }
  | { readonly state: 'in-cluster' | 'declared'; readonly keys: Keys }
  | Unknown;

/** An object that nothing makes, with everything that hints at why. */
export interface Unknown {
  readonly state: 'unknown';
  /** The same name in other namespaces. */
  readonly elsewhere: readonly Known[];
  /** The same name with another kustomize hash. */
  readonly otherHash: Known | undefined;
  readonly nearMiss: Known | undefined;
  /** What is there under this name, but creates nothing. */
  readonly butOnly: string | undefined;
  /** A producer that was not rendered and may make it. */
  readonly opening: Opening | undefined;
  /** Jobs of the set that may create it. */
  readonly jobs: readonly Workload[];
  /** That the cluster was asked and does not have it; undefined where nobody looked. */
  readonly absent: AbsentFromCluster | undefined;
}

/** An object that a cluster does not have. */
export interface AbsentFromCluster {
  /** How a sentence names the cluster. */
  readonly from: string;
  /** Who the settings say makes it. */
  readonly declared: boolean;
  /** The one name there that is nearly the same. */
  readonly nearMiss: string | undefined;
}

/**
 * Says whether objects exist, five-valued: `present` in the set, `generated` by an object of the set, `in-cluster`, `declared`
 * by the settings, or `unknown`.
 */
export class ExistenceIndex {
  readonly inputs: KustomizeInputs;
  readonly openings: readonly Opening[];
  readonly #known: KnownObjects;
  readonly #declared: ExistenceSource;
  readonly #isMadeElsewhere: Elsewhere;
  readonly #cluster: ClusterState | undefined;
  readonly #hasIstio: boolean;
  readonly #jobMakers: JobMakers;
  readonly #cache = new Map<string, Existence>();

  constructor(inventory: Inventory, settings: GateSettings) {
    const { objects } = inventory;
    const { generators, external } = settings;
    this.inputs = kustomizeInputs(objects);
    const openings = [
      ...objects.flatMap((object) => openingsOf(object, inventory.namespaceOf(object), generators)),
      ...this.inputs.incomplete.map(openingOfKustomization),
    ];
    // Those that surely make something come first: they excuse more.
    this.openings = openings.toSorted((a, b) => Number(a.guessed === true) - Number(b.guessed === true));
    const mounted = mountedClasses(inventory);
    this.#known = new KnownObjects(inventory, this.inputs, {
      generators,
      isMounted: ({ name }) => mounted.has(name),
    });
    this.#cluster = inventory.cluster;
    this.#declared = declaredObjects(external);
    this.#isMadeElsewhere = inventory.isMadeElsewhere;
    this.#hasIstio =
      objects.some(showsIstio) ||
      external.some(({ name, namespace }) => /istio/.test(`${namespace} ${name}`));
    this.#jobMakers = new JobMakers(inventory);
  }

  /** True when a kustomization of the set may change what this object holds. */
  isPatched(object: KubeObject): boolean {
    return this.inputs.isChanged(object);
  }

  /** Whether a target exists in a namespace; kinds without namespaces ignore it. */
  resolve(target: Target, namespace: string | undefined): Existence {
    const key = [target.group, target.kind, namespace ?? '', target.name].join('\0');
    let existence = this.#cache.get(key);
    if (!existence) {
      existence = this.#resolve(target, namespace);
      this.#cache.set(key, existence);
    }
    return existence;
  }

  #resolve(target: Target, namespace: string | undefined): Existence {
    const { known, assumed } = this.#find(target, namespace);
    if (known.some(creates)) {
      const present = known.some(({ state }) => state === 'present');
      const keys = unionOfKeys(known.map((one) => one.keys));
      return { state: present ? 'present' : 'generated', keys, known, assumed };
    }
    const automatic = automaticKeys(target, namespace, this.#hasIstio);
    if (automatic) return { state: 'generated', keys: automatic, known: [], assumed: false };
    const answer = this.#cluster?.lookUp(target, namespace);
    if (answer?.exists) return { state: 'in-cluster', keys: answer.keys };
    const declared = this.#declared.keysOf(target, namespace);
    if (declared && !answer) return { state: 'declared', keys: declared };
    // Another unit of the repository may be applied first.
    if (this.#isMadeElsewhere(target.kind, target.name, namespace))
      return { state: 'declared', keys: 'open' };
    return {
      state: 'unknown',
      elsewhere: this.#known.elsewhere(target, namespace),
      otherHash: this.#known.withOtherHash(target, namespace),
      nearMiss: this.#known.nearMiss(target, namespace),
      butOnly: known.find((one) => !creates(one))?.butOnly,
      opening: this.openings.find((opening) => opens(opening, target, namespace)),
      jobs: this.#jobMakers.of(target, namespace),
      absent: answer && {
        from: this.#cluster?.title ?? '',
        declared: declared !== undefined,
        nearMiss: answer.nearMiss,
      },
    };
  }

  #find(target: Target, namespace: string | undefined) {
    const found = this.#known.find(target, namespace);
    if (target.kind !== 'PersistentVolumeClaim' || found.known.length > 0) return found;
    // The claims of a StatefulSet's template end in the pod's ordinal.
    return this.#known.find({ ...target, name: target.name.replace(/-\d+$/, '-#') }, namespace);
  }
}

function opens(opening: Opening, target: Target, namespace: string | undefined): boolean {
  if (opening.kinds && !opening.kinds.has(target.kind)) return false;
  return (
    isClusterScoped(target) || opening.namespace === everyNamespace || mayShare(opening.namespace, namespace)
  );
}

/** Names of the SecretProviderClasses that containers mount. */
function mountedClasses(inventory: Inventory): Set<string> {
  return new Set(
    inventory.workloads
      .flatMap((workload) => {
        const mounted = mountedVolumes(workload);
        return asList(workload.podSpec.volumes).filter((volume) => mounted.has(asMapping(volume).name));
      })
      .map((volume) => asString(valueAt(volume, ['csi', 'volumeAttributes', 'secretProviderClass'])))
      .filter((name) => name !== undefined),
  );
}
