/** The schemas of the kinds that Kubernetes itself serves, made from each release's OpenAPI document. */
export interface KubernetesSchemas {
  /** The releases they were made from (`1.37.2`), oldest first. */
  releases: string[];
  /** The minor versions there are (`1.37`), oldest first. */
  versions: string[];
  /** The schemas of one of these versions, by name, for `create`. Throws a RangeError for any other. */
  schemas(version: string): Map<string, string>;
}

/** Reads `kubernetes-schemas.txt`, by default from beside this file. */
export function readKubernetesSchemas(file?: string | URL): KubernetesSchemas;
