/** What organisations carry from week to week. */
import type { Quantity } from '../../rules/model';
import { stock } from './define';

export const actors: readonly Quantity[] = [
  stock('members', 'Members', 'persons', ['organisation'], 'organisations', {
    min: 0,
    onSplit: 'share',
  }),
  stock('cohesion', 'Cohesion', 'share', ['organisation'], 'organisations', {
    min: 0,
    max: 1,
    onSplit: 'copy',
  }),
  stock('cohesion-norm', 'Usual cohesion', 'share', ['organisation'], 'organisations', {
    min: 0,
    max: 1,
    onSplit: 'copy',
  }),
  stock('free', 'Leaders at large', 'persons', ['organisation', 'rank'], 'organisations', {
    min: 0,
    onSplit: 'share',
  }),
  stock(
    'free-norm',
    'Usual number of leaders',
    'persons',
    ['organisation', 'rank'],
    'organisations',
    { min: 0, onSplit: 'share' },
  ),
  stock(
    'imprisoned',
    'Leaders in Mexican prisons',
    'persons',
    ['organisation', 'rank'],
    'prisons',
    { min: 0, onSplit: 'share' },
  ),
  stock('in-us', 'In US custody, silent', 'persons', ['organisation'], 'witnesses', {
    min: 0,
    onSplit: 'share',
  }),
  stock(
    'negotiating',
    'Negotiating with US prosecutors',
    'persons',
    ['organisation'],
    'witnesses',
    { min: 0, onSplit: 'share' },
  ),
  stock('pleaded', 'Pleaded guilty in the US', 'persons', ['organisation'], 'witnesses', {
    min: 0,
    onSplit: 'share',
  }),
  stock('witnesses', 'Protected witnesses', 'persons', ['organisation'], 'witnesses', {
    min: 0,
    onSplit: 'share',
  }),
  stock('silent', 'Sentenced or done testifying', 'persons', ['organisation'], 'witnesses', {
    min: 0,
    onSplit: 'share',
  }),
  stock('command-norm', 'Command from prison at the start', 'share', ['organisation'], 'prisons', {
    min: 0,
    max: 1,
    onSplit: 'copy',
  }),
  stock('anger', 'Anger', 'index', ['organisation'], 'retaliation', { min: 0, onSplit: 'copy' }),
  stock('fear', 'Fear of extradition', 'share', ['organisation'], 'prisons', {
    min: 0,
    max: 1,
    onSplit: 'copy',
  }),
  stock('shaken', 'Shock after losses of leaders', 'index', ['organisation'], 'organisations', {
    min: -1,
    onSplit: 'copy',
  }),
  stock(
    'usual-removals',
    'Usual losses of leaders',
    'share/week',
    ['organisation'],
    'organisations',
    { min: 0, onSplit: 'copy' },
  ),
  stock(
    'usual-extraditions',
    'Usual share of the leadership extradited',
    'share/week',
    ['organisation'],
    'organisations',
    { min: 0, onSplit: 'copy' },
  ),
  stock('rift', 'Freshness of the split', 'share', ['organisation'], 'organisations', {
    min: 0,
    max: 1,
    onSplit: 'one',
  }),
  stock('war', 'Open war with those it left', 'share', ['organisation'], 'turf', {
    min: 0,
    max: 1,
    onSplit: 'zero',
  }),
  stock('protection', 'Protection', 'share', ['organisation', 'level', 'circle'], 'exposure', {
    min: 0,
    max: 1,
    onSplit: 'copy',
  }),
  stock(
    'protection-norm',
    'Usual protection',
    'share',
    ['organisation', 'level', 'circle'],
    'exposure',
    { min: 0, max: 1, onSplit: 'copy' },
  ),
];
