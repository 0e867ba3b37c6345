import { describe, expect, test } from '@jest/globals';
import { expectedStartup, slowStackOf } from '../../src/gate/model/containers/startup-time.ts';
import { readManifestSet } from '../../src/manifest/manifest-set.ts';
import type { Workload } from '../../src/manifest/workload.ts';
import { defaultSettings } from '../../src/settings/settings.ts';

function workload(options: { object?: string; template?: string; container?: string }): Workload {
  const annotations = (value?: string) =>
    value === undefined ? '' : `, annotations: {crashgate.dev/expected-startup: ${value}}`;
  const text = `{apiVersion: apps/v1, kind: Deployment, metadata: {name: web${annotations(options.object)}}, spec: {template: {metadata: {name: x${annotations(options.template)}}, spec: {containers: [{name: app${options.container ? `, ${options.container}` : ''}}]}}}}`;
  const set = readManifestSet([{ path: 'web.yaml', text, named: true }], [], { kubernetesMinor: 35 });
  return set.workloads[0] as Workload;
}

const settings = (expected: Record<string, number>) => ({
  ...defaultSettings,
  startup: { minBudget: 30, expected },
});

describe('expected start-up time', () => {
  test('the pod template wins over the object, both over the settings', () => {
    const set = settings({ 'Deployment/web': 7 });
    expect(expectedStartup(workload({ object: '45s', template: '1m30s' }), set)?.seconds).toBe(90);
    expect(expectedStartup(workload({ object: '"45"' }), set)?.seconds).toBe(45);
    expect(expectedStartup(workload({}), set)?.seconds).toBe(7);
  });

  test('a bad annotation is no duration and hides nothing', () => {
    const found = expectedStartup(workload({ object: 'soon' }), settings({ '*/*': 7 }));
    expect(found).toMatchObject({ seconds: undefined, written: 'soon' });
  });

  test.each([
    [{ '*/*': 5 }, 5],
    [{ '*/*': 5, 'Deployment/we*': 9 }, 9],
    [{ 'Deployment/we*': 9, '*/*': 5 }, 5],
    [{ 'StatefulSet/*': 5 }, undefined],
    [{ '*': 5 }, undefined],
    [{}, undefined],
  ])('the last matching glob of %j counts', (expected, seconds) => {
    expect(expectedStartup(workload({}), settings(expected as Record<string, number>))?.seconds).toBe(
      seconds,
    );
  });
});

describe('slow stacks', () => {
  test.each([
    ['image: "registry.example.com/shop/java-app:1"', 'java'],
    ['image: "shop/app:1-jvm"', 'jvm'],
    ['image: "mcr.microsoft.com/dotnet/aspnet:8.0"', 'dotnet'],
    ['image: "shop/springboot:1"', 'springboot'],
    ['image: "shop/java17:1"', 'java'],
    ['args: ["-Xmx512m"]', '-Xmx'],
    ['command: [bundle, exec, rails, server]', 'rails'],
    ['env: [{name: JAVA_OPTS, value: ""}]', 'JAVA'],
    ['env: [{name: OPTS, value: "-Xmx1g"}]', '-Xmx'],
    ['env: [{name: RAILS_ENV, value: production}]', 'RAILS'],
    ['image: "shop/javascript:1"', undefined],
    ['image: "java.example.com/shop/app:1"', undefined],
    ['image: "shop/guardrails:1"', undefined],
    ['image: "shop/offspring:1"', undefined],
    ['env: [{name: DOCS, value: "see the java guide"}]', undefined],
    ['image: 5, args: {a: 1}, env: [null, 3], command: text', undefined],
  ])('%s → %s', (fields, stack) => {
    const [container] = workload({ container: fields }).containers;
    expect(container && slowStackOf(container)).toBe(stack);
  });
});
