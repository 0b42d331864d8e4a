import type { edits as englishEdits, history as englishHistory } from '../../en/app/history';
import type { Same } from '../../same';

/** Nombres de las ediciones, como aparecen al deshacer y en el historial. */
export const edits = {
  lever: '{{lever}} a {{value}}',
  leverFrom: '{{lever}} a {{value}} desde la semana {{week}}',
  leverReset: 'Restablecer {{lever}}',
  leverResetAll: 'Restablecer todas las palancas',
  leverMoveChange: 'Mover el cambio de {{lever}} a la semana {{week}}',
  leverRemoveChange: 'Quitar el cambio de {{lever}} en la semana {{week}}',
  scenarioDuplicate: 'Duplicar «{{title}}»',
  scenarioRename: 'Nuevo nombre: «{{title}}»',
  scenarioDescribe: 'Describir «{{title}}»',
  scenarioRemove: 'Quitar «{{title}}»',
  scenarioBaseline: 'Referencia: «{{title}}»',
  scenarioAssumptions: 'Supuestos de «{{title}}»: {{set}}',
  title: 'Título',
  authors: 'Autores',
  question: 'Pregunta',
  hypothesis: 'Hipótesis',
  notes: 'Notas',
  horizon: 'Horizonte: {{weeks}} semanas',
  seed: 'Semilla: {{seed}}',
  start: 'Inicio: {{start}}',
  ruleOff: 'Apagar «{{rule}}»',
  ruleOn: 'Encender «{{rule}}»',
  ruleReset: 'Volver a lo estándar en «{{rule}}»',
  ruleStrength: 'Fuerza de «{{rule}}»: {{value}}',
  parameter: '{{parameter}} de «{{rule}}»: {{value}}',
  parameterReset: 'Valor estándar de {{parameter}} en «{{rule}}»',
  setNew: 'Supuestos nuevos «{{title}}»',
  setRename: 'Nuevo nombre de los supuestos: «{{title}}»',
  setsLoaded: 'Conjuntos de supuestos de «{{title}}»',
  claimAdd: 'Agregar una afirmación',
  claimRemove: 'Quitar una afirmación',
  setRemove: 'Quitar los supuestos «{{title}}»',
} as const satisfies Same<typeof englishEdits>;

/** Palabras de la lista de ediciones. */
export const history = {
  label: 'Historial',
  empty: 'Las ediciones aparecen aquí conforme se hacen; todas se pueden deshacer.',
  now: 'ahora',
  start: 'Como se abrió',
  goTo: 'Volver a: {{label}}',
  redoTo: 'Avanzar a: {{label}}',
  earlier: 'Sesiones anteriores',
  steps_one: '{{count}} edición',
  steps_other: '{{count}} ediciones',
} as const satisfies Same<typeof englishHistory>;
