import { readEvent } from '../kubernetes/event.ts';
import type { ClusterObject } from '../kubernetes/object.ts';
import { controllerUid } from '../kubernetes/owner.ts';
import { type Pod, readPod } from '../kubernetes/pod.ts';
import { asList, asMapping, asString } from '../manifest/value.ts';
import { type Observation, scopeKey } from './observation.ts';

/** How many versions of an object are remembered, to know a replay. */
const rememberedVersions = 40;

/**
 * What is known of the cluster. Watches may repeat themselves after a reconnect: a version that was seen before and was
 * replaced is no news, and neither is an object that was seen to go. A list outranks everything.
 */
export class Store {
  readonly #scopes = new Map<string, Map<string, ClusterObject>>();
  readonly #listedAt = new Map<string, number>();
  readonly #refused = new Map<string, string>();
  readonly #byOwner = new Map<string, Map<string, ClusterObject>>();
  readonly #events = new Map<string, Map<string, ClusterObject>>();
  readonly #eventNews = new Map<string, number>();
  readonly #versions = new Map<string, Set<string>>();
  readonly #gone = new Set<string>();

  /** Takes an observation in. False when it says nothing new. */
  apply(observation: Observation): boolean {
    switch (observation.type) {
      case 'listed':
        return this.#replace(
          scopeKey(observation.scope),
          observation.objects,
          observation.begun ?? observation.at,
        );
      case 'seen':
        return this.#see(scopeKey(observation.scope), observation.object);
      case 'gone':
        return this.#remove(scopeKey(observation.scope), observation.object.uid);
      case 'denied':
      case 'absent':
        this.#refused.set(scopeKey(observation.scope), observation.reason);
        return true;
      case 'events':
        for (const event of observation.events) this.#indexEvent(event);
        return true;
      default:
        return false;
    }
  }

  /** When the newest list of a whole scope was asked for; undefined before the first list. */
  listedAt(key: string): number | undefined {
    return this.#listedAt.get(key);
  }

  /** Why a scope may not be read; undefined for one that may. */
  refusal(key: string): string | undefined {
    return this.#refused.get(key);
  }

  /** The object of this name in a scope. */
  named(key: string, name: string): ClusterObject | undefined {
    for (const record of this.#scopes.get(key)?.values() ?? []) {
      if (record.name === name) return record;
    }
    return undefined;
  }

  all(key: string): readonly ClusterObject[] {
    return [...(this.#scopes.get(key)?.values() ?? [])];
  }

  /** Objects of a kind whose controller has this uid. */
  ownedBy(uid: string, kind: string): readonly ClusterObject[] {
    return [...(this.#byOwner.get(uid)?.values() ?? [])].filter((record) => record.kind === kind);
  }

  /** The pods whose controller has this uid. */
  podsOf(uid: string): readonly Pod[] {
    return this.ownedBy(uid, 'Pod').map(readPod);
  }

  /** Grows with every event about an object. */
  newsOf(uid: string): number {
    return this.#eventNews.get(uid) ?? 0;
  }

  /** The events about an object, in no order. */
  eventsOf(uid: string): readonly ClusterObject[] {
    return [...(this.#events.get(uid)?.values() ?? [])];
  }

  /** The events about the claims that a pod mounts: they tell why it gets no volume. */
  eventsOfClaims({ namespace, spec }: ClusterObject): readonly ClusterObject[] {
    return asList(spec.volumes).flatMap((volume) => {
      const claim = asString(asMapping(asMapping(volume).persistentVolumeClaim).claimName);
      return claim === undefined ? [] : this.eventsOf(claimKey(namespace, claim));
    });
  }

  #replace(key: string, objects: readonly ClusterObject[], at: number): boolean {
    this.#listedAt.set(key, at);
    this.#refused.delete(key);
    const now = new Set(objects.map(({ uid }) => uid));
    const known = this.#scopes.get(key) ?? new Map<string, ClusterObject>();
    for (const uid of [...known.keys()].filter((uid) => !now.has(uid))) this.#remove(key, uid);
    for (const object of objects) this.#put(key, object);
    return true;
  }

  #see(key: string, object: ClusterObject): boolean {
    const { uid } = object;
    const { resourceVersion } = object.metadata;
    if (this.#gone.has(uid) || this.#versions.get(uid)?.has(resourceVersion)) return false;
    this.#put(key, object);
    return true;
  }

  #put(key: string, object: ClusterObject): void {
    const { uid } = object;
    const { resourceVersion } = object.metadata;
    let scope = this.#scopes.get(key);
    if (!scope) {
      scope = new Map();
      this.#scopes.set(key, scope);
    }
    this.#gone.delete(uid);
    this.#remember(uid, resourceVersion);
    // The record stays the same object while its version does: judgements are kept by it.
    const known = scope.get(uid);
    if (known?.metadata.resourceVersion === resourceVersion) return;
    this.#unlink(known);
    scope.set(uid, object);
    if (object.kind === 'Event') this.#indexEvent(object);
    const owner = controllerUid(object);
    if (owner) indexIn(this.#byOwner, owner, object);
  }

  #remove(key: string, uid: string): boolean {
    const record = this.#scopes.get(key)?.get(uid);
    this.#gone.add(uid);
    if (!record) return false;
    this.#scopes.get(key)?.delete(uid);
    this.#versions.delete(uid);
    this.#unlink(record);
    return true;
  }

  /** Events stay known when they expire: they are evidence. */
  #unlink(record: ClusterObject | undefined): void {
    const owner = record && controllerUid(record);
    if (owner) this.#byOwner.get(owner)?.delete(record.uid);
  }

  #indexEvent(event: ClusterObject): void {
    const { kind, namespace, name, uid: about } = readEvent(event) ?? {};
    if (kind === 'PersistentVolumeClaim') indexIn(this.#events, claimKey(namespace, name), event);
    if (!about) return;
    const { uid } = event;
    const { resourceVersion } = event.metadata;
    if (this.#events.get(about)?.get(uid)?.metadata.resourceVersion === resourceVersion) return;
    indexIn(this.#events, about, event);
    this.#eventNews.set(about, this.newsOf(about) + 1);
  }

  #remember(uid: string, version: string): void {
    const versions = this.#versions.get(uid) ?? new Set<string>();
    versions.add(version);
    if (versions.size > rememberedVersions) versions.delete(versions.values().next().value as string);
    this.#versions.set(uid, versions);
  }
}

/** A claim is known to its pods by name only. */
function claimKey(namespace: string | undefined, name: string | undefined): string {
  return `claim/${namespace}/${name}`;
}

function indexIn(index: Map<string, Map<string, ClusterObject>>, key: string, record: ClusterObject): void {
  const entries = index.get(key);
  if (entries) entries.set(record.uid, record);
  else index.set(key, new Map([[record.uid, record]]));
}
