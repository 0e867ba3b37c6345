import { pushAll } from '../text/many.ts';
import { type ManifestDocument, type ManifestFile, readDocuments, type UnreadableText } from './document.ts';
import {
  brokenItems,
  duplicateKeyProblem,
  type InputProblem,
  kustomizationProblem,
  kustomizeFileProblem,
  unreadableProblem,
  whyNoObject,
} from './input-problem.ts';
import { kustomizeFiles } from './kustomization.ts';
import { isKustomization, type KubeObject, objectsOf } from './object.ts';
import { brokenPodSpecs, generatedName, misnamedObject } from './object-problem.ts';
import { type ViewOptions, type Workload, workloadsOf } from './workload.ts';

/** All that was read: the objects of the set, the workloads among them, and what could not be taken for either. */
export interface ManifestSet {
  readonly files: readonly ManifestFile[];
  readonly documents: readonly ManifestDocument[];
  readonly objects: readonly KubeObject[];
  readonly workloads: readonly Workload[];
  /** kubectl would refuse these: findings of `unreadable-document`. */
  readonly unreadable: readonly InputProblem[];
  /** Well-formed, but no manifests: findings of `not-a-manifest`. */
  readonly foreign: readonly InputProblem[];
  /** JSON or YAML files of a directory that do not look like manifests at all; only counted. */
  readonly ignoredFiles: readonly string[];
}

/** Reads files into the set that the rules judge. `unreadableFiles` are those the edge could not even load. */
export function readManifestSet(
  files: readonly ManifestFile[],
  unreadableFiles: readonly UnreadableText[],
  options: ViewOptions,
): ManifestSet {
  const documents: ManifestDocument[] = [];
  let objects: KubeObject[] = [];
  const others: ManifestDocument[] = [];
  const unreadable: InputProblem[] = unreadableFiles.map(unreadableProblem);
  const foreign: InputProblem[] = [];
  const ignoredFiles: string[] = [];
  for (const file of files) {
    const read = readDocuments(file);
    const json = /\.json$/i.test(file.path) && !file.named;
    // A directory may hold package.json and the like; only what says it is an object can be a broken manifest.
    if (json && !/"(?:apiVersion|kind)"/.test(file.text)) {
      ignoredFiles.push(file.path);
      continue;
    }
    pushAll(unreadable, read.unreadable.map(unreadableProblem));
    for (const document of read.documents) {
      documents.push(document);
      const found = objectsOf(document);
      if (found === undefined) {
        others.push(document);
        continue;
      }
      pushAll(
        unreadable,
        document.duplicateKeys.map((duplicate) => duplicateKeyProblem(document, duplicate)),
      );
      pushAll(objects, found);
      pushAll(unreadable, brokenItems(document));
    }
  }
  pushAll(foreign, objects.filter(isKustomization).map(kustomizationProblem));
  const uses = kustomizeFiles(objects);
  objects = objects.filter((object) => {
    const use = uses.get(object.document.file.path);
    if (use && !isKustomization(object)) foreign.push(kustomizeFileProblem(object, use));
    return !use || isKustomization(object);
  });
  for (const document of others) {
    const use = uses.get(document.file.path);
    const problem = use ? { ...kustomizeFileProblem(document, use), broken: false } : whyNoObject(document);
    (problem.broken ? unreadable : foreign).push(problem);
    // A key written twice in another tool's file is that tool's business.
    if (problem.broken) {
      pushAll(
        unreadable,
        document.duplicateKeys.map((duplicate) => duplicateKeyProblem(document, duplicate)),
      );
    }
  }
  const workloads = objects.flatMap((object) => workloadsOf(object, options));
  pushAll(unreadable, objects.filter((object) => !isKustomization(object)).flatMap(misnamedObject));
  pushAll(
    unreadable,
    objects.flatMap((object) => brokenPodSpecs(object, options)),
  );
  pushAll(foreign, objects.flatMap(generatedName));
  return { files, documents, objects, workloads, unreadable, foreign, ignoredFiles };
}
