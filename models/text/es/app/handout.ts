import type { handout as english } from '../../en/app/handout';
import type { Same } from '../../same';

/** Palabras de la hoja para imprimir. */
export const handout = {
  heading: 'Hoja para imprimir',
  lead: 'Una hoja para imprimir o guardar como PDF. Se lee bien en blanco y negro.',
  controls: 'Qué lleva la hoja',
  what: 'Contenido',
  alone: 'Solo {{title}}',
  pair: '{{a}} y {{b}}',
  paper: 'Papel',
  letter: 'Carta',
  all: 'Todos los resultados en la tabla',
  pdf: 'Guardar como PDF…',
  print: 'Imprimir…',
  sheet: 'Vista previa de la hoja',
  untitled: 'Sin título',
  by: 'Por {{authors}}',
  question: 'Pregunta',
  hypothesis: 'Hipótesis',
  scenarios: 'Escenarios',
  asked: 'Palancas y eventos',
  askedLead:
    'Solo lo que difiere del curso propio del modelo. Si no se indica semana, vale desde la semana 0.',
  nothingAsked: 'No se movió ninguna palanca ni se añadió ningún evento.',
  unchanged: 'como en el modelo',
  charts: 'Gráficas',
  chartsLead:
    'Líneas: la corrida central. Banda oscura: la mitad de las corridas; banda clara con borde punteado: nueve de cada diez. {{runs}} corridas.',
  table: 'Diferencias',
  tableLead:
    'Los flujos se suman y los niveles se promedian a lo largo de {{weeks}} semanas; los totales acumulados se toman al cierre. Las cifras son de las corridas centrales; las palabras siguen a los pares de corridas.',
  numbers: 'Cifras',
  outcome: 'Resultado',
  difference: 'Diferencia',
  band: '90 % de las corridas',
  inWords: 'En palabras',
  pending: 'en cálculo',
  open: 'podría ir en cualquier sentido',
  why: 'Por qué: {{outcome}}',
  whyParts: 'Lo que aporta cada regla, de mayor a menor peso',
  computing: 'En cálculo…',
  claims: 'Afirmaciones',
  unmarked: 'Aún sin calificar.',
  assumptions: 'Supuestos modificados',
  standard: 'Ninguno: todas las reglas y cifras son las del modelo.',
  notes: 'Notas',
  about: 'Sobre estas cifras',
  aboutText:
    'Modelo {{model}}, versión {{version}}; semilla {{seed}}; {{weeks}} semanas desde el {{start}}. Todo lo que aparece aquí es resultado de un modelo y no un pronóstico. Hecho el {{date}}.',
  cite: 'Cómo citar',
  citation:
    '{{authors}} ({{year}}). «{{title}}». Escenario hecho con Blowback, modelo {{model}} {{version}}, semilla {{seed}}.',
  nobody: 'Autoría sin nombre',
} as const satisfies Same<typeof english>;
