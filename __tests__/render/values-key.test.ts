import { describe, expect, test } from '@jest/globals';
import { valuesKeyOf } from '../../src/manifest/values-key.ts';
import { valuesPlace } from '../../src/render/values-place.ts';

const template = `spec:
  template:
    spec:
      {{- with .Values.podSecurityContext }}
      securityContext:
        {{- toYaml . | nindent 8 }}
      {{- end }}
      containers:
        - name: app
          image: "{{ .Values.image.repository }}:{{ .Values.image.tag | default .Chart.AppVersion }}"
          ports:
            - containerPort: {{ .Values.service.port }}
          {{- with .Values.livenessProbe }}
          livenessProbe:
            {{- toYaml . | nindent 12 }}
          {{- end }}
          resources: {{ toYaml .Values.resources | nindent 12 }}
          command: ["serve"]
        - name: proxy
          image: {{ .Values.proxy.image }}
          {{- if .Values.proxy.resources }}
          resources:
            {{- toYaml .Values.proxy.resources | nindent 12 }}
          {{- end }}
        - name: bare
          image: {{ include "shop.image" . }}
`.split('\n');
const lineOf = (text: string): number => template.findIndex((line) => line.includes(text)) + 1;
const container = (index: number, field: string) => `spec.template.spec.containers[${index}].${field}`;

describe('the values key that gives a field', () => {
  test.each([
    ['an image: its tag', container(0, 'image'), 'image: "', 'image.tag'],
    ['an image that is one value', container(1, 'image'), '.Values.proxy.image', 'proxy.image'],
    ['a value of its own', container(0, 'ports[0].containerPort'), 'containerPort', 'service.port'],
    ['a block by its head', container(0, 'livenessProbe'), '  livenessProbe:', 'livenessProbe'],
    [
      'what is absent from a block',
      container(0, 'resources.limits.memory'),
      '- name: app',
      'resources.limits.memory',
    ],
    [
      'of the next container',
      container(1, 'resources.limits.memory'),
      '- name: proxy',
      'proxy.resources.limits.memory',
    ],
    [
      'where the container has no such block',
      container(2, 'resources.limits.memory'),
      '- name: bare',
      undefined,
    ],
    ['where another one has it', container(1, 'livenessProbe'), '- name: proxy', undefined],
    ['inside a helper', container(2, 'image'), 'include', undefined],
    ['of the pod', 'spec.template.spec.securityContext', '  securityContext:', 'podSecurityContext'],
    ['what is written in the template', container(0, 'command'), 'command:', undefined],
  ])('%s', (_, path, line, key) => {
    expect(valuesKeyOf(path, template, lineOf(line))?.join('.')).toBe(key);
  });
});

describe('where a key is set', () => {
  const own = {
    path: 'web/values.yaml',
    text: 'image:\n  repository: a\n  tag: ""\nresources: {}\n',
    below: [],
  };
  const staging = { path: 'web/values-staging.yaml', text: 'image:\n  tag: "2"\n', below: [] };

  test.each([
    ['the file that wins', ['image', 'tag'], [staging, own], 'web/values-staging.yaml:2 image.tag'],
    ['the file that has it', ['resources', 'limits'], [staging, own], 'web/values.yaml:4 resources.limits'],
    ['nowhere', ['proxy', 'image'], [staging, own], undefined],
    [
      'a subchart, in the values of its parent',
      ['tag'],
      [{ path: 'web/values.yaml', text: 'redis:\n  tag: "7"\n', below: ['redis'] }],
      'web/values.yaml:2 redis.tag',
    ],
    [
      'a subchart, in its own',
      ['tag'],
      [
        { path: 'web/values.yaml', text: 'redis:\n  enabled: true\n', below: ['redis'] },
        { path: 'web/charts/redis/values.yaml', text: 'tag: "7"\n', below: [] },
      ],
      'web/charts/redis/values.yaml:1 tag',
    ],
  ])('%s', (_, key, files, expected) => {
    const place = valuesPlace(key, files);
    expect(place && `${place.file}:${place.line} ${place.key}`).toBe(expected);
  });
});
