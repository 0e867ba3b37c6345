import { patterns } from '../pattern.ts';

/** An error of any kind, when nothing better is found. */
export const generic = patterns([
  [
    'application-error',
    'generic',
    /^(?:\w+\.)*\w*(?:Error|Exception)\b(?::|$)|^KeyboardInterrupt\b|\b(?:FATAL|CRITICAL|SEVERE|PANIC)\b|\bfatal\b|^error\b|\bERROR\b|\bunrecoverable\b|\bexiting\b.*\berror\b|\baborting\b|^E\d{4} |\bfailed\b|\bfailure\b|\bexception\b/i,
  ],
]);
