/** Operativos, capturas y abatimientos. */
import type { RulesInWords } from './words';

export const captures: RulesInWords = {
  capture: {
    title: 'Capturas',
    says: 'Cuando se persigue a los líderes, algunos son capturados y van a cárceles mexicanas.',
    headline: 'Captura: {count} × {rank} de {organisation}',
  },
  'fear-resists-capture': {
    title: 'Éxito de las capturas',
    says: 'Cuando los líderes temen pasar la vida en una cárcel de Estados Unidos, o tienen protectores, los operativos en su contra tienen éxito menos veces.',
    parameters: {
      base: 'proporción de operativos con éxito cuando no hay miedo ni protección',
      'fear-effect': 'proporción de ese éxito que se pierde con el miedo máximo',
      shield: 'proporción de operativos que frustra la protección plena',
    },
  },
  'field-operations': {
    title: 'Operativos en campo',
    says: 'Cuando el gobierno ordena más operativos, se persigue a más líderes.',
    parameters: { 'months-per-week': 'meses que tiene una semana' },
  },
  killing: {
    title: 'Abatimiento de líderes',
    says: 'Cuando los operativos usan más fuerza, más de los líderes perseguidos mueren en vez de ser capturados.',
    headline: 'Abatimiento: {count} × {rank} de {organisation}',
  },
  'operations-cost-lives': {
    title: 'Muertes en operativos',
    says: 'Cuando los líderes temen la extradición, los operativos en su contra son más sangrientos.',
    parameters: {
      base: 'muertes por operativo cuando no hay miedo',
      'fear-effect': 'muertes adicionales por operativo con el miedo máximo',
    },
  },
  'pace-of-removals': {
    title: 'Ritmo de las remociones',
    says: 'Cuando los operativos siguen a su ritmo, una organización debe contar con perder cierta proporción de sus líderes.',
  },
  'planned-capture': {
    title: 'Capturas del escenario',
    says: 'Cuando el escenario hace capturar a un líder, este va a una cárcel mexicana.',
    headline: 'Captura: {count} × {rank} de {organisation}',
  },
  'planned-killing': {
    title: 'Abatimientos del escenario',
    says: 'Cuando el escenario hace abatir a un líder, la organización lo pierde para siempre.',
    headline: 'Abatimiento: {count} × {rank} de {organisation}',
  },
  'pressure-raises-operations': {
    title: 'La presión trae operativos',
    says: 'Cuando Washington presiona más y México coopera, siguen más operativos contra líderes.',
    parameters: { gain: 'operativos por semana por unidad de presión sobre la inicial' },
  },
  'arrests-fill-prisons': {
    title: 'Las detenciones llenan las cárceles',
    says: 'Cuando se detiene a más integrantes, más operadores están en cárceles mexicanas.',
    parameters: { share: 'proporción de integrantes detenidos que son operadores' },
  },
  succession: {
    title: 'Sucesión',
    says: 'Cuando faltan líderes por debajo de los fundadores, otros integrantes ascienden.',
    parameters: { rate: 'proporción de puestos vacantes que se ocupan por semana' },
  },
};
