/** What states, and organisations in them, carry from week to week. */
import type { Quantity } from '../../rules/model';
import { stock } from './define';

export const places: readonly Quantity[] = [
  stock('presence', 'Share of territory', 'share', ['organisation', 'state'], 'territory', {
    min: 0,
    onSplit: 'share',
  }),
  stock('vacuum', 'Vacuum after removals', 'index', ['organisation', 'state'], 'turf', {
    min: -1,
    onSplit: 'share',
  }),
  stock('turf', 'Turf-war intensity', 'index', ['state'], 'turf', { min: 0 }),
  stock('turf-reference', 'Turf-war intensity at the start', 'index', ['state'], 'turf', {
    min: 0,
  }),
  stock('ordinary', 'Usual other murders', 'deaths/week', ['state'], 'homicides', { min: 0 }),
  stock('organised', 'Usual murders of organisations', 'deaths/week', ['state'], 'homicides', {
    min: 0,
  }),
  stock('climate', 'Local climate', 'index', ['state'], 'homicides', { min: -0.95, max: 4 }),
  stock('standing', 'Level against the start', 'index', ['state'], 'homicides', {
    min: 0.1,
    max: 8,
  }),
  stock('unevenness', 'Unevenness of months', 'share', ['state'], 'homicides', { min: 0 }),
  stock('unsteadiness', 'Unsteadiness of the level', 'share', ['state'], 'homicides', { min: 0 }),
];
