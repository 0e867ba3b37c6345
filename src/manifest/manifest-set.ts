import { pushAll } from '../text/many.ts';
import { type ManifestDocument, type ManifestFile, readDocuments, type UnreadableText } from './document.ts';
import {
  brokenItems,
  duplicateKeyProblem,
  type InputProblem,
  kustomizationProblem,
  patchProblem,
  unreadableProblem,
  whyNoObject,
} from './input-problem.ts';
import { kustomizePatchFiles } from './kustomization.ts';
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
      pushAll(
        unreadable,
        document.duplicateKeys.map((duplicate) => duplicateKeyProblem(document, duplicate)),
      );
      const found = objectsOf(document);
      if (found === undefined) {
        const problem = whyNoObject(document);
        (problem.broken ? unreadable : foreign).push(problem);
      }
      pushAll(objects, found ?? []);
      pushAll(unreadable, brokenItems(document));
    }
  }
  pushAll(foreign, objects.filter(isKustomization).map(kustomizationProblem));
  const patches = kustomizePatchFiles(objects);
  if (patches.size > 0) {
    const isPatch = (object: KubeObject): boolean => patches.has(object.document.file.path);
    pushAll(foreign, objects.filter(isPatch).map(patchProblem));
    objects = objects.filter((object) => !isPatch(object));
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
