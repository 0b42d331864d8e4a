import type { rules as english } from '../../en/glossary/rules';
import type { Same } from '../../same';

/** Términos de las reglas y de lo que se hace con ellas. */
export const rules = {
  rule: {
    term: 'Regla',
    means:
      'Una causa y un efecto declarados: cuando esto, entonces aquello. Todas las curvas salen de las reglas y de nada más.',
  },
  claim: {
    term: 'Afirmación',
    means:
      'O bien una tesis del artículo de prensa en que se apoya el modelo (C1 a C19), o bien una frase propia que el ensamble marca como verdadera, falsa o «depende».',
  },
  evidence: {
    term: 'Evidencia',
    means:
      'El estudio, la cifra, el reporte o el juicio en que se apoya una regla o un número, con qué tanto se le puede creer.',
  },
  dissent: { term: 'Disenso', means: 'Un hallazgo que habla en contra de una regla.' },
  parameter: {
    term: 'Parámetro',
    means: 'Un número de una regla, con los valores bajo, central y alto que la evidencia permite.',
  },
  assumptions: {
    term: 'Supuestos',
    means:
      'Un conjunto de reglas apagadas, reforzadas o debilitadas, y de números que se fijan. El conjunto estándar es el del modelo.',
  },
  stock: {
    term: 'Existencia',
    means: 'Una cantidad que dura de una semana a otra, como los integrantes o la cohesión.',
  },
  tally: {
    term: 'Recuento semanal',
    means:
      'Una cantidad que empieza cada semana en cero y suma lo que ocurre en ella, como los ataques.',
  },
  hazard: {
    term: 'Tasa de riesgo',
    means: 'Cuántas veces se espera un evento en una semana. El azar decide en cuál cae.',
  },
  cohort: {
    term: 'Cohorte',
    means:
      'Un grupo en el que cada integrante puede hacer algo en una semana con la misma probabilidad, como los presos que pueden declararse culpables.',
  },
  'half-life': {
    term: 'Vida media',
    means:
      'Las semanas tras las cuales se ha ido la mitad de algo, o se ha cumplido la mitad de un cambio.',
  },
  saturation: {
    term: 'Saturación',
    means:
      'Un efecto que crece cada vez menos: el doble de la causa da menos del doble del efecto.',
  },
  'index-number': { term: 'Índice', means: 'Un número que solo ordena: no tiene unidad propia.' },
  ledger: {
    term: 'Libro de cuentas',
    means:
      'El registro de lo que cada regla ha agregado a cada número, semana por semana. Suma sin residuo.',
  },
  contribution: {
    term: 'Contribución',
    means: 'Lo que una regla ha agregado a un número, o le ha quitado.',
  },
  loop: {
    term: 'Ciclo',
    means:
      'Una cadena de causas que vuelve a donde empezó: se refuerza a sí misma o se contiene a sí misma.',
  },
  shapley: {
    term: 'Parte de Shapley',
    means:
      'La parte de una diferencia que toca a un cambio: lo que agrega en promedio sobre todos los órdenes en que podrían hacerse los cambios.',
  },
  interaction: {
    term: 'Interacción',
    means: 'Lo que varios cambios hacen juntos más allá de lo que cada uno hace solo.',
  },
  sensitivity: {
    term: 'Sensibilidad',
    means: 'Cuánto se mueve un resultado cuando un supuesto se mueve dentro de su intervalo.',
  },
  tornado: {
    term: 'Tornado',
    means: 'Una gráfica de sensibilidades con la mayor arriba, lo que le da su forma.',
  },
  sweep: {
    term: 'Barrido',
    means: 'Una palanca que se mueve por pasos en todo su intervalo, y lo que hace el resultado.',
  },
  flip: {
    term: 'Vuelco',
    means: 'El cambio más pequeño de supuestos que invierte una conclusión.',
  },
} as const satisfies Same<typeof english>;
