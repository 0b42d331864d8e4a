import type { model as english } from '../../en/glossary/model';
import type { Same } from '../../same';

/** Términos de escenarios y corridas. */
export const model = {
  scenario: {
    term: 'Escenario',
    means:
      'Un conjunto de palancas y eventos que el modelo recorre: una respuesta a «¿qué pasaría si…?». Un documento contiene hasta seis.',
  },
  lever: {
    term: 'Palanca',
    means:
      'Algo que decide un gobierno y que aquí se puede mover, desde el inicio o desde cualquier semana.',
  },
  event: {
    term: 'Evento',
    means:
      'Algo que ocurre en una semana: una entrega, una captura, un abatimiento. Los eventos están en la línea de tiempo.',
  },
  baseline: {
    term: 'Referencia',
    means: 'El escenario con el que se comparan todos los demás. Se dibuja en gris.',
  },
  start: {
    term: 'Estado inicial',
    means:
      'La fecha desde la que corre el modelo, con el estado del mundo en ese día: organizaciones, territorio, homicidios.',
  },
  horizon: { term: 'Horizonte', means: 'Cuántas semanas corre el modelo, 520 como máximo.' },
  outcome: {
    term: 'Resultado',
    means:
      'Un número que el modelo reporta cada semana: homicidios, cohesión, riesgo de aranceles.',
  },
  run: {
    term: 'Corrida',
    means: 'El modelo recorrido una vez, semana por semana, del inicio al horizonte.',
  },
  'central-run': {
    term: 'Corrida central',
    means:
      'La única corrida con todos los parámetros en su valor central y sin azar: de cada evento lleva lo que cabe esperar, también en fracciones. Es la línea de las gráficas; no es un pronóstico.',
  },
  ensemble: {
    term: 'Ensamble',
    means:
      'Muchas corridas de un mismo escenario, cada una con parámetros sorteados de sus intervalos y con su propia suerte. Juntas muestran qué tan seguro es un número.',
  },
  band: {
    term: 'Banda',
    means:
      'El área sombreada alrededor de una línea: la mitad de las corridas cae en la interior (50 %), nueve de cada diez en la exterior (90 %).',
  },
  seed: {
    term: 'Semilla',
    means:
      'El número del que se sigue todo el azar de un ensamble. La misma semilla da de nuevo las mismas corridas.',
  },
  'paired-runs': {
    term: 'Corridas pareadas',
    means:
      'Corridas de dos escenarios con la misma suerte, de modo que solo difieren por sus políticas.',
  },
  observed: {
    term: 'Observado',
    means: 'Lo que se contó en realidad, dibujado junto al modelo donde hay cifras.',
  },
} as const satisfies Same<typeof english>;
