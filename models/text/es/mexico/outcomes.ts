/** Outcomes of the Mexico model in Spanish, by id: label and help. */

/** Outcome groups by id. */
export const outcomeGroups: Readonly<Record<string, string>> = {
  violence: 'Violencia',
  organisations: 'Organizaciones',
  state: 'Lo que hace el Estado',
  justice: 'Testigos y tribunales',
  politics: 'Exposición y política',
};

/** Event kinds by id. */
export const eventKinds: Readonly<Record<string, string>> = {
  handover: 'Entrega a Estados Unidos',
  capture: 'Captura',
  killing: 'Abatimiento',
};

/** Indices by id. */
export const indices: Readonly<Record<string, string>> = {
  organisation: 'Organización',
  state: 'Estado',
  level: 'Nivel de gobierno',
  circle: 'Círculo de protección',
  rank: 'Rango',
};

/** Label and help of each outcome. */
export const outcomes: Readonly<Record<string, readonly [label: string, help: string]>> = {
  homicides: [
    'Homicidios',
    'Víctimas de homicidio doloso según el SESNSP: otros homicidios, guerras por territorio, represalias y operativos.',
  ],
  'homicides-by-state': ['Homicidios', 'Víctimas de homicidio doloso en un estado.'],
  'retaliation-deaths': [
    'Muertes por represalias',
    'Personas asesinadas cuando las organizaciones responden con ataques a la pérdida de sus líderes.',
  ],
  'turf-war-deaths': [
    'Muertes en guerras por territorio',
    'Personas asesinadas donde las organizaciones se disputan el territorio.',
  ],
  'operation-deaths': [
    'Muertes en operativos',
    'Personas muertas cuando se persigue a los líderes.',
  ],
  'cumulative-homicides': [
    'Personas asesinadas desde diciembre de 2006',
    'El total acumulado: unas 480,000 personas al momento de la entrega de febrero de 2025.',
  ],
  organisations: [
    'Número de organizaciones',
    'Organizaciones con nombre y las que se separan de ellas; no se cuentan los muchos grupos locales. La corrida central cuenta una escisión por su probabilidad.',
  ],
  wars: [
    'Guerras dentro de organizaciones',
    'Guerras abiertas entre grupos que se separaron y los que dejaron, según cuán encendidas sigan.',
  ],
  splits: [
    'Escisiones',
    'Grupos que se separan. La corrida central cuenta una escisión por su probabilidad.',
  ],
  members: ['Integrantes', 'Integrantes de todas las organizaciones, grupos locales incluidos.'],
  'members-by-organisation': ['Integrantes', 'Integrantes de una organización.'],
  cohesion: [
    'Cohesión',
    'Qué tan unida está una organización, de 0 (hecha pedazos) a 1 (una sola voluntad). La cifra nacional es el promedio por integrante.',
  ],
  'cohesion-by-organisation': [
    'Cohesión',
    'Qué tan unida está una organización, de 0 (hecha pedazos) a 1 (una sola voluntad).',
  ],
  command: [
    'Mando desde la cárcel',
    'Qué parte de su dirigencia manda desde cárceles mexicanas, de 0 a 1. La cifra nacional es el promedio por integrante.',
  ],
  'command-by-organisation': [
    'Mando desde la cárcel',
    'Qué parte de su dirigencia manda desde cárceles mexicanas, de 0 a 1.',
  ],
  territory: [
    'Territorio de las organizaciones con nombre',
    'Parte media del territorio criminal de los estados que no está en manos de grupos locales.',
  ],
  'territory-by-organisation': [
    'Territorio',
    'Parte media del territorio criminal de los estados que tiene la organización.',
  ],
  fear: [
    'Miedo a la extradición',
    'Cuánto temen los líderes ser enviados a Estados Unidos, de 0 a 1; promedio por integrante.',
  ],
  'conflict-deaths': [
    'Integrantes muertos en conflictos',
    'Integrantes de organizaciones asesinados por otras organizaciones, como en el estudio del tamaño de los cárteles.',
  ],
  recruits: [
    'Reclutados',
    'Personas que se incorporan, descontadas la prevención y la asfixia financiera.',
  ],
  'capture-success': [
    'Éxito de las capturas',
    'Parte de los operativos contra líderes que termina en una captura o una muerte.',
  ],
  captures: ['Líderes removidos', 'Líderes capturados o abatidos.'],
  'handed-over': ['Entregados a Estados Unidos', 'Presos entregados o extraditados.'],
  arrests: ['Detenciones de integrantes', 'Integrantes de organizaciones detenidos.'],
  seizures: [
    'Decomisos',
    'Un índice de la droga decomisada: 100 por semana es el promedio de 2024.',
  ],
  'prison-control': [
    'Control de las cárceles',
    'Hasta qué punto gobierna las cárceles el Estado y no los internos, de 0 a 1.',
  ],
  prevention: [
    'Jóvenes alcanzados',
    'Parte de los jóvenes en riesgo a quienes la prevención ha llegado de forma duradera.',
  ],
  pleas: ['Declaraciones de culpabilidad', 'Presos en Estados Unidos que se declaran culpables.'],
  witnesses: ['Testigos protegidos', 'Antiguos integrantes que declaran en Estados Unidos.'],
  testimony: [
    'Testimonios',
    'Declaraciones registradas de testigos protegidos sobre quienes los protegieron.',
  ],
  indictments: [
    'Acusaciones contra funcionarios',
    'Funcionarios mexicanos acusados por el dicho de testigos.',
  ],
  'indictments-by-level': [
    'Acusaciones contra funcionarios',
    'Funcionarios acusados en un nivel de gobierno.',
  ],
  exposure: [
    'Exposición política',
    'Parte de los círculos de protección que está expuesta: promedio de niveles y círculos.',
  ],
  'exposure-by-level': ['Exposición', 'Exposición en un nivel de gobierno.'],
  'exposure-by-circle': ['Exposición', 'Exposición de un círculo: político, policial o militar.'],
  'us-pressure': ['Presión de Estados Unidos', 'Cuánto presiona Washington, de 0 a 1.'],
  'tariff-risk': ['Riesgo de aranceles', 'Qué tan cerca están nuevos aranceles, de 0 a 1.'],
  'unilateral-risk': [
    'Riesgo de acción unilateral de EE. UU.',
    'Qué tan cerca está una acción de Estados Unidos por su cuenta en suelo mexicano, de 0 a 1; ordena situaciones, no es una probabilidad.',
  ],
  'room-for-action': [
    'Margen de maniobra',
    'Hasta qué punto la presidenta puede fijar su propia política de seguridad, de 0 a 1.',
  ],
  backlash: ['Reacción soberanista', 'Resentimiento interno ante la presión extranjera, de 0 a 1.'],
  approval: ['Aprobación de la presidenta', 'Parte de la gente que aprueba su trabajo.'],
  'broken-pact': [
    'Pactos rotos',
    'Cuánto de la antigua protección se está renegociando con violencia.',
  ],
};
