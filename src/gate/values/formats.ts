import { shorten } from '../schema/wording.ts';
import type { FieldCheck, Refusal } from './field-check.ts';

/**
 * A form that text must have.
 * Source: https://github.com/kubernetes/kubernetes/blob/master/staging/src/k8s.io/apimachinery/pkg/util/validation/validation.go
 */
export interface Format {
  readonly accepts: (text: string) => boolean;
  /** In a few words. */
  readonly rule: string;
  /** The nearest text that is accepted; '' when there is none. */
  readonly nearest?: (text: string) => string;
}

const dashed = (text: string, forbidden: RegExp): string =>
  text.replaceAll(forbidden, '-').replaceAll(/^[^a-zA-Z0-9]+|[^a-zA-Z0-9]+$/g, '');

/** RFC 1123: names of containers, volumes, namespaces. */
export const dnsLabel: Format = {
  accepts: (text) => text.length <= 63 && /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/.test(text),
  rule: 'at most 63 of a-z, 0-9 and -, with a letter or digit at both ends',
  nearest: (text) => dashed(text.toLowerCase().slice(0, 63), /[^a-z0-9-]+/g),
};

/** RFC 1035: names of Services, which may not begin with a digit. */
export const dns1035Label: Format = {
  accepts: (text) => text.length <= 63 && /^[a-z]([a-z0-9-]*[a-z0-9])?$/.test(text),
  rule: 'at most 63 of a-z, 0-9 and -, with a letter first and a letter or digit last',
  nearest: (text) => dashed(text.toLowerCase().slice(0, 63), /[^a-z0-9-]+/g).replace(/^[^a-z]+/, ''),
};

/** RFC 1123 with dots: names of most objects. */
export const dnsSubdomain: Format = {
  accepts: (text) =>
    text.length <= 253 && /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/.test(text),
  rule: 'at most 253 of a-z, 0-9, - and ., with a letter or digit at both ends and beside each dot',
  nearest: (text) =>
    text
      .slice(0, 253)
      .toLowerCase()
      .split('.')
      .map((part) => dashed(part, /[^a-z0-9-]+/g))
      .filter((part) => part !== '')
      .join('.'),
};

/** A host as an Ingress has it; a star may stand for its first label. */
export const ingressHost: Format = {
  accepts: (text) => dnsSubdomain.accepts(text.replace(/^\*\./, '')) && !isIPv4(text),
  rule: 'a DNS name in small letters, without scheme, port or path; no IP address',
  nearest: (text) => {
    const host = text
      .toLowerCase()
      .replace(/^[a-z]+:\/\//, '')
      .replace(/[:/].*$/, '');
    return ingressHost.accepts(host) ? host : '';
  },
};

/** Names of RBAC objects: anything that can stand in a path. */
export const pathSegment: Format = {
  accepts: (text) => text !== '.' && text !== '..' && !/[/%]/.test(text),
  rule: 'no / and no %, and neither . nor ..',
};

const qualifiedName = /^[A-Za-z0-9]([\w.-]*[A-Za-z0-9])?$/;

/** Keys of labels, annotations and selectors, with or without a prefix. */
export const labelKey: Format = {
  accepts: (text) => {
    const [name = '', prefix, ...more] = text.split('/').toReversed();
    if (more.length > 0 || name.length > 63 || !qualifiedName.test(name)) return false;
    return prefix === undefined || dnsSubdomain.accepts(prefix);
  },
  rule: 'a name of at most 63 of letters, digits, -, _ and ., at most one DNS prefix with / before it',
};

/** Annotations take capital letters in the prefix, labels do not. */
export const annotationKey: Format = {
  ...labelKey,
  accepts: (text) => labelKey.accepts(text.toLowerCase()),
};

/** Values of labels and selectors. */
export const labelValue: Format = {
  accepts: (text) => text === '' || (text.length <= 63 && qualifiedName.test(text)),
  rule: 'at most 63 of letters, digits, -, _ and ., with a letter or digit at both ends',
  nearest: (text) => dashed(text.slice(0, 63), /[^\w.-]+/g),
};

/** Keys of ConfigMaps and Secrets. */
export const configKey: Format = {
  accepts: (text) =>
    text.length <= 253 && /^[-._a-zA-Z0-9]+$/.test(text) && text !== '.' && !text.startsWith('..'),
  rule: 'at most 253 of letters, digits, -, _ and .; a folder cannot be part of it',
};

/** An IPv4 or IPv6 address. */
export const ipAddress: Format = {
  accepts: (text) => isIPv4(text) || isIPv6(text),
  rule: 'an IP address, such as 10.9.8.7 or 2001:db8::ffff',
};

/** A range of addresses. */
export const cidr: Format = {
  accepts: (text) => {
    const [address = '', bits = '', ...more] = text.trim().split('/');
    const most = isIPv4(address) ? 32 : isIPv6(address) ? 128 : -1;
    return more.length === 0 && /^\d+$/.test(bits) && Number(bits) <= most;
  },
  rule: 'an address and the length of its prefix, such as 10.9.8.0/24',
  nearest: (text) => (isIPv4(text) ? `${text}/32` : ''),
};

/** Text in this form. */
export function formed(format: Format): FieldCheck {
  return function* (value, { line }) {
    if (typeof value === 'string' && !format.accepts(value)) yield refused(value, format, line);
  };
}

/** Text in this form, or none: templates write an empty one for what is not set. */
export function formedOrEmpty(format: Format): FieldCheck {
  const check = formed(format);
  return function* (value, context) {
    if (value !== '') yield* check(value, context);
  };
}

/** A mapping whose keys have this form. */
export function keysFormed(format: Format): FieldCheck {
  return function* (value) {
    for (const key of Object.keys(value as object)) {
      if (format.accepts(key)) continue;
      yield { ...refused(key, format, ''), says: `cannot have the key ${quoted(key)}`, at: [key], key: true };
    }
  };
}

function refused(text: string, { rule, nearest }: Format, line: string): Refusal {
  const meant = nearest?.(text);
  return {
    says: text === '' ? 'is empty' : `cannot be ${quoted(text)}`,
    because: rule,
    fix: meant ? `${line}${meant}` : 'write one of that form',
  };
}

/** Text as a message quotes it. */
export function quoted(text: string): string {
  return JSON.stringify(shorten(text));
}

function isIPv4(text: string): boolean {
  return /^(\d{1,3})(\.\d{1,3}){3}$/.test(text) && text.split('.').every((part) => Number(part) <= 255);
}

function isIPv6(text: string): boolean {
  const groups = text.split(':');
  const embedded = isIPv4(groups.at(-1) ?? '') ? groups.slice(0, -1) : groups;
  if (!text.includes(':') || text.includes(':::') || text.split('::').length > 2) return false;
  return embedded.every((group) => /^[0-9a-f]{0,4}$/i.test(group)) && groups.length <= 8;
}
