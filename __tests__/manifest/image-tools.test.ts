import { expect, test } from '@jest/globals';
import { type ImageReference, parseImageReference } from '../../src/manifest/pod/image-reference.ts';
import { seemsToLack } from '../../src/manifest/pod/image-tools.ts';

test.each([
  ['gcr.io/distroless/static-debian12:nonroot', 'sh', true],
  ['gcr.io/distroless/java21-debian12:debug', 'sh', false],
  ['gcr.io/distroless/java21-debian12:debug', 'curl', true],
  ['shop/app:1.0-distroless', 'wget', true],
  ['cgr.dev/chainguard/nginx:latest', 'sh', true],
  ['cgr.dev/chainguard/nginx:latest-dev', 'sh', false],
  ['cgr.dev/chainguard/wolfi-base:latest', 'sh', false],
  ['shop/app:static', 'ps', true],
  ['shop/app:1.0-scratch', 'nc', true],
  ['shop/static:1.0', 'sh', true],
  ['shop/statics:1.0', 'sh', false],
  ['shop/ecstatic:1.0', 'sh', false],
  ['node:22-alpine', 'bash', true],
  ['node:22-alpine3.20', 'sh', false],
  ['alpine', 'bash', true],
  ['bash:5.2-alpine3.20', 'bash', false],
  ['shop/app:1.0', 'bash', false],
  ['shop/app', 'curl', false],
])('%s seems to lack %s: %s', (image, program, lacks) => {
  expect(seemsToLack(parseImageReference(image) as ImageReference, program) !== undefined).toBe(lacks);
});
