/** The schemas of Kubernetes' own kinds. The types and their documentation are in kubernetes.d.ts. */
import { readFileSync } from 'node:fs';

export function readKubernetesSchemas(file = new URL('./kubernetes-schemas.txt', import.meta.url)) {
  const [head, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  const releases = head.split('\t')[1].split(',');
  const versions = releases.map((release) => release.replace(/\.\d+$/, ''));
  return {
    releases,
    versions,
    schemas(version) {
      const wanted = versions.indexOf(version);
      if (wanted < 0)
        throw new RangeError(`no schemas of Kubernetes ${version}, only of ${versions.join(', ')}`);
      const found = new Map();
      const covers = new Map();
      for (const line of lines) {
        const name = line.indexOf('\t');
        const range = line.indexOf('\t', name + 1);
        const ranges = line.slice(name + 1, range);
        if (!covers.has(ranges)) covers.set(ranges, includes(ranges, wanted));
        if (covers.get(ranges)) found.set(line.slice(0, name), line.slice(range + 1));
      }
      return found;
    },
  };

  function includes(ranges, wanted) {
    return ranges.split(',').some((range) => {
      const [from, to = from] = range.split('-');
      return versions.indexOf(from) <= wanted && wanted <= versions.indexOf(to);
    });
  }
}
