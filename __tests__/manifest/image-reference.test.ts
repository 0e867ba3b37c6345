import { describe, expect, test } from '@jest/globals';
import {
  canonicalRepository,
  parseImageReference,
  whyNoImageReference,
} from '../../src/manifest/pod/image-reference.ts';

const sha256 = `sha256:${'4f3a9c1e'.repeat(8)}`;
const sha512 = `sha512:${'4f3a9c1e'.repeat(16)}`;

/** What github.com/distribution/reference 0.6.0 (ParseNormalizedNamed) makes of these. */
describe('a reference that the kubelet accepts', () => {
  test.each([
    // text, canonical repository, tag, digest
    ['nginx', 'docker.io/library/nginx', undefined, undefined],
    ['nginx:1.27.3', 'docker.io/library/nginx', '1.27.3', undefined],
    ['acme/app', 'docker.io/acme/app', undefined, undefined],
    ['docker.io/nginx:1', 'docker.io/library/nginx', '1', undefined],
    ['index.docker.io/acme/app:1', 'docker.io/acme/app', '1', undefined],
    ['registry:5000/app', 'registry:5000/app', undefined, undefined],
    ['registry:5000/app:1', 'registry:5000/app', '1', undefined],
    ['registry:5000', 'docker.io/library/registry', '5000', undefined],
    ['localhost/app:dev', 'localhost/app', 'dev', undefined],
    ['localhost:5000/a/b/c:1', 'localhost:5000/a/b/c', '1', undefined],
    ['127.0.0.1:5000/app', '127.0.0.1:5000/app', undefined, undefined],
    ['[2001:db8::1]:5000/app:1', '[2001:db8::1]:5000/app', '1', undefined],
    ['GHCR.io/acme/app:1', 'ghcr.io/acme/app', '1', undefined],
    ['Acme/app:1', 'acme/app', '1', undefined],
    ['example.com/app', 'example.com/app', undefined, undefined],
    ['my_host.io/app:1', 'my_host.io/app', '1', undefined],
    ['a__b/c-d--e.f:_x', 'docker.io/a__b/c-d--e.f', '_x', undefined],
    ['app:latest', 'docker.io/library/app', 'latest', undefined],
    ['app:RELEASE.2026-11-04T10-00-00Z', 'docker.io/library/app', 'RELEASE.2026-11-04T10-00-00Z', undefined],
    [`app:${'x'.repeat(128)}`, 'docker.io/library/app', 'x'.repeat(128), undefined],
    [`app@${sha256}`, 'docker.io/library/app', undefined, sha256],
    [`app:1@${sha256}`, 'docker.io/library/app', '1', sha256],
    [`registry:5000/app@${sha512}`, 'registry:5000/app', undefined, sha512],
    [`app@sha384:${'0f'.repeat(48)}`, 'docker.io/library/app', undefined, `sha384:${'0f'.repeat(48)}`],
    ['a'.repeat(63), `docker.io/library/${'a'.repeat(63)}`, undefined, undefined],
    ['x'.repeat(247), `docker.io/library/${'x'.repeat(247)}`, undefined, undefined],
  ])('%s', (text, repository, tag, digest) => {
    const reference = parseImageReference(text);
    expect(reference).toMatchObject({ tag, digest });
    expect(reference && canonicalRepository(reference)).toBe(repository);
  });

  test('keeps its parts as they are written', () => {
    expect(parseImageReference('registry:5000/acme/app:1.4.2')).toEqual({
      host: 'registry:5000',
      repository: 'acme/app',
      tag: '1.4.2',
      digest: undefined,
      shortName: 'app',
    });
  });
});

describe('a reference that the kubelet refuses', () => {
  test.each([
    ['', 'the name is missing'],
    [' ', 'white space around it'],
    ['nginx ', 'white space around it'],
    ['nginx:1.27\n', 'white space around it'],
    ['acme/app: 1', 'white space in it'],
    ['Nginx', 'no capital letters'],
    ['ghcr.io/Acme/app', 'no capital letters'],
    ['https://ghcr.io/acme/app', 'no https://'],
    ['ko://github.com/acme/app', 'no ko://'],
    ['nginx:', 'the tag behind ":" is empty'],
    ['nginx:.1', '".1" is no tag'],
    ['nginx:1.0+build', '"1.0+build" is no tag'],
    [`nginx:${'x'.repeat(129)}`, 'at most 128 characters'],
    ['nginx@sha256:4f3a', 'this one has 4 characters'],
    [`nginx@${sha256.toUpperCase().replace('SHA', 'sha')}`, '64 digits of 0-9 and a-f'],
    ['nginx@1.27', 'behind "@" stands a digest'],
    [`nginx@md5:${'0'.repeat(32)}`, 'behind "@" stands a digest'],
    ['acme//app', '"acme//app" is no repository name'],
    ['/app', '"/app" is no repository name'],
    ['acme/app/', 'is no repository name'],
    ['-app', '"-app" is no repository name'],
    ['a___b', 'is no repository name'],
    ['app_', 'is no repository name'],
    [':1', 'the name is missing'],
    ['äpp', 'is no repository name'],
    ['-bad.io/app', '"-bad.io" is no registry host'],
    ['registry:port/app', '"registry:port" is no registry host'],
    ['4f3a9c1e'.repeat(8), 'the id of an image'],
    ['x'.repeat(248), 'at most 255 characters'],
    ['x'.repeat(5_000_000), '5000000 characters'],
    [`${'a-'.repeat(400)}!`, 'at most 255 characters'],
  ])('%#: %.40s', (text, why) => {
    expect(parseImageReference(text)).toBeUndefined();
    expect(whyNoImageReference(text)).toContain(why);
  });
});
