import { readFileSync } from 'node:fs';

const root = new URL('..', import.meta.url).pathname;
const read = (path: string): string => readFileSync(root + path, 'utf8');
const { name, version, license } = JSON.parse(read('package.json'));

interface Component {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  /** Its package URL. */
  readonly purl: string;
}

/** Prints an SPDX 2.3 document of what dist/ contains, as the licences beside it list it. */
const own = { name, version, license, purl: `pkg:npm/${name}@${version}` };
const components = [
  ...npmPackages(read('dist/licenses.txt')),
  ...goModules(read('dist/kubeconform-licenses.txt')),
];
if (components.length === 0) throw new Error('dist/ lists no licence: run "npm run build" first');
const idOf = (component: Component): string => `SPDXRef-${component.purl.replace(/[^\w.]+/g, '-')}`;
console.log(
  JSON.stringify(
    {
      spdxVersion: 'SPDX-2.3',
      dataLicense: 'CC0-1.0',
      SPDXID: 'SPDXRef-DOCUMENT',
      name: `${name}@${version}`,
      documentNamespace: `https://github.com/crashgate/crashgate/releases/download/v${version}/crashgate.spdx.json`,
      creationInfo: { created: createdAt(), creators: [`Tool: ${name}-${version}`] },
      packages: [own, ...components].map((component) => ({
        SPDXID: idOf(component),
        name: component.name,
        versionInfo: component.version,
        downloadLocation: 'NOASSERTION',
        filesAnalyzed: false,
        licenseDeclared: component.license,
        licenseConcluded: 'NOASSERTION',
        copyrightText: 'NOASSERTION',
        externalRefs: [
          {
            referenceCategory: 'PACKAGE-MANAGER',
            referenceType: 'purl',
            referenceLocator: component.purl,
          },
        ],
      })),
      relationships: [
        { spdxElementId: 'SPDXRef-DOCUMENT', relatedSpdxElement: idOf(own), relationshipType: 'DESCRIBES' },
        ...components.map((component) => ({
          spdxElementId: idOf(own),
          relatedSpdxElement: idOf(component),
          relationshipType: 'CONTAINS',
        })),
      ],
    },
    null,
    2,
  ),
);

/** The headings of dist/licenses.txt, `NAME VERSION (LICENCE)`. */
function npmPackages(text: string): Component[] {
  return [...text.matchAll(/(?:^|-{80}\n\n)(\S+) (\S+) \(([^)]+)\)\n/g)].map(
    ([, name = '', version = '', license = '']) => ({
      name,
      version,
      license,
      purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    }),
  );
}

/** The headings of dist/kubeconform-licenses.txt, `======== MODULE VERSION`. */
function goModules(text: string): Component[] {
  return [...text.matchAll(/^={8} (\S.*) (\S+)$/gm)].map(([, name = '', version = '']) => ({
    name,
    version,
    license: 'NOASSERTION',
    purl: name.includes('/') ? `pkg:golang/${name}@${version}` : `pkg:golang/stdlib@${version}`,
  }));
}

/** SOURCE_DATE_EPOCH (seconds, https://reproducible-builds.org/specs/source-date-epoch/), else now. */
function createdAt(): string {
  const { SOURCE_DATE_EPOCH: epoch } = process.env;
  return new Date(epoch ? Number(epoch) * 1000 : Date.now()).toISOString().replace(/\.\d+Z$/, 'Z');
}
