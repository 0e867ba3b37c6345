import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);

// src/text/many.ts
function pushAll(list, more) {
  for (const item of more) list.push(item);
}
function largest(numbers) {
  let found = Number.NEGATIVE_INFINITY;
  for (const number of numbers) found = Math.max(found, number);
  return found;
}
function smallest(numbers) {
  let found = Number.POSITIVE_INFINITY;
  for (const number of numbers) found = Math.min(found, number);
  return found;
}

export {
  pushAll,
  largest,
  smallest
};
