/** What the nation carries from week to week. */
import type { Quantity } from '../../rules/model';
import { stock } from './define';

export const nation: readonly Quantity[] = [
  stock('members-reference', 'Members at their usual growth', 'persons', [], 'organisations', {
    min: 0,
  }),
  stock('drift', 'National drift', 'index', [], 'homicides', { min: -0.6, max: 1 }),
  stock('restlessness', 'Restlessness of the nation', 'share', [], 'homicides', { min: 0 }),
  stock('usual-growth', 'Usual growth of organisations', 'share/week', [], 'organisations', {}),
  stock('momentum', 'Trend of homicides', 'index', [], 'homicides', {}),
  stock('trend-so-far', 'Where the trend has led', 'index', [], 'homicides', { min: -0.6, max: 1 }),
  stock('season', 'Season', 'index', [], 'homicides', {}),
  stock('season-rise', 'Season a quarter of a year ago', 'index', [], 'homicides', {}),
  stock('usual-seizures', 'Usual seizures', 'index', [], 'captures', { min: 0 }),
  stock('mood', 'Good and bad months', 'index', [], 'homicides', { min: -0.3, max: 0.5 }),
  stock('scarcity', 'Scarcity of drugs', 'index', [], 'turf', { min: -1, max: 3 }),
  stock('broken-pact', 'Broken pacts', 'index', [], 'exposure', { min: -1 }),
  stock('usual-purges', 'Usual purges', 'share', [], 'exposure', { min: 0, max: 1 }),
  stock('prevention-stock', 'Young people reached by prevention', 'share', [], 'prevention', {
    min: 0,
    max: 1,
  }),
  stock('prison-control', 'Control over the prisons', 'share', [], 'prisons', { min: 0, max: 1 }),
  stock('exposure', 'Exposure of protectors', 'share', ['level', 'circle'], 'exposure', {
    min: 0,
    max: 1,
  }),
  stock('us-pressure', 'US pressure', 'share', [], 'washington', { min: 0, max: 1 }),
  stock('us-pressure-norm', 'US pressure at the start', 'share', [], 'washington', {
    min: 0,
    max: 1,
  }),
  stock('tariff-risk', 'Tariff risk', 'share', [], 'washington', { min: 0, max: 1 }),
  stock('relief', 'Relief bought by handovers', 'share', [], 'washington', { min: 0, max: 1 }),
  stock('backlash', 'Sovereignty backlash', 'share', [], 'politics', { min: 0, max: 1 }),
  stock('room-for-action', 'Room for action', 'share', [], 'politics', { min: 0, max: 1 }),
  stock('approval', 'Approval of the president', 'share', [], 'politics', { min: 0, max: 1 }),
  stock('approval-norm', 'Usual approval', 'share', [], 'politics', { min: 0, max: 1 }),
  stock('cumulative-homicides', 'People murdered since December 2006', 'persons', [], 'homicides', {
    min: 0,
  }),
];
