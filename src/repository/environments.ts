/** Words by which people tell apart what is never applied side by side: stages, and places to run. */
const words = new Set(
  [
    'prod production prd live staging stage stg dev devel develop development test testing tst qa uat preprod',
    'nonprod preview review sandbox canary demo local minikube kind k3s k3d microk8s openshift okd ocp aws eks gcp',
    'gke azure aks digitalocean onprem baremetal quickstart example examples sample samples minimal',
  ].flatMap((line) => line.split(' ')),
);

/** Folders whose own folders stand beside each other, one for each cluster, customer or try. */
const collections =
  /^(?:clusters?|environments?|envs?|stages?|regions?|tenants?|overlays|examples?|samples)$/i;

/**
 * True when two files belong to different environments by their paths, so that no apply sends both: `prod/web.yaml` and
 * `staging/web.yaml`, `web.yaml` and `web-okd.yaml`, `clusters/a/apps.yaml` and `clusters/b/apps.yaml`.
 */
export function areApart(one: string, other: string): boolean {
  if (one === other) return false;
  if (environmentIn(one) !== environmentIn(other)) return true;
  const [a, b] = [one.split('/'), other.split('/')];
  const first = a.findIndex((part, index) => part !== b[index]);
  const isFolder = first < a.length - 1 && first < b.length - 1;
  return isFolder && collections.test(a[first - 1] ?? '');
}

function environmentIn(path: string): string {
  return path
    .toLowerCase()
    .replace(/\.(?:ya?ml|json)$/, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => words.has(word))
    .join(' ');
}
