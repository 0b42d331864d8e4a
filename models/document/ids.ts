/** New ids, unique where they are needed. */
import { limits } from './limits';

/** A title as an id: `¿Qué pasa? 2` becomes `que-pasa-2`; where nothing usable is left, `fallback`. */
export function idFrom(title: string, fallback: string): string {
  const words = title
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-');
  const id = trimmed(words, limits.id - fallback.length - 1);
  if (id === '') return fallback;
  return /^[a-z]/.test(id) && id !== 'constructor' && id !== 'prototype' ? id : `${fallback}-${id}`;
}

/** `wanted`, or the first of `wanted-2`, `wanted-3` … that is not taken. */
export function freeId(wanted: string, taken: readonly string[]): string {
  if (!taken.includes(wanted)) return wanted;
  return numberedId(wanted, [...taken, numberedWith(wanted, 1)]);
}

/** The first of `stem-1`, `stem-2` … that is not taken. */
export function numberedId(stem: string, taken: readonly string[]): string {
  const used = new Set(taken);
  for (let number = 1; ; number += 1) {
    const candidate = numberedWith(stem, number);
    if (!used.has(candidate)) return candidate;
  }
}

function numberedWith(stem: string, number: number): string {
  const ending = `-${number}`;
  return trimmed(stem, limits.id - ending.length) + ending;
}

function trimmed(id: string, length: number): string {
  return id.replace(/^-/, '').slice(0, length).replace(/-$/, '');
}
