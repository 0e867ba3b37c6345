import { renderFirst, templateBraces } from './document.ts';
import type { InputProblem } from './input-problem.ts';
import { type KubeObject, locate } from './object.ts';
import { formatPath, type Path } from './path.ts';
import { podTemplatesOf } from './pod-spec.ts';
import { asMapping, asString, describeType, isMapping, valueAt } from './value.ts';
import type { ViewOptions } from './workload.ts';

/** An object without a name of its own, which only `kubectl create` takes. */
export function generatedName(object: KubeObject): InputProblem[] {
  const metadata = asMapping(object.value.metadata);
  if (object.name !== '' || asString(metadata.generateName) === undefined) return [];
  const path = ['metadata', 'generateName'];
  return [
    {
      location: locate(object, path),
      object,
      path,
      message: `${object.title} has a generateName, which kubectl apply refuses`,
      because: 'only kubectl create makes a new object each time',
      fix: 'give it a name, or run kubectl create for it',
    },
  ];
}

/** Groups whose objects all need a name, and so show best that one was forgotten. */
const namedGroups = new Set([
  '',
  'apps',
  'autoscaling',
  'batch',
  'networking.k8s.io',
  'policy',
  'rbac.authorization.k8s.io',
]);

/** Objects whose name is absent, no text, or yet to be filled in: the API server refuses them, and nothing can refer to them. */
export function misnamedObject(object: KubeObject): InputProblem[] {
  const { name, namespace, generateName } = asMapping(object.value.metadata);
  for (const [field, value] of Object.entries({ name, namespace })) {
    const braces = templateBraces.exec(asString(value) ?? '');
    if (!braces) continue;
    return [
      {
        location: locate(object, ['metadata', field]),
        object,
        path: ['metadata', field],
        message: `this is a template, not a manifest: the ${field} of this ${object.kind} is ${braces[0].slice(0, 60)}`,
        because: 'the API server refuses it',
        fix: renderFirst,
        namespace: field === 'namespace' ? undefined : object.namespace,
      },
    ];
  }
  if (object.name !== '' || asString(generateName) || object.kind === 'Config') return [];
  const empty = name === undefined || name === null || name === '';
  if (empty && !namedGroups.has(object.group)) return [];
  const path = ['metadata', 'name'];
  return [
    {
      location: locate(object, path),
      object,
      path,
      message: empty
        ? `this ${object.kind} has no name`
        : `the name of this ${object.kind} is ${describeType(name)}`,
      because: 'the API server refuses it',
      fix: empty || typeof name === 'object' ? 'metadata: {name: NAME}' : `name: "${name}"`,
      namespace: object.namespace,
    },
  ];
}

/** Pod templates of known kinds whose shape no rule could read, and the API server would refuse. */
export function brokenPodSpecs(object: KubeObject, options: ViewOptions): InputProblem[] {
  return podTemplatesOf(object, options.podSpecPaths).flatMap((place) => {
    if (place.workflowStep || place.guessed) return [];
    const problem = (path: Path, message: string): InputProblem => ({
      location: locate(object, path),
      object,
      path,
      message: `${object.title}: ${message}`,
      because: 'the API server refuses it, so nothing in it could be checked',
      fix:
        path.at(place.spec.length) === 'volumes'
          ? 'volumes are a list, with a name each'
          : 'a pod spec needs containers: a list with at least a name and an image each',
      namespace: object.namespace,
    });
    const podSpec = valueAt(object.value, place.spec);
    if (!isMapping(podSpec))
      return [problem(place.spec, `${formatPath(place.spec)} is ${describeType(podSpec)}, not a pod spec`)];
    const problems: InputProblem[] = [];
    for (const field of ['containers', 'initContainers', 'ephemeralContainers', 'volumes']) {
      const list = podSpec[field];
      const path = [...place.spec, field];
      if (list === undefined || list === null) {
        if (field === 'containers') problems.push(problem(path, `${formatPath(path)} is empty`));
      } else if (!Array.isArray(list)) {
        problems.push(problem(path, `${formatPath(path)} is ${describeType(list)}, not a list`));
      } else {
        if (field === 'containers' && list.length === 0)
          problems.push(problem(path, `${formatPath(path)} is empty`));
        for (const [index, item] of list.entries()) {
          if (isMapping(item)) continue;
          const itemPath = [...path, index];
          problems.push(problem(itemPath, `${formatPath(itemPath)} is ${describeType(item)}, not a mapping`));
        }
      }
    }
    return problems;
  });
}
