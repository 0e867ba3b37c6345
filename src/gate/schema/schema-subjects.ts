import type { ManifestSet } from '../../manifest/manifest-set.ts';
import { isKustomization, type KubeObject } from '../../manifest/object.ts';
import { isMapping, type Mapping } from '../../manifest/value.ts';
import { type GateSettings, newestKubernetesMinor, oldestKubernetesMinor } from '../../settings/settings.ts';
import { isEnabled, settingFor } from '../model/rule-settings.ts';
import { rules } from '../rules/index.ts';
import type { SchemaAnswer, SchemaAnswers } from './schema-answers.ts';

/** Which schemas a run needs; or, as a note of the coverage, why it does without. */
export function schemaPlan(settings: GateSettings): { readonly version: string } | { readonly off: string } {
  const rule = rules.find(({ id }) => id === 'schema');
  if (!rule || !isEnabled(rule, settings)) {
    return { off: 'fields were not checked against schemas: the rule schema is off' };
  }
  const version = `1.${settings.kubernetesMinor}`;
  if (settings.kubernetesMinor >= oldestKubernetesMinor) return { version };
  const known = `1.${oldestKubernetesMinor} to 1.${newestKubernetesMinor}`;
  return {
    off: `fields were not checked against schemas: there are none of Kubernetes ${version}, only of ${known}`,
  };
}

/** An object, and the document to show to its schema. */
export interface SchemaSubject {
  readonly object: KubeObject;
  readonly document: Mapping;
}

/** The objects whose schemas are asked, each as the API server would receive it. */
export function schemaSubjects(set: ManifestSet, settings: GateSettings): SchemaSubject[] {
  return set.objects
    .filter(
      (object) =>
        !isKustomization(object) && settingFor('schema', object.document.file.path, settings).level !== 'off',
    )
    .map((object) => ({ object, document: documentOf(object) }));
}

/** The answers by object; `outcome` has them by their position among the subjects. */
export function answersFor(
  subjects: readonly SchemaSubject[],
  outcome: Omit<SchemaAnswers, 'answers' | 'served'> & {
    readonly answers: ReadonlyMap<number, SchemaAnswer>;
  },
  served: SchemaAnswers['served'],
): SchemaAnswers {
  const answers = subjects.flatMap(({ object }, index): [KubeObject, SchemaAnswer][] => {
    const answer = outcome.answers.get(index);
    return answer ? [[object, answer]] : [];
  });
  return { ...outcome, answers: new Map(answers), served };
}

/** What it says when nothing was asked. */
export function noAnswers(note: string): SchemaAnswers {
  return { answers: new Map(), builtIn: [], served: new Map(), notes: [note] };
}

/**
 * Items of a typed list inherit kind and version. What SOPS adds to a file it encrypted is gone before anything is applied.
 * Source: https://getsops.io/docs/
 */
function documentOf({ value, apiVersion, kind }: KubeObject): Mapping {
  const inherits = value.apiVersion === undefined || value.kind === undefined;
  const encrypted = isMapping(value.sops);
  if (!inherits && !encrypted) return value;
  const { sops, ...rest } = value;
  return { apiVersion, kind, ...rest, ...(encrypted || sops === undefined ? {} : { sops }) };
}
