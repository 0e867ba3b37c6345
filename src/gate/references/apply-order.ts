import type { KubeObject } from '../../manifest/object.ts';
import { asString } from '../../manifest/value.ts';
import { smallest } from '../../text/many.ts';

const helm = 'helm.sh/hook';
const argo = 'argocd.argoproj.io';
const phases = ['PreSync', 'Sync', 'PostSync'];

/** Why an object is not there when another one needs it. */
export interface OrderConflict {
  /** When the needed object comes or goes. */
  readonly why: string;
  readonly fix: string;
  /** True when only the upgrade that brings the object fails. */
  readonly onUpgradeOnly?: boolean;
}

/**
 * Finds out whether `needed` is absent at the time `user` runs, by the order in which Helm runs hooks or Argo CD syncs
 * waves. Undefined when the order is fine or nothing sets one.
 */
export function orderConflict(user: KubeObject, needed: KubeObject): OrderConflict | undefined {
  const byHelm = [user, needed].some((object) => words(object, helm).length > 0);
  return byHelm ? helmConflict(user, needed) : argoConflict(user, needed);
}

/**
 * Helm runs the hooks of an event by weight, each to its end, before (pre-*) or after (post-*) it applies everything that
 * is no hook; `hook-succeeded` deletes a hook object when all hooks of its event are done.
 * Source: https://helm.sh/docs/topics/charts_hooks/
 */
function helmConflict(user: KubeObject, needed: KubeObject): OrderConflict | undefined {
  const events = words(user, helm);
  const neededEvents = words(needed, helm);
  const isDeleted =
    neededEvents.length > 0 && words(needed, `${helm}-delete-policy`).includes('hook-succeeded');
  if (isDeleted && (events.length === 0 || events.some((event) => !neededEvents.includes(event)))) {
    return {
      why: `hook-succeeded deletes it after its ${neededEvents.join(' and ')} hooks`,
      fix: `keep ${nameOf(needed)}:\n${helm}-delete-policy: before-hook-creation`,
    };
  }
  const weight = numberOf(user, `${helm}-weight`);
  const become = `${helm}: ${events.join(',')}\n${helm}-weight: "${weight - 1}"`;
  for (const event of ['pre-install', 'pre-upgrade'].filter((name) => events.includes(name))) {
    const onUpgradeOnly = event === 'pre-upgrade';
    if (neededEvents.length === 0) {
      const why = `it is no hook, so it is made only after the ${event} hooks`;
      return { why, fix: `make ${nameOf(needed)} an earlier hook:\n${become}`, onUpgradeOnly };
    }
    const neededWeight = numberOf(needed, `${helm}-weight`);
    if (neededEvents.includes(event) && neededWeight > weight) {
      const why = `its hook weight ${neededWeight} comes after ${weight}`;
      return {
        why,
        fix: `give ${nameOf(needed)} a lower weight:\n${helm}-weight: "${weight - 1}"`,
        onUpgradeOnly,
      };
    }
    // What a hook of the installation made is still there when an upgrade begins.
    if (!neededEvents.includes(event) && !onUpgradeOnly) {
      const why = `only the ${neededEvents.join(' and ')} hooks make it`;
      return { why, fix: `make ${nameOf(needed)} an earlier hook:\n${become}` };
    }
  }
  return undefined;
}

/**
 * Argo CD applies phase by phase and wave by wave, and goes on only when everything in a wave is healthy.
 * Source: https://argo-cd.readthedocs.io/en/stable/user-guide/sync-waves/
 */
function argoConflict(user: KubeObject, needed: KubeObject): OrderConflict | undefined {
  const [turn, neededTurn] = [argoTurn(user), argoTurn(needed)];
  if (!turn || !neededTurn) return undefined;
  const isDeleted = neededTurn.hook && words(needed, `${argo}/hook-delete-policy`).includes('HookSucceeded');
  if (isDeleted && (!turn.hook || turn.phase > neededTurn.phase)) {
    return {
      why: `HookSucceeded deletes it after the ${phases[neededTurn.phase]} phase`,
      fix: `keep ${nameOf(needed)}:\n${argo}/hook-delete-policy: BeforeHookCreation`,
    };
  }
  if (turn.phase < neededTurn.phase) {
    const hook = `${argo}/hook: ${phases[turn.phase]}\n${argo}/sync-wave: "${turn.wave - 1}"`;
    return {
      why: `it is made only in the ${phases[neededTurn.phase]} phase`,
      fix: `make ${nameOf(needed)} an earlier hook:\n${hook}`,
    };
  }
  // A CronJob counts as healthy before it has run: it does not hold up the wave that brings what it needs.
  if (turn.phase === neededTurn.phase && turn.wave < neededTurn.wave && user.kind !== 'CronJob') {
    return {
      why: `its sync wave ${neededTurn.wave} comes after wave ${turn.wave}`,
      fix: `bring ${nameOf(needed)} into the same wave or an earlier one:\n${argo}/sync-wave: "${turn.wave}"`,
    };
  }
  return undefined;
}

/** Phase and wave of an object in an Argo CD sync; undefined for phases outside of it (SyncFail, Skip). */
function argoTurn(object: KubeObject): { phase: number; wave: number; hook: boolean } | undefined {
  const hooks = words(object, `${argo}/hook`);
  const turns = hooks.map((hook) => phases.indexOf(hook)).filter((phase) => phase >= 0);
  if (hooks.length > 0 && turns.length === 0) return undefined;
  const phase = hooks.length > 0 ? smallest(turns) : phases.indexOf('Sync');
  return { phase, wave: numberOf(object, `${argo}/sync-wave`), hook: hooks.length > 0 };
}

function words(object: KubeObject, annotation: string): string[] {
  return (asString(object.annotations[annotation]) ?? '')
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

function numberOf(object: KubeObject, annotation: string): number {
  return Number.parseInt(asString(object.annotations[annotation]) ?? '', 10) || 0;
}

function nameOf(object: KubeObject): string {
  return `${object.kind} ${object.name}`;
}
